import { i18n } from '#i18n';
import type { Verdict } from '../findings/note.ts';

/** The verdicts in the order of their weight. */
export const verdicts = ['differs', 'context', 'agrees', 'uncovered'] as const satisfies readonly Verdict[];

const NAMES = {
  differs: () => i18n.t('verdict.differs'),
  context: () => i18n.t('verdict.context'),
  agrees: () => i18n.t('verdict.agrees'),
  uncovered: () => i18n.t('verdict.uncovered'),
} as const satisfies Record<Verdict, () => string>;

/** A verdict in words. */
export const verdictName = (verdict: Verdict): string => NAMES[verdict]();

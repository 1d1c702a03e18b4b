import { i18n } from '#i18n';
import type { Verdict } from '../findings/note.ts';

const NAMES = {
  differs: () => i18n.t('verdict.differs'),
  context: () => i18n.t('verdict.context'),
  agrees: () => i18n.t('verdict.agrees'),
  uncovered: () => i18n.t('verdict.uncovered'),
} as const satisfies Record<Verdict, () => string>;

/** A verdict in words. */
export const verdictName = (verdict: Verdict): string => NAMES[verdict]();

import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';

const VOICES = {
  seller: () => '',
  author: () => '',
  expert: () => i18n.t('voice.expert'),
  customer: () => i18n.t('voice.customer'),
  questioner: () => i18n.t('voice.questioner'),
  answerer: () => i18n.t('voice.answerer'),
} as const satisfies Record<Note['voice'], () => string>;

/** Whose words they are, where they are not the page's own; empty else. */
export const voiceName = ({ voice }: Note): string => VOICES[voice]();

/** What the words are said of, where that is not the page's own subject; empty else. */
export const wareName = ({ main, ware }: Note): string =>
  [ware, main ? '' : i18n.t('voice.beside')].filter((text) => text !== '').join(' · ');

const SETTINGS = {
  words: { home: () => i18n.t('setting.wordsHome'), professional: () => i18n.t('setting.wordsProfessional') },
  card: { home: () => i18n.t('setting.cardHome'), professional: () => i18n.t('setting.cardProfessional') },
  audience: { home: () => '', professional: () => i18n.t('setting.audience') },
  sold: { home: () => i18n.t('setting.sold'), professional: () => '' },
  treatments: { home: () => '', professional: () => i18n.t('setting.treatments') },
  subject: { home: () => i18n.t('setting.subjectHome'), professional: () => i18n.t('setting.subjectProfessional') },
  none: { home: () => '', professional: () => '' },
} as const satisfies Record<Note['sign'], Record<'home' | 'professional', () => string>>;

// The kinds of claim that are judged by who uses it.
const BY_SETTING = new Set(['needle-length', 'session-spacing', 'session-length']);

/** What tells who is to use it, where the verdict rests on that; empty else. */
export const settingSign = ({ topic, setting, sign }: Note): string =>
  setting === 'unknown' || !BY_SETTING.has(topic) ? '' : SETTINGS[sign][setting]();

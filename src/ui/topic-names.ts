import { i18n } from '#i18n';
import type { topics } from '../findings/topics.ts';

type Topic = (typeof topics)[number];

const NAMES = {
  'needle-length': () => i18n.t('topic.needleLength'),
  'result-speed': () => i18n.t('topic.resultSpeed'),
  'session-count': () => i18n.t('topic.sessionCount'),
  'session-spacing': () => i18n.t('topic.sessionSpacing'),
  'session-length': () => i18n.t('topic.sessionLength'),
  permanence: () => i18n.t('topic.permanence'),
  'what-it-improves': () => i18n.t('topic.whatItImproves'),
  mechanism: () => i18n.t('topic.mechanism'),
  'deeper-delivery': () => i18n.t('topic.deeperDelivery'),
  pain: () => i18n.t('topic.pain'),
  downtime: () => i18n.t('topic.downtime'),
  'side-effects': () => i18n.t('topic.sideEffects'),
  'skin-damage': () => i18n.t('topic.skinDamage'),
  'poor-candidates': () => i18n.t('topic.poorCandidates'),
  'home-equals-professional': () => i18n.t('topic.homeEqualsProfessional'),
  'compared-with-fillers': () => i18n.t('topic.comparedWithFillers'),
  'other-use': () => i18n.t('topic.otherUse'),
} as const satisfies Record<Topic, () => string>;

/** A kind of claim in words; one that an older or newer version knew by its id. */
export const topicName = (topic: string): string =>
  (NAMES as Partial<Record<string, () => string>>)[topic]?.() ?? topic;

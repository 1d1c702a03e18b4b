import { i18n } from '#i18n';
import type { FactId, Place } from '../facts/facts.ts';
import { facts } from '../facts/facts.ts';
import { source, sourceParts } from '../facts/source.ts';
import type { Note } from '../findings/note.ts';
import { statementOf } from '../findings/texts.ts';
import { verdictName } from './verdict-names.ts';

const day = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

/** The days on which the source was published and last changed, in the reader's manner of writing dates. */
export const sourceDates = (): { published: string; modified: string } => ({
  published: day(source.published),
  modified: day(source.modified),
});

function placeText({ part, paragraph }: Place): string {
  const number = sourceParts.indexOf(part);
  const name = number === 0 ? i18n.t('source.opening') : i18n.t('source.part', [String(number), source.parts[part]]);
  return paragraph === undefined ? name : `${name}, ${i18n.t('source.paragraph', [String(paragraph)])}`;
}

/** Where in the source a fact stands, in words. */
export const placesOf = (id: FactId): string => facts[id].places.map(placeText).join('; ');

/** The source's dates and standing, as they follow every citation. */
export function standing(): string {
  const { published, modified } = sourceDates();
  return `${i18n.t('source.article', [published, modified])} · ${i18n.t('source.caution')}`;
}

/** A fact as text with its citation, for pasting elsewhere. */
export const factText = (id: FactId): string =>
  [statementOf(id), `${i18n.t('source.title')}: ${placesOf(id)} · ${standing()}`].join('\n');

/** A note as text with its citation, for pasting elsewhere. */
export const noteText = ({ text, verdict, message, facts: ids }: Note): string =>
  [
    `“${text}”: ${verdictName(verdict)}`,
    message,
    ...ids.map((id) => `${i18n.t('source.title')}: ${statementOf(id)} (${placesOf(id)})`),
  ].join('\n');

/** A link to the very words of a page, as a text fragment. */
export function linkTo(address: string, words: string): string {
  const fragment = encodeURIComponent(words).replace(/-/g, '%2D');
  return `${address.split('#')[0]}#:~:text=${fragment}`;
}

/** Notes as text with their citations, headed by the site they are of. */
export const notesText = (notes: readonly Note[], site: string | null): string =>
  [[i18n.t('list.title'), site].filter(Boolean).join(' · '), ...notes.map(noteText), standing()].join('\n\n');

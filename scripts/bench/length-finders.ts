import { createRequire } from 'node:module';
import { findLengths } from '../../src/claims/quantities.ts';

/** What a finder takes for needle lengths in a text, in millimetres. */
export type LengthFinder = (text: string) => number[];

const require = createRequire(import.meta.url);

const MILLIMETRES: readonly (readonly [RegExp, number])[] = [
  [/^(mm|millimet(er|re)s?)$/i, 1],
  [/^(cm|centimet(er|re)s?)$/i, 10],
  [/^([uµμ]m|microns?|micromet(er|re)s?)$/i, 0.001],
  [/^(in|inch|inches|″|")$/i, 25.4],
];
const LONGEST_NEEDLE = 8;

// Every peer gets the same help: our conversion of units, and the knowledge that no needle is longer than 8 mm.
function needleLength(value: number, unit: string): number[] {
  const factor = MILLIMETRES.find(([names]) => names.test(unit))?.[1];
  const length = value * (factor ?? Number.NaN);
  return length > 0 && length <= LONGEST_NEEDLE ? [length] : [];
}

interface Dimension {
  readonly resolution: { readonly value: string | null; readonly unit: string } | null;
}

function recognizers(): LengthFinder {
  const { recognizeDimension } = require('@microsoft/recognizers-text-number-with-unit');
  return (text) =>
    (recognizeDimension(text, 'en-us') as Dimension[]).flatMap(({ resolution }) =>
      resolution?.value ? needleLength(Number(resolution.value), resolution.unit) : [],
    );
}

interface CompromiseNumber {
  json(): { number: { num: number | null; unit: string } }[];
  lookAhead(what: string): { first(): { text(): string } };
}

function compromise(): LengthFinder {
  const nlp = require('compromise');
  return (text) => {
    const lengths: number[] = [];
    nlp(text)
      .numbers()
      .forEach((number: CompromiseNumber) => {
        const { num, unit } = number.json()[0]?.number ?? { num: null, unit: '' };
        if (num !== null) lengths.push(...needleLength(num, unit || number.lookAhead('.').first().text()));
      });
    return lengths;
  };
}

function wink(): LengthFinder {
  const winkNlp = require('wink-nlp');
  const nlp = winkNlp(require('wink-eng-lite-web-model'), ['sbd', 'ner']);
  return (text) => {
    const doc = nlp.readDoc(text);
    const lengths: number[] = [];
    doc.entities().each((entity: { out(what?: unknown): string }) => {
      if (entity.out(nlp.its.type) !== 'CARDINAL') return;
      const last = (entity.out(nlp.its.span) as unknown as number[])[1] as number;
      const unit =
        last + 1 < doc.tokens().length()
          ? (doc
              .tokens()
              .itemAt(last + 1)
              .out() as string)
          : '';
      lengths.push(...needleLength(numberFrom(entity.out()), unit));
    });
    return lengths;
  };
}

const numberFrom = (text: string): number => {
  const [whole = '', part = '1', ...rest] = text.replaceAll(',', '').split('/');
  return rest.length > 0 ? Number.NaN : Number(whole) / Number(part);
};

/** Needlewise and the packages that one would otherwise find lengths with, each made when it is asked for. */
export const LENGTH_FINDERS: Readonly<Record<string, () => LengthFinder>> = {
  needlewise: () => (text) =>
    findLengths(text).flatMap(({ values, purpose }) => (purpose === 'other' ? [] : [...values])),
  'recognizers-text': recognizers,
  compromise,
  'wink-nlp': wink,
};

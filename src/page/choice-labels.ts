import { attributeOf, beforeOf, boundedText, firstOf, parentOf, tagOf } from './dom.ts';
import { wordsInNames } from './names.ts';

// A choice is a short text with a figure in it; what is longer speaks for itself.
const LONGEST_CHOICE = 40;
const LONGEST = 40;
const HIGHEST = 6;
// Things in front of a choice: what is further away names something else.
const LONGEST_ROW = 40;
const BOX = /\b(?:swatch(?:es)?|variants?|variations?|options?|selectors?|pickers?)\b/;

/** What names the choices that a text is one of, such as "Size" above a row of swatches; empty where it is no choice, or nothing names them. */
export function choiceLabelOf(element: Element, text: string): string {
  if (!isChoice(text)) return '';
  let isMarked = false;
  for (let at: Element | null = element, steps = 0; at && steps < HIGHEST; at = parentOf(at), steps++) {
    isMarked ||= isNamedBox(at) || hasRadio(at);
    const head = headBefore(at);
    if (head === null) continue;
    const parent = parentOf(at);
    return isMarked || (parent && isNamedBox(parent)) ? head : '';
  }
  return '';
}

const isChoice = (text: string): boolean => text.length <= LONGEST_CHOICE && /\d/.test(text);

const isNamedBox = (element: Element): boolean =>
  BOX.test(wordsInNames(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`));

// A label that holds its radio button, or stands behind it.
function hasRadio(element: Element): boolean {
  if (tagOf(element) !== 'label') return false;
  const beside = beforeOf(element);
  return (beside !== null && isRadio(beside)) || firstOf(element, '[type="radio" i]') !== null;
}

const isRadio = (element: Element): boolean => attributeOf(element, 'type')?.toLowerCase() === 'radio';

// The text in front of a row of things alike: null for none, empty for one that names nothing.
function headBefore(element: Element): string | null {
  const kind = kindOf(element);
  let at = beforeOf(element);
  for (let steps = 0; at && steps < LONGEST_ROW; at = beforeOf(at), steps++) {
    if (/^(?:input|script|style|template)$/.test(tagOf(at)) || kindOf(at) === kind) continue;
    const text = boundedText(at, LONGEST + 1)
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '' || isChoice(text)) continue;
    return text.length <= LONGEST && !/[.!?]$/.test(text) ? text : '';
  }
  return null;
}

const kindOf = (element: Element): string =>
  `${tagOf(element)} ${(attributeOf(element, 'class') ?? '').trim().split(/\s/)[0]}`;

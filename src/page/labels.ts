import { choiceLabelOf } from './choice-labels.ts';
import {
  attributeOf,
  beforeOf,
  behindOf,
  childrenOf,
  closestOf,
  firstOf,
  ownerOf,
  parentOf,
  plainText,
  tagOf,
} from './dom.ts';

const LONGEST = 60;
const GROUPS = 'fieldset, [role="radiogroup"], [role="group"], [role="listbox"]';

/** What names a block from beside it: its term, the heads of its row and column, its group of options; empty without one. */
export function labelOf(element: Element, said: string): string {
  const parts = [termOf(element), groupOf(element)].filter((part) => part !== '');
  if (parts.length === 0) return choiceLabelOf(element, said);
  return parts.join(', ').slice(0, LONGEST * 3);
}

// "Needle length (mm)", "depth, mm", "length in mm".
const UNIT = /(?:[([,/]\s?|\bin )(mm|µm|um|microns?|cm|millimet(?:er|re)s?)[)\]]?(?=,|$)/i;
const BARE = /^[\d.,\s/–-]{1,30}$/;

/** Tells the unit that a label gives to a bare number beside it; empty without one. */
export const unitFrom = (label: string, text: string): string => (BARE.test(text) && UNIT.exec(label)?.[1]) || '';

function termOf(element: Element): string {
  const cell = closestOf(element, 'td, th, dd');
  if (cell && tagOf(cell) === 'dd') return before(cell, 'dt');
  if (cell) return cellLabel(cell);
  // "Needle length" and "1.5 mm" as neighbours in a row of boxes.
  const beside = beforeOf(element);
  if (!beside || tagOf(element) === 'p' || tagOf(element) === 'li' || /^h[1-6]$/.test(tagOf(beside))) return '';
  const text = plainText(beside, LONGEST);
  return text.length < 40 && !/\d/.test(text) && !/[.!?]$/.test(text) && behindOf(beside) === element ? text : '';
}

function before(element: Element, tag: string): string {
  for (let at = beforeOf(element); at; at = beforeOf(at)) if (tagOf(at) === tag) return plainText(at, LONGEST);
  const parent = parentOf(element);
  const sibling = parent && beforeOf(parent);
  return sibling && tagOf(sibling) === tag ? plainText(sibling, LONGEST) : '';
}

function cellLabel(cell: Element): string {
  const row = closestOf(cell, 'tr');
  if (!row) return '';
  const cells = [...childrenOf(row)];
  const index = cells.indexOf(cell);
  const head = index > 0 && cells[0] ? plainText(cells[0], LONGEST) : '';
  const table = closestOf(row, 'table');
  const top = table && firstOf(table, 'tr');
  const column = top && top !== row && firstOf(top, 'th') ? [...childrenOf(top)][index] : undefined;
  return [head, column ? plainText(column, LONGEST) : ''].filter((text) => text !== '').join(', ');
}

function groupOf(element: Element): string {
  const named =
    attributeOf(element, 'id') && tagOf(element) === 'select'
      ? firstOf(ownerOf(element), `label[for="${CSS.escape(attributeOf(element, 'id') ?? '')}"]`)
      : null;
  if (named) return plainText(named, LONGEST);
  const own = tagOf(element) === 'select' ? attributeOf(element, 'aria-label') : null;
  if (own) return own.slice(0, LONGEST);
  const group = closestOf(element, GROUPS);
  if (!group) return '';
  const legend = firstOf(group, 'legend');
  if (legend) return plainText(legend, LONGEST);
  const by = attributeOf(group, 'aria-label') === null ? idOf(group, 'aria-labelledby') : '';
  const naming = by === '' ? null : ownerOf(element).getElementById(by);
  return naming ? plainText(naming, LONGEST) : (attributeOf(group, 'aria-label') ?? '').slice(0, LONGEST);
}

const idOf = (element: Element, attribute: string): string =>
  (attributeOf(element, attribute) ?? '').trim().split(/\s+/)[0] ?? '';

import { Cards } from '../../../src/page/cards.ts';
import { KeptRuns } from '../../../src/page/kept-runs.ts';
import type { TextBlock } from '../../../src/page/text-block.ts';
import { readTextBlocks } from '../../../src/page/text-blocks.ts';

/** A part of a page: a text, or an element with what is in it. */
export type Shape = string | { readonly tag: string; readonly style: string; readonly inside: readonly Shape[] };

/** Something that happens on a page, somewhere. */
export interface Act {
  readonly kind: 'text' | 'put' | 'take' | 'lang' | 'open' | 'move' | 'show' | 'shadow';
  readonly at: number;
  readonly shape: Shape;
}

/** What a page answers: what two reads of it say that should say the same, null where they do, and how many elements were looked at anew. */
export interface KeptReads {
  readonly differ: (shapes: readonly Shape[], rounds: readonly (readonly Act[])[]) => readonly [string, string] | null;
  readonly looked: (html: string, change: string) => { readonly first: number; readonly again: number };
}

function read(kept?: KeptRuns): TextBlock[] {
  const work = readTextBlocks(document, new Cards(), undefined, kept);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const said = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(({ pieces, element, ...block }) =>
      JSON.stringify([
        block,
        element?.localName,
        pieces.map(({ node, ...piece }) => [node.data, node.isConnected, piece]),
      ]),
    )
    .join('\n');

function grow(shape: Shape, parent: Node): void {
  if (typeof shape === 'string') return void parent.appendChild(new Text(shape));
  const element = document.createElement(shape.tag);
  if (shape.style !== '') element.setAttribute('style', shape.style);
  for (const each of shape.inside) grow(each, element);
  parent.appendChild(element);
}

function perform({ kind, at, shape }: Act): void {
  const elements = [...document.body.querySelectorAll('*'), document.body];
  const pick = <T>(all: readonly T[]): T | undefined => all[at % all.length];
  const element = pick(elements) as HTMLElement;
  const texts = elements.flatMap((each) => [...each.childNodes]).filter((node) => node instanceof Text);
  const text = pick(texts);
  if (kind === 'text' && text) text.data += ' and more';
  if (kind === 'put') grow(shape, element);
  if (kind === 'take' && element !== document.body) element.remove();
  if (kind === 'lang') element.lang = element.lang === 'de' ? 'en' : 'de';
  if (kind === 'open') element.toggleAttribute('open');
  if (kind === 'move' && element !== document.body) document.body.prepend(element);
  // These two are heard by no observer of the page.
  if (kind === 'show')
    pick([...document.body.querySelectorAll('[style*=none], [style*=hidden]')])?.setAttribute('style', '');
  if (kind === 'shadow') {
    const host = pick(
      [...document.body.querySelectorAll('x-y')].filter((each) => !each.shadowRoot && !each.firstChild),
    );
    if (host) grow(shape, host.attachShadow({ mode: 'open' }));
  }
}

const WATCHED = { childList: true, characterData: true, subtree: true, attributeFilter: ['open', 'lang'] };

const reads: KeptReads = {
  differ: (shapes, rounds) => {
    document.body.replaceChildren();
    for (const shape of shapes) grow(shape, document.body);
    const kept = new KeptRuns();
    for (const acts of [[], ...rounds]) {
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, WATCHED);
      for (const act of acts) perform(act);
      for (const { target } of observer.takeRecords()) kept.change(target);
      observer.disconnect();
      const [again, anew] = [said(read(kept)), said(read())];
      if (again !== anew) return [again, anew];
    }
    return null;
  },
  looked: (html, change) => {
    document.body.innerHTML = html;
    const kept = new KeptRuns();
    const own = globalThis.getComputedStyle;
    let count = 0;
    globalThis.getComputedStyle = (element: Element) => {
      count++;
      return own.call(globalThis, element);
    };
    read(kept);
    const first = count;
    const changing = document.querySelector('#changing')?.firstChild as Text;
    changing.data = change;
    kept.change(changing);
    count = 0;
    read(kept);
    globalThis.getComputedStyle = own;
    return { first, again: count };
  },
};
Object.assign(globalThis, { reads });

import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

/** Where a phrase stands: tokens `from` (inclusive) to `to` (exclusive), and what it was filed under. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** A set of phrases, found in a row of tokens by walking a tree of words: linear in the text, whatever the number of phrases. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #hyphens: boolean;

  /** `hyphens: 'skip'` lets "at-home" stand for "at home". */
  constructor(hyphens: 'skip' | 'keep' = 'keep') {
    this.#hyphens = hyphens === 'skip';
  }

  /** Files a phrase; words are separated by spaces, `a|b` are alternatives, `word?` may be absent. */
  add(phrase: string, value: T): void {
    let nodes = [this.#root];
    for (const part of phrase.split(' ')) {
      const optional = part.endsWith('?') && part.length > 1;
      const forms = (optional ? part.slice(0, -1) : part).split('|').filter((form) => form !== '');
      const reached = nodes.flatMap((node) =>
        forms.length === 0 ? [step(node, '|')] : forms.map((form) => walk(node, form)),
      );
      nodes = optional ? [...nodes, ...reached] : reached;
    }
    for (const node of nodes) if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /** Finds what starts at one token: for each value the longest phrase. */
  at(tokens: readonly Token[], from: number): PhraseHit<T>[] {
    let node = this.#root.next.get(tokens[from]?.text ?? '');
    if (!node) return [];
    const hits = new Map<T, number>();
    let i = from + 1;
    for (;;) {
      for (const value of node.values) hits.set(value, i);
      const token = tokens[i];
      if (!token) break;
      let next: Node<T> | undefined = node.next.get(token.text);
      if (!next && this.#hyphens && isHyphen(token) && tokens[i + 1]) {
        i++;
        next = node.next.get((tokens[i] as Token).text);
      }
      if (!next) break;
      node = next;
      i++;
    }
    return [...hits].map(([value, to]) => ({ from, to, value }));
  }
}

const isHyphen = (token: Token): boolean => token.text === '-' || token.text === '\u2010' || token.text === '\u2011';

function step<T>(node: Node<T>, word: string): Node<T> {
  const known = node.next.get(word);
  if (known) return known;
  const made: Node<T> = { next: new Map(), values: [] };
  node.next.set(word, made);
  return made;
}

// A form is cut the way texts are cut, so that what is filed is what will be met.
const walk = <T>(node: Node<T>, form: string): Node<T> =>
  tokenize(form).reduce((at, token) => step(at, token.text), node);

import { type Token, tokenize } from './tokens.ts';

/** Where a phrase stands: tokens `from` (inclusive) to `to` (exclusive), and what it was filed under. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

// A place between two words of phrases: where each next word leads, and what is complete here.
interface Node<T> {
  readonly next: Map<string, Node<T>[]>;
  readonly values: T[];
}

// All the places that one can be at after the same words. Where a word leads is worked out when a text first goes there:
// until then the word stands with the places alone.
interface State<T> {
  readonly values: readonly T[];
  readonly next: Map<string, State<T> | readonly Node<T>[]>;
}

const PART = /[()|?*]|[^\s()|?*]+|\s+/g;
// Words; a phrase that goes on for longer is none.
const LONGEST = 20;
const NOTHING: readonly never[] = [];

/**
 * A set of phrases, found by one walk along the words of a text, whatever the number of phrases.
 *
 * In a phrase a space joins words, `a b|c` are alternatives, parentheses group, and `?` makes the word or group
 * before it optional, `*` lets it come any number of times; `fade~` stands for all forms of a word: `(see|wake up to) (very|so)* soften~ skin`.
 */
export class Phrases<T> {
  readonly #root: Node<T> = newNode();
  readonly #states = new Map<string, State<T>>();
  readonly #ids = new Map<Node<T>, number>();
  #start: State<T> | undefined;
  readonly #hyphens: boolean;
  readonly #formsOf: (word: string) => readonly string[];

  /** `hyphens: 'skip'` lets "at-home" stand for "at home"; `inflect` gives the forms of a word that is marked with `~`. */
  constructor(hyphens: 'skip' | 'keep' = 'keep', inflect: (word: string) => readonly string[] = (word) => [word]) {
    this.#hyphens = hyphens === 'skip';
    this.#formsOf = (word) => (word.length > 1 && word.endsWith('~') ? inflect(word.slice(0, -1)) : [word]);
  }

  /** Files a phrase; throws for one whose parentheses do not match. */
  add(phrase: string, value: T): void {
    const parts =
      phrase.match(PART)?.filter((part, i, all) => part.trim() !== '' || isJoin(all[i - 1], all[i + 1])) ?? [];
    const reader = { parts, at: 0, formsOf: this.#formsOf };
    const ends =
      phrase === '|' ? readForm(reader, [this.#root], newNode()) : readChoice(reader, [this.#root], newNode());
    if (reader.at < parts.length) throw new Error(`A phrase has a parenthesis too many: ${phrase}`);
    for (const node of ends) if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
    this.#start = undefined;
  }

  /** Finds what starts at one token: for each value the longest phrase. */
  at(tokens: readonly Token[], from: number): readonly PhraseHit<T>[] {
    this.#start ??= { values: NOTHING, next: new Map(this.#root.next) };
    let state = this.#step(this.#start, tokens[from]?.text ?? '');
    if (!state) return NOTHING;
    let hits: { from: number; to: number; value: T }[] | undefined;
    let i = from + 1;
    for (;;) {
      for (const value of state.values) {
        hits ??= [];
        const known = hits.find((hit) => hit.value === value);
        if (known) known.to = i;
        else hits.push({ from, to: i, value });
      }
      const token = tokens[i];
      if (!token || state.next.size === 0 || i - from >= LONGEST) break;
      let next = this.#step(state, token.text);
      const behind = tokens[i + 1];
      if (!next && this.#hyphens && behind && PASSED.has(token.text)) {
        next = this.#step(state, behind.text);
        i++;
      }
      if (!next) break;
      state = next;
      i++;
    }
    return hits ?? NOTHING;
  }

  #step(state: State<T>, word: string): State<T> | undefined {
    const next = state.next.get(word);
    if (!Array.isArray(next)) return next as State<T> | undefined;
    const made = this.#stateOf(new Set<Node<T>>(next));
    state.next.set(word, made);
    return made;
  }

  #stateOf(nodes: ReadonlySet<Node<T>>): State<T> {
    const key = Array.from(nodes, (node) => this.#idOf(node))
      .sort()
      .join(' ');
    const known = this.#states.get(key);
    if (known) return known;
    const next = new Map<string, Node<T>[]>();
    const values = new Set<T>();
    for (const node of nodes) {
      for (const value of node.values) values.add(value);
      for (const [word, targets] of node.next) next.set(word, [...(next.get(word) ?? NOTHING), ...targets]);
    }
    const made: State<T> = { values: [...values], next };
    this.#states.set(key, made);
    return made;
  }

  #idOf(node: Node<T>): number {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }
}

// Hyphens, quotation marks and trade marks inside a phrase.
const PASSED = new Set(['-', '\u2010', '\u2011', '"', '\u201c', '\u201d', '\u2018', '\u2019', "'", '\u00ae', '\u2122']);

interface Reader {
  readonly parts: readonly string[];
  readonly formsOf: (word: string) => readonly string[];
  at: number;
}

// White space joins two words; beside a bar or inside a parenthesis' edge it means nothing.
const isJoin = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && !'(|'.includes(before) && !')|?*'.includes(after);

type Ends<T> = readonly Node<T>[];

// All alternatives end in one node, `end`, so that what follows them is filed once.
function readChoice<T>(reader: Reader, starts: Ends<T>, end: Node<T>): Ends<T> {
  const ends = new Set(readSequence(reader, starts, end));
  while (reader.parts[reader.at] === '|') {
    reader.at++;
    for (const each of readSequence(reader, starts, end)) ends.add(each);
  }
  return [...ends];
}

function readSequence<T>(reader: Reader, starts: Ends<T>, end: Node<T>): Ends<T> {
  let ends = starts;
  for (;;) {
    const isLast = reader.parts[endOfUnit(reader)]?.trim() !== '';
    ends = readUnit(reader, ends, isLast ? end : newNode());
    if (isLast) return ends;
    reader.at++;
  }
}

function readUnit<T>(reader: Reader, starts: Ends<T>, end: Node<T>): Ends<T> {
  const sign = reader.parts[endOfUnit(reader) - 1];
  // What may come again starts where it ends, too.
  const ends = readForm(reader, sign === '*' ? [...starts, end] : starts, end);
  if (sign !== '?' && sign !== '*') return ends;
  reader.at++;
  return [...new Set([...starts, ...ends])];
}

function readForm<T>(reader: Reader, starts: Ends<T>, end: Node<T>): Ends<T> {
  const part = reader.parts[reader.at++] ?? '';
  if (part !== '(') {
    for (const form of reader.formsOf(part)) walk(starts, form, end);
    return [end];
  }
  const ends = readChoice(reader, starts, end);
  if (reader.parts[reader.at++] !== ')')
    throw new Error(`A phrase has a parenthesis that is not closed: ${reader.parts.join('')}`);
  return ends;
}

// Where the word or group that starts here ends, with its sign.
function endOfUnit({ parts, at }: Reader): number {
  let depth = 0;
  let i = at;
  do {
    if (parts[i] === '(') depth++;
    else if (parts[i] === ')') depth--;
    i++;
  } while (depth > 0 && i < parts.length);
  return parts[i] === '?' || parts[i] === '*' ? i + 1 : i;
}

const newNode = <T>(): Node<T> => ({ next: new Map(), values: [] });
const PLAIN = /^[a-z]+$/;

// A form is cut the way texts are cut, so that what is filed is what will be met.
function walk<T>(starts: readonly Node<T>[], form: string, end: Node<T>): void {
  const words = PLAIN.test(form) ? [form] : tokenize(form).map((token) => token.text);
  let at = starts;
  for (const [i, word] of words.entries()) {
    const target = i === words.length - 1 ? end : newNode<T>();
    for (const node of at) {
      const known = node.next.get(word);
      if (!known) node.next.set(word, [target]);
      else if (!known.includes(target)) known.push(target);
    }
    at = [target];
  }
}

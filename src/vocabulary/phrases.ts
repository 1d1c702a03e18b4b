import { type Token, tokenize } from './tokens.ts';

/** Where a phrase stands: tokens `from` (inclusive) to `to` (exclusive), and what it was filed under. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

// A place between two words of phrases: where each next word leads, and what is complete here.
interface Node<T> {
  readonly next: Map<string, Set<Node<T>>>;
  readonly values: Set<T>;
}

// All the places that one can be at after the same words, made when a text first leads there.
interface State<T> {
  readonly nodes: readonly Node<T>[];
  readonly values: readonly T[];
  readonly next: Map<string, State<T>>;
}

const PART = /[()|?]|[^\s()|?]+|\s+/g;

/**
 * A set of phrases, found by one walk along the words of a text, whatever the number of phrases.
 *
 * In a phrase a space joins words, `a|b` are alternatives, `(a b|c)` groups them, and `?` makes the word or group
 * before it optional; `fade~` stands for all forms of a word: `(see|wake up to) slightly? soften~ skin`.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), values: new Set() };
  readonly #states = new Map<string, State<T>>();
  readonly #ids = new Map<Node<T>, number>();
  readonly #starts = new Map<string, State<T>>();
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
    const ends = readChoice(reader, [this.#root]);
    if (reader.at < parts.length) throw new Error(`A phrase has a parenthesis too many: ${phrase}`);
    for (const node of ends) if (node !== this.#root) node.values.add(value);
  }

  /** Finds what starts at one token: for each value the longest phrase. */
  at(tokens: readonly Token[], from: number): PhraseHit<T>[] {
    const word = tokens[from]?.text ?? '';
    const first = this.#root.next.get(word);
    if (!first) return [];
    let state = this.#starts.get(word) ?? this.#stateOf(first);
    this.#starts.set(word, state);
    const ends = new Map<T, number>();
    let i = from + 1;
    for (;;) {
      for (const value of state.values) ends.set(value, i);
      const token = tokens[i];
      if (!token) break;
      let next = this.#step(state, token.text);
      const behind = tokens[i + 1];
      if (!next && this.#hyphens && behind && isHyphen(token)) {
        next = this.#step(state, behind.text);
        i++;
      }
      if (!next) break;
      state = next;
      i++;
    }
    return [...ends].map(([value, to]) => ({ from, to, value }));
  }

  #step(state: State<T>, word: string): State<T> | undefined {
    const known = state.next.get(word);
    if (known) return known;
    const reached = new Set<Node<T>>();
    for (const node of state.nodes) for (const next of node.next.get(word) ?? []) reached.add(next);
    if (reached.size === 0) return undefined;
    const made = this.#stateOf(reached);
    state.next.set(word, made);
    return made;
  }

  #stateOf(reached: ReadonlySet<Node<T>>): State<T> {
    const nodes = [...reached];
    const key = nodes
      .map((node) => this.#idOf(node))
      .sort()
      .join(' ');
    const known = this.#states.get(key);
    if (known) return known;
    const values = [...new Set(nodes.flatMap((node) => [...node.values]))];
    const made: State<T> = { nodes, values, next: new Map() };
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

const isHyphen = (token: Token): boolean => token.text === '-' || token.text === '\u2010' || token.text === '\u2011';

interface Reader {
  readonly parts: readonly string[];
  readonly formsOf: (word: string) => readonly string[];
  at: number;
}

// White space joins two words; beside a bar or inside a parenthesis' edge it means nothing.
const isJoin = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && !'(|'.includes(before) && !')|?'.includes(after);

// phrase = sequence of units; in a group, `|` parts sequences; outside one, it parts single words ("a|b c" is "(a|b) c").
function readChoice<T>(reader: Reader, starts: readonly Node<T>[]): Node<T>[] {
  let ends = readUnit(reader, starts);
  while (reader.parts[reader.at]?.trim() === '') {
    reader.at++;
    ends = readUnit(reader, ends);
  }
  return ends;
}

function readUnit<T>(reader: Reader, starts: readonly Node<T>[]): Node<T>[] {
  const join = newNode<T>();
  const ends = new Set<Node<T>>();
  for (;;) {
    for (const end of readForm(reader, starts, join)) ends.add(end);
    if (reader.parts[reader.at] !== '|') break;
    reader.at++;
  }
  if (reader.parts[reader.at] !== '?') return [...ends];
  reader.at++;
  return [...new Set([...starts, ...ends])];
}

function readForm<T>(reader: Reader, starts: readonly Node<T>[], join: Node<T>): readonly Node<T>[] {
  const part = reader.parts[reader.at++] ?? '';
  if (part !== '(') {
    for (const form of reader.formsOf(part)) walk(starts, form, join);
    return [join];
  }
  const ends = new Set<Node<T>>();
  for (;;) {
    for (const end of readSequence(reader, starts)) ends.add(end);
    const sign = reader.parts[reader.at++];
    if (sign === ')') return [...ends];
    if (sign !== '|') throw new Error(`A phrase has a parenthesis that is not closed: ${reader.parts.join('')}`);
  }
}

// Inside a group a bar ends the sequence, so its single words are read one by one.
function readSequence<T>(reader: Reader, starts: readonly Node<T>[]): readonly Node<T>[] {
  let ends = starts;
  for (;;) {
    const before = ends;
    ends = readForm(reader, ends, newNode());
    if (reader.parts[reader.at] === '?') {
      reader.at++;
      ends = [...new Set([...before, ...ends])];
    }
    if (reader.parts[reader.at]?.trim() !== '') return ends;
    reader.at++;
  }
}

const newNode = <T>(): Node<T> => ({ next: new Map(), values: new Set() });

// A form is cut the way texts are cut, so that what is filed is what will be met.
function walk<T>(starts: readonly Node<T>[], form: string, end: Node<T>): void {
  const words = tokenize(form).map((token) => token.text);
  let at = starts;
  for (const [i, word] of words.entries()) {
    const target = i === words.length - 1 ? end : newNode<T>();
    for (const node of at) {
      const known = node.next.get(word);
      if (known) known.add(target);
      else node.next.set(word, new Set([target]));
    }
    at = [target];
  }
}

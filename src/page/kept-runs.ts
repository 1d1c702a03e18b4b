import { ancestorOf, isAround } from './dom.ts';
import type { ElementFacts } from './element-facts.ts';
import type { TextPiece } from './text-block.ts';

/** The text of one block as its nodes give it, with what is known of the block's element. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly element: Element;
  readonly facts: ElementFacts;
}

// The runs in an element that begins a line of its own.
interface Part {
  readonly runs: readonly Run[];
  readonly facts: ElementFacts;
}

interface OpenPart {
  readonly element: Element;
  readonly facts: ElementFacts;
  /** The place of its first run. */
  readonly from: number;
  whole: boolean;
}

/** The runs of a page, kept from read to read, so that only what has changed is read again. */
export class KeptRuns {
  #parts = new WeakMap<Element, Part>();
  // What has changed since the last read began, with all that stands around it.
  #changed = new WeakSet<Node>();
  #isAllChanged = false;
  #open: OpenPart[] = [];
  #runs: Run[] = [];

  /** Takes note that a node, or something in it, has changed. */
  change(node: Node): void {
    for (let at: Node | null = node; at && !this.#changed.has(at); at = ancestorOf(at)) {
      this.#changed.add(at);
      this.#parts.delete(at as Element);
    }
  }

  /** Takes note that anything may look different from now on. */
  changeAll(): void {
    this.#parts = new WeakMap();
    this.#isAllChanged = true;
  }

  /** Begins a read. */
  begin(): void {
    this.#changed = new WeakSet();
    this.#isAllChanged = false;
    this.#open = [];
    this.#runs = [];
  }

  /** Adds what was read. */
  add(run: Run): void {
    this.#runs.push(run);
  }

  /** The runs in an element, where nothing in it has changed since they were read; else null, and what is added from now on is in it. */
  enter(element: Element, facts: ElementFacts): readonly Run[] | null {
    const part = this.#parts.get(element);
    if (part && isSame(part.facts, facts)) return part.runs;
    this.#open.push({ element, facts, from: this.#runs.length, whole: true });
    return null;
  }

  /** How many parts are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Says whether a node, or the end of all, lies behind the innermost open part. */
  isBehind(node: Node | null): boolean {
    const part = this.#open.at(-1);
    return part !== undefined && !(node && isAround(part.element, node));
  }

  /** Closes the innermost open part, and keeps it unless it has changed meanwhile. */
  leave(): void {
    const part = this.#open.pop();
    if (!part?.whole || this.#isAllChanged || this.#changed.has(part.element)) return;
    this.#parts.set(part.element, { runs: this.#runs.slice(part.from), facts: part.facts });
  }

  /** Says that there is something in the open parts that may be shown without any change in them. */
  spoil(): void {
    for (let i = this.#open.length - 1; i >= 0 && this.#open[i]?.whole; i--) (this.#open[i] as OpenPart).whole = false;
  }
}

const isSame = (a: ElementFacts, b: ElementFacts): boolean =>
  a.region === b.region && a.language === b.language && a.voice === b.voice;

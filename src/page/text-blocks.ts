import { BlockRun } from './block-run.ts';
import { Cards } from './cards.ts';
import { ancestorOf, attributeOf, hasChildren, tagOf } from './dom.ts';
import { ElementReader } from './element-facts.ts';
import { HeadingStack, headingOf } from './headings.ts';
import { KeptRuns, type Run } from './kept-runs.ts';
import { labelOf, unitFrom } from './labels.ts';
import { type Line, linesOf } from './lines.ts';
import { type OnShadow, shadowOf } from './shadow-roots.ts';
import type { TextBlock } from './text-block.ts';
import { signatureOf } from './voice-signs.ts';

// A longer page is read up to there.
const MOST_TEXT = 1_000_000;

/**
 * Reads the visible text of a document or a part of it, in page order, but not what is `kept` and has not changed; never throws for what
 * a page may hold. Each shadow tree is told to `onShadow` before it is read.
 */
export function* readTextBlocks(
  root: Document | ShadowRoot,
  cards = new Cards(),
  onShadow: OnShadow = () => undefined,
  kept = new KeptRuns(),
): Generator<void, TextBlock[]> {
  const headings = new HeadingStack();
  const blocks: TextBlock[] = [];
  let length = 0;
  const add = (run: Run): void => {
    kept.add(run);
    length += run.text.length;
    for (const line of linesOf(run)) addLine(line);
  };
  const addLine = ({ run: { text, pieces, element, facts }, lead, bulleted }: Line): void => {
    const head = cards.headAbove(element, text);
    const led = headings.above(element, text, bulleted);
    const above = [...led, ...[head, lead].filter((each) => each !== '' && each !== led.at(-1))];
    const label = labelOf(element, text);
    const unit = unitFrom(label, text);
    blocks.push({
      text: unit === '' ? text : `${text} ${unit}`,
      pieces,
      element,
      headings: above,
      label,
      where: 'text',
      language: facts.language,
      region: facts.region,
      voice: facts.voice,
      signature: facts.voice === 'quote' ? signatureOf(element) : '',
      card: cards.wareOf(element),
      heading: headingOf(element),
    });
  };
  kept.begin();
  const walk = new TreeWalk(kept, add, onShadow);
  for (const _ of walk.over(root)) {
    if (length > MOST_TEXT) break;
    yield;
  }
  walk.end();
  return blocks;
}

// Nodes between two pauses.
const STRETCH = 50;

/** A tree on the way down into shadow trees: its own, or one of a host's. */
interface Level {
  readonly walker: TreeWalker;
  /** How many parts were open around it. */
  readonly depth: number;
  /** True where what is in the node that it has come to is passed over. */
  passes: boolean;
}

class TreeWalk {
  readonly #kept: KeptRuns;
  readonly #add: (run: Run) => void;
  readonly #onShadow: OnShadow;
  readonly #reader = new ElementReader();
  readonly #run = new BlockRun();

  constructor(kept: KeptRuns, add: (run: Run) => void, onShadow: OnShadow) {
    this.#kept = kept;
    this.#add = add;
    this.#onShadow = onShadow;
  }

  *over(root: Document | ShadowRoot): Generator<void> {
    const start = root instanceof Document ? root.documentElement : root;
    if (!start) return;
    // Shadow trees are read where their host stands; a stack keeps it flat.
    const levels: Level[] = [{ walker: walkerOf(start), depth: 0, passes: false }];
    for (let nodes = 1; levels.length > 0; nodes++) {
      if (nodes % STRETCH === 0) yield;
      const level = levels.at(-1) as Level;
      const node = level.passes ? behind(level.walker) : level.walker.nextNode();
      level.passes = false;
      while (this.#kept.depth > level.depth && this.#kept.isBehind(node)) {
        this.#finish();
        this.#kept.leave();
      }
      if (!node) levels.pop();
      else if (node instanceof Text) this.#readText(node);
      else if (node instanceof Element) {
        const known = this.#enter(node);
        if (known) {
          level.passes = true;
          for (const [i, run] of known.entries()) {
            if (i % STRETCH === STRETCH - 1) yield;
            this.#add(run);
          }
          continue;
        }
        const shadow = this.#shadowIn(node);
        if (shadow) levels.push({ walker: walkerOf(shadow), depth: this.#kept.depth, passes: false });
      }
    }
  }

  /** Adds what was read last, wherever the walk has come to. */
  end(): void {
    this.#finish();
  }

  #finish(): void {
    const read = this.#run.take();
    if (read) this.#add(read);
  }

  // Reads what an element does to the text in front of it; the runs in it, where they are known and it need not be read.
  #enter(element: Element): readonly Run[] | null {
    const tag = tagOf(element);
    if (tag === 'br') this.#run.addMark('\n');
    if (tag === 'hr') this.#finish();
    if (tag === 'sup') this.#run.addMark('^');
    // What is empty is asked for its looks only where it could end a run.
    if (!hasChildren(element) && !this.#run.element) return null;
    const facts = this.#reader.of(element);
    if (facts.mayShow) this.#kept.spoil();
    if (facts.skipped || facts.block !== element) return null;
    // A block ends the run in front of it, though the run's own element goes on behind it.
    if (element !== this.#run.element) this.#finish();
    return hasChildren(element) ? this.#kept.enter(element, facts) : null;
  }

  #shadowIn(host: Element): ShadowRoot | null {
    const shadow = shadowOf(host);
    // A host may get its tree without a change in the page's own.
    if (!shadow && tagOf(host).includes('-')) this.#kept.spoil();
    if (!shadow) return null;
    this.#onShadow(shadow);
    // A host with nothing else in it was not asked for its looks before.
    const { mayShow, skipped } = this.#reader.of(host);
    if (mayShow) this.#kept.spoil();
    return skipped ? null : shadow;
  }

  #readText(node: Text): void {
    const parent = ancestorOf(node);
    if (!parent || node.data === '') return;
    const facts = this.#reader.of(parent);
    if (facts.skipped || isClosed(parent)) return;
    if (this.#run.element !== facts.block) {
      if (/^\s*$/.test(node.data)) return;
      this.#finish();
      this.#run.open(facts.block, facts);
    }
    this.#run.add(node, parent);
  }
}

const walkerOf = (root: Node): TreeWalker =>
  document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

// The next node that is not inside the one that a walker has come to.
function behind(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}

// Bare text in details that are closed; elements in them know it themselves.
const isClosed = (element: Element): boolean => tagOf(element) === 'details' && attributeOf(element, 'open') === null;

import { BlockRun } from './block-run.ts';
import { Cards } from './cards.ts';
import { ancestorOf, attributeOf, tagOf } from './dom.ts';
import { ElementReader } from './element-facts.ts';
import { HeadingStack, headingOf } from './headings.ts';
import { labelOf, unitFrom } from './labels.ts';
import { type OnShadow, shadowOf } from './shadow-roots.ts';
import type { TextBlock } from './text-block.ts';
import { signatureOf } from './voice-signs.ts';

// A longer page is read up to there.
const MOST_TEXT = 1_000_000;

/**
 * Reads the visible text of a document or a part of it, in page order; never throws for what a page may hold. Each shadow tree is told
 * to `onShadow` before it is read.
 */
export function* readTextBlocks(
  root: Document | ShadowRoot,
  cards = new Cards(),
  onShadow: OnShadow = () => undefined,
): Generator<void, TextBlock[]> {
  const reader = new ElementReader();
  const run = new BlockRun();
  const headings = new HeadingStack();
  const blocks: TextBlock[] = [];
  let length = 0;
  const finish = (): void => {
    const read = run.take();
    if (!read) return;
    const { text, pieces, element, facts } = read;
    length += text.length;
    const head = cards.headAbove(element, text);
    const above = [...headings.above(element, text), ...(head === '' ? [] : [head])];
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
  for (const _ of readTree(root, reader, run, finish, onShadow)) {
    if (length > MOST_TEXT) break;
    yield;
  }
  finish();
  return blocks;
}

// Nodes between two pauses.
const STRETCH = 50;

function* readTree(
  root: Document | ShadowRoot,
  reader: ElementReader,
  run: BlockRun,
  finish: () => void,
  onShadow: OnShadow,
): Generator<void> {
  const start = root instanceof Document ? root.documentElement : root;
  if (!start) return;
  // Shadow trees are read where their host stands; a stack keeps it flat.
  const walkers = [walkerOf(start)];
  for (let nodes = 1; walkers.length > 0; nodes++) {
    if (nodes % STRETCH === 0) yield;
    const node = (walkers.at(-1) as TreeWalker).nextNode();
    if (!node) {
      walkers.pop();
      continue;
    }
    if (node instanceof Text) readText(node, reader, run, finish);
    else if (node instanceof Element) {
      readBreak(node, reader, run, finish);
      const shadow = shadowOf(node);
      if (!shadow) continue;
      onShadow(shadow);
      if (!reader.of(node).skipped) walkers.push(walkerOf(shadow));
    }
  }
}

const walkerOf = (root: Node): TreeWalker =>
  document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

function readText(node: Text, reader: ElementReader, run: BlockRun, finish: () => void): void {
  const parent = ancestorOf(node);
  if (!parent || node.data === '') return;
  const facts = reader.of(parent);
  if (facts.skipped || isClosed(parent)) return;
  if (run.element !== facts.block) {
    if (/^\s*$/.test(node.data)) return;
    finish();
    run.open(facts.block, facts);
  }
  run.add(node, parent);
}

// Bare text in details that are closed; elements in them know it themselves.
const isClosed = (element: Element): boolean => tagOf(element) === 'details' && attributeOf(element, 'open') === null;

function readBreak(element: Element, reader: ElementReader, run: BlockRun, finish: () => void): void {
  const tag = tagOf(element);
  if (tag === 'br') return run.addMark('\n');
  if (tag === 'hr') return finish();
  if (tag === 'sup') return run.addMark('^');
  if (!run.element) return;
  const facts = reader.of(element);
  // A block ends the run in front of it, though the run's own element goes on behind it.
  if (facts.block === element && element !== run.element && !facts.skipped) finish();
}

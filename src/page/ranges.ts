import type { TextBlock } from './text-block.ts';

/** Turns a stretch of a block's text into a range of the document; null where its nodes have changed or it has none. */
export function rangeOf({ pieces }: TextBlock, start: number, end: number): Range | null {
  const first = pieces.find((piece) => piece.at + piece.length > start);
  const last = pieces.findLast((piece) => piece.at < end);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const from = first.from + Math.max(0, start - first.at);
  const to = last.from + Math.min(last.length, end - last.at);
  if (from > first.node.length || to > last.node.length) return null;
  const range = new Range();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range.collapsed ? null : range;
}

import { parentOf, plainText, previousOf } from '../page/dom.ts';

/** Takes a drop cap out of a range that starts with it: browsers paint the ground of such a letter beside it, and no line under it. */
export function leaveDropCap(range: Range): void {
  const { startContainer: node, startOffset } = range;
  if (!(node instanceof Text) || node.data.slice(0, startOffset).trim() !== '') return;
  let child: Node = node;
  for (let parent = parentOf(node); parent && isFirst(child); parent = parentOf(parent)) {
    const first = getComputedStyle(parent, '::first-letter');
    if (first.float !== 'none' || !/^(?:normal)?$/.test(first.getPropertyValue('initial-letter'))) {
      const cap = /^[\s\p{P}]*[\p{L}\p{N}]/u.exec(node.data.slice(startOffset))?.[0].length ?? 0;
      if (startOffset + cap < node.length) range.setStart(node, startOffset + cap);
      return;
    }
    if (getComputedStyle(parent).display !== 'inline') return;
    child = parent;
  }
}

const isFirst = (node: Node): boolean => {
  const before = previousOf(node);
  return before === null || plainText(before) === '';
};

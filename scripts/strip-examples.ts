import type { Plugin } from 'vite';

const LEFT_OUT = new Set(['examples', 'nearMisses', 'knownGaps']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Leaves the examples of rules out of a build: they are tests, and no reader needs them. */
export const stripExamples = (): Plugin => ({
  name: 'strip-examples',
  enforce: 'post',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/rules\/[\w-]+\.ts$/.test(id)) return null;
    const spans = propertiesOf(this.parse(code) as unknown as Node).sort((a, b) => b.start - a.start);
    return spans.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
  },
});

function propertiesOf(node: Node): Node[] {
  if (node.type === 'Property' && LEFT_OUT.has((node.key as { name?: string }).name ?? '')) return [node];
  return Object.values(node)
    .flat()
    .filter((child): child is Node => typeof child === 'object' && child !== null && 'type' in child)
    .flatMap(propertiesOf);
}

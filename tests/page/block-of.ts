import type { PlainBlock } from '../../src/page/page-text.ts';

/** A block for a test, with what matters there. */
export const blockOf = (some: Partial<PlainBlock>): PlainBlock => ({
  text: '',
  headings: [],
  label: '',
  where: 'text',
  language: '',
  region: 'main',
  voice: null,
  signature: '',
  card: -1,
  heading: 0,
  ...some,
});

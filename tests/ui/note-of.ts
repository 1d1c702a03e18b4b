import type { Note } from '../../src/findings/note.ts';

/** A note for a test, with what matters there. */
export const noteOf = (some: Partial<Note>): Note => ({
  id: 0,
  rule: 'needle-length',
  topic: 'needle-length',
  verdict: 'differs',
  text: '1.5 mm',
  sentence: 'A home roller with 1.5 mm needles.',
  where: 'text',
  facts: ['home-needle-length'],
  message: 'Offered for use at home with 1.5 mm.',
  setting: 'home',
  sign: 'words',
  voice: 'seller',
  main: true,
  ware: '',
  values: {},
  ...some,
});

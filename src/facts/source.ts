/** The parts of the source document, in its order. */
export const sourceParts = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
export type SourcePart = (typeof sourceParts)[number];

/** The one document that Needlewise speaks from; dates are ISO 8601 calendar days. */
export const source = {
  about: 'how long micro needling takes to show results',
  published: '2020-07-03',
  modified: '2020-08-31',
  parts: {
    S0: 'Opening',
    S1: 'What Is Micro Needling?',
    S2: 'How Quickly Is Collagen Produced by Micro Needling?',
    S3: 'Frequency of Micro Needling Treatments',
    S4: 'Improved Results with Professional Micro Needling',
  },
} as const satisfies { about: string; published: string; modified: string; parts: Record<SourcePart, string> };

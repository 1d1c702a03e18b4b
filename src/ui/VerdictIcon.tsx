import type { Verdict } from '../findings/note.ts';

// A shape for each verdict, so that none rests on colour alone.
const SHAPES = {
  differs: <path d="M6.5 0 13 6.5 6.5 13 0 6.5z" />,
  context: <path d="M6.5 1 13 12H0z" />,
  agrees: <circle cx="6.5" cy="6.5" r="5.5" />,
  uncovered: <circle cx="6.5" cy="6.5" r="4.6" fill="none" stroke="currentColor" stroke-width="1.8" />,
} as const satisfies Record<Verdict, unknown>;

/** The shape of a verdict, in the verdict's colour; for the eye only, words always stand beside it. */
export const VerdictIcon = ({ verdict }: { verdict: Verdict }) => (
  <svg
    class="verdict-icon"
    data-verdict={verdict}
    viewBox="0 0 13 13"
    width="13"
    height="13"
    fill="currentColor"
    aria-hidden="true"
  >
    {SHAPES[verdict]}
  </svg>
);

// As in the styles.
const SHEET = '(width < 480px), (hover: none) and (pointer: coarse)';

/** Says whether the card is a sheet at an edge instead of standing by its words. */
export const isSheet = (): boolean => matchMedia(SHEET).matches;

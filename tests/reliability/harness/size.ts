/** Whether there is time for everything: `npm run test:soak`. */
export const SOAK = process.env.NEEDLEWISE_SOAK === '1';

/** How many of something: the first number where there is time, the second in `npm test`. */
export const many = (soak: number, quick: number): number => (SOAK ? soak : quick);

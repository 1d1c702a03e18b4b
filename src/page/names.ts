/** The words in the names that an element goes by, such as class and id: `productReviews__list` is "product reviews list". */
export const wordsInNames = (names: string): string =>
  names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

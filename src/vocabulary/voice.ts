/** Whose words a claim is: those of who sells, who writes, an expert who is quoted, a customer, or somebody who asks or answers. */
export type Voice = 'seller' | 'author' | 'expert' | 'customer' | 'questioner' | 'answerer';

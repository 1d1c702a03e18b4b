import type { PlainBlock } from './page-text.ts';

// Wares beside the ware: what is said of them is none of the page's own claims.
const RELATED =
  /\b(?:related (?:products|items)|you (?:may|might) also|(?:people|customers|others) also|also (?:bought|viewed|like)|recently viewed|similar (?:products|items)|goes (?:well )?with|complete (?:the|your) (?:set|routine|look)|pairs (?:well )?with|more from|recommended for you|frequently bought)\b/i;

/** Sets apart what stands beside a page's own subject: what is headed as related wares, and the pictures among them. */
export function setApart(blocks: readonly PlainBlock[]): PlainBlock[] {
  const apart = blocks.map((block) =>
    block.region === 'main' && block.headings.some((heading) => RELATED.test(heading)) ? aside(block) : block,
  );
  const cards = new Set(apart.filter(({ region, card }) => region === 'aside' && card >= 0).map(({ card }) => card));
  return apart.map((block) => (block.region === 'main' && cards.has(block.card) ? aside(block) : block));
}

const aside = (block: PlainBlock): PlainBlock => ({ ...block, region: 'aside' });

import type { ToldSetting } from '../vocabulary/setting.ts';
import type { BlockWords } from './about.ts';
import type { PageKind } from './kind-signs.ts';

/** Words that keep a thing from whoever is no professional. */
export const ONLY_PROFESSIONALS =
  /\b(?:for|by|to) (?:trained |licensed |qualified |certified |medical |skin(?:care)? ){0,2}professionals? (?:use )?only\b|\bprofessional[- ]use[- ]only\b|\bfor professional use\b|\bprofessional use device\b|\bnot (?:intended |suitable |sold )?for home use\b|\b(?:sold|available|supplied) (?:only )?to (?:licensed|trained|qualified|registered|professionals)/i;
// How much a word weighs for its side: naming home or a professional, or speaking as those who sell to one do.
const HOME_TALK = 0.3;
const PROFESSIONAL = 0.5;
const HEADED = 2;
const APART = 0.5;
const SHARE_APART = 0.15;

/** Says who a page as a whole speaks to, and what tells it: whoever does it at home, or a professional's client; unknown where both are spoken of. */
export function readPageSetting(words: readonly BlockWords[], kind: PageKind): ToldSetting {
  const main = words.filter(({ block }) => block.region === 'main');
  // What one ware in a row says of itself holds for it alone, and what an article says of a ware is not whom it speaks to.
  if (kind !== 'article' && main.some(({ block }) => block.card < 0 && ONLY_PROFESSIONALS.test(block.text)))
    return { setting: 'professional', sign: 'audience' };
  let home = 0;
  let directed = 0;
  let professional = 0;
  let headed = 0;
  for (const { counts, block } of main) {
    const heads = block.heading === 1 || block.heading === 2 || block.where === 'title';
    if (counts.home && heads) headed++;
    // Directions for the reader's own skin are for home.
    if (counts.roll && counts.ownSkin) directed += 2;
    home += (counts.home ?? 0) * (heads ? HEADED : 1) + (counts.homeTalk ?? 0) * HOME_TALK;
    professional += (counts.professional ?? 0) * PROFESSIONAL + (counts.clinicTalk ?? 0);
    if (counts.home) directed++;
  }
  // A shop sells to whoever buys: its word "dermatologist" is praise, its "at home" is the audience.
  if (kind === 'product') return directed > 0 ? SOLD : UNTOLD;
  // A listing has wares for both: only what its headings say holds for all of it.
  if (kind === 'listing') return headed > 0 && home > professional ? SOLD : UNTOLD;
  // "Your skin" is said to a clinic's client too.
  if (directed === 0 && professional === 0 && kind !== 'clinic') return UNTOLD;
  const apart = Math.abs(home + directed - professional);
  if (apart <= APART + SHARE_APART * (home + directed + professional)) return kind === 'clinic' ? TREATS : UNTOLD;
  if (home + directed > professional) return { setting: 'home', sign: 'subject' };
  return kind === 'clinic' ? TREATS : { setting: 'professional', sign: 'subject' };
}

const SOLD: ToldSetting = { setting: 'home', sign: 'sold' };
const TREATS: ToldSetting = { setting: 'professional', sign: 'treatments' };
const UNTOLD: ToldSetting = { setting: 'unknown', sign: 'none' };

import type { Setting } from '../vocabulary/setting.ts';
import type { BlockWords } from './about.ts';
import type { PageKind } from './page-kind.ts';

const ONLY_PROFESSIONALS =
  /\b(?:for|by|to) (?:trained |licensed |qualified |certified |medical |skin(?:care)? ){0,2}professionals? (?:use )?only\b|\bprofessional[- ]use[- ]only\b|\bfor professional use\b|\bprofessional use device\b|\bnot (?:intended |suitable |sold )?for home use\b|\b(?:sold|available|supplied) (?:only )?to (?:licensed|trained|qualified|registered|professionals)/i;
const CLEAR = 3;

/** Says who a page as a whole speaks to: whoever does it at home, or a professional's client; unknown where both are spoken of. */
export function readPageSetting(words: readonly BlockWords[], kind: PageKind): Setting {
  const main = words.filter(({ block }) => block.region === 'main');
  if (main.some(({ block }) => ONLY_PROFESSIONALS.test(block.text))) return 'professional';
  let home = 0;
  let professional = 0;
  let headed = 0;
  for (const { counts, block } of main) {
    const heads = block.element?.closest('h1, h2') || block.where === 'title';
    const weight = heads ? 2 : 1;
    if (counts.home) home += weight;
    if (counts.home && heads) headed++;
    // Directions for the reader's own skin are for home.
    if (counts.roll && counts.ownSkin) home += 2;
    if (counts.professional) professional += weight;
  }
  if (kind === 'clinic') return home > professional * CLEAR ? 'home' : 'professional';
  // A shop sells to whoever buys: its word "dermatologist" is praise, its "at home" is the audience.
  if (kind === 'product') return home > 0 ? 'home' : 'unknown';
  // A listing has wares for both, an article speaks of both: only what its headings say holds for all of it.
  if (headed > 0 && home > professional) return 'home';
  if (kind !== 'listing' && home >= 4 && home >= professional * CLEAR) return 'home';
  if (professional >= 3 && professional >= home * CLEAR * 2) return 'professional';
  return 'unknown';
}

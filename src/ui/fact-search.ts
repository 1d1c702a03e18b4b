import { type FactGroup, type FactId, factGroups, factIds, facts } from '../facts/facts.ts';
import { statementOf } from '../findings/texts.ts';

// What people ask in words that the facts themselves do not have.
const ASKED: Partial<Record<FactId, string>> = {
  'not-immediate': 'when overnight instant immediately first use botox',
  'first-days': 'when soon smooth glow',
  'weeks-of-building': 'when how long take firm',
  'full-effect': 'when how long take see work final week 4',
  'several-months': 'when how long scar wrinkle 3 months',
  'what-lasts': 'how long permanent forever keep upkeep maintenance',
  'more-than-one-session': 'how many number treatments times once',
  'session-spacing': 'how often frequency again next between repeat every week month',
  'session-length': 'how long take time hour duration appointment',
  'home-not-the-same': 'dermaroller derma roller dermapen at-home diy clinic',
  'home-needle-length': 'how deep long needle length depth size dermaroller derma roller at-home safe 0.25 0.5 1.5 2',
  'professional-deeper': 'clinic depth needle length dermatologist',
  'professional-faster': 'clinic speed quicker dermatologist',
  'professional-safer': 'clinic infection hygiene dangerous dermatologist safe',
  'poor-candidates': 'who should not avoid suitable skin type contraindications sensitive',
  'not-painful': 'hurt pain numbing',
  'no-downtime': 'recovery days off rest heal',
  'side-effects': 'how long red risks safe bleeding swollen after',
  'no-lasting-damage': 'harm holes scars safe wounds',
  'what-it-is': 'what is micro needling microneedling',
  'device-kinds': 'dermaroller derma roller dermapen device tool',
  'how-it-works': 'why does it work',
  'what-it-improves': 'what good for help pores stretch marks dark spots aging',
  'deeper-delivery': 'serum prp vampire vitamin absorb hyaluronic',
};

// What a question has and a fact does not.
const SMALL = new Set('a an are can do does for i is it my of should the to will'.split(' '));

/** Finds the facts that have every word that was typed, in any order, in their own words or in those that people ask with; nothing typed finds all. */
export function searchFacts(query: string): FactId[] {
  const words = query.toLowerCase().match(/\d+(?:[.,]\d+)?|[\p{L}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL.has(word));
  return factIds.filter((id) => {
    const text = `${statementOf(id)} ${id.replaceAll('-', ' ')} ${ASKED[id] ?? ''}`.toLowerCase();
    return (telling.length > 0 ? telling : words).every((word) => text.includes(word.replace(',', '.')));
  });
}

/** Groups facts for reading; groups without any are left out. */
export const groupFacts = (ids: readonly FactId[]): [FactGroup, FactId[]][] =>
  factGroups
    .map((group): [FactGroup, FactId[]] => [group, ids.filter((id) => facts[id].group === group)])
    .filter(([, members]) => members.length > 0);

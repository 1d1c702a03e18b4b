import { type FactGroup, type FactId, factGroups, factIds, facts } from '../facts/facts.ts';
import { statementOf } from '../findings/texts.ts';

/** Finds the facts that have every word that was typed, in any order; nothing typed finds all. */
export function searchFacts(query: string): FactId[] {
  const words = query.toLowerCase().match(/\d+(?:\.\d+)?|[\p{L}]+/gu) ?? [];
  return factIds.filter((id) => {
    const text = `${statementOf(id)} ${id.replaceAll('-', ' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Groups facts for reading; groups without any are left out. */
export const groupFacts = (ids: readonly FactId[]): [FactGroup, FactId[]][] =>
  factGroups
    .map((group): [FactGroup, FactId[]] => [group, ids.filter((id) => facts[id].group === group)])
    .filter(([, members]) => members.length > 0);

import { expect, test } from 'vitest';
import { type FactId, factIds } from '../../src/facts/facts.ts';
import { groupFacts, searchFacts } from '../../src/ui/fact-search.ts';

test.each([
  ['', factIds.length],
  ['rosacea', 1],
  ['1 mm', 1],
  ['1mm', 1],
  ['swelling redness', 1],
  ['zebra', 0],
])('“%s” finds %i', (query, count) => expect(searchFacts(query)).toHaveLength(count));

test.each<[string, FactId]>([
  ['how often', 'session-spacing'],
  ['1.5mm', 'home-needle-length'],
  ['1,5 mm', 'home-needle-length'],
  ['does it hurt', 'not-painful'],
  ['hurt', 'not-painful'],
  ['how many', 'more-than-one-session'],
  ['overnight', 'not-immediate'],
  ['recovery', 'no-downtime'],
])('who asks “%s” finds %s', (query, id) => expect(searchFacts(query)).toContain(id));

test('groups hold every fact once', () => {
  expect(
    groupFacts(factIds)
      .flatMap(([, ids]) => ids)
      .toSorted(),
  ).toEqual(factIds.toSorted());
});

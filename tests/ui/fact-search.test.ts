import { expect, test } from 'vitest';
import { factIds } from '../../src/facts/facts.ts';
import { groupFacts, searchFacts } from '../../src/ui/fact-search.ts';

test.each([
  ['', factIds.length],
  ['rosacea', 1],
  ['1 mm', 1],
  ['1mm', 1],
  ['swelling redness', 1],
  ['zebra', 0],
])('“%s” finds %i', (query, count) => expect(searchFacts(query)).toHaveLength(count));

test('groups hold every fact once', () => {
  expect(
    groupFacts(factIds)
      .flatMap(([, ids]) => ids)
      .toSorted(),
  ).toEqual(factIds.toSorted());
});

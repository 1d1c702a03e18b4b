import { describe, expect, test } from 'vitest';
import { type Fact, type FactId, factIds, facts } from '../src/facts/facts.ts';
import { source, sourceParts } from '../src/facts/source.ts';
import { notYetAt, type Stage, stages, stagesAt } from '../src/facts/timeline.ts';
import { rules } from '../src/rules/index.ts';

// How many paragraphs each part of the source has.
const PARAGRAPHS = { S0: 1, S1: 3, S2: 1, S3: 2, S4: 3 } as const;
const all: readonly (readonly [FactId, Fact])[] = factIds.map((id) => [id, facts[id]]);

describe('the source', () => {
  test('has the dates of the document', () => {
    expect([source.published, source.modified]).toEqual(['2020-07-03', '2020-08-31']);
    expect(Object.keys(source.parts)).toEqual([...sourceParts]);
  });
});

describe('facts', () => {
  test('there are 25', () => expect(factIds).toHaveLength(25));

  test.each(all)('%s is a sentence with a place that is there', (_, { statement, places }) => {
    expect(statement).toMatch(/^[A-Z].{20,}\.$/s);
    for (const { part, paragraph = 1 } of places) expect(paragraph).toBeLessThanOrEqual(PARAGRAPHS[part]);
  });

  test.each(all)('%s has figures that go upwards', (_, { figures }) => {
    for (const { min = 0, max = Number.POSITIVE_INFINITY } of figures) {
      expect(min).toBeGreaterThanOrEqual(0);
      expect(max).toBeGreaterThan(min);
    }
  });

  test('the figures are those of the source', () => {
    const figures = Object.fromEntries(
      all.filter(([, fact]) => fact.figures.length > 0).map(([id, fact]) => [id, fact.figures]),
    );
    expect(figures).toEqual({
      'first-days': [{ unit: 'days', min: 2, max: 5, worded: true }],
      'full-effect': [{ unit: 'weeks', min: 4 }],
      'several-months': [{ unit: 'months', min: 3, worded: true }],
      'more-than-one-session': [{ unit: 'sessions', min: 2, worded: true }],
      'session-spacing': [{ unit: 'weeks', min: 4, max: 6 }],
      'session-length': [{ unit: 'minutes', min: 20, max: 30 }],
      'home-needle-length': [{ unit: 'millimetres', max: 1, exclusive: true }],
    });
  });
});

describe('the timeline', () => {
  test.each(stages.map((stage): [string, Stage] => [stage.id, stage]))(
    '%s runs forward and rests on a fact',
    (_, stage) => {
      expect(stage.toDay ?? Number.POSITIVE_INFINITY).toBeGreaterThan(stage.fromDay);
      expect(facts[stage.fact]).toBeDefined();
    },
  );

  test('stages stand by when they start', () => {
    const starts = stages.map(({ fromDay }) => fromDay);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('an open end fades, since the source gives none', () => {
    for (const stage of stages) if (stage.toDay === null) expect(stage.fades).toBe(true);
  });

  test.each([
    [0, ['redness', 'collagen'], 'softness'],
    [4, ['collagen', 'softness'], 'weeks'],
    [28, ['collagen', 'softness', 'weeks', 'full', 'next'], 'months'],
    [200, ['weeks', 'full', 'months', 'upkeep'], undefined],
  ])('on day %i it names what holds and what is still to come', (day, holding, next) => {
    expect(stagesAt(day).map(({ id }) => id)).toEqual(holding);
    expect(notYetAt(day)[0]?.id).toBe(next);
  });
});

describe('rules and facts', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s says each fact once for a verdict', (_, rule) => {
    for (const { facts: ids } of Object.values(rule.verdicts)) expect(new Set(ids).size).toBe(ids.length);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  isOn,
  isWanted,
  parseSettings,
  type Settings,
  settingsAt,
  siteNamed,
  siteOf,
  withSite,
  withTopicsOff,
} from '../../src/findings/settings.ts';

describe('reading settings', () => {
  test.each([
    [
      { everywhere: true, sitesOff: ['a.example'] },
      { mode: 'everywhere', sitesOff: ['a.example'] },
    ],
    [{ version: 1, everywhere: false, sitesOff: [] }, { mode: 'asked' }],
  ])('version 1 goes on: %j', (stored, expected) => {
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...expected });
  });

  test('what is foreign in a field gives way to its default', () => {
    const stored = {
      version: 2,
      mode: 'sometimes',
      sitesOff: ['a.example', 3, null, 'a.example', 'x'.repeat(300), 'no host', '<b>'],
      underlined: ['agrees', 'wrong', 'differs'],
      everyAgreeing: 'yes',
      topicsOff: ['pain', 5, 'Not A Topic'],
      handle: 'middle',
      scheme: 'dark',
      more: true,
    };
    expect(parseSettings(stored)).toEqual({
      ...defaultSettings,
      sitesOff: ['a.example'],
      underlined: ['differs', 'agrees'],
      topicsOff: ['pain'],
      scheme: 'dark',
    });
  });

  test('of many sites none is dropped', () => {
    const sitesOff = Array.from({ length: 1000 }, (_, i) => `shop-${i}.example`);
    expect(parseSettings({ ...defaultSettings, sitesOff })?.sitesOff).toEqual(sitesOff);
    expect(withSite({ ...defaultSettings, sitesOff }, 'one-more.example', false).sitesOff).toHaveLength(1001);
  });

  test('whatever is read, what comes out is settings that read as themselves', () => {
    const fields = fc.record(
      Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, fc.anything()])) as Record<
        string,
        fc.Arbitrary<unknown>
      >,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fields.map((some) => ({ ...some, version: 2 })),
        ),
        (stored) => {
          const settings = parseSettings(stored);
          if (settings) expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('where it is on', () => {
  const off = withSite(defaultSettings, 'shop.example', false);
  const chosen: Settings = { ...defaultSettings, mode: 'chosen' };
  const asked: Settings = { ...defaultSettings, mode: 'asked' };
  test.each([
    ['everywhere', defaultSettings, true],
    ['everywhere but here', off, false],
    ['everywhere, here again', withSite(off, 'shop.example', true), true],
    ['on chosen sites, none chosen', chosen, false],
    ['on chosen sites, this one chosen', withSite(chosen, 'shop.example', true), true],
    ['only when asked', asked, false],
    ['only when asked, then on here', withSite(asked, 'shop.example', true), true],
  ])('%s', (_, settings, on) => expect(isOn(settings, 'https://shop.example/a')).toBe(on));

  test('another site is not touched by what is chosen for one', () => {
    expect(isOn(off, 'https://other.example/')).toBe(true);
    expect(isOn(withSite(chosen, 'shop.example', true), 'https://other.example/')).toBe(false);
  });

  test.each([
    ['https://shop.example:8080/a', 'shop.example'],
    ['chrome://settings', null],
    ['file:///tmp/a.html', null],
    ['not an address', null],
    [undefined, null],
  ])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));

  test.each([
    ['shop.example', 'shop.example'],
    [' https://Shop.example/a?b ', 'shop.example'],
    ['localhost', 'localhost'],
    ['two words', null],
    ['', null],
    ['ftp://x', null],
  ])('%j typed names %s', (typed, site) => expect(siteNamed(typed)).toBe(site));
});

describe('kinds of claim on one site', () => {
  const here = withTopicsOff(defaultSettings, 'shop.example', ['pain']);
  test('what is left out there is heard elsewhere, and adds to what is left out everywhere', () => {
    expect(settingsAt(here, 'shop.example').topicsOff).toEqual(['pain']);
    expect(settingsAt(here, 'other.example').topicsOff).toEqual([]);
    const both = withTopicsOff(here, null, ['downtime']);
    expect(settingsAt(both, 'shop.example').topicsOff).toEqual(['downtime', 'pain']);
    expect(settingsAt(both, null).topicsOff).toEqual(['downtime']);
  });

  test('a site that leaves nothing out is forgotten', () => {
    expect(withTopicsOff(here, 'shop.example', []).topicsOffAt).toEqual([]);
  });

  test('settings of before it go on without any, and what is foreign is dropped', () => {
    const { topicsOffAt: _, ...before } = here;
    expect(parseSettings(before)).toEqual(defaultSettings);
    const stored = [
      { site: 'shop.example', topics: ['pain', 7, '<b>'] },
      { site: 'no host', topics: ['pain'] },
      { site: 'empty.example', topics: [] },
      null,
      'x',
    ];
    expect(parseSettings({ ...here, topicsOffAt: stored })).toEqual(here);
    for (const damaged of [{}, 'x', 5])
      expect(parseSettings({ ...here, topicsOffAt: damaged })).toEqual(defaultSettings);
  });
});

test('topics that are left out are not heard of', () => {
  const notes = [{ topic: 'pain' }, { topic: 'downtime' }];
  expect(notes.filter((note) => isWanted(note, { ...defaultSettings, topicsOff: ['pain'] }))).toEqual([
    { topic: 'downtime' },
  ]);
});

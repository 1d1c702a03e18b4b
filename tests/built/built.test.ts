import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BrowserName, ensureBuild, ROOT } from '../../scripts/build.ts';

const NETWORK =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|https?:\/\/(?!www\.w3\.org\/)/;
const CODE_FROM_TEXT = /\beval\s*\(|new Function\s*\(|\bsetTimeout\s*\(\s*["'`]|document\.write/;
// What a page could hear of us, or we of it.
const WITH_THE_PAGE = /postMessage|BroadcastChannel|new CustomEvent|["'`]message["'`]/;
// Preact carries the code for `dangerouslySetInnerHTML`, which nothing of ours uses.
const PREACT_INNER_HTML = /\.innerHTML\s*=/g;

describe.each<BrowserName>(['chromium', 'firefox'])('the build for %s', (browser) => {
  const folder = ensureBuild(browser);
  const files = globSync('**/*.*', { cwd: folder });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const bytes = (file: string): number => statSync(join(folder, file)).size;
  const sizeOf = (some: readonly string[]): number => some.reduce((sum, file) => sum + bytes(file), 0);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const manifest = JSON.parse(read('manifest.json'));

  test('asks for what it needs and no more', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts.map(({ js }: { js: string[] }) => js)).toEqual([['gate.js']]);
  });

  test('forbids every connection', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each(['gate.js', 'annotator.js', 'overlay.js'])(
    '%s tells the page nothing and listens to nothing it tells',
    (file) => {
      expect(read(file).match(WITH_THE_PAGE)?.[0]).toBeUndefined();
    },
  );

  test.each(scripts)('%s holds no network call and makes no code from text', (file) => {
    expect(read(file).match(NETWORK)?.[0]).toBeUndefined();
    expect(read(file).match(CODE_FROM_TEXT)?.[0]).toBeUndefined();
    expect(read(file).match(PREACT_INNER_HTML)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('carries the licences of what it holds of others', () => {
    expect(read('licenses.txt')).toMatch(/preact[\s\S]*The MIT License[\s\S]*Jason Miller[\s\S]*wxt/);
  });

  test('stays within its sizes', () => {
    expect(bytes('gate.js')).toBeLessThanOrEqual(3_000);
    // Both together are what reads and annotates a page.
    expect(sizeOf(['annotator.js', 'overlay.js'])).toBeLessThanOrEqual(100_000);
    const loaded = [...read('popup.html').matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file as string);
    expect(loaded.length).toBeGreaterThan(1);
    expect(sizeOf(['popup.html', ...loaded])).toBeLessThanOrEqual(100_000);
    expect(sizeOf(files)).toBeLessThanOrEqual(400_000);
  });
});

test("says in Firefox's manifest that it collects nothing", () => {
  const manifest = JSON.parse(readFileSync(join(ensureBuild('firefox'), 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test("passes Mozilla's linter", () => {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const run = spawnSync('node', [linter, '--output', 'json', ensureBuild('firefox')], { encoding: 'utf8' });
  const { summary, warnings } = JSON.parse(run.stdout);
  expect(summary.errors).toBe(0);
  expect(new Set(warnings.map(({ code }: { code: string }) => code))).toEqual(new Set(['UNSAFE_VAR_ASSIGNMENT']));
});

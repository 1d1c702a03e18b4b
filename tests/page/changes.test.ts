// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepReading } from '../../src/page/changes.ts';
import type { OnShadow } from '../../src/page/shadow-roots.ts';

const life = new AbortController();
afterEach(() => life.abort());

test('what changes in a shadow tree while it is read and judged is read again', async () => {
  const shadow = document.body.appendChild(document.createElement('shop-page')).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Loading</p>';
  const seen: (string | null)[] = [];
  const read = async (onShadow: OnShadow): Promise<number> => {
    onShadow(shadow);
    seen.push(shadow.textContent);
    if (seen.length === 1) shadow.innerHTML = '<p>Needles of 1.5 mm.</p>';
    await Promise.resolve();
    return 0;
  };
  const reading = keepReading(document, life.signal, read);
  await vi.waitFor(() => expect(seen).toEqual(['Loading', 'Needles of 1.5 mm.']));
  await vi.waitFor(() => expect(reading.isBusy()).toBe(false));
});

test('a costly page is read seldom while it changes all the time, and soon once it has rested for long', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const life = new AbortController();
  let reads = 0;
  // A second of the thread asks for twenty of rest.
  keepReading(document, life.signal, async () => {
    reads++;
    return 1000;
  });
  const change = async (): Promise<void> => {
    document.body.append('Needles of 0.5 mm.');
    await vi.advanceTimersByTimeAsync(0);
  };
  await change();
  await vi.advanceTimersByTimeAsync(19_000);
  expect(reads).toBe(1);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(reads).toBe(2);
  await vi.advanceTimersByTimeAsync(30_000);
  await change();
  await vi.advanceTimersByTimeAsync(300);
  expect(reads).toBe(3);
  life.abort();
  vi.useRealTimers();
});

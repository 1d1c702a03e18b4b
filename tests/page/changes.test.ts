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

import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../src/browser/messages.ts';

type Listener = (message: unknown, sender: object) => unknown;
let listeners: Listener[];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(((listener: Listener) => {
    listeners.push(listener);
  }) as never);
});

const own = { id: fakeBrowser.runtime.id };

test('a message of ours is answered', async () => {
  answerMessages({ 'step-note': ({ by }) => void expect(by).toBe(1) });
  expect(await listeners[0]?.({ type: 'step-note', by: 1 }, own)).toBeUndefined();
});

test('whatever else arrives is ignored, and nothing throws', () => {
  const heard = vi.fn();
  answerMessages({ stop: heard });
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(listeners[0]?.(message, own)).toBeUndefined();
    }),
  );
  for (const type of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(listeners[0]?.({ type }, own)).toBeUndefined();
  expect(listeners[0]?.({ type: 'stop' }, { id: 'somebody else' })).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();
});

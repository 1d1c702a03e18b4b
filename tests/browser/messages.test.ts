import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../src/browser/messages.ts';

type Listener = (message: unknown, sender: object, answer: (value?: unknown) => void) => unknown;
let listeners: Listener[];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(((listener: Listener) => {
    listeners.push(listener);
  }) as never);
});

const nobody = (): void => undefined;
const own = { id: fakeBrowser.runtime.id };

test('a message of ours is answered, later if it must be', async () => {
  answerMessages({ 'read-notes': () => Promise.resolve({ about: true } as never) });
  const answer = vi.fn();
  expect(listeners[0]?.({ type: 'read-notes' }, own, answer)).toBe(true);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ about: true }));
});

test('who asks is not left waiting where answering fails', async () => {
  answerMessages({ 'read-notes': () => Promise.reject(new Error('gone')) });
  const answer = vi.fn();
  listeners[0]?.({ type: 'read-notes' }, own, answer);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledWith());
});

test('whatever else arrives is ignored, and nothing throws', () => {
  const heard = vi.fn();
  answerMessages({ stop: heard });
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(listeners[0]?.(message, own, nobody)).toBeUndefined();
    }),
  );
  for (const type of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(listeners[0]?.({ type }, own, nobody)).toBeUndefined();
  expect(listeners[0]?.({ type: 'stop' }, { id: 'somebody else' }, nobody)).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();
});

import { type Browser, browser } from 'wxt/browser';
import type { JudgedPage, PageNotes } from '../findings/note.ts';
import type { PageText } from '../page/page-text.ts';

/** Every message there is: what is asked, and what is answered. */
export interface Messages {
  /** A gate to the background: this frame speaks of microneedling. */
  'gate-opened': { ask: Record<never, never>; answer: void };
  /** An annotator to the background: what is to be said of this text? */
  'judge-page': { ask: { text: PageText }; answer: JudgedPage };
  /** An annotator to the background: there are marks, now bring what stands beside them; true once it is there. */
  'marks-shown': { ask: Record<never, never>; answer: boolean };
  /** An annotator to the background: so many notes of this frame ask for attention; null when it leaves. */
  'notes-changed': { ask: { attention: number | null }; answer: void };
  /** An annotator to the background: open the timeline at a day after the session. */
  'open-timeline': { ask: { day: number }; answer: void };
  /** The popup to the background: read this tab now, wherever Needlewise is on. */
  'check-tab': { ask: { tabId: number }; answer: void };
  /** Anyone to a frame: what is there to say of it? */
  'read-notes': { ask: Record<never, never>; answer: FrameAnswer };
  /** To a frame: go to a note. */
  'show-note': { ask: { id: number }; answer: void };
  'step-note': { ask: { by: 1 | -1 }; answer: void };
  'toggle-list': { ask: Record<never, never>; answer: void };
  /** To a frame: leave the page as it was. */
  stop: { ask: Record<never, never>; answer: void };
}

/** What a frame answers: its notes, and whether a read is still to come. */
export interface FrameAnswer extends PageNotes {
  readonly busy: boolean;
  readonly errors: readonly string[];
}

export type MessageType = keyof Messages;
export type Message<T extends MessageType = MessageType> = { [K in T]: { type: K } & Messages[K]['ask'] }[T];

/** Sends a message to the background; a background that is not there is no error. */
export async function tellBackground<T extends MessageType>(
  message: Message<T>,
): Promise<Messages[T]['answer'] | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) as Messages[T]['answer'];
  } catch {
    return undefined;
  }
}

/** Sends a message to one frame of a tab (0 is the page itself), or to all of them; undefined where nobody answers. */
export async function tellTab<T extends MessageType>(
  tabId: number,
  message: Message<T>,
  frameId?: number,
): Promise<Messages[T]['answer'] | undefined> {
  try {
    return (await browser.tabs.sendMessage(
      tabId,
      message,
      frameId === undefined ? {} : { frameId },
    )) as Messages[T]['answer'];
  } catch {
    return undefined;
  }
}

type Handlers = {
  [K in MessageType]?: (
    ask: Messages[K]['ask'],
    sender: Browser.runtime.MessageSender,
  ) => Messages[K]['answer'] | Promise<Messages[K]['answer']>;
};

/** Answers messages of this extension until the signal aborts; whatever else arrives is ignored. */
export function answerMessages(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (value?: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const type = (message as { type?: unknown }).type;
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type as MessageType] as
      | ((ask: unknown, from: Browser.runtime.MessageSender) => unknown)
      | undefined;
    if (!handler) return undefined;
    // What is answered later is announced by `true`: a promise for an answer is not understood in every browser.
    void new Promise((done) => done(handler(message, sender))).then(answer, () => answer());
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  // An extension that has gone has taken its API with it.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener as never), { once: true });
}

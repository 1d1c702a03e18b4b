import type { Frame, Page } from 'puppeteer-core';

// A realm beside the page's own, where nothing that the page has overwritten is met.
const beside = (frame: Frame): Pick<Frame, 'evaluate'> =>
  (frame as unknown as { isolatedRealm(): Pick<Frame, 'evaluate'> }).isolatedRealm();

/** Evaluates in a tab beside the page's own scripts and whatever they have changed. */
export const besidePage = <A extends unknown[], T>(
  page: Page,
  look: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> => beside(page.mainFrame()).evaluate(look as never, ...(args as unknown as never[])) as Promise<T>;

/** The markup of every frame of a tab, open shadow trees with it; what is very long is told by its length and a sum. */
export const markupOf = (page: Page, host: 'with the host' | 'without the host'): Promise<string[]> =>
  Promise.all(
    page.frames().map((frame) =>
      beside(frame)
        .evaluate((withHost) => {
          const root = document.documentElement;
          if (!root) return '';
          const shadowRoots: ShadowRoot[] = [];
          const open: (Document | ShadowRoot)[] = [document];
          for (let at = open.pop(); at; at = open.pop())
            for (const { shadowRoot } of at.querySelectorAll('*'))
              if (shadowRoot) {
                shadowRoots.push(shadowRoot);
                open.push(shadowRoot);
              }
          const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
          const all = `${root.nodeName} ${attributes}\n${root.getHTML({ shadowRoots })}`;
          const text = withHost ? all : all.replace(/<needlewise-host\b[^>]*><\/needlewise-host>/g, '');
          if (text.length < 500_000) return text;
          let sum = 0;
          for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
          return `${text.length} characters with the sum ${sum}`;
        }, host === 'with the host')
        // A page's own address is another in each run.
        .then((text) => text.replace(/http:\/\/127\.0\.0\.1:\d+\/\d+\//g, '/'))
        .catch(() => 'no document'),
    ),
  );

/** How many elements of ours and highlights named by us a tab has. */
export const tracesOf = (page: Page): Promise<{ hosts: number; marks: number }> =>
  besidePage(page, () => {
    let marks = 0;
    // Firefox lets nobody iterate over what belongs to the page but by this.
    CSS.highlights.forEach(({ size }, name) => {
      if (name.startsWith('needlewise-')) marks += size;
    });
    return { hosts: document.querySelectorAll('needlewise-host').length, marks };
  });

/** All texts that a page's script can get at, looked for from the page's own world. */
export const readableBy = (page: Page): Promise<{ globals: string[]; texts: string }> =>
  page
    .evaluate(() => {
      const host = document.querySelector('needlewise-host');
      const sheets = [...document.styleSheets].flatMap((sheet) => {
        try {
          return [...sheet.cssRules].map(({ cssText }) => cssText);
        } catch {
          return [];
        }
      });
      const texts = [
        host?.outerHTML,
        host?.shadowRoot?.textContent,
        host?.textContent,
        (host as HTMLElement | null)?.innerText,
        host?.getHTML({ serializableShadowRoots: true }),
        ...sheets,
        ...performance.getEntries().map(({ name }) => name),
        ...document.getAnimations().map((animation) => String(animation.id)),
        ...Object.keys(localStorage),
        document.cookie,
      ];
      return { globals: Object.getOwnPropertyNames(globalThis).sort(), texts: texts.join('\n') };
    })
    // Pages without a world of their own, such as a picture's, have nothing to read with.
    .catch(() => ({ globals: [], texts: '' }));

/** Nodes and listeners that are left in a tab's process once what can be collected has been; null where a browser does not tell. */
export async function countsOf(page: Page): Promise<{ nodes: number; listeners: number } | null> {
  let session: Awaited<ReturnType<Page['createCDPSession']>>;
  try {
    session = await page.createCDPSession();
  } catch {
    return null;
  }
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners: jsEventListeners };
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The kinds of trace event that our scripts' time is reckoned from. */
export const TRACE = { categories: ['-*', 'devtools.timeline'] };

/** Milliseconds in our scripts by a trace of Chromium's: all of them, and the longest run. */
export function scriptTime(trace: Uint8Array): { script: number; longest: number } {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents
    .filter(({ name, args }) => /^(?:EvaluateScript|FunctionCall)$/.test(name) && isOurs(args?.data?.url))
    .sort((a, b) => a.tid - b.tid || a.ts - b.ts);
  let [script, longest, end, thread] = [0, 0, 0, -1];
  for (const { tid, ts, dur = 0 } of ours) {
    if (tid === thread && ts < end) continue;
    [thread, end] = [tid, ts + dur];
    script += dur / 1000;
    longest = Math.max(longest, dur / 1000);
  }
  return { script, longest };
}

const isOurs = (url = ''): boolean => url.startsWith('chrome-extension://');

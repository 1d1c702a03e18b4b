import { globSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { buildFolder } from '../../scripts/build.ts';
import { openPopup } from '../real-browsers/harness.ts';
import { reliabilityCase } from './harness/case.ts';
import { openLab, storeOf } from './harness/lab.ts';
import { tracesOf } from './harness/look.ts';
import { ask, inOverlay, openCard } from './harness/overlay.ts';
import { CLAIMS, claimParagraphs, escaped, otherPage, subjectPage, times } from './harness/pages.ts';
import { many } from './harness/size.ts';
import { CLOBBERING_NAMES, OVERRIDES, payload } from './hostile/injection.ts';

const PAYLOADS = 500;
const DOCUMENTS = many(200, 30);

describe.each(['chromium', 'firefox'] as const)('injection in %s', (name) => {
  const lab = openLab(name);

  reliabilityCase(lab, {
    id: 'S01',
    name: 'claim-xss',
    bar: `of ${PAYLOADS} payloads none runs, none becomes an element`,
    pages: {
      '': subjectPage(
        times(PAYLOADS, (i) => {
          const text = escaped(payload(i));
          return `<h2>${text}</h2><p>Our home roller has 1.5 mm needles ${text}. See ${text} results overnight.</p><img alt="0.5 mm needles ${text}">`;
        }).join(''),
        `<script>globalThis.__pwn = 0</script>`,
      ),
    },
    check: async (run) => {
      const notes = await run.notes();
      expect(notes.filter(({ sentence }) => /onerror|<script|javascript:|\$\{/.test(sentence)).length).toBeGreaterThan(
        100,
      );
      const seen = (root: ShadowRoot): number =>
        root.querySelectorAll('script, img, iframe, object, embed, a[href^="javascript" i]').length;
      await ask(run, { type: 'toggle-list' });
      let elements = (await inOverlay(run, seen)) ?? 0;
      for (let i = 0; i < 20; i++) {
        await ask(run, { type: 'step-note', by: 1 });
        elements += (await inOverlay(run, seen)) ?? 0;
      }
      const popup = await openPopup({ launched: lab.launched }, run.tab);
      await popup.waitForSelector('.note-line');
      elements += (await popup.$$('img, iframe, object, embed, a[href^="javascript" i]')).length;
      expect(await popup.evaluate(() => '__pwn' in globalThis)).toBe(false);
      await popup.close();
      const ran = await run.page.evaluate(() => (globalThis as typeof globalThis & { __pwn: number }).__pwn);
      expect({ ran, elements }).toEqual({ ran: 0, elements: 0 });
      return `${ran} ran, ${elements} became elements`;
    },
  });

  reliabilityCase<readonly number[]>(lab, {
    id: 'S03',
    name: 'proto-pollution',
    bar: `frames with ${OVERRIDES.length} things overridden are all read like one without`,
    pages: {
      '': subjectPage(
        ['', ...groups(OVERRIDES)]
          .map((script) => subjectPage(claimParagraphs(), `<script>${script}</script>`))
          .map((frame) => `<iframe srcdoc="${escaped(frame)}"></iframe>`)
          .join(''),
      ),
    },
    frames: true,
    check: async (run) => {
      const [, plain, ...others] = (await run.settle()).map(({ notes }) => notes.map(({ text }) => text));
      expect(plain?.length).toBeGreaterThanOrEqual(CLAIMS.length);
      const same = others.filter((texts) => texts.join() === plain?.join()).length;
      expect(same).toBe(groups(OVERRIDES).length);
      return `${same} of ${others.length}`;
    },
  });

  reliabilityCase(lab, {
    id: 'S04',
    name: 'clobber',
    bar: `claims in ${CLOBBERING_NAMES.length} of ${CLOBBERING_NAMES.length} forms with fields so named are found`,
    pages: {
      '': subjectPage(
        CLOBBERING_NAMES.map(
          (field, i) =>
            `<img name="${field}" alt=""><form><input name="${field}"><p>Roller ${i} for home use has 1.5 mm needles.</p></form>`,
        ).join(''),
      ),
    },
    check: async (run) => {
      const found = (await run.notes()).filter(({ text, where }) => where === 'text' && text.startsWith('1.5 mm'));
      expect(found.length).toBe(CLOBBERING_NAMES.length);
      return `${found.length} of ${CLOBBERING_NAMES.length}`;
    },
  });

  reliabilityCase<string>(lab, {
    id: 'S05',
    name: 'page-message-spoof',
    bar: '10,000 messages and events from the page change nothing; it hears no message of ours, and we listen for none',
    pages: {
      '': subjectPage(
        claimParagraphs(),
        '<script>heard = []; addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)), true)</script>',
      ),
    },
    act: async ({ page, treated }) => {
      const before = treated ? await storeOf(lab) : '';
      expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
      await page.evaluate(async () => {
        const types = ['stop', 'check', 'read-notes', 'show-note', 'toggle-list', 'gate-opened', 'open-timeline'];
        for (let i = 0; i < 5_000; i++) {
          const detail = { type: types[i % types.length], id: i, source: 'needlewise' };
          postMessage(detail, '*');
          for (const target of [window, document, document.body])
            target.dispatchEvent(new CustomEvent(detail.type ?? '', { detail, bubbles: true }));
          document.dispatchEvent(new CustomEvent('needlewise', { detail }));
        }
        await new Promise<void>((done) => {
          addEventListener('message', ({ data }) => data === 'last' && done());
          postMessage('last', '*');
        });
      });
      return before;
    },
    check: async (run, { treated }) => {
      expect(await storeOf(lab)).toBe(treated);
      expect((await tracesOf(run.page)).hosts).toBe(1);
      expect(await inOverlay(run, (root) => root.querySelector('.card, .list') === null)).toBe(true);
      const listeners = name === 'chromium' ? await ourMessageListeners(run.page) : 0;
      expect(listeners).toBe(0);
      return name === 'chromium' ? `unchanged, ${listeners} listeners` : 'unchanged (listeners cannot be listed here)';
    },
  });

  reliabilityCase<readonly string[]>(lab, {
    id: 'S07',
    name: 'war-probe',
    bar: 'of all files of the bundle the page can load none',
    pages: { '': otherPage('<p>Which extension is here?</p>') },
    check: async ({ page }) => {
      const files = globSync('**/*.*', { cwd: buildFolder(name) });
      expect(files.length).toBeGreaterThan(10);
      const loaded = await page.evaluate(
        async (addresses) => {
          const asElement = (tag: 'img' | 'script' | 'link', address: string): Promise<boolean> =>
            new Promise((done) => {
              const element = document.createElement(tag);
              element.onload = () => done(true);
              element.onerror = () => done(false);
              if (element instanceof HTMLLinkElement) {
                element.rel = 'stylesheet';
                element.href = address;
              } else element.src = address;
              document.head.append(element);
            });
          const tries = addresses.flatMap((address) => [
            fetch(address).then(
              () => true,
              () => false,
            ),
            asElement('img', address),
            asElement('script', address),
            asElement('link', address),
          ]);
          return (await Promise.all(tries)).filter(Boolean).length;
        },
        files.map((file) => `${lab.launched.origin}/${file}`),
      );
      expect(loaded).toBe(0);
      return `${loaded} of ${files.length}`;
    },
    except: {
      I1: 'the browser itself tells the page that our files are shut',
      I3: 'the page asks for our files',
      I4: 'each refusal is an error of the page',
      I7: 'the probes stay in the page',
    },
  });

  reliabilityCase<readonly string[]>(lab, {
    id: 'S08',
    name: 'dom-fingerprint',
    bar: `${DOCUMENTS} documents of other subjects: nothing differs, no highlight, no name`,
    pages: {
      '': otherPage(
        times(
          DOCUMENTS,
          (i) => `<iframe srcdoc="${escaped(otherPage(`<p>Train ${i} has 1.5 mm of rust and instant results.</p>`))}">`,
        ).join('</iframe>'),
      ),
    },
    frames: true,
    act: ({ page }) =>
      Promise.all(
        page
          .frames()
          .map((frame) =>
            frame.evaluate(() => `${CSS.highlights.size} ${Object.getOwnPropertyNames(globalThis).sort().join()}`),
          ),
      ),
    check: (_, { treated, control }) => {
      const differing = treated.filter((seen, i) => seen !== control[i]).length;
      expect(treated.length).toBe(DOCUMENTS + 1);
      expect(differing).toBe(0);
      return `${differing} of ${treated.length} differ`;
    },
  });

  reliabilityCase<number>(lab, {
    id: 'S11',
    name: 'synthetic-click',
    bar: 'of 1,000 events that no person made none opens anything',
    pages: { '': subjectPage(claimParagraphs()) },
    act: async ({ page }) =>
      page.evaluate(() => {
        let sent = 0;
        const marks = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((all) => [...all]);
        const places = [...marks.map((range) => range.getBoundingClientRect()), new DOMRect(1240, 860, 20, 20)];
        for (let i = 0; sent < 1000; i++) {
          const { x, y, width, height } = places[i % places.length] as DOMRect;
          const at = {
            clientX: x + width / 2,
            clientY: y + height / 2,
            bubbles: true,
            composed: true,
            cancelable: true,
          };
          const host = document.querySelector<HTMLElement>('needlewise-host');
          for (const target of [host, document.elementFromPoint(at.clientX, at.clientY), document]) {
            for (const type of ['pointermove', 'pointerdown', 'click'])
              target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
            target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
          }
          host?.click();
          host?.focus();
          sent += 13;
        }
        return sent;
      }),
    check: async (run) => {
      // Whoever points on a mark waits 140 ms for the card.
      await run.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const open = await inOverlay(run, (root) => root.querySelectorAll('.card, .list').length);
      expect(open).toBe(0);
      return `${open} opened`;
    },
  });

  reliabilityCase(lab, {
    id: 'S12',
    name: 'shadow-peek',
    bar: 'no statement of a fact, no card and no note can be read by the page',
    pages: {
      '': subjectPage(
        claimParagraphs(),
        `<script>
          globalThis.seen = [];
          const { attachShadow } = Element.prototype;
          Element.prototype.attachShadow = function (how) { const root = attachShadow.call(this, { ...how, mode: 'open' }); seen.push(root); return root; };
          for (const type of ['click', 'pointerover', 'focusin', 'keydown'])
            addEventListener(type, (event) => seen.push(...event.composedPath()), true);
          new MutationObserver((records) => seen.push(...records.flatMap((record) => [...record.addedNodes])))
            .observe(document, { childList: true, subtree: true });
        </script>`,
      ),
    },
    check: async (run) => {
      await openCard(run);
      const button = await inOverlay(run, (root) => {
        const { left, top, width, height } = (root.querySelector('.card') as Element).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, text: root.textContent ?? '' };
      });
      if (!button) throw new Error('No card stands.');
      await run.page.mouse.move(button.x, button.y, { steps: 3 });
      await run.page.mouse.click(button.x, button.y);
      const seen = await run.page.evaluate(
        ({ x, y }) => {
          const host = document.querySelector('needlewise-host') as HTMLElement;
          const { seen: paths } = globalThis as unknown as { seen: unknown[] };
          const nodes = [...paths, host, document.elementFromPoint(x, y), document.activeElement];
          const texts = nodes.flatMap((node) =>
            node instanceof Node && !(node instanceof Document) && node !== document.documentElement
              ? [node.textContent, (node as HTMLElement).innerText, (node as Element).getHTML?.()]
              : [],
          );
          getSelection()?.selectAllChildren(host);
          return {
            roots: nodes.filter((node) => node instanceof ShadowRoot).length,
            texts: [...texts, getSelection()?.toString(), host.shadowRoot?.textContent].join('\n'),
          };
        },
        { x: button.x, y: button.y },
      );
      expect(seen.roots).toBe(0);
      const sentences = button.text.match(/[A-Z][^.]{30,}\./g) ?? [];
      expect(sentences.length).toBeGreaterThan(0);
      const read = sentences.filter((sentence) => seen.texts.includes(sentence)).length;
      expect(read).toBe(0);
      expect(seen.texts).not.toContain('Differs from the source');
      return `${read} of ${sentences.length} sentences`;
    },
  });
});

// Each on its own where there is time, else some together.
const groups = (scripts: readonly string[]): string[] => {
  const size = many(1, 7);
  return times(Math.ceil(scripts.length / size), (i) =>
    scripts
      .slice(i * size, (i + 1) * size)
      .map((script) => `try { ${script} } catch {}`)
      .join(';'),
  );
};

// Chromium tells which listeners a world of ours has on the page's window.
async function ourMessageListeners(page: import('puppeteer-core').Page): Promise<number> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  let found = 0;
  for (const contextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId as string });
    found += listeners.filter(({ type }) => type === 'message').length;
  }
  await session.detach();
  expect(worlds.length).toBeGreaterThan(0);
  return found;
}

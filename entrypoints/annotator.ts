import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatePage } from '../src/annotate-page.ts';
import { openClosedShadow } from '../src/browser/closed-shadows.ts';
import { askForJudgement } from '../src/browser/judged-page.ts';
import { answerMessages, tellBackground } from '../src/browser/messages.ts';
import { isThere, whenOrphaned } from '../src/browser/orphan.ts';
import { loadSettings, watchSettings } from '../src/browser/settings.ts';
import { attentionIn, type Note, unreadPage } from '../src/findings/note.ts';
import { defaultSettings, isWanted, type Settings, settingsAt, siteOf } from '../src/findings/settings.ts';
import { startMarks } from '../src/marks/live-marks.ts';
import type { OpenOverlay, OverlayWorld } from '../src/marks/overlay.tsx';
import { keepReading } from '../src/page/changes.ts';
import type { KeptRuns } from '../src/page/kept-runs.ts';
import { letIntoShadows, type OnShadow } from '../src/page/shadow-roots.ts';
import { topAddress } from '../src/page/top-address.ts';

// A content script of WXT's would tell the page its name and the extension's in a message.
export default defineUnlistedScript(() => {
  // A second injection takes the place of the first.
  const world = globalThis as OverlayWorld & { needlewise?: AbortController };
  world.needlewise?.abort();
  const life = new AbortController();
  world.needlewise = life;
  whenOrphaned(() => life.abort(), life.signal);

  letIntoShadows(openClosedShadow);
  let page = unreadPage;
  let chosen = defaultSettings;
  const errors: string[] = [];
  // What stands beside the marks is a script of its own, so that the first mark does not wait for it.
  const loadOverlay = async (): Promise<OpenOverlay | null> => {
    const brought = await tellBackground({ type: 'marks-shown' });
    // An extension that has gone meanwhile has taken its words with it.
    return brought && isThere() ? (world.needlewiseOverlay ?? null) : null;
  };
  const marks = startMarks(document, loadOverlay, life.signal, (day) => {
    void tellBackground({ type: 'open-timeline', day });
  });
  const notes = (): Note[] => page.notes.filter((note) => isWanted(note, chosen));
  const tellCount = (): void => void tellBackground({ type: 'notes-changed', attention: attentionIn(notes()) });
  const site = siteOf(topAddress(window));
  const choose = (settings: Settings): void => {
    chosen = settingsAt(settings, site);
    marks.choose(chosen);
  };
  watchSettings((settings) => {
    choose(settings);
    tellCount();
  }, life.signal);
  // A frame is asked for its notes once it is known to have some to come.
  tellCount();
  const judge = askForJudgement();
  const ready = loadSettings().then(({ settings }) => choose(settings));
  const read = async (onShadow: OnShadow, kept: KeptRuns): Promise<number> => {
    try {
      const annotated = await annotatePage(document, judge, onShadow, kept, life.signal);
      await ready;
      if (!annotated || life.signal.aborted) return 0;
      const start = performance.now();
      page = annotated.page;
      marks.show(annotated.placed, page.kind);
      tellCount();
      return annotated.took + performance.now() - start;
    } catch (error) {
      errors.push(String(error));
      return 0;
    }
  };
  const reading = keepReading(document, life.signal, read);
  answerMessages(
    {
      'read-notes': () => ({ ...page, notes: notes(), busy: reading.isBusy() || marks.isBusy(), errors }),
      'show-note': ({ id }) => void marks.openNote(id),
      'step-note': ({ by }) => void ((by === 1 || by === -1) && marks.step(by)),
      'toggle-list': () => void marks.toggleList(),
      stop: () => life.abort(),
    },
    life.signal,
  );
  const leave = (): void => void tellBackground({ type: 'notes-changed', attention: null });
  addEventListener('pagehide', leave, { signal: life.signal });
  addEventListener('pageshow', ({ persisted }) => persisted && reading.again(), { signal: life.signal });
  life.signal.addEventListener('abort', leave, { once: true });
});

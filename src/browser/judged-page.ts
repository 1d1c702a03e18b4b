import type { JudgedPage } from '../findings/note.ts';
import type { PageText } from '../page/page-text.ts';
import { tellBackground } from './messages.ts';

/** Asks the background to judge pages: the same text is not sent twice in a row; null where nobody answers. */
export function askForJudgement(): (text: PageText) => Promise<JudgedPage | null> {
  let asked = '';
  let judged: JudgedPage | null = null;
  return async (text) => {
    const key = JSON.stringify(text);
    if (judged && key === asked) return judged;
    // A background that was ended while it judged is started again by the next message.
    judged =
      (await tellBackground({ type: 'judge-page', text })) ??
      (await tellBackground({ type: 'judge-page', text })) ??
      null;
    asked = key;
    return judged;
  };
}

import type { PlainDate } from '../facts/sessions.ts';
import type { Note } from './note.ts';
import type { Settings } from './settings.ts';

/**
 * What the popup knows of the page in front of it: `loading` and `waiting` for the page and for us, `restricted` where extensions
 * are kept out, `withheld` where the reader keeps this one out, `missed` where the page was open before Needlewise was.
 */
export type PageState = 'loading' | 'waiting' | 'restricted' | 'withheld' | 'missed' | 'off' | 'not-about' | 'read';

/** The notes of one frame of the page; frame 0 is the page itself. */
export interface FrameNotes {
  readonly frameId: number;
  readonly kind: string;
  readonly notes: readonly Note[];
}

/** Where a reader is in the popup, so that it can be left and opened again. */
export interface PopupPlace {
  readonly tab: 'page' | 'timeline' | 'facts';
  /** The day at which the timeline stands; null where it was not moved. */
  readonly day: number | null;
  readonly query: string;
}

/** All that the popup shows, and all that can be done in it. */
export interface PopupView {
  /** The host name of the page; null for pages that no site stands behind. */
  readonly site: string | null;
  readonly state: PageState;
  readonly frames: readonly FrameNotes[];
  readonly settings: Settings;
  readonly siteOn: boolean;
  /** What went wrong with the settings: they could not be read, or not be saved. */
  readonly trouble: 'lost' | 'unsaved' | null;
  readonly sessions: readonly PlainDate[];
  readonly today: PlainDate;
  /** Where it was left; null where it opens anew. */
  readonly place: PopupPlace | null;
  readonly onPlace: (place: PopupPlace) => void;
  readonly onSessions: (sessions: readonly PlainDate[]) => void;
  readonly onShow: (frameId: number, id: number) => void;
  readonly onSite: (on: boolean) => void;
  readonly onSettings: (settings: Settings) => void;
  /** Reads the page now, wherever Needlewise is on. */
  readonly onCheck: () => void;
  readonly onReload: () => void;
  readonly onOptions: () => void;
}

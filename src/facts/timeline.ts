import type { FactId } from './facts.ts';

/** One thing that the source sets in time, counted in days from a session. */
export interface Stage {
  readonly id: string;
  readonly label: string;
  /** What one may notice in it, in a sentence. */
  readonly notice: string;
  /** What may not be expected before it, in a sentence; absent where the stage is nothing to wait for. */
  readonly notYet?: string;
  readonly fromDay: number;
  /** The day it ends; null where the source gives no end. */
  readonly toDay: number | null;
  /** True where the source gives words instead of a number for an end, so that a drawn band fades there. */
  readonly fades: boolean;
  readonly fact: FactId;
  readonly tone: 'passing' | 'building' | 'result' | 'session';
}

/** The stages of the timeline, by when they start; days are our reading of the source's hours, days, weeks and months. */
export const stages = [
  {
    id: 'redness',
    label: 'Redness or swelling',
    notice: 'Slight redness or swelling may show; it passes in hours to days.',
    fromDay: 0,
    toDay: 3,
    fades: true,
    fact: 'side-effects',
    tone: 'passing',
  },
  {
    id: 'collagen',
    label: 'Collagen and elastin',
    notice: 'Collagen and elastin are being made: repair, not yet a result to see.',
    fromDay: 0,
    toDay: 42,
    fades: true,
    fact: 'collagen-starts-at-once',
    tone: 'building',
  },
  {
    id: 'softness',
    label: 'Slightly softer skin',
    notice: 'Skin may feel slightly softer and smoother.',
    notYet: 'Even slight softness takes a few days.',
    fromDay: 3,
    toDay: 28,
    fades: true,
    fact: 'first-days',
    tone: 'result',
  },
  {
    id: 'weeks',
    label: 'Firmness and tone',
    notice: 'Firmness, tone and texture can begin to improve.',
    notYet: 'Firmness and tone take weeks.',
    fromDay: 7,
    toDay: null,
    fades: true,
    fact: 'weeks-of-building',
    tone: 'result',
  },
  {
    id: 'full',
    label: 'Most results',
    notice: 'Most results of this session may now be noticeable.',
    notYet: 'Most results are still to come: about week four and later.',
    fromDay: 28,
    toDay: null,
    fades: true,
    fact: 'full-effect',
    tone: 'result',
  },
  {
    id: 'next',
    label: 'Next session',
    notice: 'This is the usual window for a next session, if it suits your skin.',
    fromDay: 28,
    toDay: 42,
    fades: false,
    fact: 'session-spacing',
    tone: 'session',
  },
  {
    id: 'months',
    label: 'Scars, wrinkles, lines',
    notice: 'Over several months and sessions, scars can fade and wrinkles and lines can lessen.',
    notYet: 'Scars, wrinkles and lines take several months.',
    fromDay: 90,
    toDay: null,
    fades: true,
    fact: 'several-months',
    tone: 'result',
  },
  {
    id: 'upkeep',
    label: 'Upkeep',
    notice: 'To keep tone and texture, treatments may have to go on.',
    fromDay: 180,
    toDay: null,
    fades: true,
    fact: 'what-lasts',
    tone: 'session',
  },
] as const satisfies readonly Stage[];

/** The stages that hold at a day after a session. */
export const stagesAt = (day: number): Stage[] =>
  stages.filter((stage) => day >= stage.fromDay && (stage.toDay === null || day <= stage.toDay));

/** What may not be expected yet at a day after a session, soonest first. */
export const notYetAt = (day: number): Stage[] =>
  (stages as readonly Stage[]).filter((stage) => stage.notYet !== undefined && day < stage.fromDay);

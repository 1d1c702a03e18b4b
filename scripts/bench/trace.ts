/** What one look at a page cost; times in milliseconds. */
export interface Cost {
  /** Time in the extension's own scripts on the page's main thread. */
  readonly script: number;
  /** Longest unbroken run of them. */
  readonly slice: number;
  /** Time that the main thread was at work at all, by whomever. */
  readonly thread: number;
  /** What tasks took beyond 50 ms each. */
  readonly blocking: number;
  readonly task: number;
  readonly layouts: number;
  /** Paths of the extension's files that were parsed. */
  readonly parsed: readonly string[];
  /** From the end of the extension's first script on the page to its first mark. */
  readonly firstMark: number;
  /** Time in the extension's scripts while the application was busy. */
  readonly busyScript: number;
  /** How long the application was busy. */
  readonly busy: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly documentLoaderURL?: string } };
}

/** The kinds of trace event that costs are reckoned from. */
export const TRACE_CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];
const LONG_TASK = 50;
const EXTENSION = 'chrome-extension://';

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const ms = (microseconds: number): number => microseconds / 1000;
const total = (events: readonly TraceEvent[]): number => ms(events.reduce((sum, { dur = 0 }) => sum + dur, 0));
const longest = (events: readonly TraceEvent[]): number => ms(Math.max(0, ...events.map(({ dur = 0 }) => dur)));

// Calls within calls are part of them.
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events)
    if (event.ts >= (found.length > 0 ? end(found.at(-1) as TraceEvent) : 0)) found.push(event);
  return found;
}

/** Reckons from a trace of Chromium's what loading an address cost. */
export function costOf(trace: Uint8Array, address: string): Cost {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const start = traceEvents.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  if (!start) throw new Error(`The trace knows nothing of ${address}`);
  const events = traceEvents
    .filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const whole = events.filter(({ ph }) => ph === 'X');
  const named = (name: string): TraceEvent[] => whole.filter((event) => event.name === name);
  const tasks = outermost(named('RunTask'));
  const own = whole.filter(({ args }) => args?.data?.url?.startsWith(EXTENSION));
  const scripts = outermost(own.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall'));
  // The page before may still call ours while it is left.
  const gate = scripts.find(({ name }) => name === 'EvaluateScript');
  const markOf = (name: string): number => events.find((event) => event.name === name)?.ts ?? Number.NaN;
  const [busyStart, busyEnd] = [markOf('busy-start'), markOf('busy-end')];
  return {
    script: total(scripts),
    slice: longest(scripts),
    thread: total(tasks),
    blocking: tasks.reduce((sum, { dur = 0 }) => sum + Math.max(0, ms(dur) - LONG_TASK), 0),
    task: longest(tasks.filter((task) => scripts.some(({ ts }) => ts >= task.ts && ts < end(task)))),
    layouts: named('Layout').length,
    parsed: own.filter(({ name }) => name === 'v8.compile').map(({ args }) => new URL(args?.data?.url ?? '').pathname),
    firstMark: gate ? ms(markOf('first-mark') - end(gate)) : Number.NaN,
    busyScript: total(scripts.filter(({ ts }) => ts >= busyStart && ts <= busyEnd)),
    busy: ms(busyEnd - busyStart),
  };
}

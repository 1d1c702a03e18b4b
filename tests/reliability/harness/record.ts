import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawTable } from '../../../scripts/bench/figures.ts';
import { ROOT } from '../../../scripts/build.ts';

/** What one case gave where it ran. */
export interface CaseRecord {
  /** S01 to S60, or a name for what is beyond the sixty. */
  readonly id: string;
  readonly name: string;
  readonly where: 'chromium' | 'firefox' | 'units';
  /** What was measured, in words that stand beside the bar. */
  readonly figure: string;
  readonly bar: string;
  /** False where the bar is not reached yet, with the reason in the figure. */
  readonly met: boolean;
  /** Why it cannot be automated here. */
  readonly cannot?: string;
  /** Milliseconds and counts that belong to a benchmark and fail nothing. */
  readonly cost?: Readonly<Record<string, number>>;
}

const FOLDER = join(ROOT, '.output', 'reliability');
const FILE = join(ROOT, '.output', 'reliability.json');

/** Forgets what earlier runs gave. */
export const forgetRecords = (): void => rmSync(FOLDER, { recursive: true, force: true });

/** Keeps what a case gave; each has a file of its own, so that runs at the same time do not meet. */
export function record(what: CaseRecord): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${what.id}.${what.where}.json`), JSON.stringify(what));
}

const costs = (cost: CaseRecord['cost'] = {}): string =>
  Object.entries(cost)
    .map(([name, value]) => `${name} ${Math.round(value * 10) / 10}`)
    .join(', ');

/** Writes all that cases gave into one file, and draws it as a table; empty where none ran. */
export function gatherRecords(): string {
  const all = globSync('*.json', { cwd: FOLDER })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as CaseRecord);
  if (all.length === 0) return '';
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
  return drawTable(
    'Reliability: what each case gave, beside its bar; costs are figures only',
    ['case', 'where', 'figure', 'bar', 'cost'],
    all.map(({ id, name, where, figure, bar, met, cannot, cost }) => [
      `${id} ${name}`,
      where,
      cannot ? `not here: ${cannot}` : `${met ? '' : 'NOT MET: '}${figure}`,
      bar,
      costs(cost),
    ]),
  );
}

if (import.meta.main) process.stdout.write(gatherRecords());

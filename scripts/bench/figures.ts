/** What several rounds gave: the middle one, and how far they lie apart. */
export interface Figure {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The figure of some rounds. */
export function figureOf(rounds: readonly number[]): Figure {
  const sorted = [...rounds].sort((a, b) => a - b);
  const at = (i: number): number => sorted[i] ?? Number.NaN;
  const half = sorted.length / 2;
  return {
    median: (at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2,
    lowest: at(0),
    highest: at(sorted.length - 1),
  };
}

/** The median of some numbers. */
export const medianOf = (numbers: readonly number[]): number => figureOf(numbers).median;

/** How cost grows with size: the slope of the straight line through the logarithms; 1 is linear. */
export function slopeOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.filter(([, cost]) => cost > 0).map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const x = mean(logs.map(([size]) => size));
  const y = mean(logs.map(([, cost]) => cost));
  const product = mean(logs.map(([size, cost]) => (size - x) * (cost - y)));
  return product / mean(logs.map(([size]) => (size - x) ** 2));
}

const written = (value: number): string => {
  if (!Number.isFinite(value)) return '—';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
};

/** One number for a table's cell, with the places that matter. */
export const cell = (value: number | Figure): string =>
  typeof value === 'number'
    ? written(value)
    : `${written(value.median)} (${written(value.lowest)}–${written(value.highest)})`;

/** Draws a table for a terminal, its first column to the left and all others to the right. */
export function drawTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join('  ');
  return [title, line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line), ''].join('\n');
}

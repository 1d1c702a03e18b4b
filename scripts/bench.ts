import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchLanguage } from './bench/language.ts';
import { benchPagesPart } from './bench/pages.ts';
import { ROOT } from './build.ts';

const PARTS: Readonly<Record<string, (rounds: number) => Promise<{ figures: object; tables: string }>>> = {
  language: async (rounds) => benchLanguage(rounds),
  pages: benchPagesPart,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '10' } },
});
const rounds = Number(values.rounds);
const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
if (!(rounds >= 1) || parts.some((part) => !(part in PARTS))) {
  console.error(`Usage: npm run bench -- [--rounds N] [${Object.keys(PARTS).join('] [')}]`);
  process.exit(2);
}
try {
  const figures: Record<string, object> = {};
  for (const part of parts) {
    const bench = PARTS[part] as (typeof PARTS)[string];
    const measured = await bench(rounds);
    figures[part] = measured.figures;
    console.log(measured.tables);
  }
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(join(ROOT, '.output', 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

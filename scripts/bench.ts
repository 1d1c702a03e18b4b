import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchLanguage } from './bench-language.ts';

// Usage: bench.ts [--rounds N]
const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 12 : Math.max(3, Number(process.argv[at + 1]) || 12);
const { figures, table } = benchLanguage(rounds);
console.log(table);
const folder = join(import.meta.dirname, '../.output');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { SOAK } from './harness/size.ts';

function sumsOfZips(): Record<string, string> {
  for (const file of globSync('.output/*.zip', { cwd: ROOT })) rmSync(join(ROOT, file));
  execFileSync('node', ['scripts/build.ts', '--zip'], { cwd: ROOT, stdio: 'ignore' });
  const files = globSync('.output/*.zip', { cwd: ROOT }).sort();
  const sumOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(ROOT, file)))
      .digest('hex');
  return Object.fromEntries(files.map((file) => [file, sumOf(file)]));
}

test.runIf(SOAK)('the same sources give the same zips, byte by byte', () => {
  const first = sumsOfZips();
  expect(Object.keys(first).length).toBeGreaterThanOrEqual(2);
  expect(sumsOfZips()).toEqual(first);
});

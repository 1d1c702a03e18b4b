import { spawnSync } from 'node:child_process';
import { ROOT } from './build.ts';

const run = spawnSync('biome', ['check', '--write', '.'], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(run.status ?? 1);

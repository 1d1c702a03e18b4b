import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// What needs a build, a real browser or half a minute stands apart from what runs in a second.
const LONG = [
  'tests/pages.test.ts',
  'tests/claims/growth.test.ts',
  'tests/built/**/*.test.ts',
  'tests/real-browsers/**/*.test.ts',
  'tests/reliability/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'units',
          setupFiles: ['tests/messages.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: LONG,
        },
      },
      {
        // Where there is time for all of it: the same cases at full length, and what takes longer still.
        test: {
          name: 'soak',
          include: ['tests/reliability/**/*.test.ts'],
          exclude: ['tests/reliability/units/**'],
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: { name: 'long', include: LONG, testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
});

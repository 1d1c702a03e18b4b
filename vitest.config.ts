import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// What needs a built extension or a real browser stands apart from what runs in a second.
const BUILT = ['tests/pages.test.ts', 'tests/built/**/*.test.ts', 'tests/real-browsers/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'units',
          setupFiles: ['tests/messages.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: BUILT,
        },
      },
      {
        test: { name: 'browsers', include: BUILT, testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
          environment: 'happy-dom',
          // Every file cleans up after itself: one world for all of them saves two thirds of the time.
          isolate: false,
          // A busy machine needs several times what a quiet one does; what hangs still fails.
          testTimeout: 30_000,
          setupFiles: ['tests/setup.ts'],
          // Under Node it is another shape of the library than in the bundle.
          server: { deps: { inline: ['rrule'] } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers at once: more would only wait for each other on a small machine.
          maxWorkers: 2,
        },
      },
    ],
  },
});

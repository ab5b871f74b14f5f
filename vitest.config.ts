import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What waits for the clock longest begins first, so that nobody waits for it at the end. */
const LONGEST = ['reminders', 'churn', 'christmas', 'answered', 'accessibility', 'insert-texts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          // A third of their time they wait for a clock or a disk: three browsers at once keep a small machine busy.
          maxWorkers: 3,
        },
      },
    ],
  },
});

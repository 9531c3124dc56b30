import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const globalSetup = 'src/testing/setup.ts'
const setupFiles = 'src/testing/each-file.ts'

/** What waits, or takes long, comes first: begun last it would be waited for by itself. */
const first = /away|slow-input|permissions|web\/web|locked|doctor|levels|hostile|moving|starting|command-line/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isFirst = ({ moduleId }: TestSpecification) => first.test(moduleId)
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))]
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'measure/**/*.test.ts', 'scripts/**/*.test.mjs'],
          globalSetup,
          setupFiles,
          // Nothing is kept by a module, so that files of tests can share those of their process.
          isolate: false,
          // One more than there are cores: at any moment one of them waits for a database, a network or a time.
          maxWorkers: availableParallelism() + 1,
          testTimeout: 20_000,
        },
      },
      { extends: true, test: { name: 'documents', include: ['docs/**/*.test.ts'], globalSetup } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup,
          setupFiles,
          isolate: false,
          maxWorkers: availableParallelism() + 1,
          // What a page shows next is waited for, and not for a second.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

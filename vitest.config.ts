import { defineConfig } from 'vitest/config'

const globalSetup = 'src/testing/setup.ts'
const setupFiles = 'src/testing/each-file.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
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
          // One a core: half of the time of a test is the database's, in a process of its own.
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      { extends: true, test: { name: 'documents', include: ['docs/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup,
          setupFiles,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

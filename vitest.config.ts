import { defineConfig } from 'vitest/config'

const globalSetup = 'src/testing/setup.ts'

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
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

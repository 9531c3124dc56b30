import { defineConfig } from 'vitest/config'

const jsx = { runtime: 'automatic', importSource: 'hono/jsx' } as const
const globalSetup = 'src/testing/setup.ts'

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx },
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          globalSetup,
          testTimeout: 20_000,
        },
      },
      { test: { name: 'documents', include: ['docs/**/*.test.ts'] } },
      {
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

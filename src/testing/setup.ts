import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server on which a test may make databases of its own. */
    postgresUrl: string
  }
}

/** Gives every test the address of a PostgreSQL: the one named in TEST_DATABASE_URL, otherwise one of our own. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? undefined : await startPostgres()
  project.provide('postgresUrl', given ?? server?.url ?? '')
  return () => server?.stop()
}

import { Hono } from 'hono'
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import { proveWritable } from '../pages/store.ts'
import type { Web } from './edge.ts'

/** For whoever watches the process: `/healthz` says that it runs, `/readyz` that it can read and keep. */
export function healthRoutes({ database, log }: { database: Database; log: Log }) {
  return new Hono<Web>()
    .use('/healthz', noStore)
    .use('/readyz', noStore)
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/readyz', async (c) => {
      try {
        await database.write(proveWritable)
        return c.text('ready\n')
      } catch (error) {
        log.error({ err: error }, 'The database cannot be written to')
        return c.text('The database cannot be written to.\n', 503)
      }
    })
}

async function noStore(c: { header(name: string, value: string): void }, next: () => Promise<void>): Promise<void> {
  c.header('cache-control', 'no-store')
  await next()
}

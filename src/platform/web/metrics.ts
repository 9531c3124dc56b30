import { createServer, type Server } from 'node:http'
import type { Jobs } from '../jobs/runner.ts'
import type { Log } from '../log.ts'
import type { Pages } from '../pages/pages.ts'

type Needs = { jobs: Jobs; pages: Pages; log: Log; live: { count(): number } }

/** Figures for whoever watches the process, on a port that only this machine reaches. */
export async function listenForMetrics(needs: Needs, port: number): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    metricsText(needs).then(
      (text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      (error: unknown) => {
        needs.log.error({ err: error }, 'The figures could not be read')
        response.writeHead(503).end()
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { port: portOf(server), stop: () => closed(server) }
}

/** In the text form of Prometheus, version 0.0.4. */
async function metricsText({ jobs, pages, live }: Needs): Promise<string> {
  const [{ lags, due, underWay }, failed] = await Promise.all([jobs.figures(), jobs.failed()])
  const { pages: kept, bytes } = pages.size()
  return [
    ...gauge('stet_consumer_lag_events', 'Events that a consumer has still to hear.', byName(lags, 'events')),
    ...gauge('stet_jobs_due', 'Jobs that wait though they are due.', byName(due, 'count')),
    ...gauge('stet_jobs_under_way', 'Jobs that are being done.', [['', underWay.length]]),
    ...gauge('stet_jobs_failed', 'Jobs that were given up.', [['', failed.length]]),
    ...gauge('stet_pages_kept', 'Pages in the page store.', [['', kept]]),
    ...gauge('stet_pages_kept_bytes', 'What they take.', [['', bytes]]),
    ...gauge('stet_live_streams', 'Open pages of the newsroom that are told what changed.', [['', live.count()]]),
    '',
  ].join('\n')
}

type Value = readonly [labels: string, value: number]

function gauge(name: string, help: string, values: readonly Value[]): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...values.map(([labels, value]) => `${name}${labels} ${value}`),
  ]
}

function byName<Key extends string>(rows: readonly ({ name: string } & Record<Key, number>)[], key: Key): Value[] {
  return rows.map((row) => [`{name="${row.name}"}`, row[key]])
}

function portOf(server: Server): number {
  const address = server.address()
  return address && typeof address === 'object' ? address.port : 0
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

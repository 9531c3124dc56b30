import { type Kind, onBothDatabases } from './databases.ts'
import { median, percentile, type Row, say } from './row.ts'
import { aFolder, runWithSite } from './server.ts'

type Times = { seeded: number; pages: Record<string, number[]> }
type Measured = {
  row: string
  what: string
  /** The most that the slowest of them may take, p95 in milliseconds. */
  most: number
  /** Fills a site and asks for its pages; prints `Times`. */
  program: (kind: Kind) => string
}

/** The slowest of many pages of a large site, on both databases. */
export function slowestPage({ row, what, most, program }: Measured): Promise<Row[]> {
  return onBothDatabases(async (kind, open) => {
    const times = JSON.parse(await runWithSite(aFolder(), program(kind), await open())) as Times
    say(`${kind}: seeded in ${(times.seeded / 1000).toFixed(1)} s.`)
    const all = Object.entries(times.pages).map(([page, each]) => ({
      page,
      p95: percentile(each, 0.95),
      middle: median(each),
    }))
    for (const { page, p95, middle } of all) say(`  ${page}: ${p95.toFixed(0)} ms, median ${middle.toFixed(0)} ms`)
    const [slowest = { page: 'nothing', p95: Number.NaN }] = all.toSorted((one, other) => other.p95 - one.p95)
    return [
      {
        row,
        what: `${what}, ${kind}`,
        measured: `p95 of the slowest ${slowest.p95.toFixed(0)} ms (${slowest.page})`,
        required: `p95 ≤ ${most} ms`,
        met: slowest.p95 <= most,
      },
    ]
  })
}

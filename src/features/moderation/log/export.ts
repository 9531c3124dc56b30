import { csvRow } from '../../../base/csv.ts'
import type { Line } from './line.ts'

const columns = [
  'id',
  'at',
  'by',
  'byName',
  'what',
  'replyId',
  'sectionId',
  'from',
  'to',
  'rule',
  'because',
  'facts',
] as const

/** One line of NDJSON. */
export function asJson(line: Line): string {
  return `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, line[name] ?? null])))}\n`
}

export const csvHead = `${columns.join(',')}\r\n`

/** One row of CSV (RFC 4180). */
export function asCsv(line: Line): string {
  const cells = columns.map((name) => {
    const value = line[name] ?? ''
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
  return csvRow(cells)
}

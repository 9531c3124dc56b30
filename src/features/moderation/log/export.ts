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

/** One row of CSV. */
export function asCsv(line: Line): string {
  return csvRow(
    columns.map((name) => {
      const value = line[name] ?? ''
      return typeof value === 'string' ? value : JSON.stringify(value)
    }),
  )
}

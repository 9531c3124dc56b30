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
    return cell(typeof value === 'string' ? value : JSON.stringify(value))
  })
  return `${cells.join(',')}\r\n`
}

/** A spreadsheet takes what begins like this for a formula, also behind blanks and in full-width letters. */
const formula = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

import { csvRow } from '../../../base/csv.ts'
import type { Line } from './change.ts'

export const csvHead = csvRow(['id', 'at', 'by', 'by-name', 'what', 'about', 'before', 'after'])

export function asCsv({ id, at, by, what, about, before, after }: Line): string {
  return csvRow([id, at, by.id, by.name, what, about, before ?? '', after ?? ''])
}

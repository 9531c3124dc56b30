/** One line of the table: what was measured, what it must be, and whether it is. */
export type Row = { row: string; what: string; measured: string; required: string; met: boolean }

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5)
}

export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export const thousands = (count: number) => Math.round(count).toLocaleString('en')

export function say(words: string): void {
  process.stderr.write(`${words}\n`)
}

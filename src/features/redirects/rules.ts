import { home, type Path, pathOf } from '../../base/path.ts'

/** An address that nothing stands at, and where whoever asks for it is taken. */
export type Redirect = { path: Path; to: string }

export type RedirectProblem = 'no-path' | 'no-target' | 'reserved' | 'exists' | 'to-itself' | 'loop' | 'chain' | 'twice'

type Typed = { path: string; to: string }

/** Reads what was typed: a path of this site, and another or an address of the web. */
export function readRedirect(typed: Typed): { read: Redirect } | { problem: RedirectProblem } {
  const path = typed.path.startsWith('/') ? pathOf(typed.path.trim()) : undefined
  if (!path || path === home) return { problem: 'no-path' }
  const to = targetOf(typed.to.trim())
  if (to === undefined) return { problem: 'no-target' }
  return to === path ? { problem: 'to-itself' } : { read: { path, to } }
}

function targetOf(text: string): string | undefined {
  if (text.length > 1024) return undefined
  if (/^https?:\/\/[^\s/]/i.test(text)) return URL.canParse(text) ? new URL(text).href : undefined
  if (!text.startsWith('/') || text.startsWith('//')) return undefined
  const [path = ''] = text.split(/[?#]/, 1)
  const read = pathOf(path)
  return read && read + text.slice(path.length)
}

/** What is known of addresses while redirects are looked at. */
type Known = {
  /** Where this address leads by another redirect, kept or in the same file. */
  leadsTo: (path: string) => string | undefined
  /** Whether something leads to this address. */
  isLedTo: (path: string) => boolean
}

/** Whether a redirect ends where it says, in one step: a browser is sent on once and not round. */
export function admitRedirect({ path, to }: Redirect, { leadsTo, isLedTo }: Known): RedirectProblem | undefined {
  const seen = new Set<string>([path])
  for (let next = leadsTo(to); next !== undefined; next = leadsTo(next)) {
    if (seen.has(next)) return 'loop'
    seen.add(next)
  }
  return leadsTo(to) !== undefined || isLedTo(path) ? 'chain' : undefined
}

type Line = { line: number } & Typed
export type CsvProblem = { line: number; problem: RedirectProblem | 'not-two-columns' }

/** The lines of a file: `from,to`, with quotes or without, and a head or none. */
export function linesOf(text: string): { lines: Line[]; problems: CsvProblem[] } {
  const lines: Line[] = []
  const problems: CsvProblem[] = []
  for (const [index, each] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1
    const cells = cellsOf(each)
    const [path = '', to = ''] = cells
    if (each.trim() === '' || (line === 1 && !path.startsWith('/'))) continue
    if (cells.length === 2) lines.push({ line, path, to })
    else problems.push({ line, problem: 'not-two-columns' })
  }
  return { lines, problems }
}

function cellsOf(line: string): string[] {
  const cells = line.includes('\t') ? line.split('\t') : (line.match(/"(?:[^"]|"")*"|[^,;"]+/g) ?? [])
  return cells
    .map((cell) => cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"').trim())
    .filter((cell) => cell !== '')
}

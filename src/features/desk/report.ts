import { createIndex, type Position } from './files/lines.ts'
import type { Copy } from './files/manuscript.ts'
import type { Finding, Level } from './finding.ts'
import * as say from './messages/newsroom.ts'

/** A finding with its place in a file: lines and columns from 1, the end after the last character. */
export type Located = { finding: Finding; from: Position; to: Position; fix?: LocatedFix }
export type LocatedFix = { label: string; from: Position; to: Position; text: string }

/** What came of checking one file: its findings, or one sentence on why it could not be read. */
export type Checked = { path: string; lines: string[]; findings: Located[] } | { path: string; problem: string }

export function locateAll(source: string, copy: Copy, findings: Finding[]): { lines: string[]; findings: Located[] } {
  const index = createIndex(source)
  const found = findings.map((finding): Located => {
    const { start, end } = copy.locate(finding.place)
    const located = { finding, from: index.positionOf(start), to: index.positionOf(end) }
    if (!finding.fix) return located
    const { label, text } = finding.fix
    const stretch = copy.locate({ ...finding.place, start: finding.fix.start, end: finding.fix.end })
    const fix = { label, text, from: index.positionOf(stretch.start), to: index.positionOf(stretch.end) }
    return { ...located, fix }
  })
  return { lines: index.lines.map(({ text }) => text), findings: found }
}

const levels: Level[] = ['block', 'warn', 'note']
const colours: Record<Level, string> = { block: '31', warn: '33', note: '36' }

/** The findings for a person: a line each, the words they are about, and a count at the end. */
export function reportText(files: Checked[], hasColour: boolean): string {
  const paint = (code: string, text: string) => (hasColour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const parts = files.flatMap((file) => {
    if ('problem' in file) return [`${file.path}: ${file.problem}`]
    const charactersOf = keptCharacters(file.lines)
    return file.findings.map((located) => entry(file.path, charactersOf, { located, paint }))
  })
  return [...parts, summary(files)].join('\n\n')
}

type Entry = { located: Located; paint: (code: string, text: string) => string }

/** The characters of a line; the last one asked for is kept, since a file may be one long line with many findings. */
function keptCharacters(lines: string[]): CharactersOf {
  let last = { line: 0, characters: [] as string[] }
  return (line) => {
    if (last.line !== line) last = { line, characters: Array.from(lines[line - 1] ?? '') }
    return last.characters
  }
}

type CharactersOf = (line: number) => string[]

function entry(path: string, charactersOf: CharactersOf, { located, paint }: Entry): string {
  const { finding, from, fix } = located
  const level = paint(colours[finding.level], finding.level.padEnd(5))
  const where = paint('1', `${path}:${from.line}:${from.column}`)
  const head = `${where}  ${level}  ${finding.rule}  ${finding.message}`
  const advice = fix ? `\n    ${say.suggested({ label: fix.label })}` : ''
  return finding.evidence === '' ? head : `${head}\n${pointer(charactersOf(located.from.line), located)}${advice}`
}

const shownBefore = 30
const shownAfter = 50

/** The words round a finding, with carets under its own. */
function pointer(characters: string[], { from, to }: Located): string {
  const start = from.column - 1
  const end = to.line === from.line ? to.column - 1 : characters.length
  const first = start <= shownBefore ? 0 : start - shownBefore
  const last = Math.min(characters.length, start + shownAfter)
  const shown = characters.slice(first, last).join('').replaceAll('\t', ' ')
  const head = first > 0 ? '…' : ''
  const tail = last < characters.length ? '…' : ''
  const carets = '^'.repeat(Math.max(1, Math.min(end, last) - start))
  return `    ${head}${shown}${tail}\n    ${' '.repeat(start - first + head.length)}${carets}`
}

function summary(files: Checked[]): string {
  const counts = countsOf(files)
  const { files: read, unreadable, block, warn, note } = counts
  if (read === 0) return say.noFileRead({ unreadable })
  const found = levels.map((level) => `${counts[level]} ${level}`).join(', ')
  return say.filesRead({ files: read, unreadable, findings: block + warn + note, levels: found })
}

type Counts = Record<Level, number> & { files: number; unreadable: number }

export function countsOf(files: Checked[]): Counts {
  const counts = { files: 0, unreadable: 0, block: 0, warn: 0, note: 0 }
  for (const file of files) {
    if ('problem' in file) counts.unreadable += 1
    else counts.files += 1
    for (const { finding } of 'problem' in file ? [] : file.findings) counts[finding.level] += 1
  }
  return counts
}

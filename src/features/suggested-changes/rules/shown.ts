import { hunksBetween, type Wording } from './hunks.ts'
import { runIn, saidIn, type Token, tokensOf } from './tokens.ts'

/** A part of a change as a list shows it: the words around it, what goes and what comes. */
export type ShownPart = { before: string; removed: string; inserted: string; after: string }

const around = 40

export function partsShown(before: Wording, after: Wording): ShownPart[] {
  const tokens = tokensOf(before)
  return hunksBetween(before, after).map((hunk) => ({
    before: lastOf(wordsOf(tokens.slice(0, hunk.at))),
    removed: wordsOf(hunk.removed),
    inserted: wordsOf(hunk.inserted),
    after: firstOf(wordsOf(tokens.slice(hunk.at + hunk.removed.length))),
  }))
}

/** Whether a part changes how words stand, and not which ones. */
export function isOfMarks({ removed, inserted }: ShownPart): boolean {
  return removed === inserted
}

/** The words of a row; a new line where a node begins, with what is said of it. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => runIn(token)?.text ?? `\n${saidIn(token)}`)
    .join('')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '')
}

function lastOf(text: string): string {
  if (text.length <= around) return text
  const cut = text.slice(-around)
  return `…${cut.slice(cut.indexOf(' ') + 1)}`
}

function firstOf(text: string): string {
  if (text.length <= around) return text
  const cut = text.slice(0, around)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

import type { Wording } from '../desk/index.ts'

const arrow = /→|=>/

/** `wording → what to write instead`, one a line. */
export function wordingsOf(text: string): Wording[] {
  return linesOf(text).map((line) => {
    const [words = '', instead = ''] = line.split(arrow, 2)
    return { words: words.trim(), instead: instead.trim() }
  })
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

import { isRun, type Part, type Run } from '../../../base/part.ts'
import type { Wording } from './hunks.ts'
import { isLine } from './lines.ts'

/** Blocks and lines of nothing but words. */
const kinds = new Set(['paragraph', 'heading', 'pullQuote', 'line'])

export function rewordables(blocks: readonly Part[]): { block: string; words: string }[] {
  return blocks
    .filter(({ type, content = [] }) => kinds.has(type) && content.every(isRun))
    .filter((block) => isLine(block) || wordsOf(block) !== '')
    .map((block) => ({ block: String(block.attrs?.id), words: wordsOf(block) }))
}

type Reworded = { block: string; below: null; before: Wording; after: Wording }

/** A block or a line in other words; those that stay keep their marks. `undefined` where there is no such block. */
export function reworded(
  blocks: readonly Part[],
  { block, words }: { block: string; words: string },
): Reworded | undefined {
  const before = blocks.find(({ attrs, type }) => kinds.has(type) && attrs?.id === block)
  const runs = before?.content ?? []
  if (!before || !runs.every(isRun)) return undefined
  return { block, below: null, before, after: { ...before, content: rewordedRuns(runs, words) } }
}

/** What both have at the beginning and at the end stays as it is. */
function rewordedRuns(runs: readonly Run[], words: string): Run[] {
  const was = runs.map(({ text }) => text).join('')
  const said = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
  const most = Math.min(was.length, said.length)
  let start = 0
  while (start < most && was[start] === said[start]) start += 1
  let end = 0
  while (end < most - start && was.at(-1 - end) === said.at(-1 - end)) end += 1
  const middle: Run[] = said.length > start + end ? [{ type: 'text', text: said.slice(start, said.length - end) }] : []
  return [...cut(runs, 0, start), ...middle, ...cut(runs, was.length - end, was.length)]
}

function cut(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}

function wordsOf({ content = [] }: Part): string {
  return content
    .filter(isRun)
    .map(({ text }) => text)
    .join('')
}

import type { Part } from '../../base/part.ts'
import { lines, type Shared } from '../working-copies/index.ts'
import { isLine, lineOf, wordsIn } from './rules/lines.ts'

/** Everything of an article that somebody may suggest other words for: its blocks, and below them its lines. */
export function partsOf(shared: Shared): Part[] {
  const blocks = shared.body.content as unknown as Part[]
  return [...blocks, ...lines.map((name) => lineOf(name, shared[name]))]
}

/** The same with these parts in it; `undefined` where it would lose its headline, or has not every line. */
export function withParts(shared: Shared, parts: readonly Part[]): Shared | undefined {
  const said = lines.flatMap((name) => {
    const words = wordsIn(parts, name)
    return words === undefined ? [] : [[name, words] as const]
  })
  const body = { ...shared.body, content: parts.filter((part) => !isLine(part)) } as unknown as Shared['body']
  const fresh: Shared = { ...shared, ...Object.fromEntries(said), body }
  const isHeadless = fresh.headline.trim() === '' && shared.headline.trim() !== ''
  return said.length < lines.length || isHeadless ? undefined : fresh
}

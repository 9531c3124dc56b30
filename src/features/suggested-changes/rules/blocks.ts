import { idOf, type Part } from '../../../base/part.ts'
import { type Hunk, rebased, type Wording, withHunks } from './hunks.ts'
import { spellingOf } from './tokens.ts'

/**
 * What somebody would have of one block: from the words they saw to the words they suggest, of which one is `null` where
 * the block is new or is to go. `below` is the block that a new one stands below, `null` where it is the first.
 */
export type Suggested = { block: string; below: string | null; before: Wording; after: Wording }

/**
 * The blocks of a text with some hunks of a change in them; `undefined` where the words that it changes are not there any
 * more. `others` are the changes beside it: a new block may stand below one that is not there yet.
 */
export function withChange(
  blocks: readonly Part[],
  change: Suggested,
  { hunks, others }: { hunks: readonly Hunk[]; others: readonly Suggested[] },
): Part[] | undefined {
  const after = withHunks(change.before, hunks)
  if (after === undefined) return undefined
  const at = blocks.findIndex((block) => idOf(block) === change.block)
  const now = blocks[at] ?? null
  const put = rebased(now, change.before, after)
  if (!put) return undefined
  if (now) return put.after ? blocks.with(at, put.after) : blocks.toSpliced(at, 1)
  return put.after ? blocks.toSpliced(placeBelow(blocks, change.below, others), 0, put.after) : [...blocks]
}

/** Below the block that is named; below what that was to stand below where it is not there; at the end where none is. */
export function placeBelow(blocks: readonly Part[], below: string | null, others: readonly Suggested[]): number {
  const seen = new Set<string>()
  for (let name = below; name !== null && !seen.has(name); ) {
    seen.add(name)
    const at = blocks.findIndex((block) => idOf(block) === name)
    if (at !== -1) return at + 1
    const other = others.find(({ block }) => block === name)
    if (!other) return blocks.length
    name = other.below
  }
  return 0
}

/** Two that have the same are the same. */
export function nameOf({ block, below, before, after }: Suggested): string {
  return JSON.stringify([block, below, spellingOf(before), spellingOf(after)])
}

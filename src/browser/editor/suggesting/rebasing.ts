import { idOf, type Part } from '../../../base/part.ts'
import type { Suggested } from '../../../features/suggested-changes/rules/blocks.ts'
import { rebased, type Wording } from '../../../features/suggested-changes/rules/hunks.ts'
import { spellingOf } from '../../../features/suggested-changes/rules/tokens.ts'
import { mergedBlocks } from '../../../features/working-copies/rules/merging.ts'

type Blocks = readonly Part[]
type Named = Part & { attrs: { id: string } }

/** What somebody suggests on a text, once that has been changed: in one block both may have written other words. */
export function onNewText({ was, is, own }: { was: Blocks; is: Blocks; own: Blocks }): Part[] {
  const [before, now] = [byId(was), byId(is)]
  const sent = own.map((block): Part => {
    const [old, fresh] = [before.get(idOf(block)), now.get(idOf(block))]
    if (!old || !fresh || isSame(old, fresh)) return block
    return rebased(fresh, old, block)?.after ?? block
  })
  // In what both have, the suggestion is made of the new text already.
  const base = was.map((block) => now.get(idOf(block)) ?? block)
  return mergedBlocks<Named>(
    { base: base as Named[], now: is as Named[], sent: sent as Named[] },
    { isSame, again: (block) => block },
  ).blocks
}

type Decided = { was: Suggested; is: Suggested | undefined }

/**
 * One’s own text after others decided about changes in it, of which `was` is what the newsroom had and `is` what it has
 * left. What was typed in one since stays.
 */
export function withDecided({
  text,
  own,
  changed,
}: {
  text: Blocks
  own: Blocks
  changed: readonly Decided[]
}): Part[] {
  const [there, here] = [byId(text), byId(own)]
  const wanted = new Map(
    changed.map(({ was, is }): [string, Wording] => {
      const [now, mine] = [there.get(was.block) ?? null, here.get(was.block) ?? null]
      const left = is ? (rebased(now, is.before, is.after)?.after ?? is.after) : now
      return [was.block, isSame(mine, was.after) ? left : (rebased(left, was.after, mine)?.after ?? mine)]
    }),
  )
  const sent = own.flatMap((block) => wanted.get(idOf(block)) ?? (wanted.has(idOf(block)) ? [] : [block]))
  // A block that is to stay after all is one that the text has got anew.
  const base = text.filter((block) => here.has(idOf(block)) || !wanted.get(idOf(block)))
  return mergedBlocks<Named>(
    { base: base as Named[], now: text as Named[], sent: sent as Named[] },
    { isSame, again: (block) => block },
  ).blocks
}

/** What is suggested: block by block, from the words of the text to one’s own. Nothing is said of empty lines. */
export function suggestedIn(text: Blocks, own: Blocks): Suggested[] {
  const [there, here] = [byId(text), byId(own)]
  const changed = own.map((block, index): Suggested => {
    const before = there.get(idOf(block)) ?? null
    const above = before ? undefined : own[index - 1]
    return { block: idOf(block), below: above ? idOf(above) : null, before, after: block }
  })
  const gone = text
    .filter((block) => !here.has(idOf(block)))
    .map((block): Suggested => ({ block: idOf(block), below: null, before: block, after: null }))
  return [...changed, ...gone].filter(isOfWords)
}

function isOfWords({ before, after }: Suggested): boolean {
  const isBare = !(before ?? after)?.content || !(after ?? before)?.content
  return !isSame(before, after) && !((before === null || after === null) && isBare)
}

function isSame(one: Wording | undefined, other: Wording | undefined): boolean {
  return spellingOf(one ?? null) === spellingOf(other ?? null)
}

function byId(blocks: Blocks): Map<string, Part> {
  return new Map(blocks.map((block) => [idOf(block), block]))
}

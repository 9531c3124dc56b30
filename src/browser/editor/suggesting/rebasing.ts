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

/** The text where others decided, and one’s own suggestions everywhere else. */
export function withoutSettled({
  text,
  own,
  settled,
}: {
  text: Blocks
  own: Blocks
  settled: ReadonlySet<string>
}): Part[] {
  const others = (blocks: Blocks) => blocks.filter((block) => !settled.has(idOf(block))) as Named[]
  return mergedBlocks<Named>(
    { base: others(text), now: text as Named[], sent: others(own) },
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

/** A block as far as merging looks: its id, and all else as it is. */
export type MergedBlock = { readonly attrs: { readonly id: string } }

type Three<B> = {
  /** What both were made from. */
  base: readonly B[]
  now: readonly B[]
  sent: readonly B[]
}

type Tools<B> = {
  isSame: (one: B, other: B) => boolean
  /** The same block under ids that no other has. */
  again: (block: B) => B
}

/** `doubled` are the blocks that two people changed: both are in `blocks`, the sent one below the other. */
export type Merged<B> = { blocks: B[]; doubled: number }

/**
 * Puts what was sent into what is there now, block by block, each by its id. Whoever alone changed, added or removed a
 * block is followed; where two changed one, both stay. What somebody changed is not removed because another removed it.
 */
export function mergedBlocks<B extends MergedBlock>(three: Three<B>, tools: Tools<B>): Merged<B> {
  const [base, now, sent] = [byId(three.base), byId(three.now), byId(three.sent)]
  const order = orderOf(three)
  let doubled = 0
  const blocks = order.flatMap((id) => {
    const both = decided({ before: base.get(id), theirs: now.get(id), mine: sent.get(id) }, tools)
    if (both.length > 1) doubled += 1
    return both
  })
  return { blocks, doubled }
}

type Versions<B> = { before: B | undefined; theirs: B | undefined; mine: B | undefined }

function decided<B>({ before, theirs, mine }: Versions<B>, { isSame, again }: Tools<B>): B[] {
  const isUnchanged = (block: B) => before !== undefined && isSame(before, block)
  if (theirs === undefined || mine === undefined) {
    const left = theirs ?? mine
    // One of them removed it: it stays away unless the other changed or wrote it.
    return left === undefined || isUnchanged(left) ? [] : [left]
  }
  if (isSame(theirs, mine) || isUnchanged(mine)) return [theirs]
  return isUnchanged(theirs) ? [mine] : [theirs, again(mine)]
}

/** Every id once: in the order of whoever moved blocks about, the other’s own after what they stood after. */
function orderOf<B extends MergedBlock>({ base, now, sent }: Three<B>): string[] {
  const [was, is, other] = [base, now, sent].map((blocks) => blocks.map(({ attrs }) => attrs.id)) as [
    string[],
    string[],
    string[],
  ]
  const isMovedHere = !areInOrder(was, is)
  const isMovedThere = !areInOrder(was, other)
  const [order, more] = isMovedThere && !isMovedHere ? [[...other], is] : [[...is], other]
  const placed = new Set(order)
  more.forEach((id, index) => {
    if (placed.has(id)) return
    const after = more.slice(0, index).findLast((each) => placed.has(each))
    order.splice(after === undefined ? 0 : order.indexOf(after) + 1, 0, id)
    placed.add(id)
  })
  return order
}

/** Whether what both have comes in one order. */
function areInOrder(one: readonly string[], other: readonly string[]): boolean {
  const [inOne, inOther] = [new Set(one), new Set(other)]
  const rest = other.filter((id) => inOne.has(id))
  return one.filter((id) => inOther.has(id)).every((id, index) => id === rest[index])
}

function byId<B extends MergedBlock>(blocks: readonly B[]): Map<string, B> {
  return new Map(blocks.map((block) => [block.attrs.id, block]))
}

/**
 * The same for a line of words. What two changed is there in both their words, one after the other, for whoever reads it
 * to choose.
 */
export function mergedLine({ base, now, sent }: { base: string; now: string; sent: string }): string {
  if (sent === base || sent === now) return now
  return now === base ? sent : `${now} / ${sent}`
}

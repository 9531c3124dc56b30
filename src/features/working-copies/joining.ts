import { done, type Outcome, refused } from '../../base/outcome.ts'
import { isRun, type Part } from '../../base/part.ts'
import { type Body, bodyShape, type Revision } from '../articles/index.ts'
import type { Actor, StaffId } from '../staff/index.ts'
import { blockIdsOf, type Copy } from './copy.ts'
import type { Row } from './keeping.ts'
import { isSame, put } from './putting.ts'
import type { Needs, Room } from './room.ts'
import { mergedBlocks, mergedLine } from './rules/merging.ts'
import type { Refusal } from './rules/messages.ts'
import { lines } from './rules/schema.ts'
import type { Head } from './store.ts'
import { type Shared, sharedIn } from './text.ts'

type Where = { room: Room; copy: Copy }
type Three = { base: Shared; sent: Shared }

/**
 * Puts what somebody wrote elsewhere into the text, by blocks: `base` is what they began from. Gives how many blocks and
 * lines two people changed; of those both are there.
 */
export async function joinIn(
  needs: Needs,
  { room, copy }: Where,
  three: Three & { by: Actor },
): Promise<Outcome<{ doubled: number }, Refusal>> {
  const { rows, doubled } = putTogether(needs, copy, { ...three, by: three.by.id })
  const refusal = await room.keep(copy, { rows, writers: [three] })
  return refusal === undefined ? done({ doubled }) : refused(refusal)
}

/** How many blocks and lines were changed here as well as there. */
export function clashesOf(needs: Needs, { doc }: Copy, three: Three): number {
  return merged({ ...three, now: asKept(sharedIn(doc)) }, blockIdsOf(needs.ids)).doubled
}

/** Others may be quicker now and then, never so often. */
const mostTries = 20

/** The copy with the newest draft in it, in whichever way that was saved. */
export async function atOneWithDraft(needs: Needs, room: Room, tries = mostTries): Promise<Copy | undefined> {
  const copy = await room.upToDate()
  if (!copy || (await catchUp(needs, { room, copy }))) return copy
  if (tries === 0) throw new Error(`The draft of ${room.articleId} does not go into its working copy.`)
  return atOneWithDraft(needs, room, tries - 1)
}

/** `false` when it has to be tried again. */
async function catchUp(needs: Needs, { room, copy }: Where): Promise<boolean> {
  const { articles } = needs
  const article = await articles.byId(copy.head.articleId)
  if (!article || article.draftId === copy.head.base) return true
  const [base, draft] = await Promise.all([articles.revision(copy.head.base), articles.revision(article.draftId)])
  if (!base || !draft) return true
  const { rows, isAsSent } = putTogether(needs, copy, { base: base.content, sent: draft.content, by: draft.savedBy })
  const and = (head: Head): Head => ({ ...head, base: draft.id, cutSeq: isAsSent ? head.seq : head.cutSeq })
  // Whether its writer may was asked when it was saved.
  return (await room.keep(copy, { rows, writers: [], and })) === undefined
}

function putTogether(needs: Needs, { doc }: Copy, { base, sent, by }: Three & { by: StaffId | Revision['savedBy'] }) {
  const now = asKept(sharedIn(doc))
  const { shared, doubled } = merged({ base, sent, now }, blockIdsOf(needs.ids))
  return {
    rows: rowsOf({ doc }, by, () => put(doc, shared, joinIn)),
    doubled,
    isAsSent: isSame(shared.body, sent.body) && lines.every((line) => shared[line] === sent[line]),
  }
}

/** What an act changes in a document, as rows to be kept. */
export function rowsOf({ doc }: Pick<Copy, 'doc'>, by: Row['by'], act: (doc: Copy['doc']) => void): Row[] {
  const rows: Row[] = []
  const note = (bytes: Uint8Array) => void rows.push({ bytes, by, from: undefined })
  doc.on('update', note)
  act(doc)
  doc.off('update', note)
  return rows
}

/** Words as a body keeps them, so that they can be held against one that was kept. */
export function asKept(shared: Shared): Shared {
  const body = bodyShape.safeParse(shared.body).data
  return body ? { ...shared, body } : shared
}

function merged({ base, now, sent }: Three & { now: Shared }, nextId: () => string) {
  const bodies = { base: partsOf(base.body), now: partsOf(now.body), sent: partsOf(sent.body) }
  const { blocks, doubled } = mergedBlocks(bodies, { isSame, again: (block) => withNewIds(block, nextId) as Block })
  const both = lines.map((line) => [line, mergedLine(wordsOf(line, { base, now, sent }))] as const)
  const clashes = both.filter(([line, words]) => words !== now[line].trim() && words !== sent[line]).length
  const body = { type: 'doc', content: blocks } as unknown as Body
  const shared: Shared = { ...now, ...Object.fromEntries(both), body }
  return { shared, doubled: doubled + clashes }
}

type Block = Part & { attrs: { id: string } }

function partsOf({ content }: Body): Block[] {
  return content as unknown as Block[]
}

function wordsOf(line: (typeof lines)[number], { base, now, sent }: Three & { now: Shared }) {
  // A space at the end is one that somebody has just typed.
  const is = now[line]
  return { base: base[line], now: is.trim() === base[line] ? base[line] : is, sent: sent[line] }
}

function withNewIds(part: Part, nextId: () => string): Part {
  const own = part.attrs && 'id' in part.attrs ? { attrs: { ...part.attrs, id: nextId() } } : {}
  const content = part.content?.map((each) => (isRun(each) ? each : withNewIds(each, nextId)))
  return { ...part, ...own, ...(content ? { content } : {}) }
}

import * as Y from 'yjs'
import type { Log } from '../../platform/log.ts'
import type { ArticleId } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { blockIdsOf, type Copy, type Needs as CopyNeeds, type Kept, keptCopy, openCopy, readCopy } from './copy.ts'
import { createElsewhere } from './cursors/elsewhere.ts'
import { type Keeping, keepRows, type Member, mayWrite, type Row } from './keeping.ts'
import { mend } from './mending.ts'
import type { Refusal, ToPage } from './rules/messages.ts'
import { changesAfter, findHead, type Head } from './store.ts'
import { take } from './taking.ts'
import { bodyIn } from './text.ts'

/** A change on its way into the text. */
export type Written = { by: Actor; from: Member | undefined; epoch: string; bytes: Uint8Array }
type Waiting = Written & { answer: (refusal: Refusal | undefined) => void }

export type Needs = CopyNeeds & { log: Log }
export type Room = ReturnType<typeof createRoom>

/** The text of one article in this process: changes go in one after the other, and are told once they are kept. */
export function createRoom(needs: Needs, articleId: ArticleId) {
  const { database, articles } = needs
  const nextId = blockIdsOf(needs.ids)
  const members = new Set<Member>()
  let copy: Copy | undefined
  /** How far whoever is here has been told. */
  let told: Pick<Head, 'epoch' | 'seq'> | undefined
  let waiting: Waiting[] = []
  let turn: Promise<unknown> = Promise.resolve()
  let turns = 0
  const elsewhere = createElsewhere(tell)

  /** One thing after the other. A document that a fault left half changed is read again. */
  function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    turns += 1
    const mine = turn.then(act).catch((error: unknown) => {
      copy = undefined
      throw error
    })
    turn = mine.then(ended, ended)
    return mine
  }

  function ended(): void {
    turns -= 1
  }

  function tell(message: ToPage, but?: Member): void {
    for (const member of members) if (member !== but) member.tell(message)
  }

  /** The copy as it is kept now, with all that other processes wrote; `undefined` when there is no such article. */
  async function upToDate(): Promise<Copy | undefined> {
    const known = copy
    if (!known) return afresh()
    const now = await findHead(database.read, articleId)
    if (now?.epoch !== known.head.epoch) return afresh()
    if (now.seq > known.head.seq) await follow(known, now)
    known.head = { ...now, seq: known.head.seq }
    return known
  }

  /** From what is kept. Whoever is here already has all of it after that, or has to say hello again. */
  async function afresh(): Promise<Copy | undefined> {
    copy = await openCopy(needs, articleId)
    if (told && copy?.head.epoch !== told.epoch) {
      tell({ is: 'refused', why: 'made-anew' })
      members.clear()
    } else if (copy && told && copy.head.seq > told.seq) {
      tell({ is: 'change', bytes: textOf(Y.encodeStateAsUpdate(copy.doc)) })
    }
    told = copy?.head
    return copy
  }

  async function follow(known: Copy, now: Head): Promise<void> {
    const isFolded = now.snapshotSeq > known.head.seq
    const whole = isFolded ? await readCopy(needs, articleId) : undefined
    const changes = whole
      ? [{ seq: whole.head.seq, bytes: Y.encodeStateAsUpdate(whole.doc, Y.encodeStateVector(known.doc)) }]
      : await changesAfter(database.read, articleId, known.head.seq)
    for (const { seq, bytes } of changes) {
      Y.applyUpdate(known.doc, bytes)
      known.head = { ...known.head, seq }
      tell({ is: 'change', bytes: textOf(bytes) })
      told = known.head
    }
  }

  /** Everything that waits, in one transaction. */
  async function takeWaiting(): Promise<void> {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      await takeAll(batch)
    } catch (error) {
      for (const { answer } of batch) answer('troubled')
      throw error
    }
  }

  async function takeAll(batch: readonly Waiting[]): Promise<void> {
    const current = await upToDate()
    if (!current) return refuse(batch, 'made-anew')
    const allowed = await refuseOthers(batch)
    const rows: Row[] = []
    const refused = allowed.find((written) => isRefused(current, written, rows))
    if (refused) return takeAll(allowed.filter((each) => each !== refused))
    const refusal = await keep(current, { rows, writers: allowed })
    for (const { answer } of allowed) answer(refusal)
  }

  function isRefused(current: Copy, written: Waiting, rows: Row[]): boolean {
    const refusal = takeOne(current, written, rows)
    if (refusal === undefined) return false
    // Something of it may be in the document.
    if (refusal !== 'made-anew') copy = undefined
    written.answer(refusal)
    return true
  }

  /** Whoever may not write here any more is told so; gives the others. */
  async function refuseOthers(batch: readonly Waiting[]): Promise<Waiting[]> {
    const article = await articles.byId(articleId)
    const allowed = batch.filter(({ by }) => mayWrite(by, article))
    refuse(
      batch.filter((each) => !allowed.includes(each)),
      'not-allowed',
    )
    return allowed
  }

  function refuse(batch: readonly Waiting[], why: Refusal): void {
    for (const { answer } of batch) answer(why)
  }

  /** What it adds goes into `rows`. */
  function takeOne({ doc, head }: Copy, { by, from, epoch, bytes }: Written, rows: Row[]): Refusal | undefined {
    if (epoch !== head.epoch) return 'made-anew'
    const taken = take(doc, bytes, nextId)
    if ('refused' in taken) return taken.refused
    if (taken.fresh) rows.push({ bytes: taken.fresh, by: by.id, from })
    if (taken.mended) rows.push({ bytes: taken.mended, by: by.id, from: undefined })
    return undefined
  }

  /** Keeps what is in the document here, and then tells of it. */
  async function keep(current: Copy, keeping: Keeping): Promise<Refusal | undefined> {
    if (keeping.rows.length === 0 && !keeping.and && !keeping.also) return undefined
    const kept = await keepRows(needs, current, keeping)
    if (typeof kept === 'string') return notKept(current, keeping, kept)
    current.head = kept
    told = kept
    for (const { bytes, from } of keeping.rows) tell({ is: 'change', bytes: textOf(bytes) }, from)
    return undefined
  }

  /** What is in the document here and nowhere else is read again, unless it goes on top of what others kept. */
  async function notKept(current: Copy, keeping: Keeping, why: Refusal | 'behind'): Promise<Refusal | undefined> {
    if (why === 'behind' && !keeping.isAlone) return keepAfterOthers(current, keeping)
    copy = undefined
    return why === 'behind' ? 'troubled' : why
  }

  async function keepAfterOthers(current: Copy, keeping: Keeping): Promise<Refusal | undefined> {
    if ((await upToDate()) !== current) return 'made-anew'
    mendAll(current, keeping.rows, nextId)
    return keep(current, keeping)
  }

  return {
    articleId,
    members,
    elsewhere,
    isAt: (of: string, seq: number) => copy?.head.epoch === of && copy.head.seq >= seq,
    inTurn,
    upToDate,
    /** What is kept, for the first who comes; it is read here with the first change. Else they would wait for it twice. */
    async unread(): Promise<Kept | undefined> {
      if (copy || members.size > 0) return undefined
      const kept = await keptCopy(needs, articleId)
      const article = kept && (await articles.byId(articleId))
      if (!kept || article?.draftId !== kept.head.base) return undefined
      told = kept.head
      return kept
    },
    keep,
    tell,
    /** Puts a change into the text; answers once it is kept, or with why it is not. */
    write: (written: Written): Promise<Refusal | undefined> =>
      new Promise((resolve) => {
        waiting.push({ ...written, answer: resolve })
        inTurn(takeWaiting).catch(
          (error: unknown) => needs.log.error({ err: error, articleId }, 'A change to a working copy failed'), // not said
        )
      }),
    isIdle: () => members.size === 0 && turns === 0,
  }
}

/** Two processes may each have been given what only together has to be put right. */
function mendAll({ doc }: Copy, rows: Row[], nextId: () => string): void {
  const by = rows.at(-1)?.by
  const note = (bytes: Uint8Array) => by && rows.push({ bytes, by, from: undefined })
  doc.on('update', note)
  mend(
    doc,
    bodyIn(doc)
      .toArray()
      .filter((each) => each instanceof Y.XmlElement),
    nextId,
  )
  doc.off('update', note)
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}

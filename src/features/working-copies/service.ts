import type { Standing } from '../../assembly/feature.ts'
import { type Instant, later } from '../../base/clock.ts'
import type { Outcome } from '../../base/outcome.ts'
import {
  type ArticleId,
  type Articles,
  articleAssigned,
  articleSaved,
  articleTrashed,
  type RevisionId,
} from '../articles/index.ts'
import { createFollowing, turns } from '../live/index.ts'
import type { SignIn } from '../sign-in/index.ts'
import type { Actor, Newsroom } from '../staff/index.ts'
import { changeIn, type TextChange } from './changing.ts'
import { holdingCopy } from './copy.ts'
import { createRelay } from './cursors/relay.ts'
import { type CutOutcome, cutFrom, type OwnFields } from './cutting.ts'
import { type FormSent, saveInto } from './forms.ts'
import { type PutRefusal, type Putting, putHeadlineIn } from './headline.ts'
import { atOneWithDraft, joinIn } from './joining.ts'
import { type Opened, openPage, type Page } from './page.ts'
import { createRoom, type Room } from './room.ts'
import type { Refusal } from './rules/messages.ts'
import { deleteCopy, findHead, type Head, headsBefore, headsOf, uncutBefore } from './store.ts'
import type { Shared } from './text.ts'

/** In milliseconds: after a pause of so long a revision is cut, and after so long of writing without one. */
const pause = 3_000
const longest = 30_000
/** Other processes’ changes are looked for this often, and at once after a hint. */
const lookEvery = 250
const mostPages = { each: 20, inAll: 2_000 }

export type WorkingCopies = ReturnType<typeof createWorkingCopies>
type Given = Standing & { articles: Articles; signIn: SignIn; newsroom: Newsroom }

/** The texts that are being written, each shared by everybody who has it open, in whichever process. */
export function createWorkingCopies(given: Given) {
  const { database, log, signIn } = given
  const [rooms, pages] = [new Map<ArticleId, Room>(), new Set<Opened>()]
  const cuts = new Map<ArticleId, { rest: NodeJS.Timeout; since: number }>()
  const following = createFollowing({ database, log }, { types, hear })
  const relay = createRelay({ ...given, rooms })
  let timer: NodeJS.Timeout | undefined
  let deafen: () => void = () => undefined
  let stopping = false

  function roomOf(id: ArticleId): Room {
    const room = rooms.get(id) ?? createRoom(given, id)
    rooms.set(id, room)
    return room
  }

  /** Does something with a text, whether or not anybody has it open here. */
  async function within<Result>(id: ArticleId, act: (room: Room) => Promise<Result>): Promise<Result> {
    const room = roomOf(id)
    try {
      return await room.inTurn(() => act(room))
    } finally {
      leave(id)
    }
  }

  function leave(id: ArticleId): void {
    if (rooms.get(id)?.isIdle() && !cuts.has(id)) rooms.delete(id)
  }

  function wrote(room: Room, by: Actor): void {
    database.hints.tell()
    const before = cuts.get(room.articleId)
    if (before) clearTimeout(before.rest)
    const since = before?.since ?? performance.now()
    const wait = Math.max(0, Math.min(pause, since + longest - performance.now()))
    const rest = setTimeout(() => void cutAtRest(room, by), wait).unref()
    cuts.set(room.articleId, { rest, since })
  }

  async function cutAtRest(room: Room, by: Actor): Promise<void> {
    cuts.delete(room.articleId)
    const outcome = await cut(by, room.articleId).catch((error: unknown) => {
      log.error({ err: error, articleId: room.articleId }, 'A revision could not be cut')
      return undefined
    })
    if (outcome && 'says' in outcome) room.tell({ is: 'not-cut', says: outcome.says })
  }

  async function cut(by: Actor, id: ArticleId, fields?: OwnFields): Promise<CutOutcome> {
    return within(id, async (room) => {
      const outcome = await cutFrom(given, room, { by, fields })
      if ('done' in outcome) tellCut(room, outcome.done.revision)
      return outcome
    })
  }

  /** Whoever may not write any more is out at once; a draft that was saved elsewhere is in every text that is open. */
  async function hear(events: readonly { type: string; subject: string | null }[]): Promise<void> {
    const saved = events.filter(({ type }) => type === articleSaved.type)
    if (saved.length < events.length) for (const opened of pages) await opened.lookAgain()
    const ids = saved.map(({ subject }) => (subject ?? '').slice('article:'.length) as ArticleId)
    for (const id of ids.filter((each) => rooms.has(each))) await takeIn(id)
  }

  /** A form that names an older revision: see `saveInto`. */
  async function saveForm(id: ArticleId, sent: FormSent): Promise<CutOutcome> {
    return within(id, async (room) => {
      const outcome = await saveInto(given, room, sent)
      if ('done' in outcome) tellCut(room, outcome.done.revision)
      return outcome
    })
  }

  /** Puts a headline in the place of another, and cuts a revision with it. */
  async function putHeadline(
    by: Actor,
    { articleId, ...putting }: Putting & { articleId: ArticleId },
  ): Promise<Outcome<{ before: string }, PutRefusal>> {
    const outcome = await within(articleId, (room) => putHeadlineIn(given, room, { ...putting, by }))
    if ('refused' in outcome) return outcome
    // What cannot be a revision yet is one once it can.
    if ('refused' in (await cut(by, articleId))) wrote(roomOf(articleId), by)
    return outcome
  }

  /** Puts the newest draft into the text, if there is one that is being written. */
  async function takeIn(id: ArticleId): Promise<void> {
    if (!(await findHead(database.read, id))) return
    await within(id, (room) => atOneWithDraft(given, room))
  }

  /** Reads what other processes kept, for the texts that somebody has open here. */
  async function look(): Promise<void> {
    const open = [...rooms].flatMap(([id, room]) => (room.members.size > 0 ? [id] : []))
    for (const { articleId, seq, epoch } of await headsOf(database.read, open)) {
      const room = rooms.get(articleId)
      if (room && !room.isAt(epoch, seq)) await room.inTurn(() => room.upToDate())
    }
    await relay.look(open)
  }

  function lookSoon(): void {
    clearTimeout(timer)
    if (pages.size === 0) return
    timer = setTimeout(() => void lookNow(), lookEvery).unref()
  }

  async function lookNow(): Promise<void> {
    await look().catch((error: unknown) => log.warn({ err: error }, 'What others write could not be read'))
    lookSoon()
  }

  async function begin(): Promise<void> {
    await following.joining(async () => undefined)
    if (timer !== undefined) return
    deafen = database.hints.hear(() => void lookNow())
    lookSoon()
  }

  function forget(opened: Opened): void {
    if (!pages.delete(opened)) return
    opened.gone()
    leave(opened.page.articleId)
    if (pages.size > 0) return
    following.end()
    deafen()
    clearTimeout(timer)
    timer = undefined
  }

  return {
    ...{ cut, saveForm, putHeadline, takeIn },
    /** As `cut`, where something is written that is in no revision yet. */
    async cutIfWritten(by: Actor, id: ArticleId): Promise<CutOutcome | undefined> {
      const head = await findHead(database.read, id)
      return head && head.cutSeq < head.seq ? cut(by, id) : undefined
    },
    /** A page opens a text; gives what hears it, and what is to be called once it has gone. */
    open(page: Page): { hear(text: string): Promise<void>; gone(): void } | { refused: 'too-many' | 'stopping' } {
      if (stopping) return { refused: 'stopping' }
      const theirs = [...pages].filter((each) => each.page.session === page.session)
      if (pages.size >= mostPages.inAll || theirs.length >= mostPages.each) return { refused: 'too-many' }
      const opened = openPage(
        { ...given, roomOf, wrote, moved: relay.moved, holderOf: signIn.holderOf, now: () => performance.now() },
        page,
      )
      pages.add(opened)
      void begin().catch((error: unknown) => log.error({ err: error }, 'Nobody can be told what others write'))
      return { hear: opened.hear, gone: () => forget(opened) }
    },
    /** Puts in what was written elsewhere on the base of a revision, by blocks. */
    async bring(by: Actor, { articleId, base, shared }: Brought): Promise<Outcome<{ doubled: number }, Refusal>> {
      const from = await given.articles.kept.base(base)
      const outcome = await within(articleId, async (room): Promise<Outcome<{ doubled: number }, Refusal>> => {
        const copy = await room.upToDate()
        if (!copy || from?.articleId !== articleId) return { refused: 'not-allowed' }
        return joinIn(given, { room, copy }, { base: from.content, sent: shared, by })
      })
      if ('done' in outcome) wrote(roomOf(articleId), by)
      return outcome
    },
    change: changing(given, within, wrote),
    /** Cuts what has rested for a while without anybody here to do it, as after a process was killed. */
    async cutWhatRests(): Promise<void> {
      for (const head of await uncutBefore(database.read, later(given.clock.now(), -longest * 2), 100)) {
        const by = await given.newsroom.byId(head.writtenBy)
        if (by && by.leftAt === null) await cut(by, head.articleId)
      }
    },
    /** Lets go of what nobody has written in for so long; the next who opens it has it anew from the draft. */
    async rest(before: Instant): Promise<void> {
      for (const head of await headsBefore(database.read, before, 500)) {
        if (head.cutSeq >= head.seq) await letGo(head)
      }
    },
    tidyCursors: relay.tidy,
    count: () => pages.size,
    async stop(): Promise<void> {
      stopping = true
      // What they would have cut is cut after the next start.
      for (const { rest } of cuts.values()) clearTimeout(rest)
      for (const { page } of pages) page.end('stopping')
      await relay.stop()
    },
  }

  async function letGo({ articleId, epoch, seq }: Head): Promise<void> {
    await database.write(async (tx) => {
      const now = await holdingCopy(tx, articleId)
      if (now?.epoch === epoch && now.seq === seq && now.cutSeq >= seq) await deleteCopy(tx, articleId)
    })
  }
}

/** What may say who writes there, or what. */
function types(): string[] {
  return [...turns, articleSaved, articleAssigned, articleTrashed].map(({ type }) => type)
}

type Within = <Result>(id: ArticleId, act: (room: Room) => Promise<Result>) => Promise<Result>

/** Changes a text and its lines as they are now, with something else in the same transaction. */
function changing(given: Given, within: Within, wrote: (room: Room, by: Actor) => void) {
  return (by: Actor, id: ArticleId, wanted: TextChange) =>
    within(id, async (room) => {
      const outcome = await changeIn(given, room, { ...wanted, by })
      if (outcome === 'changed') wrote(room, by)
      return outcome
    })
}

export type Brought = { articleId: ArticleId; base: RevisionId; shared: Shared }

function tellCut(room: Room, { id, number }: { id: RevisionId; number: number }): void {
  room.tell({ is: 'cut', id, number })
}

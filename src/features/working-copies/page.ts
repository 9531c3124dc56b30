import * as Y from 'yjs'
import { z } from 'zod'
import type { ArticleId } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { atOneWithDraft } from './joining.ts'
import { type Member, mayWrite } from './keeping.ts'
import { bytesOf, type Needs, type Room, textOf } from './room.ts'
import { colourOf } from './rules/colours.ts'
import type { Ending, FromPage, Seen, ToPage } from './rules/messages.ts'
import { longestChange, schemaVersion } from './rules/schema.ts'
import type { Head } from './store.ts'

/** A page that has a text open, wherever it is. */
export type Page = { articleId: ArticleId; session: string; tell(message: ToPage): void; end(why: Ending): void }

/** What the newsroom does with an open page. */
export type Opened = {
  page: Page
  hear(text: string): Promise<void>
  /** Ends it when whoever it belongs to may not write there any more. */
  lookAgain(): Promise<void>
  gone(): void
}

type Given = Needs & {
  roomOf: (id: ArticleId) => Room
  holderOf: (session: string) => Promise<Actor | undefined>
  wrote: (room: Room, by: Actor) => void
  /** Its writer came, went or is elsewhere in it. */
  moved: (id: ArticleId) => void
  /** By milliseconds. */
  now: () => number
}

const base64 = z.base64().max((longestChange * 4) / 3)
const place = z.object({ cursor: z.json(), block: z.string().max(20).nullable() })
const whole = z.int().nonnegative()
const messages = z.discriminatedUnion('is', [
  z.object({ is: z.literal('hello'), schema: whole, vector: base64 }),
  z.object({ is: z.literal('change'), number: whole, epoch: z.string().max(40), bytes: base64 }),
  z.object({ is: z.literal('here'), client: whole, clock: whole, state: place.nullable() }),
])

/** A browser sends at most some thirty a second, however fast somebody types. */
const mostAtOnce = 300
const mostASecond = 60

export function openPage(given: Given, page: Page): Opened {
  const room = given.roomOf(page.articleId)
  const member: Member = { tell: page.tell }
  let seen: { client: number; clock: number } | undefined
  let [allowance, at] = [mostAtOnce, given.now()]

  function isTooFast(): boolean {
    const now = given.now()
    allowance = Math.min(mostAtOnce, allowance + ((now - at) / 1000) * mostASecond) - 1
    at = now
    return allowance < 0
  }

  async function hear(text: string): Promise<void> {
    if (isTooFast()) return page.end('too-fast')
    const message = messages.safeParse(parsed(text)).data
    if (!message) return page.end('malformed')
    const actor = await given.holderOf(page.session)
    if (!actor) return page.end('signed-out')
    await acts[message.is](message as never, actor)
  }

  const acts = {
    hello: (message: Extract<FromPage, { is: 'hello' }>) => room.inTurn(() => welcome(message)),
    change: (message: Extract<FromPage, { is: 'change' }>, by: Actor) => change(message, by),
    here: async (message: Extract<FromPage, { is: 'here' }>, by: Actor) => here(message, by),
  }

  async function welcome({ schema, vector }: Extract<FromPage, { is: 'hello' }>): Promise<void> {
    if (schema !== schemaVersion) return page.tell({ is: 'refused', why: 'older-schema' })
    const has = bytesOf(vector)
    const unread = hasNothing(has) ? await room.unread() : undefined
    if (unread) {
      const all = Y.mergeUpdates([...unread.updates])
      return greet(unread.head, { bytes: textOf(all), vector: textOf(Y.encodeStateVectorFromUpdate(all)) })
    }
    const copy = await atOneWithDraft(given, room)
    if (!copy) return page.end('gone')
    greet(copy.head, { bytes: missing(copy.doc, has), vector: textOf(Y.encodeStateVector(copy.doc)) })
  }

  function greet({ epoch, base }: Head, text: { bytes: string; vector: string }): void {
    room.members.add(member)
    page.tell({ is: 'welcome', epoch, ...text, base })
    const here = [...room.members].flatMap(({ at: where }) => where ?? [])
    for (const where of [...here, ...room.elsewhere.places()]) page.tell({ is: 'here', ...where })
  }

  async function change({ number, epoch, bytes }: Extract<FromPage, { is: 'change' }>, by: Actor): Promise<void> {
    // Whoever has not said hello may have anything.
    if (!room.members.has(member)) return page.tell({ is: 'refused', why: 'out-of-step', number })
    const why = await room.write({ by, from: member, epoch, bytes: bytesOf(bytes) })
    if (why === 'not-allowed') return page.end('not-allowed')
    if (why === undefined) given.wrote(room, by)
    page.tell(why === undefined ? { is: 'kept', number } : { is: 'refused', why, number })
  }

  function here({ client, clock, state }: Extract<FromPage, { is: 'here' }>, { id, name }: Actor): void {
    if (!room.members.has(member)) return
    // A page speaks for one writer: the one it began with.
    seen = { client: seen?.client ?? client, clock }
    const stamped: Seen | null = state && { ...state, user: { name, colour: colourOf(id) } }
    member.at = stamped ? { ...seen, state: stamped } : undefined
    room.tell({ is: 'here', ...seen, state: stamped }, member)
    given.moved(page.articleId)
  }

  return {
    page,
    hear,
    async lookAgain() {
      const actor = await given.holderOf(page.session)
      if (!actor) page.end('signed-out')
      else if (!mayWrite(actor, await given.articles.byId(page.articleId))) page.end('not-allowed')
    },
    gone() {
      room.members.delete(member)
      if (!seen) return
      room.tell({ is: 'here', client: seen.client, clock: seen.clock + 1, state: null })
      given.moved(page.articleId)
    },
  }
}

/** The vector of an empty document says that there are no writers in it. */
function hasNothing(vector: Uint8Array): boolean {
  return vector.byteLength === 1 && vector[0] === 0
}

/** A state vector that cannot be read is as good as none: then everything is missing. */
function missing(doc: Y.Doc, vector: Uint8Array): string {
  try {
    return textOf(Y.encodeStateAsUpdate(doc, vector.byteLength === 0 ? undefined : vector))
  } catch {
    return textOf(Y.encodeStateAsUpdate(doc))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

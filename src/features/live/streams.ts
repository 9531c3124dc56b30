import { isDeepStrictEqual } from 'node:util'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Permission } from '../../base/permission.ts'
import type { Database } from '../../platform/database/database.ts'
import { type EventType, type Kept, readEvent } from '../../platform/events/define.ts'
import { eventAt, eventsBetween } from '../../platform/events/store.ts'
import type { Log } from '../../platform/log.ts'
import { type Actor, may, type Target } from '../staff/index.ts'
import { createFollowing } from './following.ts'
import type { Saying } from './saying.ts'
import { openStream, type Stream } from './stream.ts'

/** In milliseconds; a connection without a byte either way is ended after thirty seconds. */
const beatEvery = 20_000
/** A browser has one; this leaves room for browsers that cannot share it between their windows. */
const mostEach = 12
const mostInAll = 500
/** Whoever missed more looks at everything again. */
const mostRetold = 500

export type Limits = { each: number; inAll: number }

type Needs = {
  database: Pick<Database, 'read' | 'watch' | 'hints'>
  log: Log
  sayings: readonly Saying[]
  /** After these, whoever listens may be somebody else, or nobody. */
  turns: readonly EventType[]
  /** Who is signed in with a session now. */
  holderOf: (session: string) => Promise<Actor | undefined>
  limits?: Limits
}

type Asked = { session: string; after: number | undefined }
export type LiveRefusal = 'too-many' | 'stopping' | 'signed-out'

type Beginning = { session: string; at: number; missed: Told[] | 'too-long-ago' }

/** Something to be told, and to whom. */
type Told = { seq: number; words: string; permission: Permission; target: Target }

/** Tells open pages of the newsroom what changed, each what whoever it belongs to may know. */
export function createStreams(needs: Needs) {
  const { database, log, sayings, turns, holderOf, limits = { each: mostEach, inAll: mostInAll } } = needs
  const streams = new Set<Stream>()
  const following = createFollowing({ database, log }, { types, hear })
  const turning = new Set(turns.map(({ type }) => type))
  let opened = 0
  /** How many are being opened: the last that closes meanwhile does not end what they are about to follow. */
  let arriving = 0
  let stopping = false
  let beating: NodeJS.Timeout | undefined

  function types(): string[] {
    return [...new Set([...turns, ...sayings.flatMap(({ hears }) => hears)].map(({ type }) => type))]
  }

  async function hear(events: readonly Kept[]): Promise<void> {
    // Before anything else is told: what they may hear depends on it.
    if (events.some(({ type }) => turning.has(type))) await lookAgain()
    tell(await toldOf(events), streams)
  }

  /** What is to be told of these events: of the same thing, to the same people, once, by the last. */
  async function toldOf(events: readonly Kept[]): Promise<Told[]> {
    const told = new Map<string, Told>()
    // All at once: so what is looked up for them is one question, however much somebody has missed.
    for (const found of await Promise.all(events.flatMap(saidOfAll))) {
      if (!found) continue
      const key = JSON.stringify([found.words, found.permission.name, found.target])
      told.delete(key)
      told.set(key, found)
    }
    return [...told.values()]
  }

  function saidOfAll(event: Kept): Promise<Told | undefined>[] {
    const theirs = sayings.filter(({ hears }) => hears.some(({ type }) => type === event.type))
    return theirs.map((saying) => saidOf(saying, event))
  }

  async function saidOf({ name, hears, permission, of }: Saying, kept: Kept): Promise<Told | undefined> {
    const event = readEvent(hears, kept)
    if ('unreadable' in event) return undefined
    const said = await of(event as never)
    return said && { seq: kept.seq, words: `${name} ${said.id}`, permission, target: said.target }
  }

  function tell(all: readonly Told[], to: Iterable<Stream>): void {
    for (const stream of to) {
      const theirs = all.filter(({ permission, target }) => may(stream.actor, permission, target))
      // Whoever may know of the same thing for two reasons hears of it once, by the last.
      const last = new Map(theirs.map(({ seq, words }) => [words, seq]))
      for (const { seq, words } of theirs) if (last.get(words) === seq) stream.say(seq, words)
    }
  }

  /** Ends every stream whose holder is signed out, has left or may do other things now; a browser asks again at once. */
  async function lookAgain(): Promise<void> {
    const bySession = Map.groupBy([...streams], ({ session }) => session)
    for (const [session, theirs] of bySession) {
      const actor = await holderOf(session)
      for (const stream of theirs) if (!actor || !isSame(actor, stream.actor)) stream.end()
    }
  }

  async function open({ session, after }: Asked): Promise<Outcome<Stream, LiveRefusal>> {
    if (stopping) return refused('stopping')
    arriving += 1
    try {
      return await following.joining(async (at) => {
        const actor = await holderOf(session)
        const missed = await missedSince(after, at)
        return actor ? begin(actor, { session, at, missed }) : refused('signed-out' as const)
      })
    } finally {
      arriving -= 1
      endIfIdle()
    }
  }

  /** Nothing is waited for here, so that the bounds hold however many come at once. */
  function begin(actor: Actor, { session, at, missed }: Beginning): Outcome<Stream, LiveRefusal> {
    if (stopping) return refused('stopping')
    const theirs = [...streams].filter((stream) => stream.actor.id === actor.id)
    if (streams.size >= limits.inAll || theirs.length >= limits.each) return refused('too-many')
    opened += 1
    const stream = openStream({ actor, session, count: opened, closed: forget })
    streams.add(stream)
    beating ??= setInterval(() => void beat(), beatEvery).unref()
    if (missed === 'too-long-ago') stream.say(at, 'everything')
    else tell(missed, [stream])
    return done(stream)
  }

  async function missedSince(after: number | undefined, at: number): Promise<Told[] | 'too-long-ago'> {
    if (after === undefined || after === at) return []
    const isNear = after < at && at - after <= mostRetold
    // What went before it may be gone from the log as well.
    if (!isNear || !(await eventAt(database.read, after))) return 'too-long-ago'
    return toldOf(await eventsBetween(database.read, { after, upTo: at, types: types(), limit: mostRetold }))
  }

  /** Keeps every connection, and ends those whose session is over: time alone says nothing of it. */
  async function beat(): Promise<void> {
    for (const stream of streams) stream.beat(following.told())
    await following.joining(lookAgain).catch((error) => log.warn({ err: error }, 'Sessions could not be looked at'))
    endIfIdle()
  }

  function forget(stream: Stream): void {
    streams.delete(stream)
    endIfIdle()
  }

  function endIfIdle(): void {
    if (!stopping && streams.size + arriving > 0) return
    following.end()
    clearInterval(beating)
    beating = undefined
  }

  return {
    open,
    /** What a page was made after: it is told of everything from there on. */
    since: () => following.newest(),
    count: () => streams.size,
    /** Ends every stream and opens none again, so that nothing waits for one. */
    stop(): void {
      stopping = true
      for (const stream of streams) stream.end()
      endIfIdle()
    },
  }
}

function isSame(one: Actor, other: Actor): boolean {
  return isDeepStrictEqual([one.rights, one.sections], [other.rights, other.sections])
}

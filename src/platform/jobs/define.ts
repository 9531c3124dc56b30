import type { ZodType } from 'zod'
import type { EventType, HappenedOf } from '../events/define.ts'
import type { Attempt } from './attempt.ts'
import type { Lane } from './lanes.ts'

/**
 * Something that is done later and at least once, by a name that no other has. It is a value: what it needs is given to
 * it when it is added to the runner, and first when it acts.
 */
export type Work<Needs> = {
  readonly name: string
  readonly lane: Lane
  readonly does: Doing
  /** Whether it is done on this site at all. */
  readonly isOn: (needs: Needs) => boolean
  /** `given` has been parsed. */
  readonly act: (needs: Needs, given: never, attempt: Attempt) => Promise<unknown>
}

/** What several kinds of work need together. */
export type NeedsOf<Each> = (Each extends Work<infer Needs> ? (needs: Needs) => void : never) extends (
  needs: infer All,
) => void
  ? All
  : never

/** What sets it going: events, a moment somebody named, or time itself. */
export type Doing =
  | { on: 'events'; hears: readonly EventType[] }
  | { on: 'moment'; payload: ZodType }
  | { on: 'interval'; every: number }

type Common<Needs> = {
  name: string
  /** `rest`, unless it waits for something slow or must not wait itself. */
  lane?: Lane
  isOn?: (needs: Needs) => boolean
}

type DefinedConsumer<Needs, Heard extends EventType> = Common<Needs> & {
  hears: readonly Heard[]
  act: (needs: Needs, event: HappenedOf<Heard>, attempt: Attempt) => Promise<unknown>
}

/**
 * Does something about each event of these types. It has a place of its own in the log, and begins at the end of it; every
 * event makes one job, keyed by the event, which is tried again until it is done or somebody has to look at it.
 */
export function defineConsumer<Heard extends EventType, Needs>(defined: DefinedConsumer<Needs, Heard>): Work<Needs> {
  const { name, lane = 'rest', hears, isOn = always, act } = defined
  return { name, lane, isOn, act, does: { on: 'events', hears } }
}

type DefinedJob<Needs, Payload> = Common<Needs> & {
  payload: ZodType<Payload>
  act: (needs: Needs, payload: Payload, attempt: Attempt) => Promise<unknown>
}

/** Work for a moment that somebody names: see `at` of the runner. */
export type JobType<Payload> = { readonly name: string; readonly does: { on: 'moment'; payload: ZodType<Payload> } }

export function defineJob<Payload, Needs>(defined: DefinedJob<Needs, Payload>): Work<Needs> & JobType<Payload> {
  const { name, lane = 'rest', payload, isOn = always, act } = defined
  return { name, lane, isOn, act, does: { on: 'moment', payload } }
}

type DefinedRound<Needs> = Common<Needs> & {
  /** In milliseconds. */
  every: number
  act: (needs: Needs, attempt: Attempt) => Promise<unknown>
}

/** Work that comes round again at an interval, in one process at a time however many there are. */
export function defineRound<Needs>(defined: DefinedRound<Needs>): Work<Needs> {
  const { name, lane = 'rest', every, isOn = always, act } = defined
  return { name, lane, isOn, act: (needs, _nothing, attempt) => act(needs, attempt), does: { on: 'interval', every } }
}

function always(): boolean {
  return true
}

import { type ZodType, z } from 'zod'
import type { Instant } from '../../base/clock.ts'

/**
 * Who did it: somebody who works here, a reader who has proven an address, a reader who is not named, or a program. Never
 * an address, a network or a name.
 */
export type Doer = `staff:${string}` | `reader:${string}` | 'reader' | `program:${string}`

/** What an event is about: a kind of thing and its id, such as `article:ID`. */
export type Subject = `${string}:${string}`

type Upgrades = Readonly<Record<number, (older: Record<string, unknown>) => Record<string, unknown>>>

type Defined<Type extends string, Payload> = {
  /** What was done to what, in the past tense: `article.published`. */
  type: Type
  /** Counted up when the payload changes its shape. */
  version: number
  /** Says in a line when it happens. */
  says: string
  /** The kind of thing it is about. */
  subject: string
  /** Ids and plain facts: whatever names a person stays where forgetting finds it. */
  payload: ZodType<Payload>
  /** What makes a payload of each earlier version one of the next. */
  upgrade?: Upgrades
}

/** A kind of event. It is a value, which `record` and `defineConsumer` take. */
export type EventType<Type extends string = string, Payload = unknown> = Readonly<Defined<Type, Payload>>

/** One thing that happened, as a consumer hears of it. */
export type Happened<Type extends string = string, Payload = unknown> = {
  seq: number
  id: string
  at: Instant
  actor: Doer
  type: Type
  subject: Subject | null
  section: string | null
  payload: Payload
}

/** What somebody hears who hears events of these types. */
export type HappenedOf<Each> = Each extends EventType<infer Type, infer Payload> ? Happened<Type, Payload> : never

/** An event as it stands in the log, whether or not this release can read it. */
export type Kept = Omit<Happened, 'payload'> & { version: number; payload: string }

export function defineEvent<const Type extends string, Payload>(
  defined: Defined<Type, Payload>,
): EventType<Type, Payload> {
  const { type, version, upgrade = {} } = defined
  for (let older = 1; older < version; older += 1) {
    if (!upgrade[older]) throw new Error(`${type} does not say how a payload of version ${older} is read.`)
  }
  return Object.freeze(defined)
}

/** What a payload is read with that says nothing beside the event's own words. */
export const nothingMore = z.object({})

/** A kept event cannot be read; the words say why, for whoever looks at it. */
export type Unreadable = { unreadable: string }

/** Reads what was kept, also by an earlier release. */
export function readEvent<Each extends EventType>(types: readonly Each[], kept: Kept): HappenedOf<Each> | Unreadable {
  const defined = types.find(({ type }) => type === kept.type)
  if (!defined) return { unreadable: `Nothing here knows the event ${kept.type}.` }
  const { version, payload: text, ...rest } = kept
  if (version > defined.version) {
    const newest = `this release knows version ${defined.version}`
    return { unreadable: `A later release kept this ${kept.type}, in version ${version}; ${newest}.` }
  }
  const parsed = parsedJson(text)
  if ('unreadable' in parsed) return parsed
  const read = defined.payload.safeParse(upgraded(defined, version, parsed.value))
  if (!read.success) return { unreadable: `What ${kept.type} holds cannot be read: ${z.prettifyError(read.error)}` }
  return { ...rest, payload: read.data } as HappenedOf<Each>
}

function upgraded({ version, upgrade = {} }: EventType, from: number, value: unknown): unknown {
  let payload = value as Record<string, unknown>
  for (let each = from; each < version; each += 1) payload = upgrade[each]?.(payload) ?? payload
  return payload
}

function parsedJson(text: string): { value: unknown } | Unreadable {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { unreadable: `What it holds cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** The id of what an event is about, when it is one of this kind; nothing once whom it was about is forgotten. */
export function subjectId({ subject }: Pick<Happened, 'subject'>, kind: string): string | undefined {
  return subject?.startsWith(`${kind}:`) ? subject.slice(kind.length + 1) : undefined
}

import { slot } from '../../assembly/slots.ts'
import type { Permission } from '../../base/permission.ts'
import type { EventType, HappenedOf } from '../../platform/events/define.ts'
import type { Target } from '../staff/index.ts'

/** What changed, by its id, and what a permission asks of it. */
type Said = { id: string; target: Target }

/**
 * Something that open pages of the newsroom are told of. They hear its name and an id, and ask for the rest at addresses
 * that ask who they are; nothing else of an event leaves by a stream.
 */
export type Saying = {
  readonly name: string
  readonly hears: readonly EventType[]
  /** Whoever may do this there is told. */
  readonly permission: Permission
  /**
   * Asked once for each event, however many listen, and of many events in one moment: what it looks up is to be one
   * question, as it is of `articles.byId`. `undefined` when nobody is to be told.
   */
  readonly of: (event: never) => Promise<Said | undefined>
}

/** What each feature lets open pages know. */
export const sayings = slot<Saying>('live.sayings')

type Defined<Heard extends EventType> = Omit<Saying, 'hears' | 'of'> & {
  hears: readonly Heard[]
  of: (event: HappenedOf<Heard>) => Promise<Said | undefined>
}

export function defineSaying<Heard extends EventType>(defined: Defined<Heard>): Saying {
  return defined
}

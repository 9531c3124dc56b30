import { slot } from '../../assembly/slots.ts'
import type { HeldElsewhere } from './download.ts'
import type { Forgets } from './forgetting/service.ts'

/** What else is cleared when somebody is forgotten. */
export const forgets = slot<Forgets>('readers.forgets')
/** What the rest of the site holds about a reader, for the download. */
export const alsoHeld = slot<HeldElsewhere>('readers.also-held')

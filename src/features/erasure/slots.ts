import { slot } from '../../assembly/slots.ts'
import type { HeldElsewhere } from './download.ts'
import type { Forgets } from './service.ts'

/** What else is cleared when somebody is forgotten. */
export const forgets = slot<Forgets>('erasure.forgets')
/** What the rest of the site holds about a reader, for the download. */
export const alsoHeld = slot<HeldElsewhere>('erasure.also-held')

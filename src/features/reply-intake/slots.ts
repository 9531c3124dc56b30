import { slot } from '../../assembly/slots.ts'
import type { Barred } from './posting.ts'

/** Why somebody may not reply. */
export const barred = slot<Barred>('reply-intake.barred')

import { slot } from '../../assembly/slots.ts'
import type { Hold } from './hold.ts'
import type { Said } from './newsroom-routes.tsx'

/** The newest replies of the site, whatever became of them: a list of words is tried on them. */
export const newestReplies = slot<(most: number) => Promise<Said[]>>('screening.newest-replies')

/** Reasons of features’ own to let a reply wait for a person. */
export const holds = slot<Hold>('screening.holds', ({ name }) => name)

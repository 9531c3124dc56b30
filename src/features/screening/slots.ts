import { slot } from '../../assembly/slots.ts'
import type { Said } from './newsroom-routes.tsx'

/** The newest replies of the site, whatever became of them: a list of words is tried on them. */
export const newestReplies = slot<(most: number) => Promise<Said[]>>('screening.newest-replies')

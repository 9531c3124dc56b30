import { slot } from '../../assembly/slots.ts'
import type { Draft } from './finding.ts'

/** An article as readers see it, and as the newsroom works on it; `undefined` when there is none. */
export type Drafts = {
  publicDraft: (articleId: string) => Promise<Draft | undefined>
  workingDraft: (articleId: string) => Promise<Draft | undefined>
}
export const drafts = slot<Drafts>('desk.drafts')

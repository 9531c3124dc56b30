import type { Addresses } from '../../platform/web/routes/addresses.ts'
import { atHandlers } from './at-routes.ts'
import { dismissalHandlers } from './dismissal-routes.tsx'
import { editHandlers } from './edit-routes.tsx'
import { findingsHandlers } from './findings-routes.ts'
import { hereHandlers } from './here-routes.ts'
import { linkableHandlers } from './linkable-routes.ts'
import { listHandlers } from './list-routes.tsx'
import type { Needs } from './open.tsx'
import { planHandlers } from './plan-routes.tsx'
import { publishingHandlers } from './publishing-routes.tsx'
import { revisionHandlers } from './revision-routes.tsx'
import { ruleHandlers } from './rule-routes.tsx'
import { stageHandlers } from './stages/newsroom-routes.tsx'

/** Everything the newsroom does with articles, as pages. */
export function writingHandlers(needs: Needs & { addresses: Addresses }) {
  return [
    ...listHandlers(needs),
    ...linkableHandlers(needs),
    ...atHandlers(needs),
    ...editHandlers(needs),
    ...hereHandlers(needs),
    ...planHandlers(needs),
    ...publishingHandlers(needs),
    ...revisionHandlers(needs),
    ...dismissalHandlers(needs),
    ...findingsHandlers(needs),
    ...ruleHandlers(needs),
    ...stageHandlers(needs),
  ]
}

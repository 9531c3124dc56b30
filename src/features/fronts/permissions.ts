import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who sees how fronts are arranged: also what is on them that readers do not see yet. */
export const readFronts = permission('front.read', say.mayReadFronts, {
  reporter: 'all',
  editor: 'all',
  publisher: 'all',
})

/** Who arranges a front: the home page whoever has it anywhere, a section’s page whoever has it there. */
export const arrangeFronts = permission('front.arrange', say.mayArrangeFronts, { editor: 'sections', publisher: 'all' })

/** Who lets an arrangement out to readers, now or at a moment, and takes it back. */
export const launchFronts = permission('front.launch', say.mayLaunchFronts, { editor: 'sections', publisher: 'all' })

export const frontPermissions = [readFronts, arrangeFronts, launchFronts] as const

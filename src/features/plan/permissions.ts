import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who sees what is planned; a contributor sees what is theirs. */
export const readPlan = permission('plan.read', say.mayReadPlan, {
  contributor: 'own',
  reporter: 'all',
  editor: 'all',
  moderator: 'all',
  publisher: 'all',
})

/** Who says what is to be written, by whom and until when. */
export const changePlan = permission('plan.change', say.mayChangePlan, {
  contributor: 'own',
  reporter: 'all',
  editor: 'sections',
  publisher: 'all',
})

export const planPermissions = [readPlan, changePlan] as const

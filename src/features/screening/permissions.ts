import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who says how replies are taken. */
export const changePolicies = permission('policy.change', say.mayChangePolicies, {
  editor: 'sections',
  publisher: 'all',
})

export const changeWordLists = permission('words.change', say.mayChangeWordLists, {
  moderator: 'all',
  publisher: 'all',
})

export const screeningPermissions = [changePolicies, changeWordLists] as const

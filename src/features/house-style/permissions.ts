import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

export const readStyle = permission('house-style.read', say.mayReadStyle, {
  ...{ contributor: 'all', reporter: 'all', editor: 'all', moderator: 'all', publisher: 'all' },
})

/** Who writes the paper's rules, and says when they are asked. */
export const changeStyle = permission('house-style.change', say.mayChangeStyle, { editor: 'all', publisher: 'all' })

export const stylePermissions = [readStyle, changeStyle] as const

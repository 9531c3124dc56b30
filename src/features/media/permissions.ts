import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who may bring pictures in. */
export const addPictures = permission('picture.add', say.mayAddPictures, {
  contributor: 'all',
  reporter: 'all',
  editor: 'all',
  publisher: 'all',
})

export const picturePermissions = [addPictures] as const

import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who may bring pictures in, and say what is known of them. */
export const addPictures = permission('picture.add', say.mayAddPictures, {
  contributor: 'all',
  reporter: 'all',
  editor: 'all',
  publisher: 'all',
})

/** Who may say what may be done with a picture; whose word it was last may take it back. */
export const changeRights = permission('picture.rights', say.maySayWhatPicturesMayDo, {
  contributor: 'own',
  reporter: 'own',
  editor: 'all',
  publisher: 'all',
})

/** A picture editor, by name: lets a picture stand in an article although its rights forbid it. */
export const overruleRights = permission('picture.overrule', say.mayOverruleRights, { publisher: 'all' })

/** Who may take a picture from everywhere, and delete one that nothing uses. */
export const takePicturesAway = permission('picture.take-away', say.mayTakePicturesAway, {
  editor: 'all',
  publisher: 'all',
})

export const picturePermissions = [addPictures, changeRights, overruleRights, takePicturesAway] as const

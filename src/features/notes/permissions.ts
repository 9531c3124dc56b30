import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Notes are no part of the words: an editor may write them beside articles of every section. */
export const writeNotes = permission('article.note', say.mayWriteNotes, {
  contributor: 'own',
  reporter: 'all',
  editor: 'all',
  publisher: 'all',
})

import type { Id } from '../../../base/id.ts'
import type { SectionId } from '../../settings/index.ts'
import type { PictureId } from '../picture.ts'

/** A picture in an article: in what the newsroom works on, before readers, or before them once. */
export type Use = {
  articleId: Id<'article'>
  pictureId: PictureId
  section: SectionId
  inDraft: boolean
  isPublic: boolean
  wasPublic: boolean
}

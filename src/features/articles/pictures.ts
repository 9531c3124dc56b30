import type { Writing } from '../../platform/database/tables.ts'
import type { Article, Content } from './article.ts'
import type { Needs } from './changing.ts'
import { cropsIn, picturesIn } from './document.ts'

/** The picture that leads, and each figure's; one that stands twice is one. */
export function picturesOf({ pictureId, body }: Pick<Content, 'pictureId' | 'body'>): string[] {
  const figures = picturesIn(body).map(({ picture }) => picture)
  return Array.from(new Set(pictureId === null ? figures : [pictureId, ...figures]))
}

type Standing = { article: Pick<Article, 'id' | 'sectionId'>; content: Content | null }

/** Says which pictures a draft shows, in the transaction that saves it. */
export async function keepDraftPictures({ media }: Pick<Needs, 'media'>, tx: Writing, standing: Standing) {
  await media.uses.keepDraft(tx, asKept(standing))
}

/** Says which pictures readers see in it, in the transaction that publishes it; none once it is withdrawn. */
export async function keepPublicPictures({ media }: Pick<Needs, 'media'>, tx: Writing, standing: Standing) {
  await media.uses.keepPublic(tx, asKept(standing))
}

function asKept({ article, content }: Standing) {
  return {
    articleId: article.id,
    section: content?.sectionId ?? article.sectionId,
    pictures: content ? picturesOf(content) : [],
    shown: content ? cropsIn(content.body) : [],
  }
}

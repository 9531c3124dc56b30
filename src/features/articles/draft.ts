import type { Reading } from '../../platform/database/tables.ts'
import type { Draft } from '../desk/index.ts'
import type { ArticleId, Content } from './article.ts'
import type { Needs } from './changing.ts'
import { passages } from './document.ts'

type Asked = Pick<Needs, 'authors' | 'media' | 'confirmed'>
type Read = { content: Content; articleId?: ArticleId | undefined; seen?: Seen }
type Seen = { content: Content; isTold: boolean } | undefined

/**
 * An article as the desk check reads it, with the names and credits it stands for and what people have confirmed of it.
 * `seen` is what readers see now, where they have seen the article.
 */
export async function draftFrom(needs: Asked, { content, articleId, seen }: Read, db: Reading): Promise<Draft> {
  const { authors, media, confirmed } = needs
  const figures = content.body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.picture : []))
  const pictures = await media.byIds(db, [...new Set([content.pictureId ?? [], figures].flat())])
  const byline = await authors.byIds(db, content.byline)
  const { headline, standfirst, place, reportedOn, sources, body } = content
  const here = passages(body)
  const facts = articleId && (await confirmed(db, { articleId, passages: here }))
  const dateline = place === '' && reportedOn === null ? null : { place, date: reportedOn }
  const published = seen && { passages: passages(seen.content.body), isTold: seen.isTold }
  return {
    ...{ headline, standfirst, dateline, sources, passages: here },
    byline: byline.map(({ name }) => name),
    pictures: pictures.map(({ credit }) => ({ credit })),
    ...(published ? { published } : {}),
    ...(facts ? { facts } : {}),
  }
}

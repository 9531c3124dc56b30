import type { Reading } from '../../platform/database/tables.ts'
import type { Draft } from '../desk/index.ts'
import type { Content } from './article.ts'
import type { Needs } from './changing.ts'
import { passages } from './document.ts'

type Names = Pick<Needs, 'authors' | 'media'>
type Read = { content: Content; seen?: Seen }
type Seen = { content: Content; isTold: boolean } | undefined

/**
 * An article as the desk check reads it, with the names and credits it stands for. `seen` is what readers see now, where
 * they have seen the article.
 */
export async function draftFrom({ authors, media }: Names, { content, seen }: Read, db: Reading): Promise<Draft> {
  const figures = content.body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.picture : []))
  const pictures = await media.byIds(db, [...new Set([content.pictureId ?? [], figures].flat())])
  const byline = await authors.byIds(db, content.byline)
  const { headline, standfirst, place, reportedOn, sources, body } = content
  const dateline = place === '' && reportedOn === null ? null : { place, date: reportedOn }
  const published = seen && { passages: passages(seen.content.body), isTold: seen.isTold }
  return {
    ...{ headline, standfirst, dateline, sources, passages: passages(body) },
    byline: byline.map(({ name }) => name),
    pictures: pictures.map(({ credit }) => ({ credit })),
    ...(published ? { published } : {}),
  }
}

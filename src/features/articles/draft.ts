import type { Reading } from '../../platform/database/tables.ts'
import type { Draft } from '../desk/index.ts'
import type { Picture } from '../media/index.ts'
import type { Author } from '../staff/index.ts'
import type { Content } from './article.ts'
import type { Needs } from './changing.ts'
import { passages } from './document.ts'

/** An article as the desk check reads it, with the names and credits it stands for. */
export async function draftFrom(
  { authors, media }: Pick<Needs, 'authors' | 'media'>,
  content: Content,
  db: Reading,
): Promise<Draft> {
  const figures = content.body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.picture : []))
  const pictures = await media.byIds(db, [...new Set([content.pictureId ?? [], figures].flat())])
  return draftOf(content, await authors.byIds(db, content.byline), pictures)
}

function draftOf(content: Content, byline: readonly Pick<Author, 'name'>[], pictures: readonly Picture[]): Draft {
  const { headline, standfirst, place, reportedOn, sources, body } = content
  const dateline = place === '' && reportedOn === null ? null : { place, date: reportedOn }
  return {
    headline,
    standfirst,
    byline: byline.map((each) => each.name),
    dateline,
    sources,
    passages: passages(body),
    pictures: pictures.map(({ credit }) => ({ credit })),
  }
}

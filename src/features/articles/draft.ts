import { titlesIn } from '../../base/titles.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Draft } from '../desk/index.ts'
import type { ArticleId, Content } from './article.ts'
import type { Needs } from './changing.ts'
import { type Body, passages, passagesWithFigures, picturesIn } from './document.ts'
import { definitionOf } from './kinds/kind.ts'

type Asked = Pick<Needs, 'authors' | 'media' | 'confirmed' | 'undecided'>
type Read = { content: Content; articleId?: ArticleId | undefined; seen?: Seen }
type Seen = { content: Content; isTold: boolean } | undefined

/**
 * An article as the desk check reads it, with the names and credits it stands for and what people have confirmed of it.
 * `seen` is what readers see now, where they have seen the article.
 */
export async function draftFrom(needs: Asked, { content, articleId, seen }: Read, db: Reading): Promise<Draft> {
  const { authors, media, confirmed } = needs
  const shown = picturesOf(content)
  const pictures = await media.byIds(
    db,
    shown.map(({ picture }) => picture),
  )
  const byline = await authors.byIds(db, content.byline)
  const { headline, standfirst, place, reportedOn, sources, body, sectionId } = content
  const facts = articleId && (await confirmed(db, { articleId, passages: passages(body) }))
  const open = articleId ? await needs.undecided(db, articleId) : []
  const dateline = place === '' && reportedOn === null ? null : { place, date: reportedOn }
  const { without } = definitionOf(content)
  const titles = titlesIn(content)
  const published = seen && { passages: passagesWithFigures(seen.content.body), isTold: seen.isTold }
  return {
    ...{ headline, standfirst, dateline, sources, passages: passagesWithFigures(body), section: sectionId },
    byline: byline.map(({ name }) => name),
    pictures: shown.flatMap(({ picture, ...place }) => {
      const found = pictures.find(({ id }) => id === picture)
      return found ? [{ ...place, credit: found.credit }] : []
    }),
    ...(Object.keys(titles).length > 0 ? { titles } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(published ? { published } : {}),
    ...(facts ? { facts } : {}),
    ...(open.length > 0 ? { undecided: open } : {}),
  }
}

/** The picture that leads, and each figure's at its block. */
function picturesOf({ pictureId, body }: { pictureId: string | null; body: Body }): Shown[] {
  return pictureId === null ? picturesIn(body) : [{ picture: pictureId }, ...picturesIn(body)]
}

type Shown = { picture: string; passage?: string }

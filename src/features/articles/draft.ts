import { titlesIn } from '../../base/titles.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Draft, ForbiddenUse } from '../desk/index.ts'
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
  const { authors, confirmed } = needs
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
    pictures: await picturesFor(needs, db, { content, articleId }),
    ...(Object.keys(titles).length > 0 ? { titles } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(published ? { published } : {}),
    ...(facts ? { facts } : {}),
    ...(open.length > 0 ? { undecided: open } : {}),
  }
}

/** Its pictures with their credits, and what their rights forbid where they stand. */
async function picturesFor({ media }: Pick<Asked, 'media'>, db: Reading, { content, articleId = null }: Of) {
  const shown = picturesOf(content)
  const pictures = shown.map(({ picture }) => picture)
  const asked = await media.rights.ask(db, { pictures, articleId, section: content.sectionId })
  return shown.flatMap(({ picture, ...place }) => {
    const found = asked.find(({ id }) => id === picture)
    if (!found) return []
    const { credit, alt, isDecorative } = found
    return [{ ...place, credit, ...(isDecorative || alt !== '' ? {} : { alt }), ...rightsOf(found) }]
  })
}

type Of = { content: Content; articleId?: ArticleId | null | undefined }

/** What is forbidden of it, and by which words it is known. */
function rightsOf({ alt, forbids }: { alt: string; forbids: ForbiddenUse[] }) {
  return forbids.length > 0 ? { called: excerptOf(alt), forbids } : {}
}

const longestName = 60

function excerptOf(alt: string): string {
  return alt.length > longestName ? `${alt.slice(0, longestName).trimEnd()}…` : alt
}

/** The picture that leads, and each figure's at its block. */
function picturesOf({ pictureId, body }: { pictureId: string | null; body: Body }): Shown[] {
  return pictureId === null ? picturesIn(body) : [{ picture: pictureId }, ...picturesIn(body)]
}

type Shown = { picture: string; passage?: string }

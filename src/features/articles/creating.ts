import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import type { Article, Content, Revision } from './article.ts'
import type { Needs } from './changing.ts'
import { articleSaved, articleTermsChanged } from './events.ts'
import { hashOf } from './hash.ts'
import { definitionOf } from './kinds/kind.ts'
import { writeArticles } from './permissions.ts'
import { keepDraftPictures, picturesOf } from './pictures.ts'
import type { StageName } from './stages/stage.ts'
import { stageWith } from './stages/store.ts'
import { insertArticle, insertRevision } from './store.ts'

export type Saved = { article: Article; revision: Revision }
export type CreateRefusal = 'not-allowed' | UnknownName
type UnknownName = 'no-such-author' | 'no-such-section' | 'no-such-picture'

export async function create(needs: Needs, actor: Actor, content: Content): Promise<Outcome<Saved, CreateRefusal>> {
  return needs.database.write((tx) => createWithin(needs, tx, { actor, content }))
}

/** The same, in the transaction of a caller. */
export async function createWithin(
  needs: Needs,
  tx: Writing,
  { actor, content }: Creating,
): Promise<Outcome<Saved, CreateRefusal>> {
  if (!may(actor, writeArticles, { section: content.sectionId, madeBy: actor.id })) return refused('not-allowed')
  return createIn(needs, tx, { actor, content })
}

type Creating = { actor: Actor; content: Content; facts?: Partial<Article> }

/** `facts` are those of an article that did not begin here. */
export async function createIn(
  needs: Needs,
  tx: Writing,
  { actor, content, facts = {} }: Creating,
): Promise<Outcome<Saved, UnknownName>> {
  const { clock, ids } = needs
  const unknown = await unknownNames(needs, tx, content)
  if (unknown) return refused(unknown)
  const articleId = ids.next('article')
  const revision = revisionOf(needs, actor, { articleId, number: 1, content, savedAt: clock.now() })
  const article = { ...newArticle(actor, revision, await stageWith(tx, 'first')), ...facts }
  await insertArticle(tx, article)
  await insertRevision(tx, revision)
  await keepDraftPictures(needs, tx, { article, content })
  noteSaved(needs, tx, { actor, article, revision })
  return done({ article, revision })
}

/** Says that a revision was kept. */
export function noteSaved(
  { events }: Needs,
  tx: Writing,
  { actor, article, revision }: Saved & { actor: Actor },
): void {
  const { id: articleId, sectionId: section } = article
  const said = { actor: doerOf(actor), subject: `article:${articleId}`, section } as const
  events.record(tx, articleSaved, { ...said, payload: { articleId, revisionId: revision.id } })
}

/** Says on what terms readers have the article now. */
export function noteTerms(
  { events }: Needs,
  tx: Writing,
  { actor, article }: Omit<Saved, 'revision'> & { actor: Actor },
) {
  const { id: articleId, sectionId: section, repliesOpen, embargoedUntil, preventedBecause } = article
  events.record(tx, articleTermsChanged, {
    ...({ actor: doerOf(actor), subject: `article:${articleId}`, section } as const),
    payload: { articleId, repliesOpen, embargoedUntil, preventedBecause },
    drops: [`article:${articleId}`],
  })
}

export async function unknownNames(needs: Needs, tx: Writing, content: Content): Promise<UnknownName | undefined> {
  // Whoever deletes one of its pictures at this moment is done before this looks, or finds it used.
  await needs.media.uses.hold(tx, picturesOf(content))
  const authors = await needs.authors.byIds(tx, content.byline)
  if (authors.length !== content.byline.length) return 'no-such-author'
  if (content.pictureId && (await needs.media.keptAmong(tx, [content.pictureId])).length === 0) return 'no-such-picture'
  const { sections } = await needs.settings.site()
  return sections.some((section) => section.id === content.sectionId) ? undefined : 'no-such-section'
}

export function revisionOf({ ids }: Needs, actor: Actor, parts: Omit<Revision, 'id' | 'hash' | 'savedBy'>): Revision {
  return { ...parts, id: ids.next('revision'), hash: hashOf(parts.content), savedBy: actor.id }
}

function newArticle(actor: Actor, revision: Revision, stage: StageName): Article {
  return {
    id: revision.articleId,
    stage,
    draftId: revision.id,
    publicId: null,
    approval: null,
    path: null,
    sectionId: revision.content.sectionId,
    createdAt: revision.savedAt,
    createdBy: actor.id,
    assigned: [],
    editedAt: revision.savedAt,
    publishedAt: null,
    updatedAt: null,
    embargoedUntil: null,
    preventedBecause: null,
    withdrawal: null,
    repliesOpen: !definitionOf(revision.content).isUndated,
    repliesClosedByKind: definitionOf(revision.content).isUndated === true,
    replyCount: 0,
    isUndated: false,
  }
}

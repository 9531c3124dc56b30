import { done, refused } from '../../base/outcome.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Actor } from '../staff/index.ts'
import type { Article, ArticleId, Content, Revision, RevisionId } from './article.ts'
import { type Needs, revisionOrFault, whileHeld } from './changing.ts'
import { noteSaved, noteTerms, revisionOf, type Saved, unknownNames } from './creating.ts'
import { hashOf } from './hash.ts'
import { definitionOf } from './kinds/kind.ts'
import { keepDraftPictures } from './pictures.ts'
import { admitSave, type SaveRefusal } from './rules.ts'
import { insertRevision, newestRevisionNumber, updateArticle } from './store.ts'

export type Save = { articleId: ArticleId; base: RevisionId; content: Content }
export type SaveOutcome = { done: Saved } | { refused: Exclude<SaveRefusal, 'stale-save'> } | Stale
/** Both texts are kept: the one refused is the caller's, the one that came first is here. */
type Stale = { refused: 'stale-save'; newest: Revision }

/** Keeps a new revision based on `base`. Saving what is already there makes none. */
export async function save(needs: Needs, actor: Actor, { articleId, base, content }: Save): Promise<SaveOutcome> {
  return whileHeld(needs, articleId, (tx, article) => saveHeld(needs, tx, { actor, article, base, content }))
}

type Held = { actor: Actor; article: Article; base: RevisionId; content: Content }

/** The same, in the transaction of a caller that holds the article. */
export async function saveHeld(
  needs: Needs,
  tx: Writing,
  { actor, article, base, content }: Held,
): Promise<SaveOutcome> {
  const newest = await revisionOrFault(tx, article.draftId)
  // A save whose answer was lost is sent again: what is there already is as good as saved, whatever it is based on.
  const isRepeated = hashOf(content) === newest.hash
  const verdict = admitSave(actor, article, { base: isRepeated ? newest.id : base, section: content.sectionId })
  if ('done' in verdict)
    return isRepeated ? done({ article, revision: newest }) : keep(needs, tx, { actor, article, content })
  return verdict.refused === 'stale-save' ? { refused: 'stale-save', newest } : refused('not-allowed')
}

type Keeping = { actor: Actor; article: Article; content: Content }

async function keep(needs: Needs, tx: Writing, { actor, article, content }: Keeping): Promise<SaveOutcome> {
  const unknown = await unknownNames(needs, tx, content)
  if (unknown) return refused(unknown)
  const articleId = article.id
  const savedAt = needs.clock.now()
  const number = (await newestRevisionNumber(tx, articleId)) + 1
  const revision = revisionOf(needs, actor, { articleId, number, content, savedAt })
  await insertRevision(tx, revision)
  const sectionId = article.publicId ? article.sectionId : content.sectionId
  const replies = await repliesAfter(tx, article, content)
  const changed: Article = { ...article, draftId: revision.id, editedAt: savedAt, sectionId, ...replies }
  await updateArticle(tx, changed)
  await keepDraftPictures(needs, tx, { article: changed, content })
  if (changed.repliesOpen !== article.repliesOpen) noteTerms(needs, tx, { actor, article: changed })
  noteSaved(needs, tx, { actor, article: changed, revision })
  return done({ article: changed, revision })
}

type Replies = Pick<Article, 'repliesOpen' | 'repliesClosedByKind'>

/**
 * Until it is public, an article that becomes one that takes no replies, or such no more, has them as its kind begins
 * with; but what somebody has closed stays so.
 */
async function repliesAfter(tx: Writing, article: Article, content: Content): Promise<Replies> {
  const { draftId, publicId, repliesOpen, repliesClosedByKind } = article
  const { content: before } = await revisionOrFault(tx, draftId)
  const [was, is] = [before, content].map((each) => definitionOf(each).isUndated === true)
  if (publicId !== null || was === is) return { repliesOpen, repliesClosedByKind }
  if (is) return { repliesOpen: false, repliesClosedByKind: repliesClosedByKind || repliesOpen }
  return { repliesOpen: repliesOpen || repliesClosedByKind, repliesClosedByKind: false }
}

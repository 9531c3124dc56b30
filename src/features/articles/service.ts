import { inOneQuestion } from '../../base/in-one-question.ts'
import type { Paging } from '../../base/keyset.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Path } from '../../base/path.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Finding } from '../desk/index.ts'
import { type Actor, may } from '../staff/index.ts'
import { pageAddress } from './addressing.ts'
import {
  type Article,
  type ArticleId,
  type Content,
  type Numbered,
  type PublicArticle,
  type PublicationSettings,
  publicationSettingsOf,
  type RevisionId,
} from './article.ts'
import { type Assigned, assign } from './assigned/assigning.ts'
import { at, whereIs } from './at.ts'
import { type Claiming, planPublishing, planWithdrawal, publishClaimed, withdrawClaimed } from './at-moment.ts'
import { type BroughtArticle, bring } from './bringing.ts'
import { type Needs, revisionOrFault, whileHeld } from './changing.ts'
import { draftGoing } from './checking.ts'
import { create, createWithin, noteTerms } from './creating.ts'
import { picturesIn } from './document.ts'
import { draftFrom } from './draft.ts'
import { publicHeadlines, publicIdsAfter } from './offered/store.ts'
import { findRevision } from './one-revision.ts'
import { publishArticles } from './permissions.ts'
import { type Publish, publish, type Withdraw, withdraw } from './publishing.ts'
import { keptRevisions } from './revisions/service.ts'
import { revisionsOn } from './revisions/store.ts'
import { canBeAddress, isUnderEmbargo } from './rules.ts'
import { type Save, save } from './saving.ts'
import { changeStages, workflow } from './stages/changing.ts'
import { type Approve, approve, type Move, moveTo, offeredMoves } from './stages/moving.ts'
import type { Workflow } from './stages/rules.ts'
import { allStages } from './stages/store.ts'
import { draftPages, publicPages } from './standing/store.ts'
import { addToReplyCount, findArticle, findArticles, updateArticle } from './store.ts'
import { type Together, together } from './together.ts'
import { findTrashed, keepTextDue } from './trash/store.ts'
import { mayDrop, putInTrash, removeTrashed, type Trashing, takeOut, wasNeverOut } from './trash/trashing.ts'

export type Articles = ReturnType<typeof createArticles>

/** Everything the newsroom does with an article, from the first save to its withdrawal. */
export function createArticles(needs: Needs) {
  const { database } = needs
  const oneOf = inOneQuestion((ids: readonly ArticleId[]) => findArticles(database.read, ids))
  return {
    create: (actor: Actor, content: Content) => create(needs, actor, content),
    createWithin: (tx: Writing, actor: Actor, content: Content) => createWithin(needs, tx, { actor, content }),
    /** Who is to write it: told in the transaction in which the plan says so. */
    assign: (tx: Writing, actor: Actor, to: Assigned) => assign(needs, tx, { actor, to }),
    save: (actor: Actor, saving: Save) => save(needs, actor, saving),
    approve: (actor: Actor, named: Approve) => approve(needs, actor, named),
    moveTo: (actor: Actor, move: Move) => moveTo(needs, actor, move),
    /** Where this person may move the draft; approving it is no move. */
    offeredMoves: (actor: Actor, article: Article) => offeredMoves(needs, actor, article),
    /** Every stage, in the order a draft goes through them. */
    stages: () => allStages(database.read),
    workflow: () => workflow(database.read),
    changeStages: (actor: Actor, wanted: From<Workflow>) => changeStages(needs, actor, wanted),
    publish: (actor: Actor, named: Publish) => publish(needs, actor, named),
    bring: (actor: Actor, brought: BroughtArticle) => bring(needs, actor, brought),
    /** Several articles in one transaction, each held: all of it, or nothing of what is taken back. */
    together: <Result>(ids: readonly ArticleId[], change: Together<Result>) => together(needs, ids, change),
    withdraw: (actor: Actor, reason: Withdraw) => withdraw(needs, actor, reason),
    trash: trashOf(needs),
    keepTextDue,
    /** For what is to happen at a moment that somebody named. */
    atMoment: actsAtMoment(needs),
    setPublicationSettings: (actor: Actor, settings: SetPublicationSettings) =>
      setPublicationSettings(needs, actor, settings),
    /** What the desk check says of a content, as publishing would. */
    findingsOf: (content: Content, article?: Article) => findingsOf(needs, content, article),
    /** A content as the desk check reads it. */
    draftOf: (content: Content, articleId?: ArticleId) => draftFrom(needs, { content, articleId }, database.read),
    /** Those that are asked for in one moment, outside a change, are looked up together. */
    byId: (id: ArticleId, db: Reading = database.read) => (db === database.read ? oneOf(id) : findArticle(db, id)),
    revision: (id: RevisionId, db: Reading = database.read) => findRevision(db, id),
    kept: keptRevisions(needs),
    /** What readers see these called; of what is not public there is nothing. */
    headlines: (ids: readonly ArticleId[], db: Reading = database.read) => publicHeadlines(db, ids),
    /** So many public articles, by their ids, from after this one. */
    publicAfter: (id: string, limit: number) => publicIdsAfter(database.read, id, limit),
    revisions: (id: ArticleId, paging: Paging) => revisionsOn(database.read, id, paging),
    /** Whether an article from elsewhere may keep this address. */
    canBeAddress: (address: string): address is Path => canBeAddress(needs.addresses, address),
    at: (path: Path | Numbered, db: Reading = database.read) => at(db, path),
    whereIs: (path: Path | Numbered, db: Reading = database.read) => whereIs(db, path),
    /** Moves the count of published replies, in the transaction that publishes or hides one. */
    addToReplyCount,
    published: (article: Article) => published(needs, article),
    standing: standingOf(needs),
  }
}

/** The paper’s own pages: those that readers can see, and every one that is being written or was. */
function standingOf(needs: Needs) {
  const { read } = needs.database
  return {
    public: () => publicPages(read),
    drafts: () => draftPages(read),
    /** Whether a page could go out under this slug. */
    canBeAt: (slug: string) => pageAddress(needs, read, { slug, id: null }),
  }
}

/** For the trash, where drafts are that nothing else finds. */
function trashOf(needs: Needs) {
  const { read } = needs.database
  return {
    put: (actor: Actor, trashing: Trashing) => putInTrash(needs, actor, trashing),
    takeOut: (actor: Actor, trashing: Trashing) => takeOut(needs, actor, trashing),
    /** For good; false when it is not there any more. */
    remove: (tx: Writing, articleId: ArticleId) => removeTrashed(needs, tx, articleId),
    byId: (id: ArticleId, db: Reading = read) => findTrashed(db, id),
    mayPut: async (actor: Actor, article: Article) => wasNeverOut(article) && (await mayDrop(read, actor, article)),
  }
}

function actsAtMoment(needs: Needs) {
  return {
    planPublishing: <Kept>(actor: Actor, plan: Parameters<typeof planPublishing<Kept>>[2]) =>
      planPublishing(needs, actor, plan),
    planWithdrawal: <Kept>(actor: Actor, plan: Parameters<typeof planWithdrawal<Kept>>[2]) =>
      planWithdrawal(needs, actor, plan),
    publish: (actor: Actor, named: Publish & Claiming) => publishClaimed(needs, actor, named),
    withdraw: (actor: Actor, named: Withdraw & Claiming) => withdrawClaimed(needs, actor, named),
  }
}

/** Whether publication is prevented stays as it is where nothing is said of it. */
type SetPublicationSettings = From<
  Omit<PublicationSettings, 'preventedBecause'> & { articleId: ArticleId; preventedBecause?: string | null }
>
export type PublicationSettingsRefusal = 'not-allowed' | 'no-such-article' | 'scheduled-before'

/** Opens or closes replies, or holds the article back until a moment or altogether; what readers see stays. */
async function setPublicationSettings(
  needs: Needs,
  actor: Actor,
  settings: SetPublicationSettings,
): Promise<Outcome<Article, PublicationSettingsRefusal> | Overtaken<Article>> {
  const { articleId, repliesOpen, embargoedUntil, base } = settings
  return whileHeld(needs, articleId, async (tx, before) => {
    if (!may(actor, publishArticles, { section: before.sectionId })) return refused('not-allowed')
    const { preventedBecause = before.preventedBecause } = settings
    const isStillByKind = before.repliesClosedByKind && !repliesOpen
    const terms = { repliesOpen, repliesClosedByKind: isStillByKind, embargoedUntil, preventedBecause }
    const article: Article = { ...before, ...terms }
    if (isOverwriting({ base, now: publicationSettingsOf(before), wanted: publicationSettingsOf(article) }))
      return overtaken(before)
    const due = await needs.schedule.dueOf(tx, articleId)
    if (due !== undefined && isUnderEmbargo(article, due)) return refused('scheduled-before')
    await updateArticle(tx, article)
    noteTerms(needs, tx, { actor, article })
    return done(article)
  })
}

async function findingsOf(needs: Needs, content: Content, article?: Article): Promise<Finding[]> {
  const { read } = needs.database
  if (!article) return needs.desk.findings(await draftFrom(needs, { content }, read), null)
  const { draft } = await draftGoing(needs, read, { article, revision: { content }, isTold: false })
  return needs.desk.findings(draft, article.id)
}

/** What readers see of this article; `undefined` when they see nothing. */
async function published({ database, authors, media }: Needs, article: Article): Promise<PublicArticle | undefined> {
  const db = database.read
  const { publicId, path, publishedAt, updatedAt } = article
  const isShown = publicId !== null && path !== null && publishedAt !== null && updatedAt !== null
  if (!isShown || article.withdrawal) return undefined
  const { content } = await revisionOrFault(db, publicId)
  const figures = picturesIn(content.body).map(({ picture }) => picture)
  const [pictures, byline] = await Promise.all([
    media.byIds(db, content.pictureId ? [content.pictureId, ...figures] : figures),
    authors.byIds(db, content.byline),
  ])
  return {
    id: article.id,
    revisionId: publicId,
    path,
    content,
    byline,
    picture: pictures.find((picture) => picture.id === content.pictureId) ?? null,
    pictures,
    publishedAt,
    updatedAt,
    repliesOpen: article.repliesOpen,
    replyCount: article.replyCount,
  }
}

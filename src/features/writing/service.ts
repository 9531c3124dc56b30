import type { Clock } from '../../base/clock.ts'
import { firstPage, type Paged, type Paging } from '../../base/keyset.ts'
import { home, pathOf } from '../../base/path.ts'
import type { Database } from '../../platform/database/database.ts'
import {
  type Article,
  type Articles,
  type Content,
  type PublicArticle,
  picturesIn,
  type Revision,
} from '../articles/index.ts'
import { approveArticles, readArticles } from '../articles/permissions.ts'
import type { Live } from '../live/index.ts'
import type { Media } from '../media/index.ts'
import type { Plan } from '../plan/index.ts'
import type { Schedule, Schedules } from '../schedules/index.ts'
import { type Actor, type Newsroom, reachOf } from '../staff/index.ts'
import type { ArticleSort, Choice, Clocked, ListedArticle } from './listed.ts'
import { headlineWords } from './rules.ts'
import { chosen, replaceHeadlineWords } from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  articles: Articles
  schedules: Schedules
  plan: Plan
  newsroom: Newsroom
  media: Media
  live: Live
}
type Asked = Omit<Choice, 'words' | 'ids' | 'whose'> & { search?: string | undefined; overdue?: boolean | undefined }

export type WritingDesk = ReturnType<typeof createWritingDesk>

/** What the newsroom's article screens ask for, beyond what an article itself can do. */
export function createWritingDesk({ database, clock, articles, schedules, plan, newsroom, media, live }: Needs) {
  async function list(choice: Choice, paging: Paging<ArticleSort>): Promise<Paged<ListedArticle>> {
    const { rows, ...ends } = await chosen(database.read, { choice, paging, now: clock.now() })
    const ids = rows.map(({ id }) => id)
    const placeOf = (id: Article['id']) => `article:${id}` as const
    const [dues, planned, here] = await Promise.all([
      schedules.dues(ids),
      plan.ofArticles(ids),
      live.presence.among(ids.map(placeOf)),
    ])
    const known = rows.map((each) => ({ ...each, due: dues.get(each.id), planned: planned.get(each.id) }))
    return { rows: known.map((each) => ({ ...each, here: here.get(placeOf(each.id)) })), ...ends }
  }

  async function newest(choice: Choice, limit: number): Promise<ListedArticle[]> {
    return (await list(choice, firstPage('edited', limit))).rows
  }

  /** Those of these articles that this person may read, each with what was scheduled for it, in that order. */
  async function listScheduled(actor: Actor, scheduled: readonly Schedule[]): Promise<Clocked[]> {
    const reach = reachOf(actor, readArticles)
    if (reach === undefined || scheduled.length === 0) return []
    const ids = scheduled.map(({ articleId }) => articleId)
    const listed = await newest({ ids, whose: whoseFor(actor, reach) }, ids.length)
    return scheduled.flatMap((schedule) => {
      const article = listed.find(({ id }) => id === schedule.articleId)
      return article ? { article, schedule } : []
    })
  }

  return {
    /** Articles this person may read. A search finds the beginnings of headlines' words. */
    async list(
      actor: Actor,
      { search = '', overdue = false, ...choice }: Asked,
      paging: Paging<ArticleSort>,
    ): Promise<Paged<ListedArticle>> {
      const reach = reachOf(actor, readArticles)
      if (reach === undefined) return { rows: [], next: null, previous: null }
      const ids = overdue ? await plan.overdue() : undefined
      if (ids?.length === 0) return { rows: [], next: null, previous: null }
      return list({ ...choice, ids, whose: whoseFor(actor, reach), words: headlineWords(search).slice(0, 8) }, paging)
    },
    /** What a link can lead to, of what this person may read: the newest whose headlines have these words. */
    async linkable(actor: Actor, search: string, limit: number): Promise<{ headline: string; path: string }[]> {
      const reach = reachOf(actor, readArticles)
      const words = headlineWords(search).slice(0, 8)
      if (reach === undefined || words.length === 0) return []
      const found = await newest({ whose: whoseFor(actor, reach), words, isPublic: true }, limit)
      return found.flatMap(({ headline, path }) => (path === null ? [] : [{ headline, path }]))
    },
    /** The newest that this person may read, or of them those whose headlines have these words. */
    async found(actor: Actor, search: string, limit: number): Promise<ListedArticle[]> {
      const reach = reachOf(actor, readArticles)
      const words = headlineWords(search).slice(0, 8)
      if (reach === undefined || (words.length === 0 && search.trim() !== '')) return []
      return newest({ whose: whoseFor(actor, reach), words }, limit)
    },
    /** What this person began and readers have not seen as it is now. */
    async drafts(actor: Actor, limit: number): Promise<ListedArticle[]> {
      const stages = (await articles.stages()).filter(({ role }) => role !== 'dropped').map(({ name }) => name)
      return newest({ madeBy: actor.id, unfinished: true, stages }, limit)
    },
    /** What this person works on that is not out, what is due next first. */
    assigned: (actor: Actor, limit: number) => plan.mine(actor, limit),
    /** What the clock does next. */
    goingOut: async (actor: Actor, limit: number) => listScheduled(actor, await schedules.next(limit)),
    /** What the clock was to do and did not, and nobody has seen to since. */
    goneWrong: async (actor: Actor, limit: number) => listScheduled(actor, await schedules.goneWrong(limit)),
    /** What this person may let out and has been asked to read. */
    async toReview(actor: Actor, limit: number): Promise<ListedArticle[]> {
      if (reachOf(actor, approveArticles) === undefined) return []
      const waiting = (await articles.stages()).filter(({ role }) => role === 'review')
      const sections = actor.sections === 'all' ? undefined : actor.sections
      return waiting.length === 0 ? [] : newest({ stages: waiting.map(({ name }) => name), sections }, limit)
    },
    /** A revision as readers would see it. */
    async asPublic(article: Article, { id, content }: Revision): Promise<PublicArticle> {
      const pictures = await media.byIds(database.read, picturesOf(content))
      const now = clock.now()
      return {
        id: article.id,
        revisionId: id,
        path: article.path ?? pathOf(`/${content.slug}`) ?? home,
        content,
        byline: await newsroom.byIds(database.read, content.byline),
        picture: pictures.find((picture) => picture.id === content.pictureId) ?? null,
        pictures,
        publishedAt: article.publishedAt ?? now,
        updatedAt: article.publishedAt ? now : (article.updatedAt ?? now),
        repliesOpen: article.repliesOpen,
        replyCount: article.replyCount,
      }
    },
    /** Makes the draft findable by its headline. */
    async noteHeadline(id: Article['id']): Promise<void> {
      const article = await articles.byId(id)
      const draft = article && (await articles.revision(article.draftId))
      if (!draft) return
      await database.write((tx) => replaceHeadlineWords(tx, id, headlineWords(draft.content.headline)))
    },
  }
}

/** Whose articles alone they see, as the plan has it; everybody’s where it is nobody’s. */
function whoseFor({ id }: Actor, reach: ReturnType<typeof reachOf>): Actor['id'] | undefined {
  return reach === 'own' ? id : undefined
}

function picturesOf(content: Content): string[] {
  const figures = picturesIn(content.body).map(({ picture }) => picture)
  return content.pictureId ? [content.pictureId, ...figures] : figures
}

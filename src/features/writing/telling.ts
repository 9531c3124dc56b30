import type { Happened } from '../../platform/events/define.ts'
import { type Article, type ArticleId, type Articles, type StageName, targetOf } from '../articles/index.ts'
import { approveArticles, readArticles } from '../articles/permissions.ts'
import type { Plan } from '../plan/index.ts'
import { may, type Newsroom, type Staff } from '../staff/index.ts'
import type { About, StaffNotices } from '../staff-notices/index.ts'
import * as say from './messages/newsroom.ts'
import { writingRoutes } from './routes.ts'

type Needs = { articles: Articles; plan: Plan; newsroom: Newsroom; staffNotices: StaffNotices }
type Moved = Happened<string, { articleId: ArticleId; stage: string }>
type Approved = Happened<string, { articleId: ArticleId }>

/** Whoever decides hears of what waits for them; whose draft it is, of what comes back to be written on. */
export async function tellMoved(needs: Needs, event: Moved): Promise<void> {
  const { articleId, stage } = event.payload
  const article = await needs.articles.byId(articleId)
  const role = (await needs.articles.stages()).find(({ name }) => name === stage)?.role
  // What has been moved on since waits for nobody any more.
  if (article?.stage !== (stage as StageName)) return
  const about = { articleId, by: event.actor, stage }
  if (role === 'review') {
    const deciding = (await needs.newsroom.all()).filter((staff) => may(staff, approveArticles, targetOf(article)))
    await needs.staffNotices.tell({ event, kind: 'waiting', to: deciding.map(({ id }) => id), about })
  }
  if (role === 'first') await tellWriters(needs, event, { article, did: 'asked' })
}

export async function tellApproved(needs: Needs, event: Approved): Promise<void> {
  const article = await needs.articles.byId(event.payload.articleId)
  if (article) await tellWriters(needs, event, { article, did: 'approved' })
}

type Writers = { article: Article; did: 'asked' | 'approved' }

/** Whoever began it, and those whom it is assigned to. */
async function tellWriters({ plan, staffNotices }: Needs, event: Approved, { article, did }: Writers): Promise<void> {
  const assigned = (await plan.of(article))?.assigned ?? []
  const about = { articleId: article.id, by: event.actor, did }
  await staffNotices.tell({ event, kind: 'mine', to: [article.createdBy, ...assigned], about })
}

type Words = { articles: Articles; newsroom: Newsroom }

/** What waits for a decision, while it does. */
export function waitingWords(needs: Words) {
  return {
    kind: 'waiting' as const,
    async says(about: About, staff: Staff) {
      const told = await toldOf(needs, about, staff)
      return told && { says: say.waitsForYou(told.names), path: writingRoutes.publishing.to({ id: told.id }) }
    },
  }
}

export function mineWords(needs: Words) {
  return {
    kind: 'mine' as const,
    async says(about: About, staff: Staff) {
      const told = await toldOf(needs, about, staff)
      const says = about.did === 'approved' ? say.wasApprovedBy : say.changesWereAsked
      return told && { says: says(told.names), path: writingRoutes.edit.to({ id: told.id }) }
    },
  }
}

async function toldOf({ articles, newsroom }: Words, { articleId, by = '' }: About, staff: Staff) {
  const article = await articles.byId(articleId as ArticleId)
  const draft = article && (await articles.revision(article.draftId))
  if (!draft || !may(staff, readArticles, targetOf(article))) return undefined
  const who = await newsroom.byId(by.replace('staff:', '') as Staff['id'])
  return { id: article.id, names: { name: who?.name ?? say.somebody(), headline: draft.content.headline } }
}

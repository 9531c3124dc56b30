import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { dateAndTime } from '../../base/dates.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Frame } from '../../ui/reader/page.tsx'
import { type Article, type ArticleId, type Articles, type Revision, targetOf } from '../articles/index.ts'
import {
  approveArticles,
  overrideFindings,
  publishArticles,
  withdrawArticles,
  writeArticles,
} from '../articles/permissions.ts'
import type { DeskCheck } from '../desk/index.ts'
import type { Live } from '../live/index.ts'
import type { Media } from '../media/index.ts'
import type { aboveList, Plan } from '../plan/index.ts'
import type { SavedFilters } from '../saved-filters/index.ts'
import type { Schedules } from '../schedules/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, may, type Newsroom, type NewsroomWeb } from '../staff/index.ts'
import type { WorkingCopies } from '../working-copies/index.ts'
import type { MadeAt } from './at-routes.ts'
import type { Names } from './differences.ts'
import * as say from './messages/newsroom.ts'
import { writingRoutes } from './routes.ts'
import type { WritingDesk } from './service.ts'
import type { Saving } from './views/conflict-page.tsx'
import type { EarlierNotice, Report } from './views/correcting.tsx'
import type { Dismissing } from './views/findings.tsx'
import type { WaitingThing } from './views/home-page.tsx'
import type { Rights } from './views/publishing-page.tsx'

/** A number another feature shows on the home page; `undefined` for people it is no business of. */
export type Waiting = (actor: Actor) => Promise<WaitingThing | undefined>

export type Needs = {
  articles: Articles
  schedules: Schedules
  plan: Plan
  savedFilters: SavedFilters
  writing: WritingDesk
  deskCheck: DeskCheck
  newsroom: Newsroom
  media: Media
  settings: SiteSettings
  live: Live
  workingCopies: WorkingCopies
  /** A new id for a block of a body. */
  nextBlock: () => string
  desk: (c: Context<NewsroomWeb>) => Promise<Desk>
  /** The frame of readers' pages, for the preview. */
  frame: () => Promise<Frame>
  waiting: readonly Waiting[]
  /** What other features show at home. */
  myDay: readonly ((actor: Actor, desk: Desk) => Promise<Child>)[]
  /** Where other features make what readers have at an address. */
  madeAt: readonly MadeAt[]
  /** What other features show above the list of articles. */
  above: readonly NonNullable<(typeof aboveList)['filling']>[]
  /** What other features show beside an article while it is written, in their order. */
  panels: readonly ((opened: Opened) => Promise<Child>)[]
  /** What readers said is wrong in an article. */
  reports: (articleId: ArticleId) => Promise<Report[]>
  /** The notices that stand on an article. */
  earlier: (articleId: ArticleId) => Promise<EarlierNotice[]>
}

export type Opened = { actor: Actor; article: Article; draft: Revision }

export type C = Context<NewsroomWeb>

/** Does something with the article that an address names. */
export function withArticle(needs: Needs, act: (c: C, needs: Needs, opened: Opened) => Promise<Response>) {
  return ({ c, target }: { c: C; target: Omit<Opened, 'actor'> }) => act(c, needs, { ...target, actor: c.get('actor') })
}

export function rightsOf(actor: Actor, article: Article): Rights {
  const target = targetOf(article)
  return {
    write: may(actor, writeArticles, target),
    approve: may(actor, approveArticles, target),
    publish: may(actor, publishArticles, target),
    override: may(actor, overrideFindings, target),
    withdraw: may(actor, withdrawArticles, target),
  }
}

/** What somebody may call no fault in this article; `undefined` when they may not write in it. */
export async function dismissingFor(
  needs: Pick<Needs, 'deskCheck'>,
  { actor, article }: Opened,
  from: Dismissing['from'],
) {
  const rights = rightsOf(actor, article)
  if (!rights.write) return undefined
  const { demoted } = await needs.deskCheck.house()
  return { path: writingRoutes.dismiss.to({ id: article.id }), from, mayOverride: rights.override, demoted }
}

/** What ids are called, for showing two contents side by side. */
export async function namesFor({ newsroom, settings }: Needs): Promise<Names> {
  const [authors, { sections }] = await Promise.all([newsroom.authors(), settings.site()])
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? 'somebody'
  return { author: (id) => nameIn(authors, id), section: (id) => nameIn(sections, id) }
}

/** Who saved a revision and when, in words. */
export async function savingOf({ newsroom, settings }: Needs, { savedBy, savedAt }: Revision): Promise<Saving> {
  const saver = await newsroom.byId(savedBy)
  return { by: saver?.name ?? say.somebody(), at: dateAndTime(savedAt, await settings.site()) }
}

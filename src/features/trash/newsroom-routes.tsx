import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Clock } from '../../base/clock.ts'
import { isId } from '../../base/id.ts'
import { said } from '../../base/messages.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { openList, type Query } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { ArticleId, Articles, TrashRefusal } from '../articles/index.ts'
import type { ItemId, ItemTrashRefusal } from '../plan/index.ts'
import { planRoutes } from '../plan/routes.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Actor, Newsroom, NewsroomWeb } from '../staff/index.ts'
import type { beside } from '../writing/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import * as say from './messages/newsroom.ts'
import { trashRoutes } from './routes.ts'
import type { Trash } from './service.ts'
import { maySee, type TrashedId } from './trashed.ts'
import { trashList } from './views/trash-list.tsx'
import { InTrashPage, PutInTrash, TrashPage } from './views/trash-pages.tsx'

type C = Context<NewsroomWeb>
type Opened = Parameters<NonNullable<(typeof beside)['filling']>>[0]
type Needs = {
  trash: Trash
  articles: Articles
  settings: SiteSettings
  newsroom: Newsroom
  clock: Clock
  desk: (c: C) => Promise<Desk>
}

const refusals = said({
  'not-allowed': say.mayNotTrash,
  'no-such-article': say.isNotHere,
  'no-such-item': say.isNotHere,
  'was-published': say.wasPublished,
  'is-scheduled': say.isScheduled,
  'has-text': say.hasText,
}) satisfies Record<TrashRefusal | ItemTrashRefusal, string>

/** The trash, what is put there, and what is put back. */
export function trashHandlers(needs: Needs) {
  const { trash } = needs
  return [
    on(trashRoutes.list, ({ c, query }) => show(c, needs, { query })),
    on(trashRoutes.putArticle, async ({ c, params: { id } }) =>
      answered(c, needs, { outcome: await trash.putArticle(c.get('actor'), id), id, done: 'put' }),
    ),
    on(trashRoutes.putItem, async ({ c, params: { id } }) => {
      const outcome = await trash.putItem(c.get('actor'), id)
      // Whose an item is beside whoever made it, a route does not know.
      if ('refused' in outcome && outcome.refused === 'not-allowed') return notAllowed(c, needs)
      return answered(c, needs, { outcome, id, done: 'put' })
    }),
    on(trashRoutes.putBack, async ({ c, params: { id } }) => {
      const outcome = await trash.putBack(c.get('actor'), id as TrashedId)
      return answered(c, needs, { outcome, id, done: 'back' })
    }),
  ]
}

type Came = { outcome: { done: unknown } | { refused: keyof typeof refusals }; id: string; done: 'put' | 'back' }

async function answered(c: C, needs: Needs, { outcome, id, done }: Came): Promise<Response> {
  if ('done' in outcome) return c.redirect(trashRoutes.list.to({ done, what: id }), 303)
  return show(c, needs, { query: {}, problem: refusals[outcome.refused], status: 422 })
}

type Showing = { query: Query; problem?: string; status?: 422 }

async function show(c: C, needs: Needs, { query, problem, status }: Showing): Promise<Response> {
  const { settings, newsroom, trash, clock } = needs
  const actor = c.get('actor')
  const [desk, { sections }, all] = [await needs.desk(c), await settings.site(), await newsroom.all()]
  const people = new Map<string, string>(all.map(({ id, name }) => [id, name]))
  const list = await openList(trashList, {
    query,
    given: { desk, sections, people, now: clock.now() },
    load: (paging) => trash.list(actor, paging),
  })
  const page = <TrashPage {...{ desk, list, problem }} notice={await noticeOf(needs, actor, query)} />
  return c.html(await htmlDocument(page), status ?? 200)
}

async function noticeOf({ trash, articles }: Needs, actor: Actor, { done, what }: Query): Promise<Child> {
  if (typeof what !== 'string') return null
  if (done === 'put') {
    const put = await trash.byId(what)
    return put && maySee(actor, put) ? say.isInTrash({ title: put.title }) : null
  }
  if (done !== 'back' || !isId(what)) return null
  const article = await articles.byId(what as ArticleId)
  const at = article ? writingRoutes.edit.to({ id: article.id }) : planRoutes.show.to({ id: what as ItemId })
  return say.isBack({ link: (inner) => <a href={at}>{inner}</a> })
}

/** At the address of what is in the trash stands where it is, for whoever may see it there. */
export function missingInTrash({ trash, desk }: { trash: Pick<Trash, 'byId'>; desk: unknown }) {
  return async (
    c: Context,
    _target: unknown,
    { id }: Readonly<Record<string, unknown>>,
  ): Promise<Response | undefined> => {
    const actor = c.get('actor') as Actor | undefined
    const trashed = typeof id === 'string' && actor ? await trash.byId(id) : undefined
    if (!actor || !trashed || !maySee(actor, trashed)) return undefined
    const page = <InTrashPage desk={await (desk as Needs['desk'])(c)} trashed={trashed} />
    return c.html(await htmlDocument(page), 404)
  }
}

/** Beside a draft that readers never saw, for whoever may drop it. */
export function trashBeside({ articles }: Pick<Needs, 'articles'>) {
  return async ({ actor, article }: Opened): Promise<Child> =>
    (await articles.trash.mayPut(actor, article)) ? (
      <PutInTrash action={trashRoutes.putArticle.to({ id: article.id })} />
    ) : null
}

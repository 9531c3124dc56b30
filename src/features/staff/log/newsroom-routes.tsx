import type { Context } from 'hono'
import { firstPage, type Paged } from '../../../base/keyset.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { askOf, type Query, showList } from '../../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from '../access.ts'
import * as say from '../messages/newsroom.ts'
import { peopleRoutes } from '../routes.ts'
import type { Newsroom } from '../service.ts'
import { theOwner } from '../staff.ts'
import { ChangesPage, changeList } from '../views/log-page.tsx'
import { type Line, theSite, whoeverAsked } from './change.ts'
import { asCsv, csvHead } from './export.ts'
import type { AccountLog } from './service.ts'

type C = Context<NewsroomWeb>
type Needs = { newsroom: Newsroom; accountLog: AccountLog; desk: (c: C) => Promise<Desk> }

const exportedAtOnce = 1000

/** What was done to accounts and to the site itself, to be read and to be taken along. */
export function changeHandlers(needs: Needs) {
  return [
    on(peopleRoutes.log, ({ c, query }) => show(c, needs, query)),
    on(peopleRoutes.downloadLog, ({ c, query }) => download(c, needs, query.by === '' ? undefined : query.by)),
  ]
}

async function show(c: C, { newsroom, accountLog, desk }: Needs, query: Query): Promise<Response> {
  const others = [{ id: theOwner.id, name: say.commandLine() }, theSite, whoeverAsked]
  const given = { desk: await desk(c), doers: [...(await newsroom.all()), ...others] }
  const asked = askOf(changeList, { query, given })
  const { by } = asked.wanted.filter
  const outcome = await accountLog.page(c.get('actor'), asked.wanted, by)
  if ('refused' in outcome) return notAllowed(c, { desk })
  const list = showList(changeList, asked, outcome.done)
  return c.html(await htmlDocument(<ChangesPage desk={given.desk} list={list} by={by} />))
}

/** All of it, or all that somebody did, read and sent a thousand lines at a time. */
async function download(c: C, { accountLog, desk }: Needs, by: string | undefined): Promise<Response> {
  const actor = c.get('actor')
  const paging = { ...firstPage('when', exportedAtOnce), sort: { by: 'when', descending: true } } as const
  const first = await accountLog.page(actor, paging, by)
  if ('refused' in first) return notAllowed(c, { desk })
  async function* pages(): AsyncGenerator<Line[]> {
    let page: Paged<Line> | undefined = 'done' in first ? first.done : undefined
    while (page) {
      yield page.rows
      if (!page.next) return
      const more = await accountLog.page(actor, { ...paging, after: page.next }, by)
      page = 'done' in more ? more.done : undefined
    }
  }
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header('content-disposition', 'attachment; filename="changes.csv"')
  return c.body(streamOf(pages()))
}

function streamOf(pages: AsyncGenerator<Line[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(csvHead)),
    async pull(controller) {
      const { value, done } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value.map(asCsv).join('')))
    },
  })
}

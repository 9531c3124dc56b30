import type { Context } from 'hono'
import { z } from 'zod'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { askOf, type Query, showList } from '../../ui/newsroom/list/open.ts'
import { Bell, type Desk } from '../../ui/newsroom/page.tsx'
import type { Live } from '../live/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { type NoticeChoices, noticeKinds } from './notice.ts'
import { noticeRoutes } from './routes.ts'
import type { StaffNotices } from './service.ts'
import { noticeList, type SaidNotice } from './views/notice-list.tsx'
import { ChoicesPage, NoticesPage } from './views/notice-pages.tsx'

type C = Context<NewsroomWeb>
type Needs = { staffNotices: StaffNotices; live: Live; desk: (c: C) => Promise<Desk> }

/** What somebody was told, and what they are told of. */
export function noticeHandlers(needs: Needs) {
  const { staffNotices } = needs
  return [
    on(noticeRoutes.list, ({ c, query }) => list(c, needs, query)),
    on(noticeRoutes.bell, async ({ c }) => {
      const unread = await staffNotices.unread(c.get('actor').id)
      return c.html(`${<Bell unread={unread} />}`)
    }),
    on(noticeRoutes.open, async ({ c, params: { id } }) => {
      const outcome = await staffNotices.open(c.get('actor'), id)
      if ('refused' in outcome) return c.notFound()
      return c.redirect(outcome.done?.path ?? noticeRoutes.list.to(), 303)
    }),
    on(noticeRoutes.readAll, async ({ c }) => {
      await staffNotices.readAll(c.get('actor'))
      return c.redirect(noticeRoutes.list.to(), 303)
    }),
    on(noticeRoutes.choices, ({ c, query }) => choices(c, needs, query.done)),
    on(noticeRoutes.choose, ({ c }) => choose(c, needs)),
  ]
}

async function list(c: C, { staffNotices, live, ...needs }: Needs, query: Query): Promise<Response> {
  const since = live.since()
  const given = { desk: await needs.desk(c) }
  const asked = askOf(noticeList, { query, given })
  const { filter, ...paging } = asked.wanted
  const { rows, ...ends } = await staffNotices.list(c.get('actor'), filter.what === 'unread', paging)
  const said: SaidNotice[] = await Promise.all(
    rows.map(async (notice) => ({ ...notice, said: await staffNotices.says(notice) })),
  )
  const shown = showList(noticeList, asked, { rows: said, ...ends })
  return c.html(await htmlDocument(<NoticesPage {...given} list={shown} since={since} />))
}

async function choices(c: C, { staffNotices, desk }: Needs, done: string | undefined): Promise<Response> {
  const chosen = await staffNotices.choices(c.get('actor'))
  const notice = done === 'saved' ? say.choicesAreSaved() : undefined
  return c.html(await htmlDocument(<ChoicesPage desk={await desk(c)} choices={chosen} notice={notice} />))
}

const several = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  z.array(z.enum(noticeKinds)).max(noticeKinds.length),
)
const choicesForm = z.object({ newsroom: several, mail: several })

async function choose(c: C, { staffNotices }: Needs): Promise<Response> {
  const sent = await readBody(c, choicesForm)
  if ('problems' in sent) return c.redirect(noticeRoutes.choices.to(), 303)
  const { newsroom, mail } = sent.read
  const chosen = Object.fromEntries(
    noticeKinds.map((kind) => [kind, { inNewsroom: newsroom.includes(kind), byMail: mail.includes(kind) }]),
  ) as NoticeChoices
  await staffNotices.choose(c.get('actor'), chosen)
  return c.redirect(noticeRoutes.choices.to({ done: 'saved' }), 303)
}

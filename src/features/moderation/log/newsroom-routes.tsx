import type { Context } from 'hono'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { askOf, type Query, showList } from '../../../ui/newsroom/list/open.ts'
import type { DecisionId } from '../../replies/index.ts'
import type { NewsroomWeb } from '../../staff/index.ts'
import { decisionLogRoutes } from '../routes.ts'
import { decisionList, LogPageView } from '../views/log.tsx'
import { NotYoursPage } from '../views/queue.tsx'
import type { Needs } from '../web.ts'
import { asCsv, asJson, csvHead } from './export.ts'
import type { Line, Sought } from './line.ts'

type C = Context<NewsroomWeb>

const exportedAtOnce = 1_000
const types = { ndjson: 'application/x-ndjson; charset=utf-8', csv: 'text/csv; charset=utf-8; header=present' } as const

/** The log, to be read and to be taken along. */
export function logHandlers(needs: Told) {
  return [
    on(decisionLogRoutes.show, ({ c, query }) => show(needs, c, query)),
    on(decisionLogRoutes.download, ({ c, query, params: { file } }) =>
      download(needs, c, { sought: query, type: file === 'log.csv' ? 'csv' : 'ndjson' }),
    ),
  ]
}

type Told = Pick<Needs, 'moderation' | 'desk' | 'style'>

async function show({ moderation, desk, style }: Told, c: C, query: Query): Promise<Response> {
  const given = { desk: await desk(c), deciders: await moderation.deciders() }
  const asked = askOf(decisionList, { query, given })
  const { filter, after } = asked.wanted
  const sought = { reply: filter.reply ?? null, writer: filter.writer ?? null, by: filter.by ?? null }
  const before = (after?.[0] ?? null) as DecisionId | null
  const outcome = await moderation.log(c.get('actor'), { ...sought, before })
  if ('refused' in outcome) return refuse(c, outcome.refused, await htmlDocument(<NotYoursPage desk={given.desk} />))
  const { lines, next, versions } = outcome.done
  const list = showList(decisionList, asked, { rows: lines, next: next && [next], previous: null })
  const shown = { desk: given.desk, style, list, sought: inWords(sought), versions }
  return c.html(await htmlDocument(<LogPageView {...shown} />))
}

type Taking = { sought: Sought; type: 'ndjson' | 'csv' }

/** Everything this person may see, read and sent a thousand lines at a time. */
async function download({ moderation, desk }: Told, c: C, { sought, type }: Taking): Promise<Response> {
  const actor = c.get('actor')
  const first = await moderation.log(actor, { ...sought, before: null, limit: exportedAtOnce })
  if ('refused' in first) {
    return refuse(c, first.refused, await htmlDocument(<NotYoursPage desk={await desk(c)} />))
  }
  async function* lines(): AsyncGenerator<Line[]> {
    let page = 'done' in first ? first.done : undefined
    while (page) {
      yield page.lines
      if (page.next === null) return
      const more = await moderation.log(actor, { ...sought, before: page.next, limit: exportedAtOnce })
      page = 'done' in more ? more.done : undefined
    }
  }
  c.header('content-type', types[type])
  c.header('content-disposition', `attachment; filename="decisions.${type}"`)
  c.header('cache-control', 'no-store')
  return c.body(streamOf(lines(), type))
}

function streamOf(pages: AsyncGenerator<Line[]>, type: 'ndjson' | 'csv'): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const written = type === 'csv' ? asCsv : asJson
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(type === 'csv' ? csvHead : '')),
    async pull(controller) {
      const { value, done } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value.map(written).join('')))
    },
  })
}

function inWords({ reply, writer, by }: Sought): Record<string, string> {
  return { reply: reply ?? '', writer: writer ?? '', by: by ?? '' }
}

function refuse(c: C, why: 'not-allowed' | 'no-such-reply', page: string): Response | Promise<Response> {
  return why === 'no-such-reply' ? c.notFound() : c.html(page, 403)
}

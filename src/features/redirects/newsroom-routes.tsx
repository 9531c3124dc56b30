import type { Context } from 'hono'
import { z } from 'zod'
import { csvRow } from '../../base/csv.ts'
import { readBody, readFields } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { redirectRoutes } from './routes.ts'
import type { CsvProblem } from './rules.ts'
import { mostLines, type Redirects } from './service.ts'
import { RedirectsPage, type Tried } from './views/redirects-page.tsx'
import { problemWords } from './words.ts'

type C = Context<NewsroomWeb>
type Needs = { redirects: Redirects; desk: (c: C) => Promise<Desk> }

/** Redirects by hand, one by one and as a file. */
export function redirectHandlers(needs: Needs) {
  return [
    on(redirectRoutes.list, async ({ c }) => c.html(await page(c, needs))),
    on(redirectRoutes.add, ({ c }) => add(c, needs)),
    on(redirectRoutes.remove, ({ c }) => remove(c, needs)),
    on(redirectRoutes.bring, ({ c }) => bring(c, needs)),
    on(redirectRoutes.csv, async ({ c }) => {
      const all = await needs.redirects.all()
      const rows = all.map(({ path, to }) => csvRow([path, to]))
      return c.body([csvRow(['from', 'to']), ...rows].join(''), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="redirects.csv"',
      })
    }),
  ]
}

const field = z.string().trim().max(2000).default('')
const addForm = z.object({ path: field, to: field })

async function add(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, addForm)
  if ('problems' in form) return c.html(await page(c, needs, { problem: problemWords['no-target'] }), 422)
  const outcome = await needs.redirects.add(c.get('actor'), form.read)
  if ('done' in outcome) return c.redirect(redirectRoutes.list.to({ done: 'added', count: 1 }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return c.html(await page(c, needs, { typed: form.read, problem: problemWords[outcome.refused] }), 422)
}

async function remove(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, z.object({ path: field }))
  const path = 'read' in form ? form.read.path : ''
  const outcome = await needs.redirects.remove(c.get('actor'), path)
  if ('refused' in outcome) return notAllowed(c, needs)
  return c.redirect(redirectRoutes.list.to({ done: 'removed' }), 303)
}

async function bring(c: C, needs: Needs): Promise<Response> {
  const { file } = await readFields(c)
  if (!(file instanceof File) || file.size === 0)
    return c.html(await page(c, needs, { problem: say.chooseFile() }), 422)
  const outcome = await needs.redirects.bring(c.get('actor'), await file.text())
  if ('done' in outcome) return c.redirect(redirectRoutes.list.to({ done: 'added', count: outcome.done }), 303)
  if ('problems' in outcome) return c.html(await page(c, needs, { lines: outcome.problems.map(said) }), 422)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return c.html(await page(c, needs, { problem: say.tooManyLines({ most: mostLines }) }), 422)
}

function said({ line, problem }: CsvProblem): string {
  return say.lineIsWrong({ line, problem: problemWords[problem] })
}

const onAPage = 100

async function page(c: C, { redirects, desk }: Needs, tried: Tried = {}): Promise<string> {
  const { done, count, from } = queryOf(c, redirectRoutes.list)
  const found = await redirects.list(from, onAPage + 1)
  const notice = done === 'added' ? say.added({ count: Number(count) || 0 }) : done && say.removed()
  const shown = {
    desk: await desk(c),
    rows: found.slice(0, onAPage),
    next: found[onAPage]?.path,
    isFurtherOn: from !== '',
  }
  return htmlDocument(<RedirectsPage {...shown} notice={notice} {...tried} />)
}

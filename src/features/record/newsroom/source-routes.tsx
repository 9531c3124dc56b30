import type { Hono } from 'hono'
import type { z } from 'zod'
import { isId } from '../../../base/id.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { urls } from '../../../urls.ts'
import { may, type NewsroomWeb } from '../../staff/index.ts'
import type { Source, SourceId } from '../entry.ts'
import type { SourceFields } from '../sources/service.ts'
import { SourcePage, SourcesPage } from '../views/sources-pages.tsx'
import { lookRefusals, sourceRefusals } from '../words.ts'
import { sourceForm } from './forms.ts'
import { allowed, type C, type Needs } from './open.tsx'

/** Where the record knows things from, with what the newsroom alone knows of a source. */
export function sourceRoutes(app: Hono<NewsroomWeb>, needs: Needs): void {
  app.get(
    urls.newsroom.sources,
    allowed(needs, 'record.read', (c) => list(c, needs)),
  )
  app.post(urls.newsroom.sources, allowed(needs, 'record.edit', add))
  app.get(
    urls.newsroom.source(':source'),
    allowed(needs, 'record.read', (c) => withSource(c, needs, (source) => show(c, needs, { source }))),
  )
  app.post(
    urls.newsroom.source(':source'),
    allowed(needs, 'record.edit', (c) => withSource(c, needs, (source) => change(c, needs, source))),
  )
  app.post(
    urls.newsroom.sourceLooks(':source'),
    allowed(needs, 'record.edit', (c) => withSource(c, needs, (source) => look(c, needs, source))),
  )
}

async function withSource(c: C, { record }: Needs, act: (source: Source) => Promise<Response>): Promise<Response> {
  const id = c.req.param('source') ?? ''
  const [source] = isId(id) ? await record.sources.byIds([id as SourceId]) : []
  return source ? act(source) : c.notFound()
}

type Trouble = { problems: Record<string, string>; typed: Record<string, string> }

async function list(c: C, { record, desk }: Needs, trouble?: Trouble): Promise<Response> {
  const before = c.req.query('before') ?? ''
  const sources = await record.sources.newest(isId(before) ? (before as SourceId) : null)
  const mayEdit = may(c.get('actor'), 'record.edit')
  const page = <SourcesPage desk={await desk(c)} sources={sources} mayEdit={mayEdit} trouble={trouble} />
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

async function add(c: C, needs: Needs): Promise<Response> {
  const form = await readForm(c, sourceForm)
  if ('problems' in form) return list(c, needs, form)
  const outcome = await needs.record.sources.add(c.get('actor'), fieldsFrom(form.read))
  if ('done' in outcome) return c.redirect(urls.newsroom.source(outcome.done.id), 303)
  return list(c, needs, { problems: { title: sourceRefusals[outcome.refused] }, typed: form.read })
}

async function show(
  c: C,
  { record, desk }: Needs,
  { source, trouble, problem }: { source: Source; trouble?: Trouble; problem?: string },
): Promise<Response> {
  const mayEdit = may(c.get('actor'), 'record.edit')
  const [note, looks] = await Promise.all([mayEdit ? record.sources.note(source.id) : '', record.looks.of(source.id)])
  const isKept = c.req.query('done') !== undefined
  const page = <SourcePage desk={await desk(c)} {...{ source, note, looks, mayEdit, trouble, problem, isKept }} />
  return c.html(await htmlDocument(page), trouble || problem ? 422 : 200)
}

async function look(c: C, needs: Needs, source: Source): Promise<Response> {
  const outcome = await needs.record.looks.ask(c.get('actor'), source.id)
  if ('done' in outcome) return c.redirect(urls.newsroom.source(source.id), 303)
  return show(c, needs, { source, problem: lookRefusals[outcome.refused] })
}

async function change(c: C, needs: Needs, source: Source): Promise<Response> {
  const form = await readForm(c, sourceForm)
  if ('problems' in form) return show(c, needs, { source, trouble: form })
  const outcome = await needs.record.sources.change(c.get('actor'), source.id, fieldsFrom(form.read))
  if ('done' in outcome) return c.redirect(`${urls.newsroom.source(source.id)}?done=kept`, 303)
  const trouble = { problems: { title: sourceRefusals[outcome.refused] }, typed: form.read }
  return show(c, needs, { source, trouble })
}

function fieldsFrom({ url, seenOn, storedHash, reason, ...rest }: z.infer<typeof sourceForm>): SourceFields {
  const given = (text: string) => text || null
  return { ...rest, url: given(url), seenOn: given(seenOn), storedHash: given(storedHash), reason: given(reason) }
}

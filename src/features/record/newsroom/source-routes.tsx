import type { Hono } from 'hono'
import type { z } from 'zod'
import { isId } from '../../../base/id.ts'
import { baseOf, readBase } from '../../../base/made-from.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { type Collided, differing } from '../../../ui/newsroom/collision.tsx'
import { urls } from '../../../urls.ts'
import { may, type NewsroomWeb } from '../../staff/index.ts'
import { type Source, type SourceId, shownOfSource } from '../entry.ts'
import type { SourceFields } from '../sources/service.ts'
import { SourcePage, SourcesPage, typedOfSource } from '../views/sources-pages.tsx'
import { lookRefusals, sourceKindNames, sourceLabels, sourceRefusals } from '../words.ts'
import { sourceChangeForm, sourceForm } from './forms.ts'
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

type Showing = { source: Source; trouble?: Trouble; problem?: string; collided?: Collided }

async function show(c: C, { record, desk }: Needs, { source, trouble, problem, collided }: Showing): Promise<Response> {
  const mayEdit = may(c.get('actor'), 'record.edit')
  const [note, looks] = await Promise.all([mayEdit ? record.sources.note(source.id) : '', record.looks.of(source.id)])
  const isSaved = c.req.query('done') !== undefined
  const base = trouble?.typed.base || baseOf(shownOfSource(source, note))
  const shown = { source, note, looks, mayEdit, trouble, problem, isSaved, base, collided }
  const page = <SourcePage desk={await desk(c)} {...shown} />
  return c.html(await htmlDocument(page), collided ? 409 : trouble || problem ? 422 : 200)
}

async function look(c: C, needs: Needs, source: Source): Promise<Response> {
  const outcome = await needs.record.looks.ask(c.get('actor'), source.id)
  if ('done' in outcome) return c.redirect(urls.newsroom.source(source.id), 303)
  return show(c, needs, { source, problem: lookRefusals[outcome.refused] })
}

async function change(c: C, needs: Needs, source: Source): Promise<Response> {
  const form = await readForm(c, sourceChangeForm)
  if ('problems' in form) return show(c, needs, { source, trouble: form })
  const { base: sent, ...typed } = form.read
  const base = readBase(sent, shownOfSource(source, await needs.record.sources.note(source.id)))
  const outcome = await needs.record.sources.change(c.get('actor'), source.id, { ...fieldsFrom(typed), base })
  const address = urls.newsroom.source(source.id)
  if ('done' in outcome) return c.redirect(`${address}?done=saved`, 303)
  if (outcome.refused !== 'changed-meanwhile') {
    const trouble = { problems: { title: sourceRefusals[outcome.refused] }, typed: { ...typed, base } }
    return show(c, needs, { source, trouble })
  }
  const { now } = outcome
  const theirs = { ...typedOfSource(now.source, now.note), kind: sourceKindNames[now.source.kind] }
  const yours = { ...typed, kind: sourceKindNames[typed.kind] }
  const collided = { fields: differing(sourceLabels, { theirs, yours }), theirs: address }
  const trouble = { problems: {}, typed: { ...typed, base: baseOf(shownOfSource(now.source, now.note)) } }
  return show(c, needs, { source: now.source, trouble, collided })
}

function fieldsFrom({ url, seenOn, storedHash, reason, ...rest }: z.infer<typeof sourceForm>): SourceFields {
  const given = (text: string) => text || null
  return { ...rest, url: given(url), seenOn: given(seenOn), storedHash: given(storedHash), reason: given(reason) }
}

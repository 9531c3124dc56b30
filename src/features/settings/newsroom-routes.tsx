import type { Context } from 'hono'
import { z } from 'zod'
import type { Setting } from '../../assembly/setting.ts'
import { idOf } from '../../base/id.ts'
import { baseOf, readBase } from '../../base/made-from.ts'
import { plainLine } from '../../base/text.ts'
import { readBody, readFields } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { may, type NewsroomWeb } from '../staff/index.ts'
import { saidOf, shownOf, type Texts } from './kept.ts'
import * as say from './messages/newsroom.ts'
import { orderOf } from './ordering.ts'
import { thePaper } from './paper.ts'
import { changeSettings } from './permissions.ts'
import { settingsRoutes } from './routes.ts'
import type { SiteSettings } from './service.ts'
import { type Section, shownOfSection } from './settings.ts'
import { readTyped } from './typed.ts'
import { SettingsPage, type Tried } from './views/settings-page.tsx'
import { sectionLabels } from './words.ts'

type C = Context<NewsroomWeb>
type Needs = { settings: SiteSettings; desk: (c: C) => Promise<Desk> }

const base = z.string().max(40).default('')
const sectionForm = z.object({
  base,
  id: idOf('section').optional(),
  sectionName: plainLine({ max: 60, says: say.pleaseGiveSectionName }),
  description: plainLine({ max: 300, min: 0 }),
})

/** What a publisher changes without a deploy. */
export function settingsHandlers(needs: Needs) {
  return [
    on(settingsRoutes.show, ({ c, query }) => show(c, needs, query.done)),
    on(settingsRoutes.change, ({ c, query }) => change(c, needs, query.group || thePaper.name)),
    on(settingsRoutes.saveSection, ({ c }) => saveSection(c, needs)),
    on(settingsRoutes.moveSection, ({ c }) => moveSection(c, needs)),
  ]
}

async function show(c: C, needs: Needs, done: string | undefined): Promise<Response> {
  const actor = c.get('actor')
  const hasNone = needs.settings.changeableBy(actor).length === 0
  return hasNone && !may(actor, changeSettings) ? notAllowed(c, needs) : c.html(await page(c, needs, { done }))
}

/** What was sent for the settings of a group that are theirs; nobody sends for others. */
async function change(c: C, needs: Needs, group: string): Promise<Response> {
  const actor = c.get('actor')
  const settings = needs.settings.changeableBy(actor).filter((each) => each.group.name === group && !each.group.page)
  if (settings.length === 0) return notAllowed(c, needs)
  const { base: sent = '', ...fields } = await readFields(c)
  const now = await needs.settings.texts()
  const form = readTyped({ settings, now }, fields)
  // What was typed is still made from what its form first showed.
  if ('problems' in form)
    return c.html(await page(c, needs, { ...form, ...(sent ? { bases: { [group]: String(sent) } } : {}) }), 422)
  const base = readBase(String(sent), shownOf(settings, now))
  const outcome = await needs.settings.save(actor, { to: form.to, base })
  if ('done' in outcome) return c.redirect(`${settingsRoutes.show.to()}?done=saved`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return c.html(await page(c, needs, settingsOvertaken(outcome.now, { settings, typed: form.typed })), 409)
}

type Typed = { settings: readonly Setting[]; typed: Texts }

function settingsOvertaken(now: Texts, { settings, typed }: Typed): Tried {
  const labels = Object.fromEntries(settings.map((each) => [each.name, each.label()]))
  const both = { theirs: saidOf(settings, now), yours: saidOf(settings, typed) }
  const collided = { fields: differing(labels, both), theirs: settingsRoutes.show.to() }
  return { collided, typed, bases: { [settings[0]?.group.name ?? '']: baseOf(shownOf(settings, now)) } }
}

async function saveSection(c: C, needs: Needs): Promise<Response> {
  const actor = c.get('actor')
  const form = await readBody(c, sectionForm)
  if ('problems' in form) {
    return c.html(await page(c, needs, { sectionProblem: Object.values(form.problems)[0] ?? '' }), 422)
  }
  const { id, sectionName: name, description, base: sent } = form.read
  const { sections } = await needs.settings.site()
  const known = sections.find((section) => section.id === id)
  if (id && !known) return c.notFound()
  const outcome = known
    ? await needs.settings.reviseSection(actor, {
        ...{ ...known, name, description },
        base: readBase(sent, shownOfSection(known)),
      })
    : await needs.settings.addSection(actor, { name, description, position: sections.length })
  if ('refused' in outcome && outcome.refused === 'changed-meanwhile')
    return c.html(await page(c, needs, sectionOvertaken(outcome.now, { name, description })), 409)
  if ('done' in outcome) return c.redirect(`${settingsRoutes.show.to()}?done=section`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return c.html(await page(c, needs, { sectionProblem: say.thereIsSectionOfThat() }), 422)
}

const moveForm = z.object({ base, id: idOf('section'), act: z.enum(['up', 'down']) })

async function moveSection(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, moveForm)
  if ('problems' in form) return c.notFound()
  const { id, act, base: sent } = form.read
  const { sections } = await needs.settings.site()
  const move = { id, by: act === 'up' ? -1 : 1, base: readBase(sent, orderOf(sections)) } as const
  const outcome = await needs.settings.moveSection(c.get('actor'), move)
  if ('done' in outcome) return c.redirect(`${settingsRoutes.show.to()}?done=order`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  if (outcome.refused === 'no-such-section') return c.notFound()
  return c.html(await page(c, needs, { sectionProblem: say.orderChangedMeanwhile() }), 409)
}

function sectionOvertaken(now: Section, yours: { name: string; description: string }): Tried {
  const fields = differing(sectionLabels, { theirs: shownOfSection(now), yours })
  return { collided: { fields, theirs: settingsRoutes.show.to() }, section: { id: now.id, ...yours } }
}

async function page(c: C, { settings, desk }: Needs, tried: Tried): Promise<string> {
  const actor = c.get('actor')
  const [{ sections }, texts] = await Promise.all([settings.site(), settings.texts()])
  const shown = {
    settings: settings.changeableBy(actor),
    texts,
    sections: may(actor, changeSettings) ? sections : null,
  }
  return htmlDocument(<SettingsPage desk={await desk(c)} {...shown} {...tried} />)
}

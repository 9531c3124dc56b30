import type { Context } from 'hono'
import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { type Language, languageOf } from '../../base/language.ts'
import { baseOf, readBase } from '../../base/made-from.ts'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { settingsRoutes } from './routes.ts'
import type { SiteSettings } from './service.ts'
import { noticeKinds, quoteStyles, type Section, type Settings, shownOfSection, shownOfSettings } from './settings.ts'
import { SettingsPage, type Tried } from './views/settings-page.tsx'
import { noticesInWords, quoteMarks, sectionLabels, settingLabels } from './words.ts'

type C = Context<NewsroomWeb>
type Needs = { settings: SiteSettings; desk: (c: C) => Promise<Desk> }

const base = z.string().max(40).default('')
const wantsLanguage = say.pleaseGiveOneLanguageBy
const settingsForm = z.object({
  base,
  name: plainLine({ max: 120, says: say.pleaseGivePaperName }),
  tagline: plainLine({ max: 200, min: 0 }),
  city: plainLine({ max: 120, min: 0 }),
  language: z
    .string()
    .transform(languageOf)
    .pipe(z.custom<Language>(Boolean, { error: wantsLanguage })),
  timeZone: z.string().trim().refine(isTimeZone, { error: say.pleaseGiveTimeZoneAs }),
  contact: z.union([z.literal(''), z.email({ error: say.pleaseGiveAddressOrNone })]),
  noticesAtTop: z.preprocess(
    (sent) => (sent === undefined ? [] : [sent].flat()),
    z.array(z.enum(noticeKinds)).transform((kinds) => kinds.join(',')),
  ),
  quotes: z.enum(quoteStyles).default('auto'),
})
const sectionForm = z.object({
  base,
  id: idOf('section').optional(),
  sectionName: plainLine({ max: 60, says: say.pleaseGiveSectionName }),
  description: plainLine({ max: 300, min: 0 }),
})

/** What a publisher changes without a deploy. */
export function settingsHandlers(needs: Needs) {
  return [
    on(settingsRoutes.show, async ({ c, query }) => c.html(await page(c, needs, { done: query.done }))),
    on(settingsRoutes.change, ({ c }) => change(c, needs)),
    on(settingsRoutes.saveSection, ({ c }) => saveSection(c, needs)),
  ]
}

async function change(c: C, needs: Needs): Promise<Response> {
  const actor = c.get('actor')
  const form = await readBody(c, settingsForm)
  if ('problems' in form) return c.html(await page(c, needs, form), 422)
  const { base: sent, ...typed } = form.read
  const made = readBase(sent, shownOfSettings(await needs.settings.site()))
  const outcome = await needs.settings.change(actor, { ...typed, base: made })
  if ('done' in outcome) return c.redirect(`${settingsRoutes.show.to()}?done=saved`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  const { now } = outcome
  const both = { theirs: inWords(now), yours: inWords({ ...now, ...typed }) }
  const collided = { fields: differing(settingLabels, both), theirs: settingsRoutes.show.to() }
  return c.html(await page(c, needs, { collided, typed: { ...typed, base: baseOf(shownOfSettings(now)) } }), 409)
}

function inWords(settings: Settings) {
  const shown = shownOfSettings(settings)
  return { ...shown, noticesAtTop: noticesInWords(shown.noticesAtTop), quotes: quoteMarks[shown.quotes] }
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

function sectionOvertaken(now: Section, yours: { name: string; description: string }): Tried {
  const fields = differing(sectionLabels, { theirs: shownOfSection(now), yours })
  return { collided: { fields, theirs: settingsRoutes.show.to() }, section: { id: now.id, ...yours } }
}

async function page(c: C, { settings, desk }: Needs, tried: Tried): Promise<string> {
  return htmlDocument(<SettingsPage desk={await desk(c)} site={await settings.site()} {...tried} />)
}

function isTimeZone(text: string): boolean {
  return text === 'UTC' || Intl.supportedValuesOf('timeZone').includes(text)
}

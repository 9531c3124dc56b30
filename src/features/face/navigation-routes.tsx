import { z } from 'zod'
import { baseOf, readBase } from '../../base/made-from.ts'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { shownOf } from '../settings/index.ts'
import { arranged, isAddress } from './arranging.ts'
import * as say from './messages/newsroom.ts'
import { faceRoutes } from './routes.ts'
import { type Entry, footText, navigation } from './settings.ts'
import { NavigationPage, type TriedEntry } from './views/navigation-page.tsx'
import type { C, Needs } from './web.ts'

/** What stands in the head of every page, in its order, and the words at its foot. */
export function navigationHandlers(needs: Needs) {
  return [
    on(faceRoutes.navigation, async ({ c, query }) => c.html(await page(c, needs, { done: query.done }))),
    on(faceRoutes.arrange, ({ c }) => arrange(c, needs)),
  ]
}

const place = z.coerce.number().int().min(0).max(100)
const common = { base: z.string().max(40).default('') }
const arrangeForm = z.discriminatedUnion('act', [
  z.object({ ...common, act: z.literal('up'), at: place }),
  z.object({ ...common, act: z.literal('down'), at: place }),
  z.object({ ...common, act: z.literal('remove'), at: place }),
  z.object({ ...common, act: z.literal('as-sections') }),
  z.object({ ...common, act: z.literal('add-section'), id: z.string().max(40) }),
  z.object({ ...common, act: z.literal('add-page'), id: z.string().max(40) }),
  z.object({
    ...common,
    act: z.literal('add-link'),
    name: plainLine({ max: 60, says: say.pleaseGiveLinkName }),
    to: z.string().trim().max(500).refine(isAddress, { error: say.pleaseGiveLinkAddress }),
  }),
  z.object({ ...common, act: z.literal('foot'), footText: plainLine({ max: 600, min: 0 }) }),
])

async function arrange(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, arrangeForm)
  if ('problems' in form) {
    const { name = '', to = '', footText: foot } = form.typed
    const tried = { problems: form.problems, link: { name, to }, ...(foot === undefined ? {} : { footText: foot }) }
    return c.html(await page(c, needs, tried), 422)
  }
  const sent = form.read
  const now = await needs.settings.texts()
  const actor = c.get('actor')
  const outcome =
    sent.act === 'foot'
      ? await needs.face.save(actor, [[footText, sent.footText]], readBase(sent.base, shownOf([footText], now)))
      : await needs.face.save(
          actor,
          [[navigation, arranged(await entriesNow(needs), sent)]],
          readBase(sent.base, shownOf([navigation], now)),
        )
  if ('done' in outcome) return c.redirect(faceRoutes.navigation.to({ done: 'saved' }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  const mine = sent.act === 'foot' ? { footText: sent.footText } : {}
  return c.html(await page(c, needs, { isOvertaken: true, ...mine }), 409)
}

/** Until somebody arranges them there are the sections, in their order. */
async function entriesNow({ settings }: Needs): Promise<readonly Entry[]> {
  const entries = await settings.of(navigation)
  if (entries.length > 0) return entries
  const { sections } = await settings.site()
  return sections.map(({ id }) => ({ of: 'section', id }))
}

async function page(c: C, needs: Needs, tried: TriedEntry): Promise<string> {
  const { settings, standingPages } = needs
  const [{ sections }, pages, texts] = await Promise.all([settings.site(), standingPages.links(), settings.texts()])
  const shown = {
    entries: await entriesNow(needs),
    isOwn: (await settings.of(navigation)).length > 0,
    footText: await settings.of(footText),
    bases: { entries: baseOf(shownOf([navigation], texts)), foot: baseOf(shownOf([footText], texts)) },
  }
  return htmlDocument(
    <NavigationPage desk={await needs.desk(c)} sections={sections} pages={pages} kept={shown} tried={tried} />,
  )
}

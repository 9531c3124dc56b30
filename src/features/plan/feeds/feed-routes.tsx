import type { Context } from 'hono'
import { z } from 'zod'
import type { Clock } from '../../../base/clock.ts'
import type { Web } from '../../../platform/web/edge.ts'
import { readBody } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import type { Section } from '../../settings/index.ts'
import type { Entry } from '../calendar/entries.ts'
import * as say from '../messages/newsroom.ts'
import type { C, Needs as Usual } from '../newsroom-routes.tsx'
import { planRoutes } from '../routes.ts'
import { FeedsPage } from '../views/feeds-page.tsx'
import { addressOf } from '../views/plan-list.tsx'
import { mine } from './feeds.ts'
import { iCalendar } from './ical.ts'

type Needs = Usual & { clock: Clock; address: () => string }

/** Addresses for calendar programmes, and what they read there. */
export function feedHandlers(needs: Needs) {
  return [
    on(planRoutes.feeds, ({ c }) => page(c, needs)),
    on(planRoutes.changeFeed, ({ c }) => change(c, needs)),
    on(planRoutes.feed, ({ c, params }) => feed(c, needs, params.token)),
  ]
}

type Made = { scope: string; token: string }

async function page(c: C, needs: Needs, { made, problem }: { made?: Made; problem?: string } = {}): Promise<Response> {
  const { sections } = await needs.settings.site()
  const feeds = await needs.plan.feeds.of(c.get('actor'))
  const scopes = [{ id: mine, name: say.assignedToYou() }, ...sections].map(({ id, name }) => ({
    ...{ scope: id, name },
    feed: feeds.find(({ scope }) => scope === id),
  }))
  const shown = made && {
    name: nameOf(made.scope, sections),
    address: needs.address() + planRoutes.feed.to({ token: made.token }),
  }
  const view = <FeedsPage desk={await needs.desk(c)} scopes={scopes} made={shown} problem={problem} />
  return c.html(await htmlDocument(view), problem ? 422 : 200)
}

function nameOf(scope: string, sections: readonly Section[]): string {
  return sections.find(({ id }) => id === scope)?.name ?? say.assignedToYou()
}

const form = z.object({ scope: z.string().max(40), act: z.enum(['make', 'end']) })

async function change(c: C, needs: Needs): Promise<Response> {
  const sent = await readBody(c, form)
  if ('problems' in sent) return page(c, needs, { problem: say.thatSectionIsNotHere() })
  const { scope, act } = sent.read
  if (act === 'end') {
    await needs.plan.feeds.end(c.get('actor'), scope)
    return c.redirect(planRoutes.feeds.to(), 303)
  }
  const outcome = await needs.plan.feeds.make(c.get('actor'), scope)
  if ('done' in outcome) return page(c, needs, { made: { scope, token: outcome.done.token } })
  return page(c, needs, { problem: say.thatSectionIsNotHere() })
}

async function feed(c: Context<Web>, needs: Needs, token: string): Promise<Response | undefined> {
  const outcome = await needs.plan.feeds.read(token)
  if (!outcome) return undefined
  if ('refused' in outcome) return c.body(null, 429, { 'retry-after': String(outcome.retryAfter) })
  const { scope, entries } = outcome.done
  const { name, sections, timeZone } = await needs.settings.site()
  const address = needs.address()
  const now = needs.clock.now()
  const events = entries.map((entry) => ({
    entry,
    title: titleOf(entry, { now, section: nameOf(entry.item.sectionId, sections) }),
    url: address + addressOf(entry.item),
  }))
  const called = say.planOf({ site: name, what: nameOf(scope, sections) })
  const host = new URL(address).hostname
  return c.body(iCalendar({ name: called, now, timeZone, host, events }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
  })
}

/** A calendar programme shows it to whoever is near, and keeps it elsewhere: what is held back is not named there. */
function titleOf({ item, what }: Entry, { now, section }: { now: string; section: string }): string {
  const isHeldBack = item.isSensitive || (item.embargoedUntil !== null && item.embargoedUntil > now)
  const title = isHeldBack ? say.heldBackIn({ section }) : item.title
  return what === 'due' ? say.textDueOf({ title }) : title
}

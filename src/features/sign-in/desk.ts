import type { Context } from 'hono'
import type { Clock } from '../../base/clock.ts'
import type { Assets } from '../../platform/web/assets.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { jobRoutes } from '../jobs/routes.ts'
import { pictureRoutes } from '../media/routes.ts'
import { queueRoutes } from '../moderation/routes.ts'
import { recordDeskRoutes } from '../record/routes.ts'
import { screeningRoutes } from '../screening/routes.ts'
import type { SiteSettings } from '../settings/index.ts'
import { settingsRoutes } from '../settings/routes.ts'
import { type Actor, may, type NewsroomWeb, type Permission } from '../staff/index.ts'
import { peopleRoutes } from '../staff/routes.ts'
import { writingRoutes } from '../writing/routes.ts'

/** The shell of a newsroom page for whoever asks. */
export type DeskOf = (c: Pick<Context<NewsroomWeb>, 'get'>) => Promise<Desk>

const places: readonly { name: string; route: { to: () => string; permission: Permission } }[] = [
  { name: 'Articles', route: writingRoutes.list },
  { name: 'Record', route: recordDeskRoutes.list },
  { name: 'Replies', route: { ...queueRoutes.show, permission: 'reply.moderate' } },
  { name: 'Reply settings', route: screeningRoutes.site },
  { name: 'Pictures', route: pictureRoutes.list },
  { name: 'People', route: peopleRoutes.list },
  { name: 'Settings', route: settingsRoutes.show },
  { name: 'Jobs', route: jobRoutes.list },
]

type Needs = { clock: Clock; settings: SiteSettings; assets: Assets }

export function createDesk({ clock, settings, assets }: Needs): DeskOf {
  return async (c) => {
    const { name, language, timeZone } = await settings.site()
    // In front of the sign-in there is nobody yet.
    const actor = c.get('actor') as Actor | undefined
    return {
      site: name,
      now: clock.now(),
      language,
      timeZone,
      assets: { style: assets.address('newsroom.css'), script: assets.find },
      who: actor ? { name: actor.name, role: actor.role } : null,
      places: actor ? placesOf(actor) : [],
    }
  }
}

function placesOf(actor: Actor): { name: string; path: string }[] {
  const own = places
    .filter(({ route }) => may(actor, route.permission))
    .map(({ name, route }) => ({ name, path: route.to() }))
  return [{ name: 'Home', path: writingRoutes.home.to() }, ...own]
}

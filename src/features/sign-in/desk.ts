import type { Place } from '../../assembly/feature.ts'
import type { Clock } from '../../base/clock.ts'
import type { Assets } from '../../platform/web/assets.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, may } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import * as say from './messages/newsroom.ts'

/** The shell of a newsroom page for whoever asks. */
export type DeskOf = (c: { get: (key: 'actor') => unknown }) => Promise<Desk>

type Needs = {
  clock: Clock
  settings: SiteSettings
  assets: Assets
  /** The parts of the newsroom, in their order. */
  places: readonly Place[]
  /** How many notices somebody has not read. */
  unread?: (actor: Actor) => Promise<number>
}

export function createDesk({ clock, settings, assets, places, unread = async () => 0 }: Needs): DeskOf {
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
      unread: actor ? await unread(actor) : 0,
      who: actor ? { name: actor.name, role: actor.rights.name } : null,
      places: actor
        ? [{ name: say.homeInNavigation(), path: writingRoutes.home.to(), isMore: false }, ...placesOf(places, actor)]
        : [],
    }
  }
}

function placesOf(places: readonly Place[], actor: Actor): Desk['places'] {
  return places
    .filter((place) => ('forAny' in place ? place.forAny : [place.route.permission]).some((each) => may(actor, each)))
    .map(({ name, route, isMore = false }) => ({ name: name(), path: route.to(), isMore }))
}

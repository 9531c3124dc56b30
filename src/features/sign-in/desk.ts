import type { Context } from 'hono'
import type { Clock } from '../../base/clock.ts'
import type { Assets } from '../../platform/web/assets.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { urls } from '../../urls.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, may, type NewsroomWeb, type Permission } from '../staff/index.ts'

/** The shell of a newsroom page for whoever asks. */
export type DeskOf = (c: Pick<Context<NewsroomWeb>, 'get'>) => Promise<Desk>

const places: readonly { name: string; path: string; needs: Permission }[] = [
  { name: 'Articles', path: urls.newsroom.articles, needs: 'article.read' },
  { name: 'Record', path: urls.newsroom.record, needs: 'record.read' },
  { name: 'Replies', path: urls.newsroom.replies, needs: 'reply.moderate' },
  { name: 'Reply settings', path: urls.newsroom.screening, needs: 'settings.change' },
  { name: 'Pictures', path: urls.newsroom.pictures, needs: 'picture.add' },
  { name: 'People', path: urls.newsroom.people, needs: 'staff.manage' },
  { name: 'Settings', path: urls.newsroom.settings, needs: 'settings.change' },
  { name: 'Jobs', path: urls.newsroom.jobs, needs: 'jobs.see' },
]

type Needs = { clock: Clock; settings: SiteSettings; assets: Assets; has: (path: string) => boolean }

/** `has` says whether this site has such a page, so that no link leads nowhere. */
export function createDesk({ clock, settings, assets, has }: Needs): DeskOf {
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
      places: actor ? placesOf(actor).filter(({ path }) => has(path)) : [],
    }
  }
}

function placesOf(actor: Actor): { name: string; path: string }[] {
  const own = places.filter(({ needs }) => may(actor, needs)).map(({ name, path }) => ({ name, path }))
  return [{ name: 'Home', path: urls.newsroom.home }, ...own]
}

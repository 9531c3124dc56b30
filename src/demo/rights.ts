import { days, later, systemClock } from '../base/clock.ts'
import { dayOf } from '../base/dates.ts'
import type { PictureRights } from '../features/media/index.ts'
import type { Actor } from '../features/staff/index.ts'
import type { Site } from '../site.ts'

const nothing: PictureRights = {
  ...{ source: 'The Packet', terms: '', from: null, until: null, sections: [], note: '' },
  ...{ licence: 'own', isOnce: false, isNeverSocial: false, isDenied: false },
}

/** What may be done with the paper’s pictures: most are its own, and a few are as pictures of others are. */
export async function addRights(site: Site, publisher: Actor): Promise<void> {
  const { sections, timeZone } = await site.settings.site()
  const inDays = (count: number) => dayOf(later(systemClock.now(), days(count)), timeZone)
  const others: Readonly<Record<string, Partial<PictureRights>>> = {
    orchestra: { licence: 'handout', source: 'The sinfonia', until: inDays(28), note: 'For the season only.' },
    'white lighthouse': { licence: 'creative-commons', terms: 'CC BY 4.0', source: 'Gannet Point archive' },
    football: {
      ...{ licence: 'agency', source: 'Norland Pictures', isNeverSocial: true },
      sections: sections.filter(({ slug }) => slug === 'sport').map(({ id }) => id),
    },
  }
  for (const { id, alt } of await site.media.choice('', 60)) {
    const [, own] = Object.entries(others).find(([word]) => alt.includes(word)) ?? []
    done(await site.media.sayRights(publisher, { ...nothing, ...own, id }))
  }
}

function done(outcome: { done: unknown } | { refused: string }): void {
  if ('refused' in outcome) throw new Error(`The rights of the demo's pictures were refused: ${outcome.refused}`)
}

import { readFile } from 'node:fs/promises'
import { type Entry, navigation } from '../features/face/index.ts'
import type { Actor } from '../features/staff/index.ts'
import type { Site } from '../site.ts'
import { texts } from './paper.ts'

/** The paper’s logo by day and by night, and what stands in the head of its pages. */
export async function addFace(site: Site, publisher: Actor): Promise<void> {
  const logo = async (name: string) => readFile(new URL(name, texts))
  done(await site.face.putUp(publisher, { time: 'day', bytes: await logo('logo.png') }))
  done(await site.face.putUp(publisher, { time: 'night', bytes: await logo('logo-by-night.png') }))
  const { sections } = await site.settings.site()
  const about = (await site.standingPages.links()).find(({ role }) => role === 'about')
  const entries: Entry[] = [
    ...sections.map(({ id }): Entry => ({ of: 'section', id })),
    { of: 'link', name: 'Storylines', to: '/storylines' }, // not said: the demo’s own words
    ...(about ? [{ of: 'page', id: about.id } as const] : []),
  ]
  done(await site.face.save(publisher, [[navigation, entries]]))
}

function done(outcome: { done: unknown } | { refused: string }): void {
  if ('refused' in outcome) throw new Error(`The face of the demo's paper was refused: ${outcome.refused}`)
}

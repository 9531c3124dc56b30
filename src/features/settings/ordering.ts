import { type Base, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Events } from '../../platform/events/events.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { sectionChanged } from './events.ts'
import { changeSettings } from './permissions.ts'
import type { Section, SectionId } from './settings.ts'
import { allSections, updateSection } from './store.ts'

type Needs = { database: Database; events: Events }

export type MoveSection = { id: SectionId; by: -1 | 1; base?: Base | undefined }
type Moved = Outcome<readonly Section[], 'not-allowed' | 'no-such-section'> | Overtaken<readonly Section[]>

/** What a form that puts sections in order showed. */
export function orderOf(sections: readonly Section[]): string[] {
  return sections.map(({ id }) => id)
}

/** Puts a section before or behind the one beside it; the first stays first and the last stays last. */
export async function moveSection({ database, events }: Needs, actor: Actor, move: MoveSection): Promise<Moved> {
  if (!may(actor, changeSettings)) return refused('not-allowed')
  return database.write(async (tx) => {
    await oneAtATime(tx, 'sections')
    const now = await allSections(tx)
    const from = now.findIndex(({ id }) => id === move.id)
    if (from === -1) return refused('no-such-section')
    const wanted = swapped(now, from, from + move.by)
    if (isOverwriting({ base: move.base, now: orderOf(now), wanted: orderOf(wanted) })) return overtaken(now)
    for (const [position, section] of wanted.entries()) {
      if (section.position === position) continue
      await updateSection(tx, { ...section, position })
      const { id } = section
      const said = { subject: `section:${id}`, section: id, payload: { sectionId: id } } as const
      events.record(tx, sectionChanged, { actor: doerOf(actor), ...said, drops: ['site'] })
    }
    return done(wanted)
  })
}

function swapped(sections: readonly Section[], from: number, to: number): readonly Section[] {
  const [one, other] = [sections[from], sections[to]]
  if (!one || !other) return sections
  return sections.map((each, index) => (index === from ? other : index === to ? one : each))
}

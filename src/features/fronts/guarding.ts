import type { Reading } from '../../platform/database/tables.ts'
import type { SectionId } from '../settings/index.ts'
import { fill } from './filling.ts'
import type { CardId, Container, Front, FrontCard } from './front.ts'
import type { Needs } from './needs.ts'

/** A picture that somebody chose for a card and that may not stand there today, and by what. */
export type ForbiddenPicture = { card: FrontCard; why: string; isDenied: boolean }

/** An arrangement with what is known of it before the transaction in which it goes out. */
export type Prepared = {
  containers: Container[]
  isEmpty: boolean
  /** For which section each picture that somebody chose would stand. */
  sections: ReadonlyMap<CardId, SectionId>
}

/** What may be passed over with a warning; all else stops a launch. */
const warned: readonly string[] = ['section', 'once']

export async function prepare(needs: Needs, { place, containers }: Pick<Front, 'place' | 'containers'>) {
  const filled = await fill(needs, containers)
  return { containers, isEmpty: filled.containers.length === 0, sections: await sectionsOf(needs, place, containers) }
}

/** On the home page a picture stands for its article’s section; a link there is of none. */
export async function sectionsOf(
  { frontPages }: Needs,
  place: Front['place'],
  containers: readonly Container[],
): Promise<Map<CardId, SectionId>> {
  const cards = containers.flatMap((container) => container.cards).filter(({ picture }) => isOfLibrary(picture))
  const ids = cards.flatMap(({ of }) => ('article' in of ? of.article : []))
  const found = ids.length === 0 ? [] : await frontPages.cards({ which: { by: 'these', ids }, limit: ids.length })
  const sectionOf = ({ of }: FrontCard) => found.find(({ id }) => 'article' in of && id === of.article)?.sectionId
  return new Map(
    cards.map((card) => [card.id, place === 'home' ? (sectionOf(card) ?? ('' as SectionId)) : place] as const),
  )
}

function isOfLibrary(picture: FrontCard['picture']): boolean {
  return picture !== 'own' && picture !== 'none'
}

/** What the pictures chosen for cards may not do there: asked of their rights as they are now. */
export async function forbiddenPictures(
  needs: Needs,
  db: Reading,
  { containers, sections }: Pick<Prepared, 'containers' | 'sections'>,
): Promise<ForbiddenPicture[]> {
  const found: ForbiddenPicture[] = []
  for (const card of containers.flatMap(({ cards }) => cards)) {
    const section = sections.get(card.id)
    if (section === undefined) continue
    const asked = await needs.media.rights.ask(db, { pictures: [card.picture], articleId: null, section })
    if (asked.length === 0) found.push({ card, why: 'withdrawn', isDenied: true })
    for (const { why } of asked.flatMap(({ forbids }) => forbids)) {
      found.push({ card, why, isDenied: !warned.includes(why) })
    }
  }
  return found
}

export type LaunchGuard = { refused: 'picture-denied'; pictures: ForbiddenPicture[] } | { refused: 'nothing-to-show' }

/** What would keep this arrangement from going out: a picture that may not be shown, or nothing that could be. */
export async function guard(needs: Needs, db: Reading, prepared: Prepared): Promise<LaunchGuard | undefined> {
  const pictures = (await forbiddenPictures(needs, db, prepared)).filter(({ isDenied }) => isDenied)
  if (pictures.length > 0) return { refused: 'picture-denied', pictures }
  return prepared.isEmpty ? { refused: 'nothing-to-show' } : undefined
}

/** The pictures that somebody chose, which nobody takes away while they go out. */
export function chosenPictures(containers: readonly Container[]): string[] {
  return containers.flatMap(({ cards }) => cards.flatMap(({ picture }) => (isOfLibrary(picture) ? picture : [])))
}

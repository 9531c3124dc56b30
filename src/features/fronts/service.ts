import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import { readArticles } from '../articles/permissions.ts'
import { frontTag } from '../front-pages/index.ts'
import { frontPageRoutes } from '../front-pages/routes.ts'
import { type Actor, may, reachOf } from '../staff/index.ts'
import { addCard, addContainer, changeCard, changeContainer, move, saidOf } from './changing.ts'
import { frontBegun } from './events.ts'
import { articlesOf, fill } from './filling.ts'
import {
  type Container,
  type Front,
  type FrontId,
  type FrontScheduleId,
  type LaunchId,
  type Place,
  targetOf,
} from './front.ts'
import { launch, leaveToItself, same, takeBack } from './launching.ts'
import { type LayoutName, layouts } from './layouts.ts'
import type { Needs } from './needs.ts'
import { arrangeFronts } from './permissions.ts'
import { callOff, launchScheduled, schedule } from './scheduling.ts'
import {
  allFronts,
  findFront,
  findFrontAt,
  findLaunch,
  insertFront,
  lastSchedule,
  launchesOf,
  namesOfArticles,
} from './store.ts'
import { warningsOf } from './warnings.ts'

export type Fronts = ReturnType<typeof createFronts>

/** Pages that somebody arranges: as they are being arranged, and as they went out. */
export function createFronts(needs: Needs) {
  const { read } = needs.database
  return {
    begin: (actor: Actor, place: Place) => begin(needs, actor, place),
    addContainer: (actor: Actor, named: Parameters<typeof addContainer>[2]) => addContainer(needs, actor, named),
    changeContainer: (actor: Actor, to: Parameters<typeof changeContainer>[2]) => changeContainer(needs, actor, to),
    addCard: (actor: Actor, named: Parameters<typeof addCard>[2]) => addCard(needs, actor, named),
    changeCard: (actor: Actor, to: Parameters<typeof changeCard>[2]) => changeCard(needs, actor, to),
    move: (actor: Actor, to: Parameters<typeof move>[2]) => move(needs, actor, to),
    launch: (actor: Actor, named: Parameters<typeof launch>[2]) => launch(needs, actor, named),
    schedule: (actor: Actor, wanted: Parameters<typeof schedule>[2]) => schedule(needs, actor, wanted),
    callOff: (actor: Actor, named: Parameters<typeof callOff>[2]) => callOff(needs, actor, named),
    launchScheduled: (id: FrontScheduleId) => launchScheduled(needs, id),
    /** Lets out again what readers saw before. */
    takeBack: (actor: Actor, to: Parameters<typeof takeBack>[2]) => takeBack(needs, actor, to),
    leaveToItself: (actor: Actor, named: Parameters<typeof leaveToItself>[2]) => leaveToItself(needs, actor, named),
    all: () => allFronts(read),
    byId: (id: FrontId) => findFront(read, id),
    launched: async ({ launchId }: Front) => (launchId === null ? undefined : findLaunch(read, launchId)),
    launches: (id: FrontId, page: { before: number; limit: number }) => launchesOf(read, id, page),
    /** What waits for this front, or what was last set and went wrong. */
    async scheduled(id: FrontId) {
      const last = await lastSchedule(read, id)
      return last && ['waiting', 'refused', 'overdue'].includes(last.state) ? last : undefined
    },
    /** An arrangement as readers would see it now. */
    fill: (containers: readonly Container[]) => fill(needs, containers),
    warnings: (front: Pick<Front, 'place' | 'containers'>, filled: Parameters<typeof warningsOf>[2]) =>
      warningsOf(needs, front, filled),
    /** What readers see at a place, where somebody has arranged it. */
    shown: (place: Place) => shown(needs, place),
    /** What articles on it are called, as far as this person may read them. */
    names: (actor: Actor, containers: readonly Container[]) => names(needs, actor, containers),
    isAsLaunched: async (front: Front) => {
      const launched = front.launchId === null ? undefined : await findLaunch(read, front.launchId)
      return launched !== undefined && same(launched.containers, front.containers)
    },
    /** Whether this process still serves a page that was made before the newest launch. */
    isServedOlder: (front: Front) => isServedOlder(needs, front),
  }
}

async function names({ database }: Needs, actor: Actor, containers: readonly Container[]) {
  const ids = [...new Set(containers.flatMap(({ cards }) => cards.flatMap(articlesOf)))]
  const found = await namesOfArticles(database.read, ids)
  const readsAll = reachOf(actor, readArticles) === 'all'
  return new Map([...found].filter(([, { isPublic }]) => isPublic || readsAll))
}

/** What a page carries that shows one launch. */
function launchTag(id: LaunchId): CacheTag {
  return `front:${id}`
}

async function shown(needs: Needs, place: Place) {
  const { read } = needs.database
  const front = await findFrontAt(read, place)
  const launched = front?.launchId ? await findLaunch(read, front.launchId) : undefined
  if (!launched) return undefined
  const filled = await fill(needs, launched.containers)
  return { ...filled, tags: [launchTag(launched.id), ...filled.tags] }
}

async function isServedOlder({ pages, settings }: Needs, { place, launchId }: Front): Promise<boolean> {
  const { sections } = await settings.site()
  const slug = sections.find(({ id }) => id === place)?.slug ?? ''
  const path = place === 'home' ? frontPageRoutes.home.to() : frontPageRoutes.section.to({ slug })
  const page = pages.find(path)
  if (!page || launchId === null) return false
  return !page.tags.includes(launchTag(launchId))
}

type BeginRefusal = 'not-allowed' | 'no-such-place'

/** Begins to arrange a page, from about what it makes of itself; whoever is second finds what the first began. */
async function begin(needs: Needs, actor: Actor, place: Place): Promise<Outcome<Front, BeginRefusal>> {
  const { sections } = await needs.settings.site()
  if (place !== 'home' && !sections.some(({ id }) => id === place)) return refused('no-such-place')
  if (!may(actor, arrangeFronts, targetOf({ place }))) return refused('not-allowed')
  const rule = (by: 'all' | 'section', id: string | null = null) => ({ by, id })
  const strip = (layout: LayoutName, title: string, of: Container['rule']): Container => {
    const { shows } = layouts[layout]
    return { id: needs.ids.next('container'), layout, title, text: '', rule: of, shows, cards: [] }
  }
  const containers =
    place === 'home'
      ? [
          strip('lead', '', rule('all')),
          ...sections.slice(0, 30).map(({ id, name }) => strip('four', name, rule('section', id))),
        ]
      : [strip('lead', '', rule('section', place)), strip('four', '', rule('section', place))]
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, frontTag(place))
    const there = await findFrontAt(tx, place)
    if (there) return done(there)
    const made = { version: 1, launchId: null, changedAt: needs.clock.now(), changedBy: actor.id }
    const front: Front = { id: needs.ids.next('front'), place, containers, ...made }
    await insertFront(tx, front)
    needs.events.record(tx, frontBegun, { ...saidOf(actor, front), payload: { frontId: front.id, place } })
    return done(front)
  })
}

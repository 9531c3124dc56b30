import type { Clock } from '../../base/clock.ts'
import type { MadeFront, MadeFronts } from '../front-pages/index.ts'
import type { Fronts } from './service.ts'
import { Strips } from './views/strips.tsx'

type Needs = { fronts: Pick<Fronts, 'shown'>; clock: Clock }

/** What readers see of a page that somebody arranged. */
export function made({ fronts, clock }: Needs): MadeFronts {
  return async (place, frame): Promise<MadeFront | undefined> => {
    const shown = await fronts.shown(place)
    if (!shown) return undefined
    const { containers, tags, articles, goodUntil } = shown
    const main = <Strips containers={containers} frame={frame} now={clock.now()} />
    return { main, tags, shown: articles, goodUntil }
  }
}

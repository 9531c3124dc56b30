import { type Base, baseOf } from '../../base/made-from.ts'
import type { Container } from './front.ts'

/** What somebody saw who moves or takes away a container, or a card in it: it, and for a container what it stands among. */
export function placeBase(containers: readonly Container[], container: string, what: 'container' | 'card'): Base {
  const there = containers.find(({ id }) => id === container)
  const among = what === 'container' ? containers.map(({ id }) => id) : []
  return baseOf({ among, container: there ?? null })
}

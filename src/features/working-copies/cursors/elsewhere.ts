import type { Placed } from '../keeping.ts'
import type { ToPage } from '../rules/messages.ts'

/** Who writes in a text by way of other processes, as the pages of this one have been told. */
export function createElsewhere(tell: (message: ToPage) => void) {
  let known = new Map<number, Placed>()

  function tellOfThose(now: ReadonlyMap<number, Placed>): void {
    for (const [client, place] of now) if (known.get(client)?.clock !== place.clock) tell({ is: 'here', ...place })
  }

  function tellOfGone(isThere: (client: number) => boolean): void {
    for (const [client, { clock }] of known) {
      if (!isThere(client)) tell({ is: 'here', client, clock: clock + 1, state: null })
    }
  }

  return {
    places: (): Placed[] => [...known.values()],
    /** What the other processes say now. Whoever came over from one of them to this is `here`, and not gone. */
    see(places: readonly Placed[], here: readonly Placed[]): void {
      const now = newest(places)
      const own = new Set(here.map(({ client }) => client))
      tellOfThose(now)
      tellOfGone((client) => now.has(client) || own.has(client))
      known = now
    },
  }
}

/** A page that went from one process to another may be in the rows of both for a moment. */
function newest(places: readonly Placed[]): Map<number, Placed> {
  const byClient = new Map<number, Placed>()
  for (const place of places) {
    const other = byClient.get(place.client)
    if (!other || other.clock < place.clock) byClient.set(place.client, place)
  }
  return byClient
}

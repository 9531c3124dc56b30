import type { Other, Replies, ReplyId, Within } from '../../replies/index.ts'
import type { Sanctions } from '../../sanctions/index.ts'
import type { Earlier, Queued, Record } from './queue.ts'

const mostCounted = 100
const lastFew = 3

type Seen = { within: Within; few?: number; readModel: Replies['readModel']; sanctions: Sanctions }

export const nobodyKnown: Queued['writer'] = { record: { counts: {}, more: false }, last: [], sanctions: [] }

/** What else came from whoever wrote each of these: counts over the whole site, words only where this person may see. */
export async function writersOf(
  ids: readonly ReplyId[],
  { within, few = lastFew, readModel, sanctions }: Seen,
): Promise<Map<ReplyId, Queued['writer']>> {
  const others = Map.groupBy(await readModel.othersOf(ids, mostCounted), ({ item }) => item)
  const last = new Map(ids.map((id) => [id, lastOf(others.get(id) ?? [], within, few)]))
  const bodies = await readModel.bodiesOf([...new Set([...last.values()].flat().map(({ id }) => id))])
  const standing = await sanctions.onWritersOf(ids)
  const earlier = ({ id, status, at }: Other): Earlier => ({ id, status, body: bodies.get(id) ?? '', postedAt: at })
  return new Map(
    ids.map((id) => [
      id,
      {
        record: recordOf(others.get(id) ?? []),
        last: (last.get(id) ?? []).map(earlier),
        sanctions: standing.get(id) ?? [],
      },
    ]),
  )
}

function lastOf(others: readonly Other[], within: Within, few: number): Other[] {
  const seen = others.filter(({ sectionId }) => within === 'all' || within.includes(sectionId))
  return seen.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, few)
}

function recordOf(others: readonly Other[]): Record {
  const counted = others.slice(0, mostCounted)
  const counts: Record['counts'] = {}
  for (const { status } of counted) counts[status] = (counts[status] ?? 0) + 1
  return { counts, more: others.length > mostCounted }
}

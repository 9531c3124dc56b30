import { canonicalJson, type Json } from '../../../base/canonical.ts'
import { bodyName, lines } from './schema.ts'

const together: ReadonlySet<string> = new Set([...lines, bodyName])

type Fields = Readonly<Record<string, unknown>>

/**
 * The fields that belong to the form alone: whoever changed one of them against what their form showed is followed.
 * `undefined` when two people changed the same one.
 */
export function mergedFields<F extends Fields>({ base, now, sent }: { base: F; now: F; sent: F }): F | undefined {
  const names = [...new Set([...Object.keys(now), ...Object.keys(sent)])].filter((name) => !together.has(name))
  const merged: Record<string, unknown> = { ...now }
  for (const name of names) {
    const [before, theirs, mine] = [base[name], now[name], sent[name]]
    if (isSame(before, mine) || isSame(theirs, mine)) continue
    if (!isSame(before, theirs)) return undefined
    if (mine === undefined) delete merged[name]
    else merged[name] = mine
  }
  return merged as F
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson((one ?? null) as Json) === canonicalJson((other ?? null) as Json)
}

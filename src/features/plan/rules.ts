import type { Instant } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Item, ItemFacts } from './item.ts'

export type FactsRefusal = 'no-title' | 'no-such-section' | 'no-such-person' | 'no-such-kind'

type Known = { sections: readonly { id: string }[]; people: ReadonlySet<string>; kinds: readonly string[] }

/** Whether everything that is named is here. Who was named before may have left since. */
export function admitFacts(facts: ItemFacts, { sections, people, kinds }: Known): Outcome<true, FactsRefusal> {
  if (facts.title.trim() === '') return refused('no-title')
  if (!sections.some(({ id }) => id === facts.sectionId)) return refused('no-such-section')
  const named = facts.commissionedBy === null ? facts.assigned : [...facts.assigned, facts.commissionedBy]
  if (!named.every((id) => people.has(id))) return refused('no-such-person')
  return kinds.includes(facts.kind) ? done(true) : refused('no-such-kind')
}

/** Whether its text should be in and it is not out. */
export function isOverdue({ state, dueAt }: Pick<Item, 'state' | 'dueAt'>, now: Instant): boolean {
  return state === 'open' && dueAt !== null && dueAt < now
}

type Standing = { isOut: boolean; isDropped: boolean }

/** What the plan makes of where an article stands. */
export function stateOf({ isOut, isDropped }: Standing): Item['state'] {
  if (isOut) return 'out'
  return isDropped ? 'dropped' : 'open'
}

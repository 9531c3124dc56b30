import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'

/** Suggested changes that nobody has decided about: the text goes out as though they were refused. */
export function openSuggestions({ undecided = [] }: Draft): Fault[] {
  const [first] = undecided
  if (!first) return []
  const where = 'field' in first ? first : { field: 'body' as const, passage: first.passage }
  const place = { ...where, start: 0, end: 0 }
  return [{ rule: 'open-suggestion', place, message: say.openSuggestion({ count: undecided.length }), evidence: '' }]
}

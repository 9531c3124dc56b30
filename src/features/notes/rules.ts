import type { Actor } from '../staff/index.ts'

type Named = Pick<Actor, 'id' | 'name'>

/** Whoever writes to more at once writes to the newsroom. */
const mostMentions = 20

/**
 * Who is spoken to in a message: the names after an @, in the order they stand. A first name is enough where only one
 * colleague has it; of two names the longer one is meant.
 */
export function mentionedIn(body: string, people: readonly Named[]): Named['id'][] {
  const names = calledBy(people)
  const lower = body.toLowerCase()
  const found = new Set<Named['id']>()
  for (let at = lower.indexOf('@'); at !== -1 && found.size < mostMentions; at = lower.indexOf('@', at + 1)) {
    const called = names.find(({ name }) => lower.startsWith(name, at + 1) && isWordEnd(lower, at + 1 + name.length))
    if (called && !isWithinWord(lower, at)) found.add(called.id)
  }
  return [...found]
}

function calledBy(people: readonly Named[]): { name: string; id: Named['id'] }[] {
  const whole = people.map(({ id, name }) => ({ id, name: name.toLowerCase() }))
  const byFirst = Map.groupBy(whole, ({ name }) => name.split(' ', 1)[0] ?? '')
  const first = [...byFirst].flatMap(([name, all]) => (all.length === 1 && all[0] ? [{ name, id: all[0].id }] : []))
  return [...whole, ...first]
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.name.length - one.name.length)
}

const letter = /[\p{L}\p{N}]/u

function isWordEnd(text: string, at: number): boolean {
  return !letter.test(String.fromCodePoint(text.codePointAt(at) ?? 32))
}

/** As in an address of mail. */
function isWithinWord(text: string, at: number): boolean {
  return at > 0 && letter.test(text.slice(Math.max(0, at - 2), at).at(-1) ?? '')
}

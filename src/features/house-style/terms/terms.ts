import { type From, isOverwriting, type Overtaken, overtaken } from '../../../base/made-from.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { styleTermChanged } from '../events.ts'
import { changing, type Needs } from '../needs.ts'
import { changeStyle } from '../permissions.ts'
import type { Term, TermFields, TermId } from '../rule.ts'
import { linesOf } from '../wordings.ts'
import { findTerm, keepTerm, removeTerm } from './store.ts'

export type TermRefusal = 'not-allowed' | 'no-term' | 'term-exists' | 'no-such-term' | 'wrong-is-right'

export function shownOfTerm({ term, wrong, note }: TermFields) {
  return { term, wrong, note }
}

type Kept = Outcome<Term, TermRefusal> | Overtaken<Term>

/** Says how a name or a word is written here: of one that is there when it has an id, else of another. */
export async function keep(
  needs: Needs,
  actor: Actor,
  { id, base, ...typed }: From<TermFields & { id?: TermId }>,
): Promise<Kept> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  const fields = { ...shownOfTerm(typed), term: typed.term.trim() }
  if (fields.term === '') return refused('no-term')
  if (linesOf(fields.wrong).includes(fields.term)) return refused('wrong-is-right')
  return needs.database.write(async (tx): Promise<Kept> => {
    await oneAtATime(tx, changing)
    const before = id && (await findTerm(tx, { id }))
    if (id && !before) return refused('no-such-term')
    if (before && isOverwriting({ base, now: shownOfTerm(before), wanted: fields })) return overtaken(before)
    if (await isAnothers(tx, fields.term, id)) return refused('term-exists')
    const term: Term = { ...fields, id: id ?? needs.ids.next('style-term'), changedAt: needs.clock.now() }
    await keepTerm(tx, term, actor.id)
    noteTerm(needs, tx, { actor, id: term.id })
    return done(term)
  })
}

async function isAnothers(tx: Writing, term: string, id: TermId | undefined): Promise<boolean> {
  const other = await findTerm(tx, { term })
  return other !== undefined && other.id !== id
}

export async function dropTerm(needs: Needs, actor: Actor, id: TermId): Promise<Outcome<true, TermRefusal>> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  return needs.database.write(async (tx): Promise<Outcome<true, TermRefusal>> => {
    if (!(await findTerm(tx, { id }))) return refused('no-such-term')
    await removeTerm(tx, id)
    noteTerm(needs, tx, { actor, id })
    return done(true)
  })
}

function noteTerm({ events }: Needs, tx: Writing, { actor, id }: { actor: Actor; id: TermId }): void {
  const subject = `style-term:${id}` as const
  events.record(tx, styleTermChanged, { actor: doerOf(actor), subject, payload: {}, drops: ['site:house-style'] })
}

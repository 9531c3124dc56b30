import { type From, isOverwriting, type Overtaken, overtaken } from '../../../base/made-from.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { styleTermChanged } from '../events.ts'
import { changing, type Needs } from '../needs.ts'
import { changeStyle } from '../permissions.ts'
import type { Term, TermChangeKind, TermFields, TermId } from '../rule.ts'
import { linesOf } from '../wordings.ts'
import { findTerm, insertTermChange, keepTerm, removeTerm } from './store.ts'

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
    return done(await write(needs, tx, { actor, before: before || undefined, fields }))
  })
}

type Writes = { actor: Actor; before: Term | undefined; fields: TermFields; did?: 'brought' }

/** Writes it down with its history, unless it is as it was. */
export async function write(needs: Needs, tx: Writing, { actor, before, fields, did }: Writes): Promise<Term> {
  const term: Term = { ...fields, id: before?.id ?? needs.ids.next('style-term'), changedAt: needs.clock.now() }
  if (before && isSame(before, term)) return before
  await keepTerm(tx, term, actor.id)
  await noteTerm(needs, tx, { actor, term, did: did ?? (before ? 'changed' : 'made') })
  return term
}

async function isAnothers(tx: Writing, term: string, id: TermId | undefined): Promise<boolean> {
  const other = await findTerm(tx, { term })
  return other !== undefined && other.id !== id
}

export async function dropTerm(needs: Needs, actor: Actor, id: TermId): Promise<Outcome<true, TermRefusal>> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  return needs.database.write(async (tx): Promise<Outcome<true, TermRefusal>> => {
    await oneAtATime(tx, changing)
    const term = await findTerm(tx, { id })
    if (!term) return refused('no-such-term')
    await removeTerm(tx, id)
    await noteTerm(needs, tx, { actor, term, did: 'removed' })
    return done(true)
  })
}

function isSame(one: TermFields, other: TermFields): boolean {
  return JSON.stringify(shownOfTerm(one)) === JSON.stringify(shownOfTerm(other))
}

type Noted = { actor: Actor; term: Term; did: TermChangeKind }

/** What every change of a term leaves behind it: a line of its history, and that it has to be read again. */
async function noteTerm(
  { clock, ids, events }: Needs,
  tx: Writing,
  { actor, term: { id, ...term }, did }: Noted,
): Promise<void> {
  const change = { id: ids.next('style-term-change'), termId: id, at: clock.now(), by: actor.id, did }
  await insertTermChange(tx, { ...shownOfTerm(term), ...change })
  const subject = `style-term:${id}` as const
  events.record(tx, styleTermChanged, { actor: doerOf(actor), subject, payload: {}, drops: ['site:house-style'] })
}

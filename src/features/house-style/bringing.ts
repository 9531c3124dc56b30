import { done, type Outcome, refused } from '../../base/outcome.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { type Actor, may } from '../staff/index.ts'
import { insert, mostRules, type RuleRefusal, write } from './changing.ts'
import { readStyleFile } from './files/read.ts'
import type { FileStyle } from './files/shape.ts'
import { changing, type Needs } from './needs.ts'
import { changeStyle } from './permissions.ts'
import { findRules, keysTaken } from './store.ts'
import { findTerm } from './terms/store.ts'
import { write as writeTerm } from './terms/terms.ts'

export type Brought = { added: number; changed: number; same: number; terms: number }

/**
 * Takes the rules and terms of a file: those that are new wait to be tried, those that are known by their keys become as
 * the file has them. All of it, or nothing of a file in which anything is wrong.
 */
export async function bring(
  needs: Needs,
  actor: Actor,
  file: string,
): Promise<Outcome<Brought, RuleRefusal> | { problem: string }> {
  if (!may(actor, changeStyle)) return refused('not-allowed')
  const read = readStyleFile(file)
  if ('problem' in read) return read
  return needs.database.write(async (tx): Promise<Outcome<Brought, RuleRefusal>> => {
    await oneAtATime(tx, changing)
    const taken = await keysTaken(tx)
    const all = new Set([...taken, ...read.rules.map(({ key }) => key)])
    if (all.size > mostRules) return refused('too-many-rules')
    const brought = await bringRules(needs, tx, { actor, read })
    return done({ ...brought, terms: await bringTerms(needs, tx, { actor, read }) })
  })
}

type Bringing = { actor: Actor; read: FileStyle }

async function bringRules(needs: Needs, tx: Writing, { actor, read }: Bringing) {
  const counts = { added: 0, changed: 0, same: 0 }
  const keys = read.rules.map(({ key }) => key)
  const known = new Map((await findRules(tx, keys)).map((rule) => [rule.key, rule]))
  for (const { key, fields } of read.rules) {
    const before = known.get(key)
    if (!before) {
      await insert(needs, tx, { actor, key, fields: { ...fields, ownerId: actor.id } })
      counts.added += 1
      continue
    }
    const after = await write(needs, tx, {
      actor,
      before,
      fields: { ...fields, ownerId: before.ownerId },
      did: 'brought',
    })
    counts[after === before ? 'same' : 'changed'] += 1
  }
  return counts
}

async function bringTerms(needs: Needs, tx: Writing, { actor, read }: Bringing): Promise<number> {
  for (const fields of read.terms) {
    const before = await findTerm(tx, { term: fields.term })
    await writeTerm(needs, tx, { actor, before, fields, did: 'brought' })
  }
  return read.terms.length
}

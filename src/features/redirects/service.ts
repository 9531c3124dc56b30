import type { Clock } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { type Path, pathOf } from '../../base/path.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Addresses } from '../../platform/web/routes/addresses.ts'
import type { Articles } from '../articles/index.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { redirectsChanged } from './events.ts'
import { changeRedirects } from './permissions.ts'
import { admitRedirect, type CsvProblem, linesOf, type Redirect, type RedirectProblem, readRedirect } from './rules.ts'
import { allRedirects, deleteRedirect, keepRedirect, redirectAt, redirectsFrom } from './store.ts'

type Needs = { database: Database; clock: Clock; events: Events; addresses: Addresses; articles: Articles }

export type Typed = { path: string; to: string }
export const mostLines = 10_000

export type Redirects = ReturnType<typeof createRedirects>

/** Where addresses lead that nothing stands at. */
export function createRedirects(needs: Needs) {
  const { database } = needs
  return {
    leadsTo: (path: Path) => redirectAt(database.read, path),
    list: (from: string, limit: number) => redirectsFrom(database.read, from, limit),
    all: () => allRedirects(database.read),
    async add(actor: Actor, typed: Typed): Promise<Outcome<Redirect, 'not-allowed' | RedirectProblem>> {
      if (!may(actor, changeRedirects)) return refused('not-allowed')
      const read = readRedirect(typed)
      if ('problem' in read) return refused(read.problem)
      return database.write(async (tx) => {
        await oneAtATime(tx, 'hand-redirects')
        const problem = await problemOf(needs, tx, { redirect: read.read, known: await knownIn(tx) })
        if (problem) return refused(problem)
        await keep(needs, tx, { actor, added: [read.read] })
        return done(read.read)
      })
    },
    async remove(actor: Actor, typed: string): Promise<Outcome<boolean, 'not-allowed'>> {
      if (!may(actor, changeRedirects)) return refused('not-allowed')
      const path = pathOf(typed)
      if (!path) return done(false)
      return database.write(async (tx) => {
        await oneAtATime(tx, 'hand-redirects')
        const isGone = await deleteRedirect(tx, path)
        if (isGone) note(needs, tx, { actor, added: [], removed: [path] })
        return done(isGone)
      })
    },
    /** A file as a spreadsheet has it: all of it, or nothing and what is wrong with which line. */
    bring: (actor: Actor, text: string) => bring(needs, actor, text),
  }
}

type Brought = Outcome<number, 'not-allowed' | 'too-many-lines'> | { problems: CsvProblem[] }

async function bring(needs: Needs, actor: Actor, text: string): Promise<Brought> {
  if (!may(actor, changeRedirects)) return refused('not-allowed')
  const { lines, problems } = linesOf(text)
  if (lines.length > mostLines) return refused('too-many-lines')
  return needs.database.write(async (tx) => {
    await oneAtATime(tx, 'hand-redirects')
    const read = lines.map((each) => ({ line: each.line, ...readRedirect(each) }))
    const wanted = read.flatMap((each) => ('read' in each ? [{ line: each.line, redirect: each.read }] : []))
    const known = await knownIn(
      tx,
      wanted.map(({ redirect }) => redirect),
    )
    const wrong = read.flatMap((each) => ('problem' in each ? [{ line: each.line, problem: each.problem }] : []))
    const seen = new Set<string>()
    for (const { line, redirect } of wanted) {
      const problem = seen.has(redirect.path) ? 'twice' : await problemOf(needs, tx, { redirect, known })
      if (problem) wrong.push({ line, problem })
      seen.add(redirect.path)
    }
    const all = [...problems, ...wrong].toSorted((one, other) => one.line - other.line)
    if (all.length > 0) return { problems: all }
    await keep(needs, tx, { actor, added: wanted.map(({ redirect }) => redirect) })
    return done(wanted.length)
  })
}

type Known = { to: ReadonlyMap<string, string>; led: ReadonlySet<string> }

/** Every redirect there is or would be. */
async function knownIn(tx: Writing, wanted: readonly Redirect[] = []): Promise<Known> {
  const to = new Map<string, string>((await allRedirects(tx)).map((each) => [each.path, each.to]))
  for (const each of wanted) to.set(each.path, each.to)
  return { to, led: new Set(to.values()) }
}

async function problemOf(
  { addresses, articles }: Needs,
  tx: Writing,
  { redirect, known: { to, led } }: { redirect: Redirect; known: Known },
): Promise<RedirectProblem | undefined> {
  if (addresses.isOurs(redirect.path)) return 'reserved'
  if ((await articles.at(redirect.path, tx)).found !== 'nothing') return 'exists'
  return admitRedirect(redirect, { leadsTo: (path) => to.get(path), isLedTo: (path) => led.has(path) })
}

type Keeping = { actor: Actor; added: readonly Redirect[] }

async function keep(needs: Needs, tx: Writing, { actor, added }: Keeping): Promise<void> {
  const at = needs.clock.now()
  for (const each of added) await keepRedirect(tx, each, { at, by: actor.id })
  if (added.length > 0) note(needs, tx, { actor, added, removed: [] })
}

function note({ events }: Needs, tx: Writing, { actor, added, removed }: Keeping & { removed: string[] }): void {
  events.record(tx, redirectsChanged, { actor: doerOf(actor), subject: null, payload: { added: [...added], removed } })
}

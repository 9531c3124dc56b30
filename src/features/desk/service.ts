import type { Clock } from '../../base/clock.ts'
import { keptOnce } from '../../base/kept-once.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { bodyPrints, overlapFaults } from './archive/overlap.ts'
import { articlesNumbered, dropPrints, replacePrints, sharing, unprinted } from './archive/store.ts'
import { findingDismissed } from './events.ts'
import type { Draft, Fault, Finding, QuoteStyle, RuleName } from './finding.ts'
import { dismissedAmong, newestDismissed, noteSeen, setDismissed, tallies } from './house/store.ts'
import { ruleNamed } from './rule-list.ts'
import { demotedBy, nameOf, standing } from './rules/dismissal.ts'
import { check, finish } from './rules.ts'
import type { House } from './setting.ts'
import type { Drafts } from './slots.ts'
import { type Dictionaries, openDictionaries } from './spelling/dictionaries.ts'

type Needs = {
  database: Database
  clock: Clock
  events: Events
  quotes: () => Promise<QuoteStyle>
  headlines: Drafts['headlines']
  /** Read when the first check asks, not when the site starts. */
  dictionaries?: (() => Promise<Dictionaries>) | undefined
}
type Dismissal = { rule: RuleName; evidence: string; staffId: string; mayOverride: boolean; said: Said }
/** What the desk was asked of: an article as it is saved, in each text that somebody may be looking at. */
type Said = { articleId: string | null; drafts: readonly Draft[] }
export type DismissRefusal = 'not-allowed' | 'no-words' | 'not-said'

export type DeskCheck = ReturnType<typeof createDeskCheck>

/** The desk check as this site has it: its dictionaries, its archive, and what was called no fault here. */
export function createDeskCheck({ database, clock, events, quotes, headlines, dictionaries }: Needs) {
  const ready = dictionaries ?? keptOnce(openDictionaries)

  async function everything(draft: Draft, articleId: string | null, db: Reading): Promise<Finding[]> {
    const house: House = { ...(await ready()), quotes: await quotes(), demoted: demotedBy(await tallies(db)) }
    const local = check(draft, house)
    const archived = finish(draft, house, await overlaps({ draft, articleId, headlines }, db))
    return finish(draft, house, [...local, ...archived])
  }

  /** Everything found, without what was called no fault. `articleId`: what the archive has of it is not overlap. */
  async function findings(draft: Draft, articleId: string | null, db: Reading = database.read): Promise<Finding[]> {
    const found = await everything(draft, articleId, db)
    return standing(
      found,
      await dismissedAmong(
        db,
        found.flatMap((each) => nameOf(each) ?? []),
      ),
    )
  }

  async function isSaid(hash: string, { articleId, drafts }: Said): Promise<boolean> {
    for (const draft of drafts) {
      const found = await everything(draft, articleId, database.read)
      if (found.some((each) => nameOf(each) === hash)) return true
    }
    return false
  }

  return {
    ready,
    findings,
    /** Counts what is said of a saved draft, so that a rule that is mostly dismissed can be told. */
    async note(draft: Draft): Promise<void> {
      const seen = check(draft, { ...(await ready()), quotes: await quotes() }).flatMap(namedWords)
      await database.write((tx) => noteSeen(tx, seen, clock.now()))
    },
    /**
     * Never says this again of these words, in any article. What stops publication needs leave to override it. Only what
     * is said of a saved text can be dismissed: invented words would count against a rule that never said them.
     */
    async dismiss({
      rule,
      evidence,
      staffId,
      mayOverride,
      said,
    }: Dismissal): Promise<Outcome<undefined, DismissRefusal>> {
      const [seen] = namedWords({ rule, evidence })
      if (!seen) return refused('no-words')
      if (ruleNamed(rule)?.level === 'block' && !mayOverride) return refused('not-allowed')
      if (!(await isSaid(seen.hash, said))) return refused('not-said')
      await database.write(async (tx) => {
        await noteSeen(tx, [seen], clock.now())
        await setDismissed(tx, seen, { at: clock.now(), staffId })
        const subject = said.articleId === null ? null : (`article:${said.articleId}` as const)
        events.record(tx, findingDismissed, { actor: `staff:${staffId}`, subject, payload: { rule } })
      })
      return done(undefined)
    },
    /** For a browser that checks by itself: what was dismissed, newest first, and the rules that only say. */
    async house(): Promise<{ dismissed: string[]; demoted: string[]; quotes: QuoteStyle }> {
      const [dismissed, counted] = await Promise.all([newestDismissed(database.read, 2_000), tallies(database.read)])
      return { dismissed, demoted: Array.from(demotedBy(counted)), quotes: await quotes() }
    },
    /** Keeps the runs of words of a public article; of one that is not, none. */
    async keep(articleId: string, draft: Draft | undefined): Promise<void> {
      await database.write(async (tx) => {
        await oneAtATime(tx, 'desk:archive')
        if (draft) await replacePrints(tx, articleId, hashesOf(draft))
        else await dropPrints(tx, articleId)
      })
    },
    /** Those of these articles whose runs of words are not kept. */
    unkept: (articleIds: readonly string[]) => unprinted(database.read, articleIds),
  }
}

function hashesOf(draft: Draft): number[] {
  return bodyPrints(draft).prints.map(({ hash }) => hash)
}

type Compared = { draft: Draft; articleId: string | null; headlines: Drafts['headlines'] }

async function overlaps({ draft, articleId, headlines }: Compared, db: Reading): Promise<Fault[]> {
  const own = bodyPrints(draft)
  const shared = await sharing(db, Array.from(new Set(own.prints.map(({ hash }) => hash))), articleId)
  const articles = await articlesNumbered(db, Array.from(new Set(shared.map(({ number }) => number))))
  const named = await headlines(Array.from(articles.values()), db)
  const headlineOf = new Map(Array.from(articles, ([number, id]) => [number, named.get(id)]))
  return overlapFaults(own, shared, headlineOf)
}

function namedWords({ rule, evidence }: Pick<Finding, 'rule' | 'evidence'>) {
  const hash = nameOf({ rule, evidence })
  return hash === undefined ? [] : [{ rule, hash, words: evidence }]
}

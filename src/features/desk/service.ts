import { createHash } from 'node:crypto'
import type { Clock } from '../../base/clock.ts'
import type { DashStyle } from '../../base/dashes.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { overlapFaults } from './archive/overlap.ts'
import { articlesNumbered, dropPrints, replacePrints, sharing, unprinted } from './archive/store.ts'
import { remembered } from './checker/remembered.ts'
import { type Checker, hashesIn, unpacked } from './checker/task.ts'
import { findingDismissed } from './events.ts'
import type { AnyRule, Draft, Fault, Finding, QuoteStyle } from './finding.ts'
import { dismissedAmong, newestDismissed, noteSeen, setDismissed, tallies } from './house/store.ts'
import { ruleNamed } from './rule-list.ts'
import { demotedBy, nameOf, standing } from './rules/dismissal.ts'
import { houseRuleName, isHouseRule, type Style } from './rules/style/style.ts'
import { applies, finish } from './rules.ts'
import type { Drafts, HouseStyle } from './slots.ts'

type Needs = {
  database: Database
  clock: Clock
  events: Events
  quotes: () => Promise<QuoteStyle>
  dashes: () => Promise<DashStyle>
  headlines: Drafts['headlines']
  checker: Checker
  style: HouseStyle
}
type Dismissal = { rule: AnyRule; evidence: string; staffId: string; mayOverride: boolean; said: Said }
/** What the desk was asked of: an article as it is saved, in each text that somebody may be looking at. */
type Said = { articleId: string | null; drafts: readonly Draft[] }
export type DismissRefusal = 'not-allowed' | 'no-words' | 'not-said'

type House = { dismissed: string[]; demoted: string[]; quotes: QuoteStyle; dashes: DashStyle }

export type DeskCheck = ReturnType<typeof createDeskCheck>

/** What was found in one draft, and in no other: `print` tells it from every other, and from itself for another paper. */
export type Verdict = { readonly print: string; readonly draft: Draft; readonly faults: readonly Fault[] }
/** `staffId`: whoever is told, with what the rules find that they try. */
type Judged = { draft: Draft; articleId: string | null; staffId?: string }

/** The desk check as this site has it: its marks, its archive, and what was called no fault here. */
export function createDeskCheck({ database, clock, events, quotes, headlines, style, ...given }: Needs) {
  const checker = remembered(given.checker)

  /** All that takes long: the rules and the archive. `articleId`: what the archive has of it is not overlap. */
  async function judge({ draft, articleId, staffId }: Judged, db: Reading = database.read): Promise<Verdict> {
    const wanted = await wantedNow(staffId)
    const [said, silent, archived] = await Promise.all([
      textFaults(draft, wanted),
      draft.published ? checker.faults(draft, { quotes: wanted.quotes, only: ['changed-in-silence'] }) : [],
      overlaps({ checker, headlines }, { draft, articleId }, db),
    ])
    return { print: printOf(draft, wanted), draft, faults: [...said, ...silent, ...archived] }
  }

  async function wantedNow(staffId?: string): Promise<Wanted> {
    return { quotes: await quotes(), style: await style.asked(staffId) }
  }

  /** What is found in the words alone: by the rules of every paper and by this one's. */
  async function textFaults(draft: Draft, wanted: Wanted): Promise<Fault[]> {
    const [general, own, words] = await Promise.all([
      checker.faults(asText(draft), { quotes: wanted.quotes }),
      wanted.style.rules.length === 0 ? [] : checker.style(draft, wanted),
      style.words(),
    ])
    const isSpelt = ({ rule, evidence }: Fault) => rule === 'spelling' && words.has(evidence.toLowerCase())
    return [...general.filter((fault) => !isSpelt(fault)), ...own]
  }

  /** What of a verdict stands now: with the levels that rules have here, without what was called no fault. */
  async function standingOf({ draft, faults }: Verdict, db: Reading): Promise<Finding[]> {
    const found = finish(draft, { demoted: demotedBy(await tallies(db)) }, faults)
    return standing(
      found,
      await dismissedAmong(
        db,
        found.flatMap((each) => nameOf(each) ?? []),
      ),
    )
  }

  async function isSaid(hash: string, staffId: string, { articleId, drafts }: Said): Promise<boolean> {
    for (const draft of drafts) {
      const { faults } = await judge({ draft, articleId, staffId })
      if (faults.filter(applies(draft)).some((each) => nameOf(each) === hash)) return true
    }
    return false
  }

  return {
    judge,
    standing: standingOf,
    /** What a verdict on this draft would have to be bound to. */
    printOf: async (draft: Draft): Promise<string> => printOf(draft, await wantedNow()),
    /** Everything found, without what was called no fault. */
    findings: async (draft: Draft, articleId: string | null, db: Reading = database.read): Promise<Finding[]> =>
      standingOf(await judge({ draft, articleId }, db), db),
    /** Counts what is said of a saved draft, so that a rule that is mostly dismissed can be told. */
    async note(draft: Draft, staffId?: string): Promise<void> {
      const faults = await textFaults(draft, await wantedNow(staffId))
      const seen = faults.filter(applies(draft)).flatMap(namedWords)
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
      if (!mayOverride && (await isBlockingRule(rule, style))) return refused('not-allowed')
      if (!(await isSaid(seen.hash, staffId, said))) return refused('not-said')
      await database.write(async (tx) => {
        await noteSeen(tx, [seen], clock.now())
        await setDismissed(tx, seen, { at: clock.now(), staffId })
        const subject = said.articleId === null ? null : (`article:${said.articleId}` as const)
        events.record(tx, findingDismissed, { actor: `staff:${staffId}`, subject, payload: { rule } })
      })
      return done(undefined)
    },
    /** For a browser that checks and sets by itself: what was dismissed, newest first, the rules that only say, and marks. */
    async house(): Promise<House> {
      const [dismissed, counted] = await Promise.all([newestDismissed(database.read, 2_000), tallies(database.read)])
      return { dismissed, demoted: [...demotedBy(counted)], quotes: await quotes(), dashes: await given.dashes() }
    },
    /** How often each rule said something here, of different words, and how often that was called no fault. */
    tallies: (db: Reading = database.read) => tallies(db),
    /** Whose level was taken from them here. */
    demoted: async (db: Reading = database.read) => demotedBy(await tallies(db)),
    /** What a text needs to be asked rules that nobody is asked yet. */
    try: async (draft: Draft, tried: Style): Promise<readonly Fault[]> =>
      tried.rules.length === 0 ? [] : checker.style(draft, { style: tried, quotes: await quotes() }),
    /** Keeps the runs of words of a public article; of one that is not, none. */
    async keep(articleId: string, draft: Draft | undefined): Promise<void> {
      const hashes = draft && hashesIn(await checker.prints(draft))
      await database.write(async (tx) => {
        await oneAtATime(tx, 'desk:archive')
        if (hashes) await replacePrints(tx, articleId, hashes)
        else await dropPrints(tx, articleId)
      })
    },
    /** Those of these articles whose runs of words are not kept. */
    unkept: (articleIds: readonly string[]) => unprinted(database.read, articleIds),
  }
}

/**
 * One text is one question, whatever kind of article it is, and whether or not readers have seen another: only one rule
 * asks what they have seen.
 */
function asText({ published: _seen, without: _rules, section: _where, ...text }: Draft): Draft {
  return text
}

type Wanted = { quotes: QuoteStyle; style: Style }

function printOf(draft: Draft, { quotes, style: { version } }: Wanted): string {
  return createHash('sha256').update(JSON.stringify({ draft, quotes, version })).digest('base64')
}

async function isBlockingRule(rule: AnyRule, { asked }: HouseStyle): Promise<boolean> {
  if (!isHouseRule(rule)) return ruleNamed(rule)?.level === 'block'
  const { rules } = await asked()
  return rules.some((each) => each.level === 'block' && houseRuleName(each.key) === rule)
}

type Comparing = { checker: Checker; headlines: Drafts['headlines'] }

async function overlaps(
  { checker, headlines }: Comparing,
  { draft, articleId }: Judged,
  db: Reading,
): Promise<Fault[]> {
  const prints = await checker.prints(draft)
  const shared = await sharing(db, hashesIn(prints), articleId)
  if (shared.length === 0) return []
  const articles = await articlesNumbered(db, Array.from(new Set(shared.map(({ number }) => number))))
  const named = await headlines(Array.from(articles.values()), db)
  const headlineOf = new Map(Array.from(articles, ([number, id]) => [number, named.get(id)]))
  return overlapFaults({ draft, prints: unpacked(prints) }, shared, headlineOf)
}

function namedWords({ rule, evidence }: Pick<Finding, 'rule' | 'evidence'>) {
  const hash = nameOf({ rule, evidence })
  return hash === undefined ? [] : [{ rule, hash, words: evidence }]
}

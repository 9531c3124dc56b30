import type { Clock, Instant } from '../../base/clock.ts'
import { type Base, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { attempt } from '../../platform/database/attempt.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Log } from '../../platform/log.ts'
import type { SectionId, SiteSettings } from '../settings/index.ts'
import { changeSettings } from '../settings/permissions.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { policyChanged, wordsChanged } from './events.ts'
import type { Hold, Words } from './hold.ts'
import { createLikenesses } from './likeness.ts'
import { changePolicies, changeWordLists } from './permissions.ts'
import type { Deviation, Openness, Policy, Scope, Spoken } from './policy.ts'
import { openness, policyFrom } from './rules.ts'
import { guess, isSuspect, wordsToJudge } from './spam.ts'
import {
  countWords,
  learntOf,
  noteTaught,
  policyOfArticle,
  savedLists,
  savedPolicy,
  saveList,
  savePolicy,
  standingPolicies,
  type Taught,
  taughtBy,
} from './store.ts'
import { fold } from './words/fold.ts'
import { type LineProblem, type ListKind, phrasesOf, problemsOf } from './words/lists.ts'
import { type Matcher, matcherOf } from './words/matcher.ts'
import { tryList } from './words/trial.ts'

type Needs = {
  database: Database
  clock: Clock
  settings: SiteSettings
  events: Events
  log: Log
  holds: readonly Hold[]
}

/** The article a policy is asked about. */
type Place = { id: string; sectionId: SectionId }

type Deviating = { scope: Scope; sectionId?: SectionId; deviation: Deviation; base?: Base }
export type ListRefusal = { refused: 'not-allowed' } | { refused: 'list-unreadable'; problems: LineProblem[] }
type Lists = Record<ListKind, Matcher>
type Standing = { policies: Map<string, Deviation>; lists: Lists; hasLists: boolean }

export type Screening = ReturnType<typeof createScreening>

/**
 * What is asked of a reply before anybody sees it: how its article takes replies, and whether its words are on a
 * list, like another reply's, or like what was spam here before.
 */
export function createScreening({ database, clock, settings, events, log, holds }: Needs) {
  const likenesses = createLikenesses()
  let standing: Promise<Standing> | undefined

  async function read(): Promise<Standing> {
    const [policies, lists] = [await standingPolicies(database.read), await savedLists(database.read)]
    const matcher = (kind: ListKind) => matcherOf(phrasesOf(lists.get(kind) ?? ''))
    return { policies, lists: { banned: matcher('banned'), suspect: matcher('suspect') }, hasLists: lists.size > 0 }
  }

  function known(): Promise<Standing> {
    standing ??= read().catch((error: unknown) => {
      standing = undefined
      throw error
    })
    return standing
  }

  async function policy({ id, sectionId }: Place, db: Reading): Promise<Policy> {
    const { policies } = await known()
    return policyFrom(policies.get('') ?? {}, policies.get(sectionId), await policyOfArticle(db, id))
  }

  async function looksLikeSpam(db: Reading, { name, body }: Words): Promise<Spoken[]> {
    const words = wordsToJudge(`${name}\n${body}`)
    const guessed = guess(words, await learntOf(db, words))
    return guessed && isSuspect(guessed) ? [{ rule: 'looks-like-spam', match: guessed.words.join(', ') }] : []
  }

  return {
    policy,
    async openness(policy: Policy, publishedAt: Instant): Promise<Openness> {
      const { timeZone } = await settings.site()
      return openness(policy, { publishedAt, now: clock.now(), timeZone })
    },
    /** The rules that speak of these words, the gravest first. `mostLinks` is the policy's. */
    async speak(db: Reading, words: Words, mostLinks: number): Promise<Spoken[]> {
      const { lists, hasLists } = await known()
      const folded = hasLists ? fold(`${words.name}\n${words.body}`) : ''
      const near = likenesses.find(words.body)
      return [
        ...listed('banned-words', hasLists ? lists.banned(folded) : []),
        ...listed('suspect-words', hasLists ? lists.suspect(folded) : []),
        ...(linksIn(words.body) > mostLinks
          ? [{ rule: 'many-links', match: String(linksIn(words.body)) } as const]
          : []),
        ...(near ? [{ rule: 'nearly-the-same', match: near } as const] : []),
        ...(await looksLikeSpam(db, words)),
      ]
    },
    /** What features say for themselves against publishing these words at once; one that fails is as good as a reason. */
    async holds(tx: Writing, words: Words): Promise<Spoken[]> {
      const found: Spoken[] = []
      for (const { name, finds } of holds) {
        const asked = await attempt(tx, () => finds(words, tx))
        if ('failed' in asked) {
          log.error({ err: asked.failed, hold: name }, 'A reason to hold replies failed; the reply waits for a person')
          found.push({ rule: 'hold-failed', match: name })
        } else if (asked.done !== undefined) found.push({ rule: `own:${name}`, match: asked.done })
      }
      return found
    },
    /** A feature’s own reason in words; nothing when nobody has it any more. */
    reasonOf: (rule: string): string | undefined => holds.find(({ name }) => rule === `own:${name}`)?.says(),
    /** Remembers a reply among the newest, so that one nearly the same is told. */
    remember: likenesses.add,
    forgetText: likenesses.forget,

    /** Learns from a decision; deciding otherwise later, or taking it back, unlearns it first. */
    async learn(tx: Writing, { replyId, words, as }: { replyId: string; words: Words; as: Taught | undefined }) {
      const before = await taughtBy(tx, replyId)
      if (before === as) return
      const judged = wordsToJudge(`${words.name}\n${words.body}`)
      if (before) await countWords(tx, { words: judged, as: before, by: -1 })
      if (as) await countWords(tx, { words: judged, as, by: 1 })
      await noteTaught(tx, replyId, as)
    },

    /** What a site, a section or an article decides for itself, as it was saved. */
    async deviation(scope: Scope): Promise<Deviation> {
      if (scope.of === 'article') return (await policyOfArticle(database.read, scope.id)) ?? {}
      return (await known()).policies.get(scope.of === 'site' ? '' : scope.id) ?? {}
    },
    async setPolicy(
      actor: Actor,
      { scope, sectionId, deviation, base }: Deviating,
    ): Promise<Outcome<true, 'not-allowed'> | Overtaken<Deviation>> {
      const allowed = scope.of === 'site' ? may(actor, changeSettings) : may(actor, changePolicies, target(sectionId))
      if (!allowed) return refused('not-allowed')
      const outcome = await database.write(async (tx) => {
        await oneAtATime(tx, `policy:${scope.of === 'site' ? '' : scope.id}`)
        const now = await savedPolicy(tx, scope)
        if (isOverwriting({ base, now, wanted: deviation })) return overtaken(now)
        await savePolicy(tx, { scope, policy: deviation, at: clock.now(), by: actor.id })
        events.record(tx, policyChanged, { actor: doerOf(actor), section: sectionId ?? null, ...ofScope(scope) })
        return done(true as const)
      })
      standing = undefined
      return outcome
    },

    async list(kind: ListKind): Promise<string> {
      return (await savedLists(database.read)).get(kind) ?? ''
    },
    /** What a list would have matched among these replies; saves nothing. */
    async tryList<Said extends Words>(actor: Actor, text: string, replies: readonly Said[]) {
      if (!may(actor, changeWordLists)) return refused('not-allowed' as const)
      const problems = problemsOf(text)
      if (problems.length > 0) return { refused: 'list-unreadable' as const, problems }
      return done(await tryList(phrasesOf(text), replies))
    },
    async saveList(
      actor: Actor,
      kind: ListKind,
      list: string | { text: string; base: Base },
    ): Promise<{ done: true } | ListRefusal | Overtaken<string>> {
      const { text, base } = typeof list === 'string' ? { text: list, base: undefined } : list
      if (!may(actor, changeWordLists)) return { refused: 'not-allowed' }
      const problems = problemsOf(text)
      if (problems.length > 0) return { refused: 'list-unreadable', problems }
      const outcome = await database.write(async (tx) => {
        await oneAtATime(tx, `words:${kind}`)
        const now = (await savedLists(tx)).get(kind) ?? ''
        if (isOverwriting({ base, now, wanted: text })) return overtaken(now)
        await saveList(tx, { kind, phrases: text, at: clock.now(), by: actor.id })
        const said = { actor: doerOf(actor), subject: `words:${kind}` } as const
        events.record(tx, wordsChanged, { ...said, payload: { list: kind }, drops: ['site:screening'] })
        return done(true as const)
      })
      standing = undefined
      return outcome
    },
    /** Something was saved in another process: read again when next asked. */
    forget(): void {
      standing = undefined
    },
  }
}

/** What a policy is about, and which pages show it. */
function ofScope(scope: Scope) {
  if (scope.of === 'site') return { subject: null, payload: { of: 'site', id: null }, drops: standingTags } as const
  const { of, id } = scope
  const drops = of === 'article' ? ([`thread:${id}`] as const) : standingTags
  return { subject: `${of}:${id}`, payload: { of, id }, drops } as const
}

const standingTags = ['site', 'site:screening'] as const

function target(section: SectionId | undefined) {
  return section ? { section } : {}
}

function listed(rule: 'banned-words' | 'suspect-words', phrases: readonly string[]): Spoken[] {
  return phrases.length > 0 ? [{ rule, match: phrases.slice(0, 3).join(', ') }] : []
}

function linksIn(body: string): number {
  return body.match(/https?:\/\/|\bwww\./gi)?.length ?? 0
}

import type { Paging } from '../../base/keyset.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { type ArticleId, targetOf } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import { houseRuleName, nameOf } from '../desk/index.ts'
import { type Actor, doerOf, may, type StaffId } from '../staff/index.ts'
import { createAsked } from './asked.ts'
import { bring } from './bringing.ts'
import { change, make, stand, tryOn } from './changing.ts'
import { acceptedCounts, countAccepted } from './counts/store.ts'
import { styleFixTaken } from './events.ts'
import { switchOff, switchOn } from './groups.ts'
import type { Needs } from './needs.ts'
import { ask, settle } from './requests/requests.ts'
import { requestsOf, waitingCounts } from './requests/store.ts'
import type { RuleFields, RuleId, Tally, TermId } from './rule.ts'
import { allRules, changesOf, findRule, groupCounts, rulesOn } from './store.ts'
import { allTerms, changesOfTerm, newestTermChanges } from './terms/store.ts'
import { dropTerm, keep } from './terms/terms.ts'
import { trialOf } from './trials/store.ts'

export type HouseStyleService = ReturnType<typeof createHouseStyle>

/** The paper's own rules and words: how they come to be, who is asked them, and what comes of them. */
export function createHouseStyle(needs: Needs) {
  const { database } = needs
  const asked = createAsked(needs)
  return {
    make: (actor: Actor, fields: RuleFields & { ownerId: StaffId | null }) => make(needs, actor, fields),
    change: (actor: Actor, id: RuleId, fields: Parameters<typeof change>[2]['fields']) =>
      change(needs, actor, { id, fields }),
    stand: (actor: Actor, wanted: Parameters<typeof stand>[2]) => stand(needs, actor, wanted),
    tryOn: (actor: Actor, id: RuleId) => tryOn(needs, actor, id),
    switchOn: (actor: Actor, group: string) => switchOn(needs, actor, group),
    switchOff: (actor: Actor, group: string) => switchOff(needs, actor, group),
    bring: (actor: Actor, file: string) => bring(needs, actor, file),
    askFor: (actor: Actor, id: RuleId, words: string) => ask(needs, actor, { id, words }),
    settle: (actor: Actor, named: Parameters<typeof settle>[2]) => settle(needs, actor, named),
    keepTerm: (actor: Actor, term: Parameters<typeof keep>[2]) => keep(needs, actor, term),
    dropTerm: (actor: Actor, id: TermId) => dropTerm(needs, actor, id),
    accept: (actor: Actor, taken: Taken) => accept(needs, actor, taken),
    list: (wanted: Paging<'name' | 'changed'> & Pick<Parameters<typeof rulesOn>[1], 'filter'>) =>
      rulesOn(database.read, wanted),
    byId: (id: RuleId) => findRule(database.read, { id }),
    byKey: (key: string) => findRule(database.read, { key }),
    all: () => allRules(database.read),
    groups: () => groupCounts(database.read),
    terms: () => allTerms(database.read),
    changesOfTerm: (id: TermId) => changesOfTerm(database.read, id, 100),
    newestTermChanges: () => newestTermChanges(database.read, 30),
    trialOf: (id: RuleId) => trialOf(database.read, id),
    changesOf: (id: RuleId) => changesOf(database.read, id, 100),
    requestsOf: (id: RuleId) => requestsOf(database.read, id, 100),
    waiting: () => waitingCounts(database.read),
    tallies: () => tallies(needs),
    ...asked,
  }
}

type Taken = { key: string; evidence: string; articleId: ArticleId }
export type AcceptRefusal = 'not-allowed' | 'no-such-rule'

/** Somebody wrote what a rule says: counted once for the same words of an article. */
async function accept(
  { database, clock, events, articles }: Needs,
  actor: Actor,
  { key, evidence, articleId }: Taken,
): Promise<Outcome<undefined, AcceptRefusal>> {
  const article = await articles.byId(articleId)
  if (!article || !may(actor, writeArticles, targetOf(article))) return refused('not-allowed')
  const hash = nameOf({ rule: houseRuleName(key), evidence })
  return database.write(async (tx): Promise<Outcome<undefined, AcceptRefusal>> => {
    const rule = await findRule(tx, { key })
    if (!rule || rule.state === 'off' || hash === undefined) return refused('no-such-rule')
    const isNew = await countAccepted(tx, { key, hash, articleId, at: clock.now(), by: actor.id })
    const happened = { actor: doerOf(actor), subject: `article:${articleId}`, payload: { key } } as const
    if (isNew) events.record(tx, styleFixTaken, happened)
    return done(undefined)
  })
}

/** What came of every rule, by its key. */
async function tallies({ database, deskCheck }: Needs): Promise<(key: string) => Tally> {
  const [said, demoted, accepted] = await Promise.all([
    deskCheck.tallies(),
    deskCheck.demoted(),
    acceptedCounts(database.read),
  ])
  const byRule = new Map(said.map((each) => [each.rule, each]))
  return (key) => {
    const rule = houseRuleName(key)
    const { seen = 0, dismissed = 0 } = byRule.get(rule) ?? {}
    return { said: seen, dismissed, accepted: accepted.get(key) ?? 0, isDemoted: demoted.has(rule) }
  }
}

import { baseOf, readBase } from '../../base/made-from.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { requestForm, ruleForm, settleForm, standForm, textsOfRule } from './form.ts'
import * as say from './messages/newsroom.ts'
import { styleRoutes } from './routes.ts'
import { type RequestId, type Rule, shownOfRule, standingOfRule } from './rule.ts'
import type { TypedRule } from './views/rule-form.tsx'
import { RulePage, type RuleShown } from './views/rule-page.tsx'
import { TrialPage } from './views/trial-page.tsx'
import { type C, mayChange, namesOf, type Web } from './web.ts'
import { ruleLabels, styleRefusals, unsoundInWords } from './words.ts'

/** One rule: read, changed, tried on the archive, asked of some or of all, and what people ask of it. */
export function ruleHandlers(web: Web) {
  const withRule =
    (act: (c: C, web: Web, rule: Rule) => Promise<Response | undefined>) =>
    async ({ c, params: { key } }: { c: C; params: { key: string } }) => {
      const rule = await web.houseStyle.byKey(key)
      return rule && act(c, web, rule)
    }
  return [
    on(
      styleRoutes.show,
      withRule((c, _web, rule) => show(c, web, { rule })),
    ),
    on(styleRoutes.change, withRule(change)),
    on(styleRoutes.stand, withRule(stand)),
    on(styleRoutes.try, withRule(tryOn)),
    on(styleRoutes.trial, withRule(trial)),
    on(styleRoutes.ask, withRule(ask)),
    on(styleRoutes.settle, async ({ c, params: { key, id } }) => {
      const rule = await web.houseStyle.byKey(key)
      return rule && settle(c, web, { rule, requestId: id })
    }),
  ]
}

type Showing = Pick<RuleShown, 'rule'> &
  Partial<Pick<RuleShown, 'trouble' | 'standing' | 'asking' | 'collided' | 'base'>> & { status?: 200 | 409 | 422 }

const notices: Readonly<Record<string, () => string>> = {
  saved: say.savedNotLive,
  'switched-off': say.savedSwitchedOff,
  tried: say.triedDone,
  asked: say.askedThanks,
  settled: say.settledDone,
}

async function show(c: C, web: Web, { rule, status = 200, ...showing }: Showing): Promise<Response> {
  const { houseStyle, settings } = web
  const [trial, tally, changes, requests, { sections }, groups, names] = await Promise.all([
    houseStyle.trialOf(rule.id),
    houseStyle.tallies(),
    houseStyle.changesOf(rule.id),
    houseStyle.requestsOf(rule.id),
    settings.site(),
    houseStyle.groups(),
    namesOf(web),
  ])
  const page = (
    <RulePage
      {...{ desk: await web.desk(c), rule, trial, tally: tally(rule.key), changes, requests, names, sections }}
      groups={[...new Set(groups.map(({ group }) => group))]}
      mayChange={mayChange(c)}
      notice={status === 200 ? notices[queryOf(c, styleRoutes.show).done ?? '']?.() : undefined}
      {...showing}
    />
  )
  return c.html(await htmlDocument(page), status)
}

async function change(c: C, web: Web, rule: Rule): Promise<Response> {
  const sent = await readBody(c, ruleForm)
  if ('problems' in sent) return show(c, web, { rule, status: 422 })
  const { base: sentBase, ...typed } = sent.read
  const base = readBase(sentBase, shownOfRule(rule))
  const outcome = await web.houseStyle.change(c.get('actor'), rule.id, { ...typed, base })
  if ('done' in outcome) {
    const done = rule.state === 'live' && outcome.done.state === 'off' ? 'switched-off' : 'saved'
    return c.redirect(styleRoutes.show.to({ key: rule.key, done }), 303)
  }
  if ('unsound' in outcome) {
    const problems = { [outcome.unsound.field]: unsoundInWords(outcome.unsound) }
    return show(c, web, { rule, trouble: { problems, typed }, base, status: 422 })
  }
  if (outcome.refused === 'changed-meanwhile') return overtakenBy(c, web, { now: outcome.now, typed })
  if (outcome.refused === 'not-allowed') return notAllowed(c, web)
  return show(c, web, {
    rule,
    trouble: { problems: { name: styleRefusals[outcome.refused] }, typed },
    base,
    status: 422,
  })
}

/** Both versions, and what was typed in its form, which is made from the newer one now. */
async function overtakenBy(c: C, web: Web, { now, typed }: { now: Rule; typed: TypedRule }): Promise<Response> {
  const names = await namesOf(web)
  const { state: _state, pilots: _pilots, ...written } = now
  const both = { theirs: textsOfRule(written, names), yours: textsOfRule(typed, names) }
  const collided = { fields: differing(ruleLabels, both), theirs: styleRoutes.show.to({ key: now.key }) }
  return show(c, web, {
    rule: now,
    collided,
    trouble: { problems: {}, typed },
    base: baseOf(shownOfRule(now)),
    status: 409,
  })
}

async function stand(c: C, web: Web, rule: Rule): Promise<Response> {
  const sent = await readBody(c, standForm)
  if ('problems' in sent) return show(c, web, { rule, status: 422 })
  const { state, pilots } = sent.read
  const base = readBase(sent.read.base, standingOfRule(rule))
  const outcome = await web.houseStyle.stand(c.get('actor'), { id: rule.id, state, pilots, base })
  if ('done' in outcome) return c.redirect(styleRoutes.show.to({ key: rule.key, done: 'saved' }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, web)
  if (outcome.refused === 'changed-meanwhile') {
    const names = await namesOf(web)
    const [theirs, yours] = [textsOfRule(outcome.now, names), textsOfRule({ ...outcome.now, state, pilots }, names)]
    const collided = {
      fields: differing(ruleLabels, { theirs, yours }),
      theirs: styleRoutes.show.to({ key: rule.key }),
    }
    return show(c, web, { rule: outcome.now, collided, status: 409 })
  }
  return show(c, web, { rule, standing: { problem: styleRefusals[outcome.refused], pilots, state }, status: 422 })
}

async function tryOn(c: C, web: Web, rule: Rule): Promise<Response> {
  const outcome = await web.houseStyle.tryOn(c.get('actor'), rule.id)
  if ('done' in outcome) return c.redirect(styleRoutes.show.to({ key: rule.key, done: 'tried' }), 303)
  return notAllowed(c, web)
}

async function trial(c: C, web: Web, rule: Rule): Promise<Response | undefined> {
  const tried = await web.houseStyle.trialOf(rule.id)
  return tried && c.html(await htmlDocument(<TrialPage desk={await web.desk(c)} rule={rule} trial={tried} />))
}

async function ask(c: C, web: Web, rule: Rule): Promise<Response> {
  const sent = await readBody(c, requestForm)
  const words = 'read' in sent ? sent.read.words : (sent.typed.words ?? '')
  const outcome = await web.houseStyle.askFor(c.get('actor'), rule.id, words)
  if ('done' in outcome) return c.redirect(styleRoutes.show.to({ key: rule.key, done: 'asked' }), 303)
  return show(c, web, { rule, asking: { problem: styleRefusals[outcome.refused], words }, status: 422 })
}

type Settling = { rule: Rule; requestId: RequestId }

async function settle(c: C, web: Web, { rule, requestId }: Settling): Promise<Response> {
  const sent = await readBody(c, settleForm)
  const answer = 'read' in sent ? sent.read.answer : ''
  const outcome = await web.houseStyle.settle(c.get('actor'), { ruleId: rule.id, requestId, answer })
  if ('done' in outcome) return c.redirect(styleRoutes.show.to({ key: rule.key, done: 'settled' }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, web)
  return show(c, web, { rule, asking: { problem: styleRefusals[outcome.refused], words: answer }, status: 409 })
}

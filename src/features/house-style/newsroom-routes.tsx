import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { openList } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { editorHandlers } from './editor-routes.ts'
import { fileHandlers } from './file-routes.tsx'
import { ruleForm, switchForm } from './form.ts'
import * as say from './messages/newsroom.ts'
import { styleRoutes } from './routes.ts'
import { blankRule } from './rule.ts'
import { ruleHandlers } from './rule-routes.tsx'
import { starterGroups } from './starter/starter.ts'
import { termHandlers } from './term-routes.tsx'
import { NewRulePage } from './views/new-page.tsx'
import type { TypedRule } from './views/rule-form.tsx'
import { RulesPage, ruleList } from './views/rules-list.tsx'
import { StarterPage } from './views/starter-page.tsx'
import { type C, mayChange, namesOf, type Trouble, type Web } from './web.ts'
import { styleRefusals, unsoundInWords } from './words.ts'

/** The paper's own rules as the newsroom reads and writes them. */
export function houseStyleHandlers(web: Web) {
  return [
    on(styleRoutes.list, ({ c }) => list(c, web)),
    on(styleRoutes.new, ({ c }) => newRule(c, web)),
    on(styleRoutes.make, ({ c }) => make(c, web)),
    on(styleRoutes.starter, ({ c }) => starter(c, web)),
    on(styleRoutes.switch, ({ c }) => switchGroup(c, web)),
    ...ruleHandlers(web),
    ...termHandlers(web),
    ...fileHandlers(web),
    ...editorHandlers(web),
  ]
}

async function list(c: C, web: Web): Promise<Response> {
  const { houseStyle } = web
  const [desk, counts, tally, waiting] = await Promise.all([
    web.desk(c),
    houseStyle.groups(),
    houseStyle.tallies(),
    houseStyle.waiting(),
  ])
  const groups = [...new Set(counts.map(({ group }) => group))].filter((group) => group !== '')
  const given = { desk, groups, tally, waiting, mayChange: mayChange(c) }
  const shown = await openList(ruleList, { query: queryOf(c, styleRoutes.list), given, load: houseStyle.list })
  return c.html(await htmlDocument(<RulesPage list={shown} given={given} />))
}

async function newRule(c: C, web: Web, trouble?: Trouble<TypedRule>): Promise<Response> {
  const [{ sections }, counts, names] = await Promise.all([web.settings.site(), web.houseStyle.groups(), namesOf(web)])
  const page = (
    <NewRulePage
      desk={await web.desk(c)}
      typed={trouble?.typed ?? { ...blankRule, ownerId: c.get('actor').id }}
      problems={trouble?.problems ?? {}}
      sections={sections}
      groups={[...new Set(counts.map(({ group }) => group))]}
      names={names}
    />
  )
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

async function make(c: C, web: Web): Promise<Response> {
  const sent = await readBody(c, ruleForm)
  if ('problems' in sent) return newRule(c, web)
  const { base: _, ...typed } = sent.read
  const outcome = await web.houseStyle.make(c.get('actor'), typed)
  if ('done' in outcome) return c.redirect(styleRoutes.show.to({ key: outcome.done.key, done: 'saved' }), 303)
  if ('unsound' in outcome) {
    const problems = { [outcome.unsound.field]: unsoundInWords(outcome.unsound) }
    return newRule(c, web, { typed, problems })
  }
  if (outcome.refused === 'not-allowed') return notAllowed(c, web)
  const why = outcome.refused === 'changed-meanwhile' ? 'no-such-rule' : outcome.refused
  return newRule(c, web, { typed, problems: { name: styleRefusals[why] } })
}

async function starter(c: C, web: Web, status: 200 | 409 = 200): Promise<Response> {
  const { done, rules, articles, found } = queryOf(c, styleRoutes.starter)
  const counts = await web.houseStyle.groups()
  const asked = new Map<string, number>()
  for (const { group, state, count } of counts) if (state !== 'off') asked.set(group, (asked.get(group) ?? 0) + count)
  const said = { rules: Number(rules), articles: Number(articles), found: Number(found) }
  const notice = done === 'on' ? say.switchedOn(said) : done === 'off' ? say.switchedOff(said) : undefined
  const shown = { desk: await web.desk(c), groups: await starterGroups(), asked, mayChange: mayChange(c), notice }
  return c.html(await htmlDocument(<StarterPage {...shown} />), status)
}

async function switchGroup(c: C, web: Web): Promise<Response | undefined> {
  const sent = await readBody(c, switchForm)
  if ('problems' in sent) return undefined
  const { group, act } = sent.read
  const actor = c.get('actor')
  const outcome = await (act === 'on' ? web.houseStyle.switchOn(actor, group) : web.houseStyle.switchOff(actor, group))
  if ('done' in outcome) return c.redirect(styleRoutes.starter.to({ done: act, ...outcome.done }), 303)
  return outcome.refused === 'not-allowed' ? notAllowed(c, web) : undefined
}

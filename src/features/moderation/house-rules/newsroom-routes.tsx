import type { Context } from 'hono'
import { z } from 'zod'
import type { Base } from '../../../base/made-from.ts'
import { said } from '../../../base/messages.ts'
import { plainLine, plainText } from '../../../base/text.ts'
import { readBody } from '../../../platform/web/forms.ts'
import { on, queryOf } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { type Collided, differing } from '../../../ui/newsroom/collision.tsx'
import { openList } from '../../../ui/newsroom/list/open.ts'
import type { NewsroomWeb } from '../../staff/index.ts'
import * as say from '../messages/newsroom.ts'
import { houseRuleRoutes } from '../routes.ts'
import { HouseRulesPage, houseRuleList, type Tried } from '../views/house-rules.tsx'
import { houseRuleRefusals } from '../views/refusals.ts'
import type { Needs } from '../web.ts'
import type { HouseRule } from './rule.ts'

type C = Context<NewsroomWeb>
type Told = Pick<Needs, 'moderation' | 'desk'>

const ruleForm = z.object({
  title: plainLine({ max: 80, says: say.pleaseGiveRuleTitle }),
  words: plainText({ max: 600, says: say.pleaseWriteWhatItSays }),
  position: z.coerce
    .number({ error: say.pleaseGiveNumber })
    .int({ error: say.pleaseGiveWholeNumber })
    .min(0)
    .max(999)
    .default(0),
  base: z.string().max(40).default(''),
  retired: z
    .literal('yes')
    .optional()
    .transform((sent) => sent === 'yes'),
})

/** The house rules, for whoever may change them. */
export function houseRuleHandlers(needs: Told) {
  return [
    on(houseRuleRoutes.list, ({ c }) => show(needs, c, {})),
    on(houseRuleRoutes.add, ({ c }) => save(needs, c, 'new')),
    on(houseRuleRoutes.change, ({ c, params }) => save(needs, c, params.id)),
  ]
}

async function save(needs: Told, c: C, about: HouseRule['id'] | 'new'): Promise<Response> {
  const actor = c.get('actor')
  const sent = await readBody(c, ruleForm)
  if ('problems' in sent) {
    const { title = '', words = '', position = '' } = sent.typed
    const tried = { about, typed: { title, words, position }, problems: sent.problems }
    return show(needs, c, { tried, trouble: say.ruleIsNotSavedYet(), status: 422 })
  }
  const { retired, base, ...written } = sent.read
  const from = base === '' ? {} : { base: base as Base }
  const outcome =
    about === 'new'
      ? await needs.moderation.addRule(actor, written)
      : await needs.moderation.changeRule(actor, about, { ...written, retired, ...from })
  if ('done' in outcome) return c.redirect(`${houseRuleRoutes.list.to()}?done=saved`, 303)
  if (outcome.refused === 'changed-meanwhile') {
    const fields = differing(ruleLabels, { theirs: inWords(outcome.now), yours: inWords({ ...written, retired }) })
    const typed = { title: written.title, words: written.words, position: String(written.position) }
    const collided = { fields, theirs: houseRuleRoutes.list.to() }
    return show(needs, c, { tried: { about, typed, problems: {}, retired }, collided, status: 409 })
  }
  const status = outcome.refused === 'no-such-rule' ? 404 : 422
  return show(needs, c, { trouble: houseRuleRefusals[outcome.refused], status })
}

const ruleLabels = said({
  title: say.ruleTitle,
  words: say.whatItSays,
  position: say.placeInList,
  retired: say.ruleRetired,
})

function inWords({ title, words, position, retired }: Omit<HouseRule, 'id'>) {
  return { title, words, position: String(position), retired: retired ? 'yes' : 'no' }
}

type Seen = { trouble?: string; tried?: Tried; collided?: Collided; status?: 200 | 404 | 409 | 422 }

async function show(
  { moderation, desk }: Told,
  c: C,
  { trouble, tried, collided, status = 200 }: Seen,
): Promise<Response> {
  const isSaved = queryOf(c, houseRuleRoutes.list).done === 'saved'
  const rows = await moderation.allRules()
  const load = async () => ({ rows, next: null, previous: null })
  const list = await openList(houseRuleList, { query: {}, given: { tried }, load })
  const last = Math.max(0, ...rows.map(({ position }) => position + 1))
  const shown = { list, last, done: isSaved, trouble, tried, collided }
  return c.html(await htmlDocument(<HouseRulesPage desk={await desk(c)} {...shown} />), status)
}

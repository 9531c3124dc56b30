import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idOf } from '../../../base/id.ts'
import type { Base } from '../../../base/made-from.ts'
import { plainLine, plainText } from '../../../base/text.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { type Collided, differing } from '../../../ui/newsroom/collision.tsx'
import { NotAllowedPage } from '../../../ui/newsroom/parts.tsx'
import { urls } from '../../../urls.ts'
import { may, type NewsroomWeb } from '../../staff/index.ts'
import { HouseRulesPage, type Tried } from '../views/house-rules.tsx'
import { houseRuleRefusals } from '../views/refusals.ts'
import type { Needs } from '../web.ts'
import type { HouseRule } from './rule.ts'

type C = Context<NewsroomWeb>
type Told = Pick<Needs, 'moderation' | 'desk'>

const ruleForm = z.object({
  title: plainLine({ max: 80, says: 'Please give the rule a title.' }),
  words: plainText({ max: 600, says: 'Please write what it says.' }),
  position: z.coerce.number('Please give a number.').int('Please give a whole number.').min(0).max(999).default(0),
  base: z.string().max(40).default(''),
  retired: z
    .literal('yes')
    .optional()
    .transform((sent) => sent === 'yes'),
})

/** The house rules, for whoever may change them. */
export function houseRuleRoutes(needs: Told) {
  const app = new Hono<NewsroomWeb>()
  app.get(urls.newsroom.houseRules, (c) => show(needs, c, {}))
  app.post(urls.newsroom.houseRules, (c) => save(needs, c, 'new'))
  app.post('/newsroom/house-rules/:id', (c) => save(needs, c, c.req.param('id')))
  return app
}

async function save(needs: Told, c: C, about: string): Promise<Response> {
  const actor = c.get('actor')
  if (!may(actor, 'house-rule.change')) return show(needs, c, {})
  const sent = await readForm(c, ruleForm)
  if ('problems' in sent) {
    const { title = '', words = '', position = '' } = sent.typed
    const tried = { about, typed: { title, words, position }, problems: sent.problems }
    return show(needs, c, { tried, trouble: 'The rule is not saved yet.', status: 422 })
  }
  const { retired, base, ...written } = sent.read
  const from = base === '' ? {} : { base: base as Base }
  const named = idOf('house-rule').safeParse(about)
  if (about !== 'new' && !named.success) return c.notFound()
  const outcome = named.success
    ? await needs.moderation.changeRule(actor, named.data, { ...written, retired, ...from })
    : await needs.moderation.addRule(actor, written)
  if ('done' in outcome) return c.redirect(`${urls.newsroom.houseRules}?done=saved`, 303)
  if (outcome.refused === 'changed-meanwhile') {
    const fields = differing(ruleLabels, { theirs: inWords(outcome.now), yours: inWords({ ...written, retired }) })
    const typed = { title: written.title, words: written.words, position: String(written.position) }
    const collided = { fields, theirs: urls.newsroom.houseRules }
    return show(needs, c, { tried: { about, typed, problems: {}, retired }, collided, status: 409 })
  }
  const status = outcome.refused === 'no-such-rule' ? 404 : 422
  return show(needs, c, { trouble: houseRuleRefusals[outcome.refused], status })
}

const ruleLabels = { title: 'Title', words: 'What it says', position: 'Place in the list', retired: 'Retired' }

function inWords({ title, words, position, retired }: Omit<HouseRule, 'id'>) {
  return { title, words, position: String(position), retired: retired ? 'yes' : 'no' }
}

type Seen = { trouble?: string; tried?: Tried; collided?: Collided; status?: 200 | 404 | 409 | 422 }

async function show(
  { moderation, desk }: Told,
  c: C,
  { trouble, tried, collided, status = 200 }: Seen,
): Promise<Response> {
  const shell = await desk(c)
  if (!may(c.get('actor'), 'house-rule.change')) return c.html(await htmlDocument(<NotAllowedPage desk={shell} />), 403)
  const shown = { rules: await moderation.allRules(), done: c.req.query('done') === 'saved', trouble, tried, collided }
  return c.html(await htmlDocument(<HouseRulesPage desk={shell} {...shown} />), status)
}

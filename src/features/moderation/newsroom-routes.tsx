import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Instant } from '../../base/clock.ts'
import { idOf, isId } from '../../base/id.ts'
import { clean } from '../../base/text.ts'
import { kilobytes, limitsBody } from '../../platform/web/edge.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import { urls } from '../../urls.ts'
import type { Decided, DecisionId, Reply, ReplyId } from '../replies/index.ts'
import { type Actor, may, type NewsroomWeb } from '../staff/index.ts'
import { type Act, type Acted, acts, decisionForm } from './acts.ts'
import { houseRuleRoutes } from './house-rules/newsroom-routes.tsx'
import { logRoutes } from './log/newsroom-routes.tsx'
import { lists } from './queue/queue.ts'
import { undoLeft } from './rules.ts'
import { QuestionsPage } from './views/questions.tsx'
import { type Done, NotYoursPage, QueuePage, type Trouble } from './views/queue.tsx'
import { moveRefusals, undoRefusals } from './views/refusals.ts'
import { doneWords } from './views/words.ts'
import { WriterPage } from './views/writer.tsx'
import type { Needs } from './web.ts'

type C = Context<NewsroomWeb>

const back = {
  list: z.enum([...lists, 'question']).catch('held'),
  after: z.string().catch('').default(''),
}
/** Enough for an afternoon; more at once is more than anybody has read. */
const mostAtOnce = 100
function several<Kind extends string>(kind: Kind) {
  const asList = (sent: unknown) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent])
  return z.preprocess(asList, z.array(idOf(kind)).max(mostAtOnce))
}
const bulkForm = z.object({ ...decisionForm.shape, ...back, id: several('reply') })
const undoingForm = z.object({ ...back, move: several('decision') })

/** The desk of replies and what hangs on it. Mounted behind the sign-in. */
export function moderationDesk(needs: Needs) {
  const limited = limitsBody<NewsroomWeb>(kilobytes(64), (c) => tooLong(needs, c))
  const app = new Hono<NewsroomWeb>()
  app.get(urls.newsroom.replies, (c) => show(needs, c, { place: placeOf(c.req.query()) }))
  app.get(urls.newsroom.questions, (c) => showQuestions(needs, c, {}))
  app.route('/', logRoutes(needs))
  app.route('/', houseRuleRoutes(needs))
  app.get('/newsroom/replies/writers/:id', (c) => showWriter(needs, c))
  app.post(urls.newsroom.replyDecisions, limited, (c) => decideAll(needs, c))
  app.post(urls.newsroom.replyUndoings, limited, (c) => undoAll(needs, c))
  for (const [what, act] of Object.entries(acts)) {
    app.post(`/newsroom/replies/:id/${what}`, limited, (c) => {
      const named = idOf('reply').safeParse(c.req.param('id'))
      return named.success ? perform(needs, c, { act, replyId: named.data }) : c.notFound()
    })
  }
  return app
}

function tooLong(needs: Needs, c: C): Promise<Response> {
  const says = 'That is far too long to take. Go back: your words should still be there.'
  return unreadable(needs, c, { typed: {}, says })
}

/** Does one thing to one reply, and answers a script in a word, anybody else with the list it was done in. */
async function perform(needs: Needs, c: C, { act, replyId }: { act: Act; replyId: ReplyId }): Promise<Response> {
  const sent = await readForm(c, act.form.and(z.object(back)))
  if ('problems' in sent) return unreadable(needs, c, { typed: sent.typed, says: act.unreadable })
  const acted = await act.act(needs, { actor: c.get('actor'), replyId, read: sent.read })
  if (wantsJson(c)) return answerScript(c, acted)
  const { list, after } = sent.read
  const place = { list, after }
  if ('done' in acted) return c.redirect(placeUrl(place, acted.done === null ? [] : [acted.done]), 303)
  return show(needs, c, { place, trouble: { says: acted.refused, words: acted.words }, status: acted.status })
}

function wantsJson(c: C): boolean {
  return c.req.header('accept') === 'application/json'
}

function answerScript(c: C, acted: Acted): Response {
  c.header('cache-control', 'no-store')
  return 'done' in acted ? c.json({ done: acted.done }) : c.json({ refused: acted.refused }, acted.status)
}

type Ticked = z.infer<typeof bulkForm>

async function decideAll(needs: Needs, c: C): Promise<Response> {
  if (!may(c.get('actor'), 'reply.moderate')) return show(needs, c, { place: placeOf({}), status: 403 })
  const sent = await readForm(c, bulkForm)
  if ('problems' in sent) {
    const says = sent.problems.id ? `Please select at most ${mostAtOnce} replies.` : moveRefusals['no-such-move']
    return unreadable(needs, c, { typed: sent.typed, says })
  }
  return decideEach(needs, c, sent.read)
}

async function decideEach(
  needs: Needs,
  c: C,
  { id: ids, to, rule, because, read: readAt, ...place }: Ticked,
): Promise<Response> {
  const refusals: string[] = ids.length === 0 ? ['Please select a reply first.'] : []
  const decided: DecisionId[] = []
  for (const replyId of ids) {
    const outcome = await needs.moderation.decide(c.get('actor'), { replyId, to, ruleId: rule, because, readAt })
    if ('refused' in outcome) refusals.push(`Reply ${replyId}: ${moveRefusals[outcome.refused]}`)
    else decided.push(outcome.done.id)
  }
  if (refusals.length === 0) return c.redirect(placeUrl(place, decided), 303)
  const status = decided.length > 0 ? 200 : 422
  return show(needs, c, { place, decided, trouble: { says: refusals, words: because }, status })
}

/** Takes back what was decided together: each by itself, as far as each still can be. */
async function undoAll(needs: Needs, c: C): Promise<Response> {
  if (!may(c.get('actor'), 'reply.moderate')) return show(needs, c, { place: placeOf({}), status: 403 })
  const sent = await readForm(c, undoingForm)
  if ('problems' in sent) return unreadable(needs, c, { typed: sent.typed, says: undoRefusals['no-such-reply'] })
  const { move: moves, ...place } = sent.read
  const refusals: string[] = []
  for (const id of moves) {
    const outcome = await needs.moderation.undo(c.get('actor'), id)
    if ('refused' in outcome) refusals.push(undoRefusals[outcome.refused])
  }
  if (refusals.length === 0) return c.redirect(placeUrl(place, []), 303)
  return show(needs, c, { place, trouble: { says: [...new Set(refusals)], words: '' }, status: 422 })
}

type Place = z.infer<z.ZodObject<typeof back>>

function placeOf({ list, after }: Record<string, string>): Place {
  return z.object(back).parse({ list, after })
}

function placeUrl({ list, after }: Place, ids: readonly DecisionId[]): string {
  const decided = ids.join('.')
  if (list === 'question') return urls.newsroom.questionsAfter(after)
  return urls.newsroom.repliesThat({ list, ...(after ? { after } : {}), ...(decided ? { decided } : {}) })
}

type Typed = { typed: Record<string, string>; says: string }

/** What was sent cannot be read; whatever somebody wrote in it comes back. */
async function unreadable(needs: Needs, c: C, { typed, says }: Typed): Promise<Response> {
  if (wantsJson(c)) return answerScript(c, { refused: says, status: 422, words: '' })
  const words = clean(typed.body ?? typed.because ?? typed.words ?? '')
  return show(needs, c, { place: placeOf(typed), trouble: { says, words }, status: 422 })
}

type Seen = {
  place: Place
  decided?: readonly DecisionId[]
  trouble?: Trouble | undefined
  status?: 200 | 403 | 404 | 422
}

async function show(needs: Needs, c: C, { place, decided, trouble, status = 200 }: Seen): Promise<Response> {
  const { list, after } = place
  if (list === 'question') return showQuestions(needs, c, { trouble, status })
  const actor = c.get('actor')
  const readAt = needs.clock.now()
  const asked = await needs.moderation.queue(actor, { list, after })
  const outcome = 'done' in asked ? asked : await needs.moderation.queue(actor, { list: 'recent', after: null })
  const desk = await needs.desk(c)
  if ('refused' in outcome) return c.html(await htmlDocument(<NotYoursPage desk={desk} />), 403)
  const rules = outcome.done.decides ? await needs.moderation.rules() : []
  const done = await doneBy(needs, actor, decided ?? decidedIn(c))
  const writesRules = may(actor, 'house-rule.change')
  const shown = { desk, style: needs.style, queue: outcome.done, rules, after, readAt, writesRules, done, trouble }
  return c.html(await htmlDocument(<QueuePage {...shown} />), status)
}

function decidedIn(c: C): DecisionId[] {
  const named = c.req.method === 'GET' ? (c.req.query('decided') ?? '') : ''
  return named.split('.', mostAtOnce).filter(isId) as DecisionId[]
}

async function doneBy(
  { moderation, clock }: Needs,
  actor: Actor,
  ids: readonly DecisionId[],
): Promise<Done | undefined> {
  const all = await Promise.all(ids.map((id) => moderation.decided(actor, id)))
  const found = all.filter((each) => each !== undefined)
  const [first] = found
  if (!first) return undefined
  const undo = found.filter((each) => canUndo(each, actor, clock.now())).map(({ decided }) => decided.id)
  const says = found.length > 1 ? `${found.length} replies decided` : saysOf(first.decided)
  return { says, name: found.length > 1 ? '' : first.reply.name, undo }
}

type Made = { decided: Decided; reply: Reply }

function canUndo({ decided, reply }: Made, actor: Actor, now: Instant): boolean {
  const isNow = decided.what !== 'moved' || (reply.status === decided.to && decided.to !== 'pending')
  return isNow && decided.by === actor.id && undoLeft(decided, now) > 0
}

function saysOf({ what, to }: Decided): string {
  if (what === 'picked') return 'Picked the reply from'
  if (what === 'unpicked') return 'No longer picked: the reply from'
  if (what === 'sent-on') return 'Sent to the reporters: the reply from'
  if (what !== 'moved') return 'Done with the reply from'
  return doneWords[to as keyof typeof doneWords] ?? 'Moved the reply from'
}

async function showQuestions(needs: Needs, c: C, { trouble, status = 200 }: Omit<Seen, 'place'>): Promise<Response> {
  const after = c.req.query('after') ?? ''
  const outcome = await needs.moderation.questions(c.get('actor'), after)
  const desk = await needs.desk(c)
  if ('refused' in outcome) return c.html(await htmlDocument(<NotYoursPage desk={desk} />), 403)
  const shown = { desk, style: needs.style, questions: outcome.done, after, trouble }
  return c.html(await htmlDocument(<QuestionsPage {...shown} />), status)
}

async function showWriter(needs: Needs, c: C): Promise<Response> {
  const named = idOf('reply').safeParse(c.req.param('id'))
  if (!named.success) return c.notFound()
  const outcome = await needs.moderation.writer(c.get('actor'), named.data)
  const desk = await needs.desk(c)
  if ('done' in outcome)
    return c.html(await htmlDocument(<WriterPage desk={desk} style={needs.style} item={outcome.done} />))
  return outcome.refused === 'no-such-reply'
    ? c.notFound()
    : c.html(await htmlDocument(<NotYoursPage desk={desk} />), 403)
}

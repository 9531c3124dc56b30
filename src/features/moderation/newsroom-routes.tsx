import type { Context } from 'hono'
import { z } from 'zod'
import { type Instant, parseInstant } from '../../base/clock.ts'
import { idOf, isId } from '../../base/id.ts'
import { clean } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Decided, DecisionId, Reply, ReplyId } from '../replies/index.ts'
import { type Actor, may, type NewsroomWeb } from '../staff/index.ts'
import { type Act, type Acted, acts, decisionForm } from './acts.ts'
import { houseRuleHandlers } from './house-rules/newsroom-routes.tsx'
import { logHandlers } from './log/newsroom-routes.tsx'
import * as say from './messages/newsroom.ts'
import { changeHouseRules } from './permissions.ts'
import { lists } from './queue/queue.ts'
import { queueRoutes } from './routes.ts'
import { undoLeft } from './rules.ts'
import { QuestionsPage } from './views/questions.tsx'
import { type Done, NotYoursPage, QueuePage, type Trouble } from './views/queue.tsx'
import { moveRefusals, undoRefusals } from './views/refusals.ts'
import { type DoneWords, doneWords } from './views/words.ts'
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

/** The desk of replies and what hangs on it. */
export function moderationDeskHandlers(needs: Needs) {
  const tooLarge = ({ c }: { c: C }) => tooLong(needs, c)
  return [
    on(queueRoutes.show, ({ c, query }) => show(needs, c, { place: placeOf(query) })),
    on(queueRoutes.news, async ({ c, query }) => {
      const list = z.enum(lists).catch('held').parse(query.list)
      const since = parseInstant(query.since) ?? needs.clock.now()
      return c.json(await needs.moderation.news(c.get('actor'), { list, since }))
    }),
    on(queueRoutes.questions, ({ c }) => showQuestions(needs, c, {})),
    ...logHandlers(needs),
    ...houseRuleHandlers(needs),
    on(queueRoutes.writer, ({ c, params }) => showWriter(needs, c, params.id)),
    on(queueRoutes.decideAll, ({ c }) => decideAll(needs, c), { tooLarge }),
    on(queueRoutes.undoAll, ({ c }) => undoAll(needs, c), { tooLarge }),
    ...actNames.map((what) =>
      on(
        queueRoutes[what] as typeof queueRoutes.decision,
        ({ c, params }) => perform(needs, c, { act: acts[what], replyId: params.id }),
        {
          tooLarge,
        },
      ),
    ),
  ]
}

const actNames = Object.keys(acts) as (keyof typeof acts)[]

function tooLong(needs: Needs, c: C): Promise<Response> {
  const says = say.thatIsFarTooLong()
  return unreadable(needs, c, { typed: {}, says })
}

/** Does one thing to one reply, and answers a script in a word, anybody else with the list it was done in. */
async function perform(needs: Needs, c: C, { act, replyId }: { act: Act; replyId: ReplyId }): Promise<Response> {
  const sent = await readBody(c, act.form.and(z.object(back)))
  if ('problems' in sent) return unreadable(needs, c, { typed: sent.typed, says: act.unreadable() })
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
  const sent = await readBody(c, bulkForm)
  if ('problems' in sent) {
    const says = sent.problems.id ? say.tooManySelected({ most: mostAtOnce }) : moveRefusals['no-such-move']
    return unreadable(needs, c, { typed: sent.typed, says })
  }
  return decideEach(needs, c, sent.read)
}

async function decideEach(
  needs: Needs,
  c: C,
  { id: ids, to, rule, because, read: readAt, ...place }: Ticked,
): Promise<Response> {
  const refusals: string[] = ids.length === 0 ? [say.nothingSelected()] : []
  const decided: DecisionId[] = []
  for (const replyId of ids) {
    const outcome = await needs.moderation.decide(c.get('actor'), { replyId, to, ruleId: rule, because, readAt })
    if ('refused' in outcome) refusals.push(say.refusedOfReply({ id: replyId, refusal: moveRefusals[outcome.refused] }))
    else decided.push(outcome.done.id)
  }
  if (refusals.length === 0) return c.redirect(placeUrl(place, decided), 303)
  const status = decided.length > 0 ? 200 : 422
  return show(needs, c, { place, decided, trouble: { says: refusals, words: because }, status })
}

/** Takes back what was decided together: each by itself, as far as each still can be. */
async function undoAll(needs: Needs, c: C): Promise<Response> {
  const sent = await readBody(c, undoingForm)
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

function placeOf({ list, after }: { list?: string | undefined; after?: string }): Place {
  return z.object(back).parse({ list, after })
}

function placeUrl({ list, after }: Place, ids: readonly DecisionId[]): string {
  const decided = ids.join('.')
  if (list === 'question') return queueRoutes.questions.to({ after })
  return queueRoutes.show.to({ list, ...(after ? { after } : {}), ...(decided ? { decided } : {}) })
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
  const [since, readAt] = [needs.live.since(), needs.clock.now()]
  const asked = await needs.moderation.queue(actor, { list, after })
  const outcome = 'done' in asked ? asked : await needs.moderation.queue(actor, { list: 'recent', after: null })
  const desk = await needs.desk(c)
  if ('refused' in outcome) return c.html(await htmlDocument(<NotYoursPage desk={desk} />), 403)
  const rules = outcome.done.decides ? await needs.moderation.rules() : []
  const done = await doneBy(needs, actor, decided ?? decidedIn(c))
  const writesRules = may(actor, changeHouseRules)
  const shown = {
    ...{ desk, style: needs.style, queue: outcome.done, rules, after, readAt, since },
    ...{ writesRules, done, trouble },
  }
  return c.html(await htmlDocument(<QueuePage {...shown} />), status)
}

function decidedIn(c: C): DecisionId[] {
  const named = c.req.method === 'GET' ? queryOf(c, queueRoutes.show).decided : ''
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
  if (found.length > 1) return { says: say.decidedTogether({ count: found.length }), undo }
  const says = wordsOf(first.decided)({ name: first.reply.name, bdi: (inner) => <bdi>{inner}</bdi> })
  return { says, undo }
}

type Made = { decided: Decided; reply: Reply }

function canUndo({ decided, reply }: Made, actor: Actor, now: Instant): boolean {
  const isNow = decided.what !== 'moved' || (reply.status === decided.to && decided.to !== 'pending')
  return isNow && decided.by === actor.id && undoLeft(decided, now) > 0
}

function wordsOf({ what, to }: Decided): DoneWords {
  if (what === 'picked') return say.pickedReply
  if (what === 'unpicked') return say.unpickedReply
  if (what === 'sent-on') return say.sentReplyOn
  if (what !== 'moved') return say.doneWithReply
  return (to && doneWords[to]) ?? say.movedReply
}

async function showQuestions(needs: Needs, c: C, { trouble, status = 200 }: Omit<Seen, 'place'>): Promise<Response> {
  const { after } = queryOf(c, queueRoutes.questions)
  const outcome = await needs.moderation.questions(c.get('actor'), after)
  const desk = await needs.desk(c)
  if ('refused' in outcome) return c.html(await htmlDocument(<NotYoursPage desk={desk} />), 403)
  const shown = { desk, style: needs.style, questions: outcome.done, after, trouble }
  return c.html(await htmlDocument(<QuestionsPage {...shown} />), status)
}

async function showWriter(needs: Needs, c: C, id: ReplyId): Promise<Response> {
  const outcome = await needs.moderation.writer(c.get('actor'), id)
  const desk = await needs.desk(c)
  if ('done' in outcome)
    return c.html(await htmlDocument(<WriterPage desk={desk} style={needs.style} item={outcome.done} />))
  return outcome.refused === 'no-such-reply'
    ? c.notFound()
    : c.html(await htmlDocument(<NotYoursPage desk={desk} />), 403)
}

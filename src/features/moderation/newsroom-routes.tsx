import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Clock } from '../../base/clock.ts'
import { idOf, isId } from '../../base/id.ts'
import { clean, plainLine, plainText } from '../../base/text.ts'
import { kilobytes, limitsBody } from '../../platform/web/edge.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { urls } from '../../urls.ts'
import { longestReply, type MoveId, type ReplyId, type Status, statuses } from '../replies/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import { type AnswerRefusal, type MoveRefusal, type UndoRefusal, undoLeft } from './rules.ts'
import type { Moderation } from './service.ts'
import { type Done, NotYoursPage, QueuePage, type Trouble } from './views/queue.tsx'
import { answerRefusals, moveRefusals, undoRefusals } from './views/refusals.ts'

type C = Context<NewsroomWeb>

type Needs = {
  moderation: Moderation
  clock: Clock
  desk: (c: C) => Promise<Desk>
  /** The address of the style sheet that the queue adds to the newsroom's own. */
  style: string
}

const back = {
  status: z.enum(statuses).catch('pending'),
  after: z.string().catch('').default(''),
}
const reason = plainLine({ max: 300, min: 0 }).default(clean(''))
const decisionForm = z.object({ to: z.enum(statuses), reason, because: reason, ...back })
const undoForm = z.object({ move: idOf('decision'), ...back })
const answerForm = z.object({ body: plainText({ max: longestReply }), ...back })

/** The queue of replies. Mounted behind the sign-in. */
export function moderationDesk(needs: Needs) {
  const limited = limitsBody<NewsroomWeb>(kilobytes(64), (c) => tooLong(needs, c))
  const app = new Hono<NewsroomWeb>()
  app.get(urls.newsroom.replies, (c) => show(needs, c, { place: placeOf(c.req.query()), moved: c.req.query('moved') }))
  for (const [what, act] of [
    ['decision', decide],
    ['undoing', undo],
    ['answers', answer],
  ] as const) {
    app.post(`/newsroom/replies/:id/${what}`, limited, (c) => {
      const named = idOf('reply').safeParse(c.req.param('id'))
      return named.success ? act(needs, c, named.data) : c.notFound()
    })
  }
  return app
}

function tooLong(needs: Needs, c: C): Promise<Response> {
  return unreadable(needs, c, {
    typed: {},
    says: 'That is far too long to take. Go back: your words should still be there.',
  })
}

async function decide(needs: Needs, c: C, replyId: ReplyId): Promise<Response> {
  const sent = await readForm(c, decisionForm)
  if ('problems' in sent) return unreadable(needs, c, { typed: sent.typed, says: moveRefusals['no-such-move'] })
  const { to, because, reason: chosen, ...place } = sent.read
  const outcome = await needs.moderation.decide(c.get('actor'), { replyId, to, because: because || chosen })
  if ('done' in outcome) return c.redirect(urls.newsroom.repliesThat(query(place, outcome.done.id)), 303)
  const trouble = { says: moveRefusals[outcome.refused], words: because }
  return show(needs, c, { place, trouble, status: statusOf(outcome.refused) })
}

async function undo(needs: Needs, c: C): Promise<Response> {
  const sent = await readForm(c, undoForm)
  if ('problems' in sent) return unreadable(needs, c, { typed: sent.typed, says: undoRefusals['no-such-reply'] })
  const { move, ...place } = sent.read
  const outcome = await needs.moderation.undo(c.get('actor'), move)
  if ('done' in outcome) return c.redirect(urls.newsroom.repliesThat(query(place, outcome.done.id)), 303)
  const trouble = { says: undoRefusals[outcome.refused], words: '' }
  return show(needs, c, { place, trouble, status: statusOf(outcome.refused) })
}

async function answer(needs: Needs, c: C, replyId: ReplyId): Promise<Response> {
  const sent = await readForm(c, answerForm)
  if ('problems' in sent) return unreadable(needs, c, { typed: sent.typed, says: answerRefusals['nothing-said'] })
  const { body, ...place } = sent.read
  const outcome = await needs.moderation.answer(c.get('actor'), { replyId, body })
  if ('done' in outcome) return c.redirect(urls.newsroom.repliesThat(query(place)), 303)
  const trouble = { says: answerRefusals[outcome.refused], words: body }
  return show(needs, c, { place, trouble, status: statusOf(outcome.refused) })
}

type Place = { status: Status; after: string }

function placeOf({ status, after }: Record<string, string>): Place {
  return z.object(back).parse({ status, after })
}

function query({ status, after }: Place, moved?: MoveId) {
  return { status, ...(after ? { after } : {}), ...(moved ? { moved } : {}) }
}

type Typed = { typed: Record<string, string>; says: string }

/** What was sent cannot be read; whatever somebody wrote in it comes back. */
function unreadable(needs: Needs, c: C, { typed, says }: Typed): Promise<Response> {
  const words = clean(typed.body ?? typed.because ?? '')
  return show(needs, c, { place: placeOf(typed), trouble: { says, words }, status: 422 })
}

type Seen = { place: Place; moved?: string | undefined; trouble?: Trouble; status?: 200 | 403 | 404 | 422 }

async function show(needs: Needs, c: C, { place, moved, trouble, status = 200 }: Seen): Promise<Response> {
  const actor = c.get('actor')
  const after = isId(place.after) ? (place.after as ReplyId) : null
  const asked = await needs.moderation.queue(actor, { status: place.status, after })
  const outcome = 'done' in asked ? asked : await needs.moderation.queue(actor, { status: 'published', after: null })
  const desk = await needs.desk(c)
  if ('refused' in outcome) return c.html(await htmlDocument(<NotYoursPage desk={desk} />), 403)
  const done = await doneBy(needs, c, moved)
  const shown = { desk, style: needs.style, queue: outcome.done, after: after ?? '', done, trouble }
  return c.html(await htmlDocument(<QueuePage {...shown} />), status)
}

async function doneBy({ moderation, clock }: Needs, c: C, moved: string | undefined): Promise<Done | undefined> {
  if (moved === undefined || !isId(moved)) return undefined
  const actor = c.get('actor')
  const found = await moderation.moved(actor, moved as MoveId)
  if (!found) return undefined
  const { move, reply } = found
  const isNewest = reply.status === move.to
  const canUndo = isNewest && move.to !== 'pending' && move.by === actor.id && undoLeft(move, clock.now()) > 0
  return { move, name: reply.name, canUndo }
}

function statusOf(refusal: MoveRefusal | UndoRefusal | AnswerRefusal): 403 | 404 | 422 {
  if (refusal === 'not-allowed' || refusal === 'not-yours') return 403
  return refusal === 'no-such-reply' ? 404 : 422
}

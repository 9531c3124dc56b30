import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { anId, done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { moderateReplies } from '../replies/permissions.ts'
import { answerReplies, changeHouseRules, seeQuestions } from './permissions.ts'

/** How replies are moderated, by which rules, and with what results; and appeals, each for the writer of one reply. */
export const moderationRoutes = {
  show: route('moderation.show', { method: 'GET', path: '/moderation' }),
  appeal: route('appeal.show', { method: 'GET', path: '/appeals/:id', params: { id: idOf('reply') } }),
  sendAppeal: route('appeal.send', { method: 'POST', path: '/appeals/:id', params: { id: idOf('reply') } }),
} as const

const id = idOf('reply')
const answers = {
  200: { says: 'Done, and which decision takes it back', json: z.object({ done: z.string().nullable() }) },
  422: { says: 'Refused, in words', json: z.object({ refused: z.string() }) },
} as const
/** In which section, the change itself asks: its words say so to whoever may not. */
const moderate = { params: { id }, permission: moderateReplies } as const
const logged = { reply: anId('reply'), writer: anId('reply'), by: anId('staff') }

/** Where replies wait, and what is done with one. */
export const queueRoutes = {
  show: route('queue.show', {
    method: 'GET',
    path: '/newsroom/replies',
    query: { list: z.string().optional(), after: words(), decided: words(4000) },
    permission: answerReplies,
  }),
  /** What changed since a page was made, for a page that is open. */
  news: route('queue.news', {
    method: 'GET',
    path: '/newsroom/replies/news',
    query: { list: z.string().optional(), since: words(30) },
    answers: {
      200: {
        says: 'How many wait where, and which came into the list since',
        json: z.object({ counts: z.record(z.string(), z.int()), arrived: z.array(z.string()) }),
      },
    },
    permission: moderateReplies,
  }),
  questions: route('queue.questions', {
    method: 'GET',
    path: '/newsroom/questions',
    query: { after: words() },
    permission: seeQuestions,
  }),
  writer: route('queue.writer', { method: 'GET', path: '/newsroom/replies/writers/:id', ...moderate }),
  decideAll: route('queue.decide-all', {
    method: 'POST',
    path: '/newsroom/replies/decisions',
    permission: moderateReplies,
  }),
  undoAll: route('queue.undo-all', {
    method: 'POST',
    path: '/newsroom/replies/undoings',
    permission: moderateReplies,
  }),
  decision: route('queue.decide', { method: 'POST', path: '/newsroom/replies/:id/decision', answers, ...moderate }),
  undoing: route('queue.undo', { method: 'POST', path: '/newsroom/replies/:id/undoing', answers, ...moderate }),
  answers: route('queue.answer', {
    method: 'POST',
    path: '/newsroom/replies/:id/answers',
    params: { id },
    answers,
    permission: answerReplies,
  }),
  pick: route('queue.pick', { method: 'POST', path: '/newsroom/replies/:id/pick', answers, ...moderate }),
  dismissal: route('queue.dismiss', { method: 'POST', path: '/newsroom/replies/:id/dismissal', answers, ...moderate }),
  question: route('queue.send-on', { method: 'POST', path: '/newsroom/replies/:id/question', answers, ...moderate }),
  appeal: route('queue.answer-appeal', { method: 'POST', path: '/newsroom/replies/:id/appeal', answers, ...moderate }),
  sanction: route('queue.sanction', { method: 'POST', path: '/newsroom/replies/:id/sanction', answers, ...moderate }),
} as const

/** The log of decisions, to be read and to be taken along. */
export const decisionLogRoutes = {
  show: route('decision-log.show', {
    method: 'GET',
    path: '/newsroom/replies/log',
    query: { reply: words(40), writer: words(40), by: words(40), ...listQuery },
    permission: moderateReplies,
  }),
  download: route('decision-log.download', {
    method: 'GET',
    path: '/newsroom/replies/:file{log[.](?:ndjson|csv)}',
    query: logged,
    permission: moderateReplies,
    stepUp: true,
  }),
} as const

const permission = changeHouseRules

export const houseRuleRoutes = {
  list: route('house-rule.list', { method: 'GET', path: '/newsroom/house-rules', query: { done }, permission }),
  add: route('house-rule.add', { method: 'POST', path: '/newsroom/house-rules', permission }),
  change: route('house-rule.change', {
    method: 'POST',
    path: '/newsroom/house-rules/:id',
    params: { id: idOf('house-rule') },
    permission,
  }),
} as const

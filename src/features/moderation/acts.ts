import { z } from 'zod'
import { parseInstant } from '../../base/clock.ts'
import { idOf } from '../../base/id.ts'
import { said } from '../../base/messages.ts'
import type { Outcome } from '../../base/outcome.ts'
import { clean, plainLine, plainText } from '../../base/text.ts'
import { type DecisionId, longestReply, type ReplyId, statuses } from '../replies/index.ts'
import { type Length, lengths, type SanctionRefusal, type Sanctions, sanctionRefusals } from '../sanctions/index.ts'
import type { Actor } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import type { Moderation } from './service.ts'
import {
  answerRefusals,
  appealDecisionRefusals,
  dismissRefusals,
  moveRefusals,
  pickRefusals,
  sendRefusals,
  undoRefusals,
} from './views/refusals.ts'

export type Services = { moderation: Moderation; sanctions: Sanctions }
type Asked<Read> = { actor: Actor; replyId: ReplyId; read: Read }
/** What came of it: the decision to take back, where it can be, or the refusal in words. */
export type Acted = { done: DecisionId | null } | { refused: string; status: 403 | 404 | 422; words: string }

/** One thing that can be done with a reply: how its form reads, how it is done, and every refusal in words. */
export type Act = {
  form: z.ZodType<Record<string, unknown>>
  unreadable: () => string
  act(services: Services, asked: Asked<unknown>): Promise<Acted>
}

type Making<Schema extends z.ZodType, Refusal extends string> = {
  form: Schema
  unreadable: () => string
  refusals: Record<Refusal, string>
  /** What somebody wrote, to be given back when it is refused. */
  words?: (read: z.infer<Schema>) => string
  run(services: Services, asked: Asked<z.infer<Schema>>): Promise<Outcome<DecisionId | null, Refusal>>
}

function anAct<Schema extends z.ZodType<Record<string, unknown>>, Refusal extends string>(
  making: Making<Schema, Refusal>,
): Act {
  const { form, unreadable, refusals, words = () => '', run } = making
  return {
    form,
    unreadable,
    async act(services, asked) {
      const read = asked.read as z.infer<Schema>
      const outcome = await run(services, { ...asked, read })
      if ('done' in outcome) return outcome
      return { refused: refusals[outcome.refused], status: statusOf(outcome.refused), words: words(read) }
    },
  }
}

function statusOf(refusal: string): 403 | 404 | 422 {
  if (refusal === 'not-allowed' || refusal === 'not-yours') return 403
  return refusal === 'no-such-reply' ? 404 : 422
}

function idIn<Refusal>(outcome: Outcome<{ id: DecisionId }, Refusal>): Outcome<DecisionId, Refusal> {
  return 'done' in outcome ? { done: outcome.done.id } : outcome
}

function without<Refusal>(outcome: Outcome<unknown, Refusal>): Outcome<null, Refusal> {
  return 'done' in outcome ? { done: null } : outcome
}

const rule = z.union([z.literal('').transform(() => null), idOf('house-rule')]).default(null)
const because = plainLine({ max: 300, min: 0 }).default(clean(''))
const readAt = z
  .string()
  .optional()
  .transform((sent) => (sent === undefined ? undefined : parseInstant(sent)))
export const decisionForm = z.object({ to: z.enum(statuses), rule, because, read: readAt })
const sanctionForm = z.object({ length: z.enum(['ban', ...(Object.keys(lengths) as Length[])]), rule, because })

export const acts = {
  decision: anAct({
    form: decisionForm,
    unreadable: () => moveRefusals['no-such-move'],
    refusals: moveRefusals,
    words: (read) => read.because,
    run: async ({ moderation }, { actor, replyId, read: { rule: ruleId, read, ...decided } }) =>
      idIn(await moderation.decide(actor, { replyId, ruleId, ...decided, readAt: read })),
  }),
  undoing: anAct({
    form: z.object({ move: idOf('decision') }),
    unreadable: () => undoRefusals['no-such-reply'],
    refusals: undoRefusals,
    run: async ({ moderation }, { actor, read }) => moderation.undo(actor, read.move),
  }),
  answers: anAct({
    form: z.object({ body: plainText({ max: longestReply }) }),
    unreadable: () => answerRefusals['nothing-said'],
    refusals: answerRefusals,
    words: (read) => read.body,
    run: async ({ moderation }, { actor, replyId, read }) =>
      without(await moderation.answer(actor, { replyId, body: read.body })),
  }),
  pick: anAct({
    form: z.object({ picked: z.enum(['yes', 'no']) }),
    unreadable: () => pickRefusals['already-so'],
    refusals: pickRefusals,
    run: async ({ moderation }, { actor, replyId, read }) =>
      idIn(await moderation.pick(actor, { replyId, picked: read.picked === 'yes' })),
  }),
  dismissal: anAct({
    form: z.object({ queue: z.enum(['reported', 'error', 'question']) }),
    unreadable: () => dismissRefusals['already-so'],
    refusals: dismissRefusals,
    run: async ({ moderation }, { actor, replyId, read: { queue } }) =>
      idIn(
        queue === 'question'
          ? await moderation.dismissQuestion(actor, replyId)
          : await moderation.dismiss(actor, { replyId, queue }),
      ),
  }),
  question: anAct({
    form: z.object({}),
    unreadable: () => sendRefusals['no-such-reply'],
    refusals: sendRefusals,
    run: async ({ moderation }, { actor, replyId }) => idIn(await moderation.sendOn(actor, replyId)),
  }),
  appeal: anAct({
    form: z.object({ outcome: z.enum(['upheld', 'reversed']), words: plainText({ max: 1_000 }) }),
    unreadable: () => appealDecisionRefusals['nothing-said'],
    refusals: appealDecisionRefusals,
    words: (read) => read.words,
    run: async ({ moderation }, { actor, replyId, read }) =>
      without(await moderation.answerAppeal(actor, { replyId, ...read })),
  }),
  sanction: anAct<typeof sanctionForm, SanctionRefusal | 'no-such-rule'>({
    form: sanctionForm,
    unreadable: say.pleaseChooseHowLong,
    refusals: said({ 'no-such-rule': () => moveRefusals['no-such-rule'] }, sanctionRefusals),
    words: (read) => read.because,
    run: ({ moderation, sanctions }, asked) => impose({ moderation, sanctions }, asked),
  }),
} satisfies Record<string, Act>

type Imposing = { length: Length | 'ban'; rule: Parameters<Moderation['rule']>[0] | null; because: string }

async function impose({ moderation, sanctions }: Services, { actor, replyId, read }: Asked<Imposing>) {
  const found = read.rule === null ? undefined : await moderation.rule(read.rule)
  if (read.rule !== null && (!found || found.retired)) return { refused: 'no-such-rule' as const }
  const kind = read.length === 'ban' ? ('ban' as const) : ('time-out' as const)
  const length: Length = read.length === 'ban' ? 'four-weeks' : read.length
  const reason = [found?.title, read.because].filter(Boolean).join('. ')
  return without(
    await sanctions.impose(actor, { replyId, kind, length, because: reason, houseRuleId: found?.id ?? null }),
  )
}

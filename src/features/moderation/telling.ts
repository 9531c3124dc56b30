import type { Writing } from '../../platform/database/tables.ts'
import type { Move, ReplyId } from '../replies/index.ts'
import type { Appeal } from './appeals/appeal.ts'
import type { HouseRule } from './house-rules/rule.ts'

/** What a writer is told about their reply: a notice, and a mail where they chose one. */
export type Told = { subject: string; text: string }
export type Tell = (tx: Writing, replyId: ReplyId, told: Told) => Promise<void>

/** The statement of reasons as words; `undefined` when there is nothing to tell. `appeal` is the form’s whole address. */
export function decisionTold(move: Move, rule: HouseRule | undefined, appeal: string): Told | undefined {
  const { from, to } = move
  if (to === 'published' && from === 'pending') {
    return { subject: 'Your reply is published', text: 'Your reply was read by the newsroom and is published.' }
  }
  if (to === 'published') return { subject: 'Your reply is shown again', text: 'Your reply is shown again.' }
  if (to !== 'hidden' && to !== 'spam') return undefined
  const who = move.by === 'program' ? 'A program decided this.' : 'A person decided this, not a program.'
  const why = [whyOf(move, rule), who, `If you think that is wrong, you can appeal once: ${appeal}`]
  return { subject: 'Your reply is not shown', text: why.join('\n\n') }
}

function whyOf({ to, because }: Move, rule: HouseRule | undefined): string {
  if (to === 'spam') return 'Your reply was taken for spam and is not shown.'
  if (!rule) return `Your reply is not shown. The reason given: ${because}`
  const own = because !== rule.title ? `\n\n${because}` : ''
  return `Your reply is not shown. The rule it rests on: ${rule.title}. ${rule.words}${own}`
}

export function appealAnswered({ outcome, answer }: NonNullable<Appeal['decided']>): Told {
  const what =
    outcome === 'reversed'
      ? 'The decision was reversed and your reply is shown.'
      : 'The decision stands and your reply is not shown.'
  return { subject: 'Your appeal is decided', text: `${what}\n\n${answer}` }
}

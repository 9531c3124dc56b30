import { hours } from '../../base/clock.ts'
import type { Attempt } from '../../platform/jobs/attempt.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Newsroom } from '../staff/index.ts'
import { repliesFlooding, replyEdited, replyMoved, replyPosted } from './events.ts'
import type { Replies } from './service.ts'

type Needs = {
  replies: Replies
  newsroom: Newsroom
  mail: Mail
  address: () => string
}

const isChecked = ({ replies }: Needs) => replies.isChecked

/** What happens after a reply came or was decided on, and what comes round. */
export const replyJobs: readonly Work<Needs>[] = [
  // Networks are forgotten after thirty days, and the keys they were hashed with.
  defineRound({ name: 'forget-networks', every: hours(6), act: ({ replies }: Needs) => replies.forget() }),
  defineConsumer({
    name: 'learn-from-decision',
    hears: [replyMoved],
    act: ({ replies }: Needs, { payload }) => replies.learn(payload.replyId),
  }),
  defineConsumer({
    name: 'check-reply',
    lane: 'checks',
    isOn: isChecked,
    hears: [replyPosted],
    act: ({ replies }: Needs, { payload }) => replies.check(payload.replyId),
  }),
  defineConsumer({
    name: 'check-edited-reply',
    lane: 'checks',
    isOn: isChecked,
    hears: [replyEdited],
    act: ({ replies }: Needs, { payload }) => replies.check(payload.replyId),
  }),
  defineConsumer({
    name: 'tell-of-flood',
    lane: 'mail',
    hears: [repliesFlooding],
    act: (needs: Needs, { payload }, attempt) => tellOfFlood(needs, payload.path, attempt),
  }),
]

async function tellOfFlood({ newsroom, mail, address }: Needs, path: string, attempt: Attempt): Promise<void> {
  const people = await newsroom.all()
  const publishers = people.filter(({ role, leftAt }) => role === 'publisher' && leftAt === null)
  for (const { email } of publishers) await mail.send({ to: email, ...floodLetter(address() + path) }, attempt)
}

function floodLetter(article: string) {
  return {
    subject: 'A flood of replies',
    text: `More replies are coming to one article than its policy lets through at once, so every further one is held:\n\n${article}\n\nThey wait in the newsroom under Replies. You can hold all replies there or close the article. While it lasts, this is told at most once an hour.\n`,
  }
}

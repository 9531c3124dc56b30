import type { Attempt } from '../../platform/jobs/attempt.ts'
import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { replyEdited, replyPosted } from '../replies/index.ts'
import type { Newsroom } from '../staff/index.ts'
import { repliesFlooding } from './events.ts'
import * as say from './messages/newsroom.ts'
import type { ReplyIntake } from './service.ts'

type Needs = {
  replyIntake: ReplyIntake
  newsroom: Newsroom
  mail: Mail
  address: () => string
}

const isChecked = ({ replyIntake }: Needs) => replyIntake.isChecked

/** What is asked outside of a reply that has come, and who is told when too many come at once. */
export const intakeJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'check-reply',
    lane: 'checks',
    isOn: isChecked,
    hears: [replyPosted],
    act: ({ replyIntake }: Needs, { payload }) => replyIntake.check(payload.replyId),
  }),
  defineConsumer({
    name: 'check-edited-reply',
    lane: 'checks',
    isOn: isChecked,
    hears: [replyEdited],
    act: ({ replyIntake }: Needs, { payload }) => replyIntake.check(payload.replyId),
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
    subject: say.floodOfReplies(),
    text: say.moreRepliesAreComingTo({ article }),
  }
}

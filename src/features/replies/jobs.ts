import { hours } from '../../base/clock.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Newsroom } from '../staff/index.ts'
import type { Replies } from './service.ts'

type Needs = {
  jobs: Jobs
  replies: Replies
  newsroom: Newsroom
  mail: Mail
  address: () => string
  isChecked: boolean
}

/** What happens after a reply came or was decided on, and what comes round. */
export function replyJobs({ jobs, replies, newsroom, mail, address, isChecked }: Needs): void {
  // Networks are forgotten after thirty days, and the keys they were hashed with.
  jobs.every(hours(6), 'forget-networks', replies.forget)
  jobs.hear('reply.moved', 'learn-from-decision', ({ replyId }) => replies.learn(replyId))
  if (isChecked) {
    jobs.in('checks').hear('reply.posted', 'check-reply', ({ replyId }) => replies.check(replyId))
    jobs.in('checks').hear('reply.edited', 'check-edited-reply', ({ replyId }) => replies.check(replyId))
  }
  jobs.in('mail').hear('replies.flooding', 'tell-of-flood', async ({ path }, attempt) => {
    const people = await newsroom.all()
    const publishers = people.filter(({ role, leftAt }) => role === 'publisher' && leftAt === null)
    for (const { email } of publishers) await mail.send({ to: email, ...floodLetter(address() + path) }, attempt)
  })
}

function floodLetter(article: string) {
  return {
    subject: 'A flood of replies',
    text: `More replies are coming to one article than its policy lets through at once, so every further one is held:\n\n${article}\n\nThey wait in the newsroom under Replies. You can hold all replies there or close the article. While it lasts, this is told at most once an hour.\n`,
  }
}

import { hours } from '../../base/clock.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Newsroom } from '../staff/index.ts'
import type { SignIn } from './service.ts'

type Needs = { jobs: Jobs; mail: Mail; signIn: SignIn; newsroom: Newsroom; settings: SiteSettings }

/** Links are mailed by a job, so that the answer to a request takes as long for an address nobody has. */
export function signInJobs({ jobs, mail, signIn, newsroom, settings }: Needs): void {
  jobs.in('sign-in').hear('link.requested', 'mail-sign-in-link', async ({ staffId }, attempt) => {
    const staff = await newsroom.byId(staffId)
    if (!staff || staff.leftAt) return
    const { name } = await settings.site()
    const text = [
      `Hello ${staff.name},`,
      `this link signs you in to the newsroom of ${name}, once, within 24 hours:`,
      await signIn.signInLink(staffId),
      'If you did not ask for it, do nothing: nobody gets in without it.',
    ].join('\n\n')
    await mail.send({ to: staff.email, subject: `Sign in to ${name}`, text: `${text}\n` }, attempt)
  })
  jobs.every(hours(6), 'clear-old-sign-ins', async () => {
    await signIn.tidy()
  })
}

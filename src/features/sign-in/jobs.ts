import { hours } from '../../base/clock.ts'
import { dateAndTime } from '../../base/dates.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { AccountNotice, Newsroom } from '../staff/index.ts'
import { signInRoutes } from './routes.ts'
import type { SignIn } from './service.ts'

type Needs = {
  jobs: Jobs
  mail: Mail
  signIn: SignIn
  newsroom: Newsroom
  settings: SiteSettings
  address: () => string
}

/** Links are mailed by a job, so that the answer to a request takes as long for an address nobody has. */
export function signInJobs({ jobs, mail, signIn, newsroom, settings, address }: Needs): void {
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
  jobs.in('mail').hear('account.changed', 'mail-account-notice', async ({ staffId, notice }, attempt) => {
    const staff = await newsroom.byId(staffId)
    if (!staff || staff.leftAt) return
    const site = await settings.site()
    const { subject, says } = wordsOf(notice)
    const text = [
      `Hello ${staff.name},`,
      `${says} That was on ${dateAndTime(notice.at, site)}, in the newsroom of ${site.name}.`,
      'If that was you, or you know of it, there is nothing to do.',
      `If not: have a sign-in link mailed to you at ${address()}${signInRoutes.form.to()}, sign out everywhere under Account, set a new password there, and tell a publisher of the paper.`,
    ].join('\n\n')
    await mail.send({ to: staff.email, subject: `${subject}: ${site.name}`, text: `${text}\n` }, attempt)
  })
  jobs.every(hours(6), 'clear-old-sign-ins', async () => {
    await signIn.tidy()
  })
}

function wordsOf(notice: AccountNotice): { subject: string; says: string } {
  switch (notice.kind) {
    case 'password':
      return {
        subject: 'Your password was changed',
        says: `Your password was set or changed, from ${notice.device}. Every other browser was signed out.`,
      }
    case 'device':
      return {
        subject: 'You signed in on a new device',
        says: `Somebody signed in as you on a device that was not used before: ${notice.device}.`,
      }
    case 'role':
      return {
        subject: 'Your role was changed',
        says: `${notice.by} changed your role from “${notice.before}” to “${notice.after}”.`,
      }
    case 'link':
      return {
        subject: 'A sign-in link was made for you',
        says: `${notice.by} made a link that signs in as you, once.`,
      }
  }
}

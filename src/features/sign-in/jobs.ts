import { hours } from '../../base/clock.ts'
import { dateAndTime } from '../../base/dates.ts'
import type { Happened } from '../../platform/events/define.ts'
import type { Attempt } from '../../platform/jobs/attempt.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type AccountNotice, accountChanged, type Newsroom, nameOfDoer, type StaffId } from '../staff/index.ts'
import { linkRequested } from './events.ts'
import { signInRoutes } from './routes.ts'
import type { SignIn } from './service.ts'

type Needs = {
  mail: Mail
  signIn: SignIn
  newsroom: Newsroom
  settings: SiteSettings
  address: () => string
}

/** Links are mailed by a job, so that the answer to a request takes as long for an address nobody has. */
export const signInJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'mail-sign-in-link',
    lane: 'sign-in',
    hears: [linkRequested],
    act: (needs: Needs, { payload }, attempt) => mailLink(needs, payload.staffId, attempt),
  }),
  defineConsumer({
    name: 'mail-account-notice',
    lane: 'mail',
    hears: [accountChanged],
    act: (needs: Needs, event, attempt) => mailNotice(needs, event, attempt),
  }),
  defineRound({ name: 'clear-old-sign-ins', every: hours(6), act: ({ signIn }: Needs) => signIn.tidy() }),
]

async function mailLink({ newsroom, settings, signIn, mail }: Needs, staffId: StaffId, attempt: Attempt) {
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
}

type Changed = Pick<Happened<string, { staffId: StaffId; notice: AccountNotice }>, 'actor' | 'payload'>

async function mailNotice(needs: Needs, { actor, payload }: Changed, attempt: Attempt): Promise<void> {
  const { newsroom, settings, mail, address } = needs
  const staff = await newsroom.byId(payload.staffId)
  if (!staff || staff.leftAt) return
  const site = await settings.site()
  const { subject, says } = wordsOf(payload.notice, await nameOfDoer(newsroom, actor))
  const text = [
    `Hello ${staff.name},`,
    `${says} That was on ${dateAndTime(payload.notice.at, site)}, in the newsroom of ${site.name}.`,
    'If that was you, or you know of it, there is nothing to do.',
    `If not: have a sign-in link mailed to you at ${address()}${signInRoutes.form.to()}, sign out everywhere under Account, set a new password there, and tell a publisher of the paper.`,
  ].join('\n\n')
  await mail.send({ to: staff.email, subject: `${subject}: ${site.name}`, text: `${text}\n` }, attempt)
}

function wordsOf(notice: AccountNotice, by: string): { subject: string; says: string } {
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
        says: `${by} changed your role from “${notice.before}” to “${notice.after}”.`,
      }
    case 'link':
      return {
        subject: 'A sign-in link was made for you',
        says: `${by} made a link that signs in as you, once.`,
      }
  }
}

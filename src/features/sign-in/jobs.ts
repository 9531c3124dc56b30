import { hours } from '../../base/clock.ts'
import { dateAndTime } from '../../base/dates.ts'
import type { Happened } from '../../platform/events/define.ts'
import type { Attempt } from '../../platform/jobs/attempt.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type AccountNotice, accountChanged, type Newsroom, nameOfDoer, type StaffId } from '../staff/index.ts'
import { linkRequested } from './events.ts'
import * as say from './messages/newsroom.ts'
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
  const text = say.signInMail({ staff: staff.name, paper: name, link: await signIn.signInLink(staffId) })
  await mail.send({ to: staff.email, subject: say.signInToName({ name }), text }, attempt)
}

type Changed = Pick<Happened<string, { staffId: StaffId; notice: AccountNotice }>, 'actor' | 'payload'>

async function mailNotice(needs: Needs, { actor, payload }: Changed, attempt: Attempt): Promise<void> {
  const { newsroom, settings, mail, address } = needs
  const staff = await newsroom.byId(payload.staffId)
  if (!staff || staff.leftAt) return
  const site = await settings.site()
  const { subject, says } = wordsOf(payload.notice, await nameOfDoer(newsroom, actor))
  const text = [
    say.helloName({ name: staff.name }),
    `${says} ${say.thatWasOn({ when: dateAndTime(payload.notice.at, site), paper: site.name })}`,
    say.ifThatWasYouOr(),
    say.ifThatWasNotYou({ address: `${address()}${signInRoutes.form.to()}` }),
  ].join('\n\n')
  await mail.send({ to: staff.email, subject: `${subject}: ${site.name}`, text: `${text}\n` }, attempt)
}

const inMail = {
  'app-set': 'set',
  'app-removed': 'removed',
  'passkey-added': 'added',
  'passkey-removed': 'gone',
  'codes-made': 'made',
  'code-used': 'used',
  recovered: 'other',
} as const

function wordsOf(notice: AccountNotice, by: string): { subject: string; says: string } {
  switch (notice.kind) {
    case 'password':
      return {
        subject: say.yourPasswordWasChanged(),
        says: say.yourPasswordWasSetOr({ device: notice.device }),
      }
    case 'device':
      return {
        subject: say.youSignedInOnNew(),
        says: say.somebodySignedInAsYou({ device: notice.device }),
      }
    case 'role':
      return {
        subject: say.yourRoleWasChanged(),
        says: say.byChangedYourRoleFrom({ by, before: notice.before, after: notice.after }),
      }
    case 'link':
      return {
        subject: say.signInLinkWasMade(),
        says: say.byMadeLinkThatSigns({ by }),
      }
    case 'factor':
      return {
        subject: say.yourFactorsWereChanged(),
        says: say.factorChangeInMail({ what: inMail[notice.what] }),
      }
  }
}

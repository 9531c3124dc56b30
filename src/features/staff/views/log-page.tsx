import type { Child } from 'hono/jsx'
import { dateAndTime } from '../../../base/dates.ts'
import type { Rich } from '../../../base/messages.ts'
import { choice, defineList } from '../../../ui/newsroom/list/declare.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import { settingsRoutes } from '../../settings/routes.ts'
import { changeSorts, type Doing, type Line } from '../log/change.ts'
import * as say from '../messages/newsroom.ts'
import { peopleRoutes } from '../routes.ts'
import { theOwner } from '../staff.ts'

type Doers = readonly { id: string; name: string }[]

/** Everything that was done to accounts and to the site itself. */
export const changeList = defineList<Line, { desk: Desk; doers: Doers }>()({
  label: say.logOfChanges,
  to: peopleRoutes.log.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    { name: 'what', label: say.whatWasChanged, cell: sentenceOf, narrow: 'without-label' },
    {
      name: 'when',
      label: say.whenChanged,
      narrow: 'without-label',
      sort: 'when',
      cell: ({ at }, { desk }) => (
        <time class="quiet" datetime={at}>
          {dateAndTime(at, desk)}
        </time>
      ),
    },
  ],
  filters: {
    by: choice({
      label: say.doneBy,
      any: say.anybody,
      options: ({ doers }: { doers: Doers }) => doers.map(({ id, name }) => ({ value: id, name, is: id })),
    }),
  },
  sorts: { when: { key: changeSorts.when, descending: true } },
  empty: say.nothingWasChangedYet,
})

type Shown = { desk: Desk; list: OpenList; by: string | undefined }

export function ChangesPage({ desk, list, by }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.logOfChanges()} current={peopleRoutes.list.to()}>
      <PageHead title={say.logOfChanges()} says={say.accountsRolesLinksSettingsSections()}>
        <a href={peopleRoutes.downloadLog.to({ by })}>{say.downloadAsCsv()}</a>
        <a href={peopleRoutes.list.to()}>{say.people()}</a>
        <a href={settingsRoutes.show.to()}>{say.settings()}</a>
      </PageHead>
      <ListScreen list={list} />
    </NewsroomPage>
  )
}

type Given = {
  by: string
  about: string
  change: 'set' | 'emptied' | 'other'
  b: (inner: string) => Child
  before: () => Child
  after: () => Child
}

const sentences: Record<Doing, (given: Given) => Rich<Child>> = {
  'staff.added': say.addedPerson,
  'staff.name': say.changedName,
  'staff.role': say.changedRole,
  'staff.sections': say.changedSections,
  'staff.left': say.markedAsLeft,
  'link.made': say.madeSignInLink,
  'link.used': say.signedInByLink,
  'password.set': say.setFirstPassword,
  'password.changed': say.changedPassword,
  'password.removed': say.removedPassword,
  'factor.app-set': say.setApp,
  'factor.app-removed': say.removedApp,
  'factor.passkey-added': say.addedPasskey,
  'factor.passkey-removed': say.removedPasskey,
  'factor.codes-made': say.madeCodes,
  'factor.code-used': say.usedCode,
  'account.recovered': say.recoveredAccount,
  'device.new': say.signedInOnNewDevice,
  'session.ended': say.signedOutDevice,
  'sessions.ended': say.signedOutEveryDevice,
  'sessions.others-ended': say.signedOutOtherDevices,
  'setting.changed': say.changedSetting,
  'section.added': say.addedSection,
  'section.changed': say.changedSection,
  'author.added': say.addedAuthor,
  'role.made': say.madeRole,
  'role.changed': say.revisedRole,
  'role.removed': say.removedRole,
  'provider.set': say.setProvider,
  'provider.first': say.firstCameByProvider,
  'provider.removed': say.removedProvider,
  'key.made': say.madeFirstSigningKey,
  'key.rotated': say.changedSigningKey,
}

/** Who did what to whom or what, and what it was before. */
function sentenceOf({ what, by, about, before, after }: Line) {
  return sentences[what]({
    by: by.id === theOwner.id ? say.commandLine() : by.name,
    about,
    change: before === null ? 'set' : after === null ? 'emptied' : 'other',
    b: (inner) => <b>{inner}</b>,
    before: () => shown(before),
    after: () => shown(after),
  })
}

function shown(value: string | null) {
  return value ? <q>{value}</q> : <em>{say.emptyValue()}</em>
}

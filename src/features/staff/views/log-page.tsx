import { dateAndTime } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import { settingsRoutes } from '../../settings/routes.ts'
import { type ChangePage, doings, type Line } from '../log/change.ts'
import * as say from '../messages/newsroom.ts'
import { peopleRoutes } from '../routes.ts'
import { theOwner } from '../staff.ts'

/** Everything that was done to accounts and to the site itself, the newest first. */
export function ChangesPage({ desk, page: { lines, next } }: { desk: Desk; page: ChangePage }) {
  return (
    <NewsroomPage desk={desk} title={say.logOfChanges()} current={peopleRoutes.list.to()}>
      <PageHead title={say.logOfChanges()} says={say.accountsRolesLinksSettingsSections()}>
        <a href={peopleRoutes.list.to()}>{say.people()}</a>
        <a href={settingsRoutes.show.to()}>{say.settings()}</a>
      </PageHead>
      {lines.length === 0 ? <Empty>{say.nothingWasChangedYet()}</Empty> : null}
      <ol class="rows">
        {lines.map((line) => (
          <li>
            <div>
              <b>{line.by.id === theOwner.id ? say.commandLine() : line.by.name}</b> {doings[line.what]}
              {line.about === '' ? null : (
                <>
                  {' '}
                  <b>{line.about}</b>
                </>
              )}
              <FromTo line={line} />
              <p class="quiet">
                <time datetime={line.at}>{dateAndTime(line.at, desk)}</time>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {next ? (
        <p class="pager">
          <a href={peopleRoutes.log.to({ before: next })}>{say.earlier()}</a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

function FromTo({ line: { before, after } }: { line: Line }) {
  if (before === null && after === null) return null
  if (before === null) return <>: {shown(after)}</>
  if (after === null) return <>{say.beforeShown({ shown: () => shown(before) })}</>
  return <>{say.fromShownToShown2({ shown: () => shown(before), shown2: () => shown(after) })}</>
}

function shown(value: string | null) {
  return value ? <q>{value}</q> : <em>{say.nothing()}</em>
}

import { dateAndTime } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import { settingsRoutes } from '../../settings/routes.ts'
import { type ChangePage, doings, type Line } from '../log/change.ts'
import { peopleRoutes } from '../routes.ts'
import { theOwner } from '../staff.ts'

/** Everything that was done to accounts and to the site itself, the newest first. */
export function ChangesPage({ desk, page: { lines, next } }: { desk: Desk; page: ChangePage }) {
  return (
    <NewsroomPage desk={desk} title="Log of changes" current={peopleRoutes.list.to()}>
      <PageHead
        title="Log of changes"
        says="Accounts, roles, links, settings, sections, authors and keys. Lines are only ever added."
      >
        <a href={peopleRoutes.list.to()}>People</a>
        <a href={settingsRoutes.show.to()}>Settings</a>
      </PageHead>
      {lines.length === 0 ? <Empty>Nothing was changed yet.</Empty> : null}
      <ol class="rows">
        {lines.map((line) => (
          <li>
            <div>
              <b>{line.by.id === theOwner.id ? 'The command line' : line.by.name}</b> {doings[line.what]}
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
          <a href={peopleRoutes.log.to({ before: next })}>Earlier</a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

function FromTo({ line: { before, after } }: { line: Line }) {
  if (before === null && after === null) return null
  if (before === null) return <>: {shown(after)}</>
  if (after === null) return <>, before {shown(before)}</>
  return (
    <>
      : from {shown(before)} to {shown(after)}
    </>
  )
}

function shown(value: string | null) {
  return value ? <q>{value}</q> : <em>nothing</em>
}

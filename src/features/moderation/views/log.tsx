import type { Instant } from '../../../base/clock.ts'
import { dateAndTime } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import { type DecisionKind, wordsOf } from '../../replies/index.ts'
import type { Line, LogPage } from '../log/line.ts'
import { decisionLogRoutes, queueRoutes } from '../routes.ts'
import { statusNames } from './words.ts'

type Shown = {
  desk: Desk
  style: string
  page: LogPage
  /** What is asked for, as the address says it. */
  sought: Record<string, string>
  deciders: readonly { id: string; name: string }[]
}

const whatWords = {
  moved: 'moved it',
  picked: 'picked it',
  unpicked: 'picked it no longer',
  dismissed: 'saw to what it waited for',
  'sent-on': 'sent it to the reporters',
  undone: 'took a decision back',
  appealed: 'appealed',
  upheld: 'upheld the decision',
  reversed: 'reversed the decision',
  sanctioned: 'sanctioned the writer',
  lifted: 'lifted a sanction',
  'rule-made': 'made a house rule',
  'rule-changed': 'changed a house rule',
  'rule-retired': 'retired a house rule',
} as const satisfies Record<DecisionKind, string>

const nobody: Readonly<Record<string, string>> = { reader: 'The writer', program: 'A program', import: 'An import' }

/** Every decision, the newest first. */
export function LogPageView({ desk, style, page: { lines, next, versions }, sought, deciders }: Shown) {
  return (
    <NewsroomPage desk={desk} title="Log of decisions" current={queueRoutes.show.to()}>
      <link rel="stylesheet" href={style} />
      <PageHead title="Log of decisions" says="Lines are only ever added.">
        <a href={decisionLogRoutes.download.to({ file: `log.${'csv'}`, ...sought })}>CSV</a>
        <a href={decisionLogRoutes.download.to({ file: `log.${'ndjson'}`, ...sought })}>NDJSON</a>
      </PageHead>
      <form class="filter" method="get" action={decisionLogRoutes.show.to()}>
        {['reply', 'writer'].map((name) =>
          sought[name] ? <input type="hidden" name={name} value={sought[name]} /> : null,
        )}
        <label>
          Decided by
          <select name="by">
            <option value="">Anybody</option>
            {deciders.map(({ id, name }) => (
              <option value={id} selected={id === sought.by}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Show</button>
        {sought.reply || sought.writer ? <a href={decisionLogRoutes.show.to()}>The whole log</a> : null}
      </form>
      {versions.length > 0 ? <Versions versions={versions} desk={desk} /> : null}
      {lines.length === 0 ? (
        <Empty>Nothing has been decided yet. What you decide on the desk is written here.</Empty>
      ) : null}
      <ol class="log">
        {lines.map((line) => (
          <LogLine line={line} desk={desk} />
        ))}
      </ol>
      {next ? (
        <p class="pager">
          <a href={decisionLogRoutes.show.to({ ...sought, before: next })}>Earlier</a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

/** What its writer has changed, as it was before. */
function Versions({ versions, desk }: { versions: LogPage['versions']; desk: Desk }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">What it said before it was edited</h2>
      <ol class="log">
        {versions.map(({ body, writtenAt }) => (
          <li>
            <p class="quiet">
              <time datetime={writtenAt}>{dateAndTime(writtenAt, desk)}</time>
            </p>
            {wordsOf(body)}
          </li>
        ))}
      </ol>
    </section>
  )
}

type Sanctioned = { kind?: 'time-out' | 'ban'; until?: Instant | null; undoes?: string }

/** What was done, with the end of a sanction: a time-out and a ban are not one thing. */
function whatOf({ what, facts }: Line, desk: Desk): string {
  const { kind, until, undoes } = (facts ?? {}) as Sanctioned
  if (what === 'moved' && undoes) return 'took a decision back'
  if (what !== 'sanctioned' || !kind) return whatWords[what]
  const end = until ? `until ${dateAndTime(until, desk)}` : 'for good'
  return `${kind === 'ban' ? 'banned' : 'timed out'} the writer ${end}`
}

function LogLine({ line, desk }: { line: Line; desk: Desk }) {
  const { at, by, byName, from, to, rule, because, replyId, path } = line
  return (
    <li>
      <p>
        <time class="quiet" datetime={at}>
          {dateAndTime(at, desk)}
        </time>{' '}
        <b>{byName ?? nobody[by] ?? 'Somebody'}</b> {whatOf(line, desk)}
        {from && to ? (
          <>
            : {statusNames[from].toLowerCase()} → <b>{statusNames[to].toLowerCase()}</b>
          </>
        ) : null}
        {rule && rule !== because ? <>. {rule}</> : null}
        {because ? (
          <>
            . <bdi>{because}</bdi>
          </>
        ) : null}
      </p>
      {replyId ? (
        <p class="quiet">
          <a href={decisionLogRoutes.show.to({ reply: replyId })}>This reply</a>{' '}
          <a href={queueRoutes.writer.to({ id: replyId })}>Its writer</a> {path ? <a href={path}>{path}</a> : null}
        </p>
      ) : null}
    </li>
  )
}

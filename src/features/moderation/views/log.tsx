import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { dateAndTime } from '../../../base/dates.ts'
import { type Rich, said } from '../../../base/messages.ts'
import { carriedId, choice, defineList } from '../../../ui/newsroom/list/declare.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import { type DecisionKind, type ReplyId, wordsOf } from '../../replies/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Line, LogPage } from '../log/line.ts'
import * as say from '../messages/newsroom.ts'
import { decisionLogRoutes, queueRoutes } from '../routes.ts'
import { endOf } from './item.tsx'

type Given = { desk: Desk; deciders: readonly { id: StaffId; name: string }[] }
type Shown = {
  desk: Desk
  style: string
  list: OpenList
  /** What is asked for, as the address says it. */
  sought: Record<string, string>
  versions: LogPage['versions']
}

/** Every decision, the newest first: a log is read from its end. */
export const decisionList = defineList<Line, Given>()({
  label: say.logOfDecisions,
  to: decisionLogRoutes.show.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    {
      name: 'when',
      label: say.decidedWhen,
      narrow: 'without-label',
      cell: ({ at }, { desk }) => (
        <time class="quiet" datetime={at}>
          {dateAndTime(at, desk)}
        </time>
      ),
    },
    { name: 'what', label: say.decision, narrow: 'without-label', cell: whatIn },
    { name: 'about', label: say.decidedAbout, narrow: 'without-label', cell: aboutIn },
  ],
  filters: {
    by: choice({
      label: say.decidedBy,
      any: say.anybody,
      options: ({ deciders }: Given) => deciders.map(({ id, name }) => ({ value: id, name, is: id })),
    }),
    reply: carriedId<ReplyId>({ label: say.thisReply }),
    writer: carriedId<ReplyId>({ label: say.itsWriter }),
  },
  sorts: { when: { key: ['id'], descending: true } },
  empty: say.nothingHasBeenDecidedYet,
})

type Saying = { by: string; b: (inner: string) => Child }

const sentences: Readonly<Record<DecisionKind, (given: Saying) => Rich<Child>>> = {
  moved: say.loggedMoved,
  picked: say.loggedPicked,
  unpicked: say.loggedUnpicked,
  dismissed: say.loggedDismissed,
  'sent-on': say.loggedSentOn,
  undone: say.loggedUndone,
  appealed: say.loggedAppealed,
  upheld: say.loggedUpheld,
  reversed: say.loggedReversed,
  sanctioned: say.loggedSanctioned,
  lifted: say.loggedLifted,
  'rule-made': say.loggedRuleMade,
  'rule-changed': say.loggedRuleChanged,
  'rule-retired': say.loggedRuleRetired,
}

const nobody: Readonly<Record<string, string>> = said({
  reader: say.deciderIsWriter,
  program: say.deciderIsProgram,
  import: say.deciderIsImport,
})

export function LogPageView({ desk, style, list, sought, versions }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.logOfDecisions()} current={queueRoutes.show.to()}>
      <link rel="stylesheet" href={style} />
      <PageHead title={say.logOfDecisions()} says={say.linesAreOnlyEverAdded()}>
        <a href={decisionLogRoutes.download.to({ file: `log.${'csv'}`, ...sought })}>{say.downloadCsv()}</a>
        <a href={decisionLogRoutes.download.to({ file: `log.${'ndjson'}`, ...sought })}>{say.downloadNdjson()}</a>
      </PageHead>
      {versions.length > 0 ? <Versions versions={versions} desk={desk} /> : null}
      <ListScreen list={list} />
    </NewsroomPage>
  )
}

/** What its writer has changed, as it was before. */
function Versions({ versions, desk }: { versions: LogPage['versions']; desk: Desk }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say.whatItSaidBeforeEdits()}</h2>
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

/** Who did what, with the end of a sanction: a time-out and a ban are not one thing. */
function sentenceOf({ what, facts, by, byName }: Line, desk: Desk): Rich<Child> {
  const { kind, until, undoes } = (facts ?? {}) as Sanctioned
  const given: Saying = { by: byName ?? nobody[by] ?? say.deciderIsSomebody(), b: (inner) => <b>{inner}</b> }
  if (what === 'moved' && undoes) return say.loggedUndone(given)
  if (what !== 'sanctioned' || !kind) return sentences[what](given)
  return say.sanctionedTheWriter({ ...given, kind, ...endOf(until, desk) })
}

function whatIn(line: Line, { desk }: Given) {
  const { from, to, rule, because } = line
  return (
    <>
      {sentenceOf(line, desk)}
      {from && to ? <>: {say.fromStatusToStatus({ from, to, b: (inner) => <b>{inner}</b> })}</> : null}
      {rule && rule !== because ? <>. {rule}</> : null}
      {because ? (
        <>
          . <bdi>{because}</bdi>
        </>
      ) : null}
    </>
  )
}

function aboutIn({ replyId, path }: Line) {
  if (!replyId) return null
  return (
    <span class="quiet">
      <a href={decisionLogRoutes.show.to({ reply: replyId })}>{say.thisReply()}</a>{' '}
      <a href={queueRoutes.writer.to({ id: replyId })}>{say.itsWriter()}</a> {path ? <a href={path}>{path}</a> : null}
    </span>
  )
}

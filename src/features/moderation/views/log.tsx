import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { dateAndTime } from '../../../base/dates.ts'
import { type Rich, said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import { type DecisionKind, wordsOf } from '../../replies/index.ts'
import type { Line, LogPage } from '../log/line.ts'
import * as say from '../messages/newsroom.ts'
import { decisionLogRoutes, queueRoutes } from '../routes.ts'
import { endOf } from './item.tsx'

type Shown = {
  desk: Desk
  style: string
  page: LogPage
  /** What is asked for, as the address says it. */
  sought: Record<string, string>
  deciders: readonly { id: string; name: string }[]
}

type Given = { by: string; b: (inner: string) => Child }

const sentences: Readonly<Record<DecisionKind, (given: Given) => Rich<Child>>> = {
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

/** Every decision, the newest first. */
export function LogPageView({ desk, style, page: { lines, next, versions }, sought, deciders }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.logOfDecisions()} current={queueRoutes.show.to()}>
      <link rel="stylesheet" href={style} />
      <PageHead title={say.logOfDecisions()} says={say.linesAreOnlyEverAdded()}>
        <a href={decisionLogRoutes.download.to({ file: `log.${'csv'}`, ...sought })}>{say.downloadCsv()}</a>
        <a href={decisionLogRoutes.download.to({ file: `log.${'ndjson'}`, ...sought })}>{say.downloadNdjson()}</a>
      </PageHead>
      <form class="filter" method="get" action={decisionLogRoutes.show.to()}>
        {['reply', 'writer'].map((name) =>
          sought[name] ? <input type="hidden" name={name} value={sought[name]} /> : null,
        )}
        <label>
          {say.decidedBy()}
          <select name="by">
            <option value="">{say.anybody()}</option>
            {deciders.map(({ id, name }) => (
              <option value={id} selected={id === sought.by}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say.show()}</button>
        {sought.reply || sought.writer ? <a href={decisionLogRoutes.show.to()}>{say.wholeLog()}</a> : null}
      </form>
      {versions.length > 0 ? <Versions versions={versions} desk={desk} /> : null}
      {lines.length === 0 ? <Empty>{say.nothingHasBeenDecidedYet()}</Empty> : null}
      <ol class="log">
        {lines.map((line) => (
          <LogLine line={line} desk={desk} />
        ))}
      </ol>
      {next ? (
        <p class="pager">
          <a href={decisionLogRoutes.show.to({ ...sought, before: next })}>{say.earlierDecisions()}</a>
        </p>
      ) : null}
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
  const given: Given = { by: byName ?? nobody[by] ?? say.deciderIsSomebody(), b: (inner) => <b>{inner}</b> }
  if (what === 'moved' && undoes) return say.loggedUndone(given)
  if (what !== 'sanctioned' || !kind) return sentences[what](given)
  return say.sanctionedTheWriter({ ...given, kind, ...endOf(until, desk) })
}

function LogLine({ line, desk }: { line: Line; desk: Desk }) {
  const { at, from, to, rule, because, replyId, path } = line
  return (
    <li>
      <p>
        <time class="quiet" datetime={at}>
          {dateAndTime(at, desk)}
        </time>{' '}
        {sentenceOf(line, desk)}
        {from && to ? <>: {say.fromStatusToStatus({ from, to, b: (inner) => <b>{inner}</b> })}</> : null}
        {rule && rule !== because ? <>. {rule}</> : null}
        {because ? (
          <>
            . <bdi>{because}</bdi>
          </>
        ) : null}
      </p>
      {replyId ? (
        <p class="quiet">
          <a href={decisionLogRoutes.show.to({ reply: replyId })}>{say.thisReply()}</a>{' '}
          <a href={queueRoutes.writer.to({ id: replyId })}>{say.itsWriter()}</a>{' '}
          {path ? <a href={path}>{path}</a> : null}
        </p>
      ) : null}
    </li>
  )
}

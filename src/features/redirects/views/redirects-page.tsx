import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { redirectRoutes } from '../routes.ts'
import type { Redirect } from '../rules.ts'

export type Tried = {
  typed?: { path: string; to: string }
  problem?: string
  /** What is wrong with which line of a file. */
  lines?: readonly string[]
}

type Shown = Tried & {
  desk: Desk
  rows: readonly Redirect[]
  next: string | undefined
  isFurtherOn: boolean
  notice: string | undefined
}

const mostSaid = 50

/** Where addresses lead that nothing stands at. */
export function RedirectsPage({ desk, rows, next, isFurtherOn, notice, typed, problem, lines }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.redirects()} current={redirectRoutes.list.to()}>
      <PageHead title={say.redirects()} says={say.redirectsSay()}>
        <a href={redirectRoutes.csv.to()}>{say.asCsv()}</a>
      </PageHead>
      {problem || lines ? null : <Notice>{notice}</Notice>}
      <Notice kind="bad">{problem}</Notice>
      {lines ? <Lines lines={lines} /> : null}
      <section aria-labelledby="one" class="narrow">
        <h2 id="one">{say.addOne()}</h2>
        <form method="post" action={redirectRoutes.add.to()}>
          <TextField name="path" label={say.from()} hint={say.fromHint()} value={typed?.path ?? ''} required />
          <TextField name="to" label={say.to()} hint={say.toHint()} value={typed?.to ?? ''} required />
          <button type="submit" class="main">
            {say.add()}
          </button>
        </form>
        <form method="post" action={redirectRoutes.bring.to()} enctype="multipart/form-data">
          <div class="field">
            <label for="file">{say.file()}</label>
            <input id="file" type="file" name="file" accept=".csv,.txt" required aria-describedby="file-hint" />
            <p class="hint" id="file-hint">
              {say.fileHint()}
            </p>
          </div>
          <button type="submit">{say.bringIn()}</button>
        </form>
      </section>
      <section aria-labelledby="all">
        <h2 id="all">{say.allOfThem()}</h2>
        {rows.length === 0 ? <Empty>{say.noneYet()}</Empty> : null}
        <ul class="rows">
          {rows.map((row) => (
            <Row row={row} />
          ))}
        </ul>
        <p class="pager">
          {isFurtherOn ? <a href={redirectRoutes.list.to()}>{say.beginning()}</a> : null}{' '}
          {next ? <a href={redirectRoutes.list.to({ from: next })}>{say.further()}</a> : null}
        </p>
      </section>
    </NewsroomPage>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <Notice kind="bad">
      <p>{say.nothingBrought({ count: lines.length })}</p>
      <ul>
        {lines.slice(0, mostSaid).map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Row({ row: { path, to } }: { row: Redirect }) {
  return (
    <li>
      <div>
        <b>{path}</b>
        <p class="quiet">{to}</p>
      </div>
      <form method="post" action={redirectRoutes.remove.to()}>
        <input type="hidden" name="path" value={path} />
        <button type="submit" aria-label={say.removeOne({ path })}>
          {say.remove()}
        </button>
      </form>
    </li>
  )
}

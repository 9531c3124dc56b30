import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { sanctionRoutes } from '../../sanctions/routes.ts'
import type { HouseRule } from '../house-rules/rule.ts'
import * as say from '../messages/newsroom.ts'
import { type List, lists, type Queue } from '../queue/queue.ts'
import { decisionLogRoutes, houseRuleRoutes, queueRoutes } from '../routes.ts'
import { Back, type Return } from './decisions.tsx'
import { Item } from './item.tsx'
import { empty, listNames } from './words.ts'

/** What was just done, and the decisions that can still be taken back. */
export type Done = { says: Child; undo: readonly string[] }
/** What could not be done, with the words that came with it; one for each of many. */
export type Trouble = { says: string | readonly string[]; words: string }

type Shown = {
  desk: Desk
  style: string
  queue: Queue
  rules: readonly HouseRule[]
  /** Where this page begins, so that deciding comes back to it. */
  after: string
  readAt: Instant
  /** The last event that this page knows of. */
  since: number
  /** Whether this person writes the house rules. */
  writesRules: boolean
  done?: Done | undefined
  trouble?: Trouble | undefined
}

/** The desk: one list of replies at a time, each with its article and its writer's history. */
export function QueuePage(shown: Shown) {
  const { desk, style, queue, rules, after, readAt, done, trouble } = shown
  const { list, items, next, decides } = queue
  const back = { list, after, readAt }
  return (
    <NewsroomPage
      desk={desk}
      title={say.replies()}
      current={queueRoutes.show.to()}
      since={shown.since}
      scripts={['reply-queue.js']}
    >
      <link rel="stylesheet" href={style} />
      <div class="page-head">
        <h1>{say.replies()}</h1>
        {decides ? <Elsewhere writesRules={shown.writesRules} questions={queue.counts.question ?? 0} /> : null}
      </div>
      {decides ? <Filters queue={queue} /> : null}
      {trouble ? <TroubleNotice trouble={trouble} /> : null}
      {done ? <DoneNotice done={done} back={back} /> : null}
      {decides && items.length > 0 ? <Bulk back={back} rules={rules} /> : null}
      <Items {...shown} back={back} />
      {next ? (
        <p class="pager">
          <a data-more href={queueRoutes.show.to({ list, after: next })}>
            {say.nextPage()}
          </a>
        </p>
      ) : null}
      {decides ? <Foot {...shown} /> : null}
    </NewsroomPage>
  )
}

/** The keys, and where a script says what has come in since; nothing on the page moves for it. */
function Foot({ queue: { list, items }, readAt: since }: Shown) {
  return (
    <>
      {items.length > 0 ? <Keys list={list} /> : null}
      <p
        class="changed"
        role="status"
        data-news={queueRoutes.news.to({ list, since })}
        data-whole={queueRoutes.show.to({ list })}
      />
    </>
  )
}

function Items({ desk, queue, rules, back }: Shown & { back: Return }) {
  const { list, items, next, decides } = queue
  return (
    <section class="queue" data-queue aria-label={listNames[list]}>
      {items.map((item) => (
        <Item item={item} desk={desk} back={back} decides={decides} rules={rules} />
      ))}
      <p class="empty" data-empty tabindex={-1} hidden={items.length > 0}>
        {next && items.length === 0 ? say.nothingOfYoursHereThere() : empty[list]}
      </p>
      <div class="said-done" data-done role="status" />
    </section>
  )
}

function Keys({ list }: { list: List }) {
  return (
    <p class="keys" hidden>
      {say.keysOfTheQueue({ list, kbd: (inner) => <kbd>{inner}</kbd> })}
    </p>
  )
}

/** What somebody sees whose role includes neither deciding nor answering. */
export function NotYoursPage({ desk }: { desk: Desk }) {
  return (
    <NewsroomPage desk={desk} title={say.replies()}>
      <h1>{say.repliesAreNotYoursTo()}</h1>
      <p>{say.yourRoleHereIncludesNeither()}</p>
    </NewsroomPage>
  )
}

function Elsewhere({ writesRules, questions }: { writesRules: boolean; questions: number }) {
  return (
    <div class="filters">
      <a href={queueRoutes.questions.to()}>
        {say.questions()}
        {questions > 0 ? <b class="count"> {questions.toLocaleString('en')}</b> : null}
      </a>
      <a href={decisionLogRoutes.show.to()}>{say.openDecisionLog()}</a>
      <a href={sanctionRoutes.list.to()}>{say.timeOuts()}</a>
      {writesRules ? <a href={houseRuleRoutes.list.to()}>{say.houseRules()}</a> : null}
    </div>
  )
}

function Filters({ queue }: { queue: Queue }) {
  return (
    <nav class="filters" aria-label={say.whichReplies()}>
      {lists.map((list) => {
        const count = queue.counts[list] ?? 0
        return (
          <a href={queueRoutes.show.to({ list })} aria-current={list === queue.list ? 'page' : undefined}>
            {listNames[list]}
            <b data-count={list}>{count > 0 ? ` ${count.toLocaleString('en')}` : ''}</b>
          </a>
        )
      })}
    </nav>
  )
}

/** Decides on all that are selected. Each is still decided on its own, and may be refused on its own. */
function Bulk({ back, rules }: { back: Return; rules: readonly HouseRule[] }) {
  return (
    <form id="bulk" class="bulk" method="post" action={queueRoutes.decideAll.to()}>
      <Back {...back} />
      <span data-selected>{say.selectedReplies()}</span>
      <button type="submit" name="to" value="published">
        {say.approve()}
      </button>
      <button type="submit" name="to" value="spam">
        {say.markAsSpam()}
      </button>
      <label class="hidden" for="bulk-rule">
        {say.ruleToHideThemBy()}
      </label>
      <select id="bulk-rule" name="rule">
        <option value="">{say.hideBecause()}</option>
        {rules.map((rule) => (
          <option value={rule.id}>{rule.title}</option>
        ))}
      </select>
      <button type="submit" name="to" value="hidden">
        {say.hide()}
      </button>
    </form>
  )
}

function DoneNotice({ done, back }: { done: Done; back: Return }) {
  return (
    <div class="notice good done" role="status">
      <p>{done.says}</p>
      {done.undo.length > 0 ? (
        <form class="undo" method="post" action={queueRoutes.undoAll.to()} data-key="u">
          {done.undo.map((id) => (
            <input type="hidden" name="move" value={id} />
          ))}
          <Back {...back} />
          <button type="submit">
            {say.undo()} <kbd>{'u'}</kbd>
          </button>
        </form>
      ) : null}
    </div>
  )
}

function TroubleNotice({ trouble: { says, words } }: { trouble: Trouble }) {
  return (
    <div class="notice bad" role="alert">
      {typeof says === 'string' ? (
        <p>{says}</p>
      ) : (
        <ul>
          {says.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      )}
      {words ? (
        <>
          <label for="kept">{say.whatYouWrote()}</label>
          <textarea id="kept" readonly rows={3}>
            {words}
          </textarea>
        </>
      ) : null}
    </div>
  )
}

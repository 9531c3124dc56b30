import type { Child } from 'hono/jsx'
import { Notice } from '../../../ui/newsroom/parts.tsx'
import type { ArticleId } from '../../articles/index.ts'
import type { Entry } from '../../entities/index.ts'
import * as say from '../messages/newsroom.ts'
import type { DraftFact } from '../reading.ts'
import { articleRecordRoutes } from '../routes.ts'

type Shown = {
  facts: readonly DraftFact[]
  articleId: ArticleId
  suggested: Child
  recent: readonly Entry[]
  mayWrite: boolean
  notice: Child
  problem: string | undefined
}

const factsAtOnce = 12

/** What an article says so far and may say, beside its text. With scripts the links take along what is selected. */
export function SidePanel(shown: Shown) {
  const { articleId, facts, suggested, recent, mayWrite, notice, problem } = shown
  const all = articleRecordRoutes.show.to({ id: articleId })
  const lost = facts.filter(({ isFound }) => !isFound).length
  return (
    <section
      id="record-panel"
      aria-labelledby="record-head"
      data-panel={articleRecordRoutes.panel.to({ id: articleId })}
    >
      <h2 id="record-head">{say.record()}</h2>
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem}</Notice>
      {lost > 0 ? (
        <p>
          <a class="danger" href={all} data-after-saving="">
            {say.lostInText({ lost })}
          </a>
        </p>
      ) : null}
      {mayWrite ? <Adding all={all} /> : null}
      <SaidSoFar {...shown} all={all} />
      {mayWrite ? suggested : null}
      <datalist id="names">
        {[...new Set(recent.map(({ name }) => name))].map((name) => (
          <option value={name} />
        ))}
      </datalist>
    </section>
  )
}

function Adding({ all }: { all: string }) {
  const adding = [
    { add: 'quote', says: say.quoteBy(), key: 'q' },
    { add: 'name', says: say.personOrganisationPlace(), key: 'p' },
    { add: 'event', says: say.eventButton(), key: 'v' },
  ]
  return (
    <>
      <p class="hint">{say.selectWordsInTextThen()}</p>
      <div class="actions">
        {adding.map(({ add, says, key }) => (
          <a class="button" href={`${all}?add=${add}`} accesskey={key} data-add-fact="" data-after-saving="">
            {says}
          </a>
        ))}
      </div>
    </>
  )
}

function SaidSoFar({ articleId, facts, mayWrite, all }: Shown & { all: string }) {
  return (
    <>
      <ul class="rows">
        {facts.slice(0, factsAtOnce).map(({ entry, quote, event, mention }) => (
          <li>
            <div dir="auto">{quote ? `“${quote.text}” – ${entry?.name ?? ''}` : (event?.title ?? entry?.name)}</div>
            {mayWrite ? (
              <form method="post" action={articleRecordRoutes.changeMention.to({ id: articleId, mention: mention.id })}>
                <input type="hidden" name="back" value="writing" />
                <button type="submit" name="act" value="drop" class="plain">
                  {say.remove()}
                  <span class="hidden"> {event?.title ?? entry?.name}</span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {facts.length > factsAtOnce ? (
        <p class="quiet">
          {say.andMore({ count: facts.length - factsAtOnce, link: (inner) => <a href={all}>{inner}</a> })}
        </p>
      ) : null}
    </>
  )
}

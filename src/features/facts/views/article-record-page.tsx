import type { Child } from 'hono/jsx'
import { dateInWords } from '../../../base/edtf-words.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import type { Entry } from '../../entities/index.ts'
import { kindNames } from '../../entities/index.ts'
import { entityDeskRoutes } from '../../entities/routes.ts'
import type { Source } from '../../sources/index.ts'
import { State, Tabs } from '../../writing/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import type { DraftFact } from '../reading.ts'
import { articleRecordRoutes, factDeskRoutes } from '../routes.ts'
import { AddForms, type Trouble } from './add-forms.tsx'

type Shown = {
  desk: Desk
  article: Article
  draft: Revision
  passages: readonly { id: string; text: string }[]
  facts: readonly DraftFact[]
  suggested: Child
  sources: readonly Source[]
  recent: readonly Entry[]
  mayWrite: boolean
  mayEdit: boolean
  notice?: Child
  trouble: Trouble | undefined
  adding: Omit<Trouble, 'problems'> | undefined
  problem: string | undefined
}

/** What an article says of the record: what is suggested first, then what was confirmed, then how to add. */
export function ArticleRecordPage(shown: Shown) {
  const { desk, article, draft, facts, suggested, mayWrite, notice, problem, trouble } = shown
  const lost = facts.filter(({ isFound }) => !isFound)
  return (
    <NewsroomPage
      desk={desk}
      title={say.recordOf({ headline: draft.content.headline })}
      current={writingRoutes.list.to()}
    >
      <PageHead title={draft.content.headline} says={<State desk={desk} article={article} revision={draft} />}>
        <Tabs article={article} current="record" />
      </PageHead>
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem ?? (trouble ? say.notConfirmedYetWhatIs() : null)}</Notice>
      {lost.length > 0 ? <Lost {...shown} lost={lost} /> : null}
      <div class="desk">
        <div>
          {mayWrite ? (
            <section aria-labelledby="suggested">
              <h2 id="suggested">{say.suggested()}</h2>
              {suggested}
            </section>
          ) : null}
          <Confirmed {...shown} facts={facts.filter(({ isFound }) => isFound)} />
        </div>
        {mayWrite ? <AddForms {...shown} /> : null}
      </div>
      <datalist id="names">
        {[...new Set(shown.recent.map(({ name }) => name))].map((name) => (
          <option value={name} />
        ))}
      </datalist>
    </NewsroomPage>
  )
}

/** Never silently: what was confirmed and is not in the text any more is put in front of whoever looks. */
function Lost({ article, lost, mayWrite }: Shown & { lost: readonly DraftFact[] }) {
  return (
    <section class="notice bad" aria-labelledby="lost">
      <h2 id="lost">{say.notFoundInThisRevision()}</h2>
      <p>{say.readersAreNotShownThem()}</p>
      <ul class="rows">
        {lost.map((fact) => (
          <li>
            <div>
              <b>{factName(fact)}</b>
              <p class="quiet">{say.itStoodAsExact({ exact: fact.mention.anchor.exact })}</p>
            </div>
            {mayWrite ? (
              <form
                method="post"
                action={articleRecordRoutes.changeMention.to({ id: article.id, mention: fact.mention.id })}
              >
                <label for={`now-${fact.mention.id}`}>{say.wordsNow()}</label>
                <input id={`now-${fact.mention.id}`} name="words" maxlength={5000} value={fact.mention.anchor.exact} />
                <div class="actions">
                  <button type="submit" name="act" value="place">
                    {say.placeItThere()}
                  </button>
                  <button type="submit" name="act" value="drop" class="danger">
                    {say.remove()}
                  </button>
                </div>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function factName({ entry, quote, event }: DraftFact): string {
  if (quote) return say.quoteOf({ who: entry ? 'known' : 'other', name: entry?.name ?? '' })
  return event?.title ?? entry?.name ?? say.something()
}

function Confirmed(shown: Shown) {
  const { facts } = shown
  const parts = [
    { title: say.whoAndWhatIsNamed(), facts: facts.filter(({ mention }) => mention.target.kind === 'entry') },
    { title: say.quotes(), facts: facts.filter(({ quote }) => quote) },
    { title: say.events(), facts: facts.filter(({ event }) => event) },
  ].filter((part) => part.facts.length > 0)
  return (
    <section aria-labelledby="confirmed">
      <h2 id="confirmed">{say.whatThisArticleSays()}</h2>
      {parts.length === 0 ? <Empty>{say.nothingIsConfirmedYetAccept()}</Empty> : null}
      {parts.map((part) => (
        <>
          <h3>{part.title}</h3>
          <ul class="rows">
            {part.facts.map((fact) => (
              <Fact {...shown} fact={fact} />
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

function Fact({ desk, article, fact, mayWrite }: Shown & { fact: DraftFact }) {
  const { mention, isShown } = fact
  return (
    <li>
      <div>
        <FactLine desk={desk} fact={fact} />
        <p class="quiet">{isShown ? say.readersSeeIt() : say.notShownToReadersYet()}</p>
      </div>
      {mayWrite ? (
        <form method="post" action={articleRecordRoutes.changeMention.to({ id: article.id, mention: mention.id })}>
          <button type="submit" name="act" value="drop" class="plain">
            {say.removeFact({ fact: factName(fact), span: (inner) => <span class="hidden">{inner}</span> })}
          </button>
        </form>
      ) : null}
    </li>
  )
}

function FactLine({ desk, fact: { entry, quote, event, mention } }: { desk: Desk; fact: DraftFact }) {
  if (quote) {
    return (
      <>
        “{quote.text}” –{' '}
        <a class="title" href={factDeskRoutes.quote.to({ id: quote.id })}>
          {entry?.name}
        </a>
      </>
    )
  }
  if (event) {
    return (
      <>
        <a class="title" href={factDeskRoutes.event.to({ id: event.id })}>
          {event.title}
        </a>{' '}
        {dateInWords(event.edtf, desk.language)}
      </>
    )
  }
  if (!entry) return <>{mention.anchor.exact}</>
  return (
    <>
      <a class="title" href={entityDeskRoutes.show.to({ id: entry.id })}>
        {entry.name}
      </a>{' '}
      <span class="quiet">{[kindNames[entry.kind], entry.description].filter(Boolean).join(', ')}</span>
    </>
  )
}

import { raw } from 'hono/html'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper } from '../../../ui/reader/parts.tsx'
import type { Entry, NamedRole } from '../../entities/index.ts'
import { kindNames, newestFirst, readerAddress, spanInWords } from '../../entities/index.ts'
import { feedOf } from '../../feeds/routes.ts'
import { type Card, CardView } from '../../front-pages/index.ts'
import * as say from '../messages/readers.ts'
import type { FoundQuote, ToldEvent } from '../reading.ts'
import { recordRoutes } from '../routes.ts'
import { EntryLink } from './entry-link.tsx'
import { QuoteList } from './quote-list.tsx'
import { Timeline } from './timeline.tsx'

type Shown = {
  frame: Frame
  entry: Entry
  roles: readonly NamedRole[]
  people: readonly Entry[]
  events: readonly ToldEvent[]
  /** One more than is shown, when there are more. */
  quotes: readonly FoundQuote[]
  cards: readonly Card[]
  open: ReadonlySet<string>
  older: string | undefined
  isFirstPage: boolean
  linkedData: object
}

const shownQuotes = 20

/** Everything the paper has published about somebody, an organisation or a place. */
export function EntryPage(shown: Shown) {
  const { frame, entry, isFirstPage, linkedData } = shown
  const path = readerAddress(entry)
  const data = JSON.stringify({ '@context': 'https://schema.org', ...linkedData }).replaceAll('<', '\\u003c')
  return (
    <ReaderPage
      frame={frame}
      of={path}
      title={entry.name}
      {...(entry.description ? { description: entry.description } : {})}
      {...(isFirstPage ? { canonical: path } : {})}
      feed={{ title: `${frame.name}: ${entry.name}`, path: feedOf(path) }}
      head={<script type="application/ld+json">{raw(data)}</script>}
    >
      <div class="sheet entry">
        <header class="sheet-head">
          <p class="kicker">{kindNames[entry.kind]}</p>
          <h1 {...inPaper(frame)} dir="auto">
            {entry.name}
          </h1>
          {entry.description ? <p {...inPaper(frame)}>{entry.description}</p> : null}
        </header>
        <Roles {...shown} />
        {shown.events.length > 0 ? (
          <section class="part" aria-labelledby="events">
            <h2 id="events">{say.whatHappened()}</h2>
            <Timeline events={shown.events} language={frame.language} of={entry.name} open={shown.open} />
          </section>
        ) : null}
        <Quotes {...shown} />
        <Articles {...shown} />
        <Elsewhere entry={entry} />
      </div>
    </ReaderPage>
  )
}

function Roles({ frame, entry, roles, people, open }: Shown) {
  if (roles.length === 0) return null
  const isPerson = entry.kind === 'person'
  return (
    <section class="part" aria-labelledby="roles">
      <h2 id="roles">{isPerson ? say.roles() : say.whoHeldRoleHere()}</h2>
      <ul class="entries">
        {newestFirst(roles).map((role) => {
          const person = people.find(({ id }) => id === role.personId)
          return (
            <li>
              {!isPerson && person ? (
                <>
                  <EntryLink entry={person} open={open} language={frame.language} />,{' '}
                </>
              ) : null}
              <InPaper locale={frame}>{role.title}</InPaper>
              {isPerson && role.organisation ? (
                <>
                  ,{' '}
                  <EntryLink
                    entry={{ ...role.organisation, kind: 'organisation' }}
                    open={open}
                    language={frame.language}
                  />
                </>
              ) : null}{' '}
              <span class="small">{spanInWords(role, frame.language)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Quotes({ frame, entry, quotes }: Shown) {
  if (quotes.length === 0) return null
  return (
    <section class="part" aria-labelledby="quotes">
      <h2 id="quotes">{entry.kind === 'person' ? say.inTheirWords() : say.whatItSaid()}</h2>
      <QuoteList quotes={quotes.slice(0, shownQuotes)} frame={frame} isOneSpeaker />
      <p class="more">
        <a href={recordRoutes.quotes.to({ speaker: entry.slug })}>
          {quotes.length > shownQuotes ? say.allThatWasSaid() : say.searchInWhatWasSaid()}
        </a>
      </p>
    </section>
  )
}

function Articles({ frame, cards, older, isFirstPage, entry }: Shown) {
  return (
    <section class="part" aria-labelledby="articles">
      <h2 id="articles">{say.articles()}</h2>
      <div class="river">
        {cards.map((card) => (
          <CardView card={card} frame={frame} heading="h3" />
        ))}
      </div>
      {older || !isFirstPage ? (
        <nav class="pager" aria-label={say.pagesOfThisList()}>
          {isFirstPage ? <span /> : <a href={readerAddress(entry)}>{say.newest()}</a>}
          {older ? (
            <a href={older} rel="next">
              {say.olderArticles()}
            </a>
          ) : null}
        </nav>
      ) : null}
    </section>
  )
}

function Elsewhere({ entry }: { entry: Entry }) {
  if (entry.sameAs.length === 0) return null
  return (
    <section class="part" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{say.elsewhere()}</h2>
      <ul class="entries">
        {entry.sameAs.map((page) => (
          <li>
            <a href={page}>{page.replace(/^https?:\/\//, '')}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

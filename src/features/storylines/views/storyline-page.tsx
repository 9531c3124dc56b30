import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { Timeline, type ToldEvent } from '../../facts/index.ts'
import { feedOf } from '../../feeds/routes.ts'
import { type Card, CardView } from '../../front-pages/index.ts'
import * as say from '../messages/readers.ts'
import { storylineRoutes } from '../routes.ts'
import type { Storyline } from '../storyline.ts'

type Shown = {
  frame: Frame
  storyline: Storyline
  events: readonly ToldEvent[]
  cards: readonly Card[]
  parts: readonly Storyline[]
  wider: Storyline | undefined
  open: ReadonlySet<string>
  older: string | undefined
  isFirstPage: boolean
}

/** A running story: what it is about, what happened, and every article. */
export function StorylinePage({ frame, storyline, events, cards, parts, wider, open, older, isFirstPage }: Shown) {
  const path = storylineRoutes.one.to({ slug: storyline.slug })
  const words = inPaper(frame)
  return (
    <ReaderPage
      frame={frame}
      of={path}
      title={storyline.title}
      titled="by-the-paper"
      {...(storyline.summary ? { description: storyline.summary } : {})}
      {...(isFirstPage ? { canonical: path } : {})}
      feed={{ title: `${frame.name}: ${storyline.title}`, path: feedOf(path) }}
    >
      <div class="sheet">
        <Head frame={frame} storyline={storyline} wider={wider} isFirstPage={isFirstPage} />
        {events.length > 0 ? (
          <section class="part" aria-labelledby="events">
            <h2 id="events">{say.whatHappened()}</h2>
            <Timeline events={events} language={frame.language} of={storyline.title} open={open} />
          </section>
        ) : null}
        {parts.length > 0 ? (
          <section class="part" aria-labelledby="parts">
            <h2 id="parts">{say.partsOfIt()}</h2>
            <ul class="entries">
              {parts.map(({ slug, title }) => (
                <li>
                  <a href={storylineRoutes.one.to({ slug })} {...words}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {cards.length > 0 ? (
          <section class="part" aria-labelledby="articles">
            <h2 id="articles">{say.articles()}</h2>
            <div class="river">
              {cards.map((card) => (
                <CardView card={card} frame={frame} heading="h3" />
              ))}
            </div>
            <OlderArticles older={older} newest={isFirstPage ? undefined : path} />
          </section>
        ) : null}
      </div>
    </ReaderPage>
  )
}

function Head({ frame, storyline: { title, summary }, wider, isFirstPage }: Top) {
  const words = inPaper(frame)
  return (
    <header class="sheet-head">
      <p class="kicker">
        {wider ? (
          <a href={storylineRoutes.one.to({ slug: wider.slug })} {...words}>
            {wider.title}
          </a>
        ) : (
          say.story()
        )}
      </p>
      <h1 {...words}>{title}</h1>
      {summary && isFirstPage ? <p {...words}>{summary}</p> : null}
    </header>
  )
}

type Top = Pick<Shown, 'frame' | 'storyline' | 'wider' | 'isFirstPage'>

function OlderArticles({ older, newest }: { older: string | undefined; newest: string | undefined }) {
  if (!older && !newest) return null
  return (
    <nav class="pager" aria-label={say.pagesOfArticles()}>
      {newest ? <a href={newest}>{say.newest()}</a> : <span />}
      {older ? (
        <a href={older} rel="next">
          {say.olderArticles()}
        </a>
      ) : null}
    </nav>
  )
}

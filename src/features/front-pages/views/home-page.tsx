import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import { home } from '../../../base/path.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import type { Section } from '../../settings/index.ts'
import type { Card } from '../card.ts'
import * as say from '../messages/readers.ts'
import { frontPageRoutes } from '../routes.ts'
import { CardView } from './cards.tsx'

type Band = { section: Section; cards: Card[] }
type Home = { frame: Frame; lead: Card | undefined; beside: Card[]; latest: Card[]; bands: Band[] }

/** The home page: one lead, what stands beside it, the latest, then a band for each section. */
export function HomePage({ frame, lead, beside, latest, bands }: Home) {
  const title = frame.tagline ? `${frame.name} – ${frame.tagline}` : frame.name
  return (
    <ReaderPage frame={frame} title={title} description={frame.tagline} canonical={home} home>
      <div class="front">
        <h1 class="hidden" {...inPaper(frame)}>
          {frame.name}
        </h1>
        {lead ? (
          <div class="top">
            <CardView
              card={lead}
              frame={frame}
              heading="h2"
              kind="card lead-card"
              sizes="(min-width: 62rem) 48rem, 92vw"
              first
            />
            <div class="cards">
              {beside.map((card) => (
                <CardView card={card} frame={frame} heading="h2" />
              ))}
            </div>
          </div>
        ) : (
          <p>{say.nothingHasBeenPublishedYet()}</p>
        )}
        {latest.length > 0 ? (
          <section class="band" aria-labelledby="latest">
            <h2 id="latest">{say.latest()}</h2>
            <Cards cards={latest} frame={frame} />
          </section>
        ) : null}
        <div class="bands">
          {bands.map((band) => (
            <section class={`band band-${band.cards.length}`} aria-labelledby={`section-${band.section.slug}`}>
              <h2 id={`section-${band.section.slug}`}>
                <a href={frontPageRoutes.section.to({ slug: band.section.slug })} {...inPaper(frame)}>
                  {band.section.name}
                </a>
              </h2>
              <Cards cards={band.cards} frame={frame} />
            </section>
          ))}
        </div>
      </div>
    </ReaderPage>
  )
}

/** The home page as somebody arranged it. */
export function MadeHomePage({ frame, children }: { frame: Frame; children?: Child }) {
  const title = frame.tagline ? `${frame.name} – ${frame.tagline}` : frame.name
  const style = <link rel="stylesheet" href={frame.assets.front} />
  return (
    <ReaderPage frame={frame} title={title} description={frame.tagline} canonical={home} home head={style}>
      <div class="front">
        <h1 class="hidden" {...inPaper(frame)}>
          {frame.name}
        </h1>
        {children}
      </div>
    </ReaderPage>
  )
}

function Cards({ cards, frame }: { cards: Card[]; frame: Frame }) {
  return (
    <div class="cards">
      {cards.map((card) => (
        <CardView card={card} frame={frame} sizes="(min-width: 62rem) 17rem, (min-width: 44rem) 44vw, 92vw" />
      ))}
    </div>
  )
}

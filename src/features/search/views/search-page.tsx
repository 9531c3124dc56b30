import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import type { Found } from '../found.ts'
import * as say from '../messages/readers.ts'
import { searchRoutes } from '../routes.ts'
import type { Piece } from '../rules.ts'

type Shown = { frame: Frame; query: string; above: Child; found: Found[]; older?: string | undefined }

export function SearchPage({ frame, query, above, found, older }: Shown) {
  return (
    <ReaderPage frame={frame} title={query ? say.searchFor({ query }) : say.search()}>
      <div class="sheet">
        <header class="sheet-head broad">
          <h1>{say.search()}</h1>
        </header>
        <search class="broad">
          <form class="search-form" action={searchRoutes.find.to()}>
            <label class="hidden" for="q">
              {say.wordsToSearchFor()}
            </label>
            <input id="q" name="q" type="search" value={query} maxlength={200} />
            <button type="submit">{say.search()}</button>
          </form>
        </search>
        {above}
        {query ? <Results frame={frame} query={query} found={found} /> : null}
        {older ? (
          <nav class="pager broad" aria-label={say.pagesOfResults()}>
            <span />
            <a href={older} rel="next">
              {say.olderResults()}
            </a>
          </nav>
        ) : null}
      </div>
    </ReaderPage>
  )
}

function Results({ frame, query, found }: Omit<Shown, 'older' | 'above'>) {
  if (found.length === 0) {
    return <p class="broad">{say.nothingFound({ query })}</p>
  }
  return (
    <div class="river broad">
      {found.map((article) => (
        <article class="card">
          <h2>
            <a href={article.path} {...inPaper(frame)}>
              <Pieces of={article.headline} />
            </a>
          </h2>
          <p class="standfirst" {...inPaper(frame)}>
            <Pieces of={article.extract} />
          </p>
          <p class="meta">
            {article.byline ? <InPaper locale={frame}>{byAndWhen(article)}</InPaper> : null}
            {article.publishedAt ? <When at={article.publishedAt} locale={frame} /> : null}
          </p>
        </article>
      ))}
    </div>
  )
}

/** The names stand before a date, where there is one. */
function byAndWhen({ byline, publishedAt }: Found): string {
  return publishedAt ? `${byline} · ` : byline
}

function Pieces({ of }: { of: Piece[] }) {
  return <>{of.map((piece) => (piece.isHit ? <mark>{piece.text}</mark> : piece.text))}</>
}

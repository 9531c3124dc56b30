import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import type { Card } from '../card.ts'
import * as say from '../messages/readers.ts'
import { CardView } from './cards.tsx'

type List = {
  frame: Frame
  title: string
  description?: string
  canonical: string
  current?: string
  feed?: { title: string; path: string }
  cards: Card[]
  /** What to say when there is nothing. */
  empty: string
  newer?: string | undefined
  older?: string | undefined
  children?: Child
}

/** A list of articles: a section, a topic, what one person wrote, a month. */
export function ListPage({ frame, title, description, cards, empty, newer, older, children, ...page }: List) {
  return (
    <ReaderPage frame={frame} title={title} titled="by-the-paper" {...(description ? { description } : {})} {...page}>
      <div class="sheet">
        <header class="sheet-head broad">
          <h1 {...inPaper(frame)}>{title}</h1>
          {description ? <p {...inPaper(frame)}>{description}</p> : null}
          {children}
        </header>
        <div class="river broad">
          {cards.map((card) => (
            <CardView card={card} frame={frame} heading="h2" sizes="(min-width: 44rem) 13rem, 92vw" />
          ))}
          {cards.length === 0 ? <p>{empty}</p> : null}
        </div>
        {newer || older ? (
          <nav class="pager broad" aria-label={say.pagesOfThisList()}>
            {newer ? <a href={newer}>{say.newest()}</a> : <span />}
            {older ? (
              <a href={older} rel="next">
                {say.olderArticles()}
              </a>
            ) : null}
          </nav>
        ) : null}
      </div>
    </ReaderPage>
  )
}

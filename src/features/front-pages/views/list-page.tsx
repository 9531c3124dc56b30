import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper } from '../../../ui/reader/parts.tsx'
import type { Card } from '../card.ts'
import * as say from '../messages/readers.ts'
import type { MadeFront } from '../slots.ts'
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
  /** What somebody arranged above it; it holds nothing of that again. */
  made?: MadeFront | undefined
  children?: Child
}

/** A list of articles: a section, a topic, what one person wrote, a month. */
export function ListPage(list: List) {
  const { frame, title, description, canonical, current, feed, made } = list
  const place = { canonical, ...(current ? { current } : {}), ...(feed ? { feed } : {}) }
  const style = made ? { head: <link rel="stylesheet" href={frame.assets.front} /> } : {}
  return (
    <ReaderPage
      frame={frame}
      title={title}
      titled="by-the-paper"
      {...(description ? { description } : {})}
      {...{ ...place, ...style }}
    >
      {made ? (
        <>
          <div class="sheet">
            <ListHead {...list} />
          </div>
          <div class="front">{made.main}</div>
          <div class="sheet">
            <River {...list} />
          </div>
        </>
      ) : (
        <div class="sheet">
          <ListHead {...list} />
          <River {...list} />
        </div>
      )}
    </ReaderPage>
  )
}

function ListHead({ frame, title, description, children }: List) {
  return (
    <header class="sheet-head broad">
      <h1 {...inPaper(frame)}>{title}</h1>
      {description ? <p {...inPaper(frame)}>{description}</p> : null}
      {children}
    </header>
  )
}

function River({ frame, title, cards, empty, newer, older, made }: List) {
  const below = made ? cards.filter(({ id }) => !made.shown.has(id)) : cards
  const isSaid = made !== undefined && below.length > 0
  return (
    <>
      {isSaid ? (
        <h2 class="broad">{say.moreFromSection({ name: () => <InPaper locale={frame}>{title}</InPaper> })}</h2>
      ) : null}
      <div class="river broad">
        {below.map((card) => (
          <CardView card={card} frame={frame} heading={isSaid ? 'h3' : 'h2'} sizes="(min-width: 44rem) 13rem, 92vw" />
        ))}
        {cards.length === 0 && !made ? <p>{empty}</p> : null}
      </div>
      <Pager newer={newer} older={older} />
    </>
  )
}

function Pager({ newer, older }: Pick<List, 'newer' | 'older'>) {
  if (!newer && !older) return null
  return (
    <nav class="pager broad" aria-label={say.pagesOfThisList()}>
      {newer ? <a href={newer}>{say.newest()}</a> : <span />}
      {older ? (
        <a href={older} rel="next">
          {say.olderArticles()}
        </a>
      ) : null}
    </nav>
  )
}

import type { Instant } from '../../../base/clock.ts'
import { dayOf, type Locale, shortDayBeside, timeOfDay } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { Byline } from '../../../ui/reader/parts.tsx'
import { PictureTag } from '../../../ui/reader/picture.tsx'
import { isUndated, kickerOf } from '../../articles/index.ts'
import type { ShownCard, ShownContainer } from '../filling.ts'
import * as say from '../messages/readers.ts'
import { Breaking, Quote, Words } from './words-strips.tsx'

type Shown = { containers: readonly ShownContainer[]; frame: Frame; now: Instant }

/** A front as readers see it: strip by strip, each in its layout. */
export function Strips({ containers, frame, now }: Shown) {
  const leading = containers.findIndex(({ container, cards }) => picturesShown(container.layout, cards).length > 0)
  return (
    <>
      {containers.map((shown, at) => (
        <Strip {...shown} frame={frame} now={now} isFirst={at === 0} hasFirstPicture={at === leading} />
      ))}
    </>
  )
}

type Of = ShownContainer & { frame: Frame; now: Instant; isFirst: boolean; hasFirstPicture: boolean }
type Layout = Of['container']['layout']

function Strip(shown: Of) {
  const { container, cards, frame, isFirst } = shown
  const { layout, title, text } = container
  const words = { title, text, frame, card: cards[0] }
  if (layout === 'quote' && text) return <Quote {...words} />
  if (layout === 'breaking') return <Breaking {...words} />
  if (layout === 'text') return <Words {...words} isFirst={isFirst} />
  const looks = ['strip', layout, `n${cards.length}`, isFirst ? 'first' : '', title ? '' : 'bare']
  return (
    <section class={looks.filter(Boolean).join(' ')}>
      <Title {...shown} />
      {isList(layout) ? <Lines {...shown} /> : <Cards {...shown} />}
    </section>
  )
}

function isList(layout: Layout): boolean {
  return layout === 'times' || layout === 'numbered'
}

function Title({ container: { title }, href, frame }: Of) {
  if (title === '') return null
  return (
    <h2 class="strip-title" {...inPaper(frame)}>
      {href ? <a href={href}>{title}</a> : title}
    </h2>
  )
}

/** Of cards with pictures the first one’s, or all of them. */
function picturesShown(layout: Layout, cards: readonly ShownCard[]): readonly ShownCard[] {
  if (!(layout in sizes)) return []
  const all = layout === 'lead' || layout === 'lead-list' ? cards.slice(0, 1) : cards
  return all.filter(({ picture }) => picture)
}

/** How wide the pictures of a layout stand. */
const sizes: Readonly<Record<string, string>> = {
  lead: '(min-width: 62rem) 48rem, 92vw',
  'lead-list': '(min-width: 62rem) 44rem, 92vw',
  'big-picture': '(min-width: 76rem) 81rem, 92vw',
  four: '(min-width: 62rem) 19rem, (min-width: 44rem) 44vw, 7rem',
  pair: '(min-width: 44rem) 44vw, 92vw',
}

/** In which shape, and how wide at most. */
const shapes: Readonly<Record<string, { crop: string; most: number }>> = {
  lead: { crop: '16:9', most: 800 },
  'lead-list': { crop: '16:9', most: 800 },
  'big-picture': { crop: '16:9', most: 1300 },
  four: { crop: '5:4', most: 480 },
  pair: { crop: '16:9', most: 640 },
}

function Cards(shown: Of) {
  const { container, cards } = shown
  const isLeading = container.layout === 'lead' || container.layout === 'lead-list'
  const [lead, rest] = isLeading ? [cards.slice(0, 1), cards.slice(1)] : [[], cards]
  return (
    <div class="cards">
      {lead.map((card) => (
        <Story {...shown} card={card} isLead />
      ))}
      {container.layout === 'lead-list' ? (
        <Lines {...shown} cards={rest} />
      ) : isLeading ? (
        rest.length > 0 ? (
          <div class="aside">
            {rest.map((card) => (
              <Story {...shown} card={card} />
            ))}
          </div>
        ) : null
      ) : (
        rest.map((card) => <Story {...shown} card={card} />)
      )}
    </div>
  )
}

type One = Of & { card: ShownCard; isLead?: boolean }

function Story({ container, cards, card, frame, now, hasFirstPicture, isLead = false }: One) {
  const { layout, title } = container
  const Heading = title ? 'h3' : 'h2'
  const words = inPaper(frame)
  const pictures = picturesShown(layout, cards)
  const picture = pictures.includes(card) ? card.picture : null
  const opinion = layout === 'opinion'
  return (
    <article class={isLead ? 'card lead-card' : 'card'}>
      {picture ? (
        <figure {...words}>
          <PictureTag
            picture={picture}
            sizes={sizes[layout] ?? '92vw'}
            {...shapes[layout]}
            first={hasFirstPicture && card === pictures[0]}
          />
        </figure>
      ) : null}
      {opinion ? <Writers card={card} /> : <Kicker card={card} frame={frame} />}
      <Heading>
        <a href={card.href} {...words}>
          {card.headline}
        </a>
      </Heading>
      <Standfirst card={card} frame={frame} isShown={layout !== 'four' || !picture} />
      {opinion ? null : <Meta card={card} frame={frame} now={now} />}
      <Related card={card} frame={frame} />
    </article>
  )
}

/** Under four across there is no room for one, but where there is no picture either. */
function Standfirst({ card: { standfirst }, frame, isShown }: { card: ShownCard; frame: Frame; isShown: boolean }) {
  if (!standfirst || !isShown) return null
  return (
    <p class="standfirst" {...inPaper(frame)}>
      {standfirst}
    </p>
  )
}

function Kicker({ card, frame }: { card: ShownCard; frame: Frame }) {
  if (card.kicker)
    return (
      <p class="kicker" {...inPaper(frame)}>
        {card.kicker}
      </p>
    )
  const ofKind = card.article ? kickerOf({ kind: card.article.kind }) : undefined
  return ofKind === undefined ? null : <p class="kicker">{ofKind}</p>
}

function Writers({ card: { article } }: { card: ShownCard }) {
  if (!article || article.byline.length === 0) return null
  return (
    <p class="meta">
      <Byline people={article.byline} />
    </p>
  )
}

type Dated = { card: ShownCard; frame: Frame; now: Instant }

function Meta({ card, frame, now }: Dated) {
  const { article } = card
  if (!article) return null
  const isDated = !isUndated(article)
  const hasByline = article.byline.length > 0
  return isDated || hasByline ? (
    <p class="meta">
      {hasByline ? <Byline people={article.byline} /> : null}
      {hasByline && isDated ? ' · ' : null}
      {isDated ? <Newness at={article.publishedAt} locale={frame} now={now} /> : null}
    </p>
  ) : null
}

/** The hour of what is of today, and of all else the day. */
function Newness({ at, locale, now }: { at: Instant; locale: Locale; now: Instant }) {
  const isToday = dayOf(at, locale.timeZone) === dayOf(now, locale.timeZone)
  return (
    <time datetime={at} {...inPaper(locale)}>
      {isToday ? timeOfDay(at, locale) : shortDayBeside(at, { now, locale })}
    </time>
  )
}

function Related({ card: { related }, frame }: { card: ShownCard; frame: Frame }) {
  if (related.length === 0) return null
  return (
    <ul class="related" aria-label={say.related()}>
      {related.map(({ path, headline, shortHeadline }) => (
        <li>
          <a href={path} {...inPaper(frame)}>
            {shortHeadline ?? headline}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Headlines one under the other: with the time each came, or with its number. */
function Lines({ container, cards, frame, now }: Of) {
  if (cards.length === 0) return null
  const { layout, title } = container
  const Heading = title ? 'h3' : 'h2'
  const List = layout === 'numbered' ? 'ol' : 'ul'
  return (
    <List class="lines">
      {cards.map((card) => (
        <li>
          {layout !== 'numbered' && card.article && !isUndated(card.article) ? (
            <p class="meta">
              <Newness at={card.article.publishedAt} locale={frame} now={now} />
            </p>
          ) : null}
          <Heading>
            <a href={card.href} {...inPaper(frame)}>
              {card.kicker ? <b>{card.kicker} </b> : null}
              {card.headline}
            </a>
          </Heading>
        </li>
      ))}
    </List>
  )
}

import { inPaper } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { Byline, When } from '../../../ui/reader/parts.tsx'
import { PictureTag } from '../../../ui/reader/picture.tsx'
import { isUndated, kickerOf } from '../../articles/index.ts'
import type { Card } from '../card.ts'

type Shown = {
  card: Card
  frame: Frame
  /** How wide its picture will stand, in CSS; none is shown without it. */
  sizes?: string
  heading?: 'h2' | 'h3'
  first?: boolean
  kind?: string
}

/** What a list shows of a picture, and how wide at the most. */
function shapeOf(first: boolean) {
  return first ? { crop: '16:9', most: 800, first } : { crop: '5:4', most: 640 }
}

/** An article as a list shows it. */
export function CardView({ card, frame, sizes, heading: Heading = 'h3', first = false, kind = 'card' }: Shown) {
  const { path, headline, shortHeadline, standfirst, picture, byline, publishedAt } = card
  const words = inPaper(frame)
  const kicker = kickerOf({ kind: card.kind })
  return (
    <article class={kind}>
      {picture && sizes ? (
        <figure {...words}>
          <PictureTag picture={picture} sizes={sizes} {...shapeOf(first)} />
        </figure>
      ) : null}
      <Heading>
        <a href={path} {...words}>
          {shortHeadline ?? headline}
        </a>
      </Heading>
      {standfirst ? (
        <p class="standfirst" {...words}>
          {standfirst}
        </p>
      ) : null}
      <p class="meta">
        {kicker === undefined ? null : (
          <>
            <b>{kicker}</b>
            {' · '}
          </>
        )}
        {byline.length > 0 ? (
          <>
            <Byline people={byline} />
            {isUndated(card) ? null : ' · '}
          </>
        ) : null}
        {isUndated(card) ? null : <When at={publishedAt} locale={frame} />}
      </p>
    </article>
  )
}

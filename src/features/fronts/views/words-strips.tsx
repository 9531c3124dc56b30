import { inPaper } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import type { ShownCard } from '../filling.ts'
import * as say from '../messages/readers.ts'

type Shown = { title: string; text: string; frame: Frame; card: ShownCard | undefined }

/** Something that somebody said, who said it, and where it is from. */
export function Quote({ title, text, frame, card }: Shown) {
  const words = inPaper(frame)
  return (
    <section class="strip quote">
      <figure>
        <blockquote {...words}>
          <p>{text}</p>
        </blockquote>
        {title || card ? (
          <figcaption>
            {title ? <b {...words}>{title}</b> : null}
            {title && card ? ' · ' : null}
            {card ? (
              <a href={card.href} {...words}>
                {card.headline}
              </a>
            ) : null}
          </figcaption>
        ) : null}
      </figure>
    </section>
  )
}

/** The one line that comes before everything else. */
export function Breaking({ title, text, frame, card }: Shown) {
  const words = inPaper(frame)
  return (
    <section class="strip breaking">
      <p>
        {title ? <b {...words}>{title}</b> : <b>{say.breaking()}</b>}{' '}
        {card ? (
          <a href={card.href} {...words}>
            {text || card.headline}
          </a>
        ) : (
          <span {...words}>{text}</span>
        )}
      </p>
    </section>
  )
}

/** A few sentences of the paper itself. */
export function Words({ title, text, frame, isFirst }: Shown & { isFirst: boolean }) {
  const words = inPaper(frame)
  return (
    <section class={isFirst ? 'strip text first' : 'strip text'}>
      {title ? (
        <h2 class="strip-title" {...words}>
          {title}
        </h2>
      ) : null}
      <div>
        {text
          .split(/\n+/)
          .filter(Boolean)
          .map((line) => (
            <p {...words}>{line}</p>
          ))}
      </div>
    </section>
  )
}

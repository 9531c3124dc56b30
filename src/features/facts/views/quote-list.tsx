import { dateInWords } from '../../../base/edtf-words.ts'
import { inPaper } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { passageAt } from '../../articles/routes.ts'
import { readerAddress } from '../../entities/index.ts'
import * as say from '../messages/readers.ts'
import type { FoundQuote } from '../reading.ts'

type Shown = { quotes: readonly FoundQuote[]; frame: Frame; isOneSpeaker?: boolean }

/** What was said, each with the article that reports it. */
export function QuoteList({ quotes, frame, isOneSpeaker = false }: Shown) {
  return (
    <ul class="entries quotes">
      {quotes.map(({ quote, speaker, article, block, saidOn }) => (
        <li>
          <blockquote {...inPaper(frame)} dir="auto">
            {say.inQuotationMarks({ words: quote.text })}
          </blockquote>
          <p class="small">
            {isOneSpeaker ? null : (
              <>
                <a href={readerAddress(speaker)} {...inPaper(frame)}>
                  {speaker.name}
                </a>
                ,{' '}
              </>
            )}
            {say.whenInHeadline({
              when: dateInWords(quote.edtf ?? dayOfKey(saidOn), frame.language),
              headline: article.headline,
              link: (inner) => (
                <a href={passageAt(article.path, block)} {...inPaper(frame)}>
                  {inner}
                </a>
              ),
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Dates sort with ten thousand years added. */
function dayOfKey(key: string): string {
  const year = Number(key.slice(0, 5)) - 10_000
  return `${String(year).padStart(4, '0')}${key.slice(5)}`
}

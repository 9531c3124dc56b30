import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import type { FoundQuote } from '../reading.ts'
import { recordRoutes } from '../routes.ts'
import { QuoteList } from './quote-list.tsx'

type Shown = {
  frame: Frame
  asked: { speaker: string; about: string; from: string; to: string }
  isUnknown: boolean
  found: readonly FoundQuote[]
  older: string | undefined
}

/** Who said what: by speaker, by words, by date. */
export function QuotesPage({ frame, asked, isUnknown, found, older }: Shown) {
  const fields = [
    { name: 'speaker', label: 'Who', type: 'text', value: asked.speaker },
    { name: 'about', label: 'In which words', type: 'text', value: asked.about },
    { name: 'from', label: 'From', type: 'date', value: asked.from },
    { name: 'to', label: 'To', type: 'date', value: asked.to },
  ] as const
  return (
    <ReaderPage frame={frame} title="Quotes">
      <div class="sheet">
        <header class="sheet-head">
          <h1>Who said what</h1>
          <p>Everything the paper has reported somebody to have said, as far as somebody here has confirmed it.</p>
        </header>
        <form action={recordRoutes.quotes.to()} method="get" class="reply-form">
          {fields.map(({ name, label, type, value }) => (
            <div class="field half">
              <label for={name}>{label}</label>
              <input id={name} name={name} type={type} value={value} maxlength={type === 'text' ? 200 : undefined} />
            </div>
          ))}
          <div>
            <button type="submit">Find</button>
          </div>
        </form>
        <section class="part" aria-label="What was found">
          {found.length === 0 ? (
            <p>{isUnknown ? `Nobody in the record is called “${asked.speaker}”.` : 'No quote was found.'}</p>
          ) : (
            <QuoteList quotes={found} frame={frame} />
          )}
        </section>
        {older ? (
          <p class="pager">
            <a href={older} rel="next">
              Earlier quotes
            </a>
          </p>
        ) : null}
      </div>
    </ReaderPage>
  )
}

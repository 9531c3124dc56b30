import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import * as say from '../messages/readers.ts'
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
    { name: 'speaker', label: say.who(), type: 'text', value: asked.speaker },
    { name: 'about', label: say.inWhichWords(), type: 'text', value: asked.about },
    { name: 'from', label: say.from(), type: 'date', value: asked.from },
    { name: 'to', label: say.to(), type: 'date', value: asked.to },
  ] as const
  return (
    <ReaderPage frame={frame} title={say.quotes()}>
      <div class="sheet">
        <header class="sheet-head">
          <h1>{say.whoSaidWhat()}</h1>
          <p>{say.everythingReportedSaid()}</p>
        </header>
        <form action={recordRoutes.quotes.to()} method="get" class="reply-form">
          {fields.map(({ name, label, type, value }) => (
            <div class="field half">
              <label for={name}>{label}</label>
              <input id={name} name={name} type={type} value={value} maxlength={type === 'text' ? 200 : undefined} />
            </div>
          ))}
          <div>
            <button type="submit">{say.find()}</button>
          </div>
        </form>
        <section class="part" aria-label={say.whatWasFound()}>
          {found.length === 0 ? (
            <p>{isUnknown ? say.nobodyIsCalled({ speaker: asked.speaker }) : say.noQuoteWasFound()}</p>
          ) : (
            <QuoteList quotes={found} frame={frame} />
          )}
        </section>
        {older ? (
          <p class="pager">
            <a href={older} rel="next">
              {say.earlierQuotes()}
            </a>
          </p>
        ) : null}
      </div>
    </ReaderPage>
  )
}

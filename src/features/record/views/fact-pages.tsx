import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { urls } from '../../../urls.ts'
import type { Entry, Source } from '../entry.ts'
import type { HappenedEvent, Quote } from '../fact.ts'
import { dateInWords } from '../rules/date-words.ts'
import { EventFields, QuoteFields } from './fact-fields.tsx'
import { UsedIn, type Using } from './used-in.tsx'

type Shown = {
  desk: Desk
  mayEdit: boolean
  isKept: boolean
  using: readonly Using[]
  problems: Record<string, string>
  typed: Record<string, string>
}

export function EventPage({ desk, event, using, mayEdit, isKept, problems, typed }: Shown & { event: HappenedEvent }) {
  return (
    <NewsroomPage desk={desk} title={event.title} current={urls.newsroom.record}>
      <PageHead title={event.title} says={dateInWords(event.edtf, desk.language)} />
      <Notice>{isKept ? 'Kept. Every page that shows it shows it so.' : null}</Notice>
      <div class="desk">
        <div>
          {mayEdit ? (
            <form method="post" action={urls.newsroom.event(event.id)} class="narrow">
              <EventFields typed={typed} problems={problems} prefix="" />
              <TextField name="words" label="The words the date came from" value={typed.words ?? ''} max={300} />
              <button type="submit" class="main">
                Keep
              </button>
            </form>
          ) : null}
        </div>
        <div class="beside">
          <UsedIn using={using} wrong={event.words} />
        </div>
      </div>
    </NewsroomPage>
  )
}

type QuoteShown = Shown & { quote: Quote; speaker: Entry | undefined; sources: readonly Source[] }

export function QuotePage({ desk, quote, speaker, sources, using, mayEdit, isKept, problems, typed }: QuoteShown) {
  return (
    <NewsroomPage desk={desk} title="A quote" current={urls.newsroom.record}>
      <PageHead title={`“${quote.text}”`} says={speaker?.name} />
      <Notice>{isKept ? 'Kept. Every page that shows it shows it so.' : null}</Notice>
      <div class="desk">
        <div>
          {mayEdit ? (
            <form method="post" action={urls.newsroom.quote(quote.id)} class="narrow">
              <QuoteFields typed={typed} problems={problems} prefix="" sources={sources} />
              <button type="submit" class="main">
                Keep
              </button>
            </form>
          ) : null}
        </div>
        <div class="beside">
          <UsedIn using={using} wrong={quote.text} />
        </div>
      </div>
    </NewsroomPage>
  )
}

import type { Child } from 'hono/jsx'
import { dateInWords } from '../../../base/edtf-words.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Entry } from '../../entities/index.ts'
import { entityDeskRoutes } from '../../entities/routes.ts'
import type { Source } from '../../sources/index.ts'
import type { HappenedEvent, Quote } from '../fact.ts'
import * as say from '../messages/newsroom.ts'
import { factDeskRoutes } from '../routes.ts'
import { eventLabels } from '../words.ts'
import { EventFields, QuoteFields } from './fact-fields.tsx'
import { UsedIn, type Using } from './used-in.tsx'

type Shown = {
  desk: Desk
  mayEdit: boolean
  isSaved: boolean
  using: readonly Using[]
  problems: Record<string, string>
  typed: Record<string, string>
  base: string
  collided?: Collided | undefined
}

export function EventPage({ event, ...shown }: Shown & { event: HappenedEvent }) {
  const { desk, typed, problems } = shown
  const head = { title: event.title, says: dateInWords(event.edtf, desk.language) }
  return (
    <FactPage
      {...shown}
      title={event.title}
      head={head}
      action={factDeskRoutes.event.to({ id: event.id })}
      wrong={event.words}
    >
      <EventFields typed={typed} problems={problems} prefix="" />
      <TextField name="words" label={eventLabels.words} value={typed.words ?? ''} max={300} />
    </FactPage>
  )
}

type QuoteShown = Shown & { quote: Quote; speaker: Entry | undefined; sources: readonly Source[] }

export function QuotePage({ quote, speaker, sources, ...shown }: QuoteShown) {
  const head = { title: `“${quote.text}”`, says: speaker?.name }
  return (
    <FactPage
      {...shown}
      title={say.quote()}
      head={head}
      action={factDeskRoutes.quote.to({ id: quote.id })}
      wrong={quote.text}
    >
      <QuoteFields typed={shown.typed} problems={shown.problems} prefix="" sources={sources} />
    </FactPage>
  )
}

type Framing = Shown & {
  title: string
  head: { title: string; says: string | undefined }
  action: string
  wrong: string
  children: Child
}

/** One fact to be changed, beside every article that uses it. */
function FactPage({ desk, title, head, action, wrong, using, mayEdit, isSaved, children, ...shown }: Framing) {
  return (
    <NewsroomPage desk={desk} title={title} current={entityDeskRoutes.list.to()}>
      <PageHead title={head.title} says={head.says} />
      <Notice>{isSaved ? say.savedEveryPageThatShows() : null}</Notice>
      <Collision collided={shown.collided} />
      <div class="desk">
        <div>
          {mayEdit ? (
            <form method="post" action={action} class="narrow">
              <BaseField base={shown.base} />
              {children}
              <button type="submit" class="main">
                {say.saveFact()}
              </button>
            </form>
          ) : null}
        </div>
        <div class="beside">
          <UsedIn using={using} wrong={wrong} />
        </div>
      </div>
    </NewsroomPage>
  )
}

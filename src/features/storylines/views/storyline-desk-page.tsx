import type { Child } from 'hono/jsx'
import { dateInWords } from '../../../base/edtf-words.ts'
import { baseOf } from '../../../base/made-from.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { ArticleId } from '../../articles/index.ts'
import { entityDeskRoutes } from '../../entities/routes.ts'
import type { HappenedEvent } from '../../facts/index.ts'
import { articleRecordRoutes, factDeskRoutes } from '../../facts/routes.ts'
import * as say from '../messages/newsroom.ts'
import { storylineDeskRoutes, storylineRoutes } from '../routes.ts'
import { type Storyline, shownOfStoryline } from '../storyline.ts'
import { storylineLabels } from '../words.ts'
import { SummaryField } from './storylines-page.tsx'

type Shown = {
  desk: Desk
  storyline: Storyline
  events: readonly HappenedEvent[]
  articles: readonly { id: ArticleId; headline: string }[]
  others: readonly Storyline[]
  recent: readonly HappenedEvent[]
  mayEdit: boolean
  notice?: Child
  trouble: { problems: Record<string, string>; typed: Record<string, string> } | undefined
  collided: Collided | undefined
}

/** One storyline: its events in their order, its articles, and what it is about. */
export function StorylineDeskPage(shown: Shown) {
  const { desk, storyline, mayEdit, notice, trouble, collided } = shown
  return (
    <NewsroomPage desk={desk} title={storyline.title} current={entityDeskRoutes.list.to()}>
      <PageHead title={storyline.title} says={storyline.summary}>
        <a class="button" href={storylineRoutes.one.to({ slug: storyline.slug })}>
          {say.asReadersSeeIt()}
        </a>
        <a class="button" href={storylineDeskRoutes.list.to()}>
          {say.storylines()}
        </a>
      </PageHead>
      <Notice>{notice}</Notice>
      <Collision collided={collided} />
      <Notice kind="bad">{trouble && !collided ? say.notSavedYetWhatIs() : null}</Notice>
      <div class="desk">
        <div>
          <Events {...shown} />
          <Articles {...shown} />
        </div>
        {mayEdit ? <Fields {...shown} /> : null}
      </div>
    </NewsroomPage>
  )
}

function Events({ desk, storyline, events, recent, mayEdit }: Shown) {
  return (
    <section aria-labelledby="events">
      <h2 id="events">{say.events()}</h2>
      {events.length === 0 ? <Empty>{say.noneYetEventsAreConfirmed()}</Empty> : null}
      <ul class="rows">
        {events.map((event) => (
          <li>
            <div>
              <a class="title" href={factDeskRoutes.event.to({ id: event.id })}>
                {event.title}
              </a>
              <p class="quiet">{dateInWords(event.edtf, desk.language)}</p>
            </div>
            {mayEdit ? <Leave storyline={storyline} name="event" id={event.id} of={event.title} /> : null}
          </li>
        ))}
      </ul>
      {mayEdit && recent.length > 0 ? (
        <form method="post" action={storylineDeskRoutes.members.to({ id: storyline.id })} class="narrow">
          <SelectField
            name="event"
            label={say.addEvent()}
            options={recent.map((event) => ({
              value: event.id,
              name: `${dateInWords(event.edtf, desk.language)}: ${event.title}`,
            }))}
          />
          <button type="submit" name="act" value="join">
            {say.addToStoryline()}
          </button>
        </form>
      ) : null}
    </section>
  )
}

function Articles({ storyline, articles, mayEdit, trouble }: Shown) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{say.articles()}</h2>
      {articles.length === 0 ? <Empty>{say.noneYet()}</Empty> : null}
      <ul class="rows">
        {articles.map(({ id, headline }) => (
          <li>
            <div>
              <a class="title" href={articleRecordRoutes.show.to({ id })}>
                {headline}
              </a>
            </div>
            {mayEdit ? <Leave storyline={storyline} name="article" id={id} of={headline} /> : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <form method="post" action={storylineDeskRoutes.members.to({ id: storyline.id })} class="narrow">
          <TextField
            name="article"
            label={say.addArticle()}
            hint={say.itsAddressAsReadersOr()}
            value={trouble?.typed.article ?? ''}
            problem={trouble?.problems.article}
            max={1000}
          />
          <button type="submit" name="act" value="join">
            {say.addToStoryline()}
          </button>
        </form>
      ) : null}
    </section>
  )
}

function Leave({
  storyline,
  name,
  id,
  of,
}: {
  storyline: Storyline
  name: 'event' | 'article'
  id: string
  of: string
}) {
  return (
    <form method="post" action={storylineDeskRoutes.members.to({ id: storyline.id })}>
      <input type="hidden" name={name} value={id} />
      <button type="submit" name="act" value="leave" class="plain">
        {say.removeFromStoryline({ item: of, span: (inner) => <span class="hidden">{inner}</span> })}
      </button>
    </form>
  )
}

function Fields({ storyline, others, trouble }: Shown) {
  const typed = trouble && 'title' in trouble.typed ? trouble.typed : undefined
  const problems = trouble?.problems ?? {}
  return (
    <section class="beside" aria-labelledby="about">
      <h2 id="about">{say.whatItIsAbout()}</h2>
      <form method="post" action={storylineDeskRoutes.show.to({ id: storyline.id })}>
        <BaseField base={typed?.base ?? baseOf(shownOfStoryline(storyline))} />
        <TextField
          name="title"
          label={storylineLabels.title}
          value={typed?.title ?? storyline.title}
          problem={problems.title}
          required
          max={200}
        />
        <SummaryField kept={typed?.summary ?? storyline.summary} problem={problems.summary} />
        <SelectField
          name="partOf"
          label={storylineLabels.partOf}
          value={typed?.partOf ?? storyline.partOf ?? ''}
          problem={problems.partOf}
          options={[
            { value: '', name: say.partOfNone() },
            ...others.map(({ id, title }) => ({ value: id, name: title })),
          ]}
        />
        <button type="submit" class="main">
          {say.saveStoryline()}
        </button>
      </form>
    </section>
  )
}

import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Picture } from '../../media/index.ts'
import { pictureAt } from '../../media/routes.ts'
import type { FrontCard } from '../front.ts'
import * as say from '../messages/newsroom.ts'
import { placeBase } from '../place-base.ts'
import { frontRoutes } from '../routes.ts'
import { cardCalled, type Seen } from '../seen.ts'
import { cardLabels, containerCalled } from '../words.ts'

export type CardShown = {
  desk: Desk
  seen: Seen
  card: FrontCard
  typed: Record<string, string>
  problems: Record<string, string>
  collided: Collided | undefined
  pictures: readonly Picture[]
  search: string
}

/** One card: what it goes by on this front, what it shows, and where it stands. */
export function CardPage(shown: CardShown) {
  const { desk, seen, card, problems, collided, search } = shown
  const { front, names, mayArrange } = seen
  const title = cardCalled(card, names)
  return (
    <NewsroomPage desk={desk} title={title} current={frontRoutes.list.to()}>
      <PageHead title={title} says={'link' in card.of ? card.of.link : say.onThisFrontOnly()}>
        <a class="button" href={frontRoutes.show.to({ id: front.id })}>
          {say.backToFront()}
        </a>
      </PageHead>
      <Notice kind="bad">{Object.keys(problems).length > 0 ? say.notSavedYet() : null}</Notice>
      <Collision collided={collided} />
      <div class="desk">
        <form method="post" action={frontRoutes.changeCard.to({ id: front.id })} class="card-form">
          <fieldset class="plain" disabled={!mayArrange}>
            <Words {...shown} />
            <Pictures {...shown} />
            <button type="submit" class="main">
              {say.saveCard()}
            </button>
          </fieldset>
        </form>
        {mayArrange ? (
          <div class="beside">
            <MoveInto {...shown} />
            <section aria-labelledby="find-picture">
              <h2 id="find-picture">{say.findPicture()}</h2>
              <p class="quiet">{say.saveFirst()}</p>
              <form method="get" action={frontRoutes.card.to({ id: front.id })}>
                <input type="hidden" name="card" value={card.id} />
                <TextField name="pictures" label={say.searchPictures()} value={search} type="search" max={200} />
                <button type="submit">{say.search()}</button>
              </form>
            </section>
          </div>
        ) : null}
      </div>
    </NewsroomPage>
  )
}

function Words({ card, typed, problems }: CardShown) {
  const isLink = 'link' in card.of
  return (
    <>
      <input type="hidden" name="card" value={card.id} />
      <BaseField base={typed.base ?? ''} />
      <TextField
        name="headline"
        label={cardLabels.headline}
        hint={isLink ? say.linkNeedsBoth() : say.ownHeadlineHint()}
        value={typed.headline ?? ''}
        problem={problems.headline}
        required={isLink}
        max={200}
      />
      <TextField
        name="kicker"
        label={cardLabels.kicker}
        hint={say.kickerHint()}
        value={typed.kicker ?? ''}
        problem={problems.kicker}
        max={60}
      />
      {isLink ? (
        <input type="hidden" name="standfirst" value="yes" />
      ) : (
        <label class="tick">
          <input type="checkbox" name="standfirst" value="yes" checked={typed.standfirst === 'yes'} />{' '}
          {say.showStandfirst()}
        </label>
      )}
      <Field id="related" label={cardLabels.related} hint={say.relatedHint()} problem={problems.related}>
        <textarea {...described('related', { hint: true, problem: problems.related })} name="related" rows={3}>
          {typed.related}
        </textarea>
      </Field>
    </>
  )
}

function Pictures({ card, typed, problems, pictures }: CardShown) {
  const radio = (value: string, label: string) => (
    <label class="tick">
      <input type="radio" name="picture" value={value} checked={typed.picture === value} /> {label}
    </label>
  )
  return (
    <fieldset class="plain">
      <legend>{cardLabels.picture}</legend>
      {problems.picture ? <p class="problem">{problems.picture}</p> : null}
      {radio('own', 'link' in card.of ? say.pictureNone() : say.pictureOwn())}
      {'link' in card.of ? null : radio('none', say.pictureNone())}
      <div class="thumbnails">
        {pictures.map(({ id, width, alt }) => (
          <label>
            <input type="radio" name="picture" value={id} checked={typed.picture === id} />
            <img
              src={pictureAt(id, Math.min(480, width), 'webp')}
              alt={alt || say.picture()}
              width={120}
              height={80}
              loading="lazy"
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function MoveInto({ seen: { front }, card }: CardShown) {
  const here = front.containers.find(({ cards }) => cards.some(({ id }) => id === card.id))
  const others = front.containers.filter((each) => each !== here)
  if (!here || others.length === 0) return null
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{say.moveElsewhere()}</h2>
      <form method="post" action={frontRoutes.move.to({ id: front.id })}>
        <input type="hidden" name="container" value={here.id} />
        <input type="hidden" name="card" value={card.id} />
        <BaseField base={placeBase(front.containers, here.id, 'card')} />
        <div class="field">
          <label for="into">{say.putInto()}</label>
          <select id="into" name="into">
            {others.map((each) => (
              <option value={each.id}>{containerCalled(each)}</option>
            ))}
          </select>
        </div>
        <button type="submit">{say.moveIt()}</button>
      </form>
    </section>
  )
}

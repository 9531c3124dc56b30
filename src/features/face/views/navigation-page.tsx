import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { StandingPage } from '../../articles/index.ts'
import { redirectRoutes } from '../../redirects/routes.ts'
import type { Section } from '../../settings/index.ts'
import { standingPageRoutes } from '../../standing-pages/routes.ts'
import * as say from '../messages/newsroom.ts'
import { faceRoutes } from '../routes.ts'
import type { Entry } from '../settings.ts'

export type TriedEntry = {
  done?: string | undefined
  problems?: Readonly<Record<string, string>>
  link?: { name: string; to: string }
  footText?: string
  isOvertaken?: true
}

type Shown = {
  desk: Desk
  sections: readonly Section[]
  pages: readonly StandingPage[]
  kept: { entries: readonly Entry[]; isOwn: boolean; footText: string; bases: { entries: string; foot: string } }
  tried: TriedEntry
}

/** What every page leads to: an ordered list whose buttons work with a mouse, a keyboard and no script. */
export function NavigationPage(shown: Shown) {
  const { desk, kept, tried } = shown
  const { problems = {} } = tried
  const isWrong = Object.keys(problems).length > 0
  return (
    <NewsroomPage desk={desk} title={say.navigationAndFoot()} current={faceRoutes.show.to()}>
      <PageHead title={say.navigationAndFoot()} says={say.navigationSays()}>
        <a href={faceRoutes.show.to()}>{say.face()}</a>
        <a href={redirectRoutes.list.to()}>{say.redirects()}</a>
      </PageHead>
      <Notice>{tried.done === 'saved' ? say.savedNavigation() : undefined}</Notice>
      <Notice kind="bad">
        {tried.isOvertaken ? say.arrangedMeanwhile() : isWrong ? Object.values(problems)[0] : undefined}
      </Notice>
      <Entries {...shown} />
      <Adding {...shown} />
      <section aria-labelledby="foot" class="narrow">
        <h2 id="foot">{say.foot()}</h2>
        <p class="quiet">{say.footSays({ link: (inner) => <a href={standingPageRoutes.list.to()}>{inner}</a> })}</p>
        <form method="post" action={faceRoutes.arrange.to()}>
          <BaseField base={kept.bases.foot} />
          <TextField name="footText" label={say.footText()} value={tried.footText ?? kept.footText} max={600} />
          <button type="submit" name="act" value="foot">
            {say.saveFoot()}
          </button>
        </form>
      </section>
    </NewsroomPage>
  )
}

function Entries({ sections, pages, kept }: Shown) {
  const nameOf = (each: Entry) => {
    if (each.of === 'link') return each.name
    const found =
      each.of === 'page' ? pages.find(({ id }) => id === each.id) : sections.find(({ id }) => id === each.id)
    return found?.name ?? say.nobodySees()
  }
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{say.navigation()}</h2>
      {kept.isOwn ? null : <p class="quiet">{say.asSectionsAre()}</p>}
      <ol class="rows">
        {kept.entries.map((each, at) => (
          <li>
            <div>
              <b>{nameOf(each)}</b>{' '}
              <span class="quiet">{each.of === 'link' ? each.to : say.kindOfEntry({ of: each.of })}</span>
            </div>
            <EntryForm at={at} last={kept.entries.length - 1} name={nameOf(each)} base={kept.bases.entries} />
          </li>
        ))}
      </ol>
      {kept.isOwn ? (
        <form method="post" action={faceRoutes.arrange.to()}>
          <BaseField base={kept.bases.entries} />
          <button type="submit" name="act" value="as-sections">
            {say.backToSections()}
          </button>
        </form>
      ) : null}
    </section>
  )
}

type OneEntry = { at: number; last: number; name: string; base: string }

function EntryForm({ at, last, name, base }: OneEntry) {
  return (
    <form method="post" action={faceRoutes.arrange.to()} class="actions">
      <BaseField base={base} />
      <input type="hidden" name="at" value={String(at)} />
      <button type="submit" name="act" value="up" disabled={at === 0} aria-label={say.moveUp({ name })}>
        ↑
      </button>
      <button type="submit" name="act" value="down" disabled={at === last} aria-label={say.moveDown({ name })}>
        ↓
      </button>
      <button type="submit" name="act" value="remove" aria-label={say.removeEntry({ name })}>
        {say.remove()}
      </button>
    </form>
  )
}

function Adding({ sections, pages, kept, tried }: Shown) {
  const { link = { name: '', to: '' }, problems = {} } = tried
  const isThere = (of: Entry['of'], id: string) =>
    kept.entries.some((each) => each.of !== 'link' && each.of === of && each.id === id)
  const add = { base: kept.bases.entries }
  return (
    <section aria-labelledby="more" class="narrow">
      <h2 id="more">{say.addEntry()}</h2>
      <Choosing
        {...add}
        act="add-section"
        label={say.section()}
        of={sections.filter(({ id }) => !isThere('section', id))}
      />
      <Choosing {...add} act="add-page" label={say.page()} of={pages.filter(({ id }) => !isThere('page', id))} />
      <form method="post" action={faceRoutes.arrange.to()}>
        <BaseField base={kept.bases.entries} />
        <TextField name="name" label={say.linkName()} value={link.name} problem={problems.name} required max={60} />
        <TextField
          name="to"
          label={say.linkTo()}
          hint={say.linkHint()}
          value={link.to}
          problem={problems.to}
          required
          max={500}
        />
        <button type="submit" name="act" value="add-link">
          {say.addLink()}
        </button>
      </form>
    </section>
  )
}

type Choice = {
  act: 'add-section' | 'add-page'
  label: string
  of: readonly { id: string; name: string }[]
  base: string
}

function Choosing({ act, label, of, base }: Choice) {
  if (of.length === 0) return null
  return (
    <form method="post" action={faceRoutes.arrange.to()}>
      <BaseField base={base} />
      <SelectField name="id" label={label} options={of.map(({ id, name }) => ({ value: id, name }))} />
      <button type="submit" name="act" value={act}>
        {act === 'add-page' ? say.addPage() : say.addSection()}
      </button>
    </form>
  )
}

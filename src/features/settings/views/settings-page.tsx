import type { Group, Setting } from '../../../assembly/setting.ts'
import { baseOf } from '../../../base/made-from.ts'
import { said } from '../../../base/messages.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { writingRoutes } from '../../writing/routes.ts'
import { shownOf, type Texts, textIn } from '../kept.ts'
import * as say from '../messages/newsroom.ts'
import { orderOf } from '../ordering.ts'
import { thePaper } from '../paper.ts'
import { settingsRoutes } from '../routes.ts'
import { type Section, shownOfSection } from '../settings.ts'
import { sectionLabels } from '../words.ts'
import { SettingField } from './setting-field.tsx'

export type Tried = {
  done?: string | undefined
  problems?: Record<string, string>
  /** Settings as somebody typed them who was refused, and what each group is to be changed from now. */
  typed?: Texts
  bases?: Readonly<Record<string, string>>
  sectionProblem?: string
  collided?: Collided
  /** A section as somebody wrote it who was refused. */
  section?: { id: string; name: string; description: string }
}

const notices: Record<string, string> = said({
  saved: say.savedReadersSeeItFrom,
  section: say.sectionIsSaved,
  order: say.orderIsSaved,
})

type Shown = Tried & {
  desk: Desk
  /** Those that whoever asks may change, in their order. */
  settings: readonly Setting[]
  texts: Texts
  /** Nothing for who may not change them. */
  sections: readonly Section[] | null
}

export function SettingsPage(shown: Shown) {
  const { desk, settings, sections, done = '', problems = {}, sectionProblem, collided } = shown
  const groups = [...Map.groupBy(settings, ({ group }) => group)].toSorted(
    ([one], [other]) => placeOf(one) - placeOf(other),
  )
  return (
    <NewsroomPage desk={desk} title={say.settings()} current={settingsRoutes.show.to()}>
      <PageHead title={say.settings()} />
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{Object.keys(problems).length > 0 ? say.notSavedYetSeeBelow() : sectionProblem}</Notice>
      <Collision collided={collided} />
      {groups.map(([group, all]) => (
        <section aria-labelledby={group.name} class="narrow">
          <h2 id={group.name}>{group.title()}</h2>
          {group.page ? (
            <p>
              <a href={group.page()}>{say.onPageOfItsOwn({ name: group.title() })}</a>
            </p>
          ) : (
            <GroupForm {...shown} group={group} settings={all} />
          )}
        </section>
      ))}
      {sections ? <Sections sections={sections} typed={shown.section} /> : null}
      {sections ? (
        <p>
          <a href={writingRoutes.stages.to()}>{say.stagesOfDraft()}</a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

function placeOf({ order = 0 }: Group): number {
  return order
}

function GroupForm({ group, settings, texts, typed, bases = {}, problems = {} }: Shown & { group: Group }) {
  const base = bases[group.name] ?? baseOf(shownOf(settings, texts))
  const isThePaper = group === thePaper
  return (
    <form
      method="post"
      action={isThePaper ? settingsRoutes.change.to() : settingsRoutes.change.to({ group: group.name })}
    >
      <BaseField base={base} />
      {settings.map((each) => (
        <SettingField
          setting={each}
          text={typed?.get(each.name) ?? textIn(texts, each)}
          problem={problems[each.name]}
        />
      ))}
      <button type="submit" class="main">
        {say.savePaper()}
      </button>
    </form>
  )
}

function Sections({ sections, typed }: { sections: readonly Section[]; typed: Tried['section'] }) {
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">{say.sections()}</h2>
      {sections.length === 0 ? <Empty>{say.noSectionsYetArticlesNeed()}</Empty> : null}
      {sections.map((section, at) => (
        <>
          <SectionForm section={section} typed={typed} />
          {sections.length > 1 ? <Order sections={sections} at={at} /> : null}
        </>
      ))}
      <h3>{say.anotherSection()}</h3>
      <SectionForm />
    </section>
  )
}

/** Buttons, so that sections change places with a mouse, a keyboard and no script. */
function Order({ sections, at }: { sections: readonly Section[]; at: number }) {
  const { id = '', name = '' } = sections[at] ?? {}
  return (
    <form method="post" action={settingsRoutes.moveSection.to()} class="actions">
      <BaseField base={baseOf(orderOf(sections))} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" name="act" value="up" disabled={at === 0} aria-label={say.moveSectionUp({ name })}>
        ↑
      </button>
      <button
        type="submit"
        name="act"
        value="down"
        disabled={at === sections.length - 1}
        aria-label={say.moveSectionDown({ name })}
      >
        ↓
      </button>
    </form>
  )
}

type SectionShown = { section?: Section; typed?: Tried['section'] }

/** A section keeps its address when it is renamed. */
function SectionForm({ section, typed }: SectionShown) {
  const id = section?.id ?? 'new'
  const { name = '', description = '' } = (typed?.id === id ? typed : section) ?? {}
  return (
    <form method="post" action={settingsRoutes.saveSection.to()} class="inline">
      {section ? <input type="hidden" name="id" value={section.id} /> : null}
      {section ? <BaseField base={baseOf(shownOfSection(section))} /> : null}
      <TextField name="sectionName" id={`name-${id}`} label={sectionLabels.name} value={name} required />
      <TextField name="description" id={`about-${id}`} label={sectionLabels.description} value={description} />
      <button type="submit">{section ? say.saveSection({ name: section.name }) : say.addSection()}</button>
    </form>
  )
}

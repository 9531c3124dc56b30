import { baseOf } from '../../../base/made-from.ts'
import { said } from '../../../base/messages.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { settingsRoutes } from '../routes.ts'
import { type Section, type Site, shownOfSection, shownOfSettings } from '../settings.ts'
import { placedNotices, quoteMarks, sectionLabels, settingLabels } from '../words.ts'

export type Tried = {
  done?: string | undefined
  problems?: Record<string, string>
  typed?: Record<string, string>
  sectionProblem?: string
  collided?: Collided
  /** A section as somebody wrote it who was refused. */
  section?: { id: string; name: string; description: string }
}

const notices: Record<string, string> = said({
  saved: say.savedReadersSeeItFrom,
  section: say.sectionIsSaved,
})

type Shown = Tried & { desk: Desk; site: Site }

export function SettingsPage(shown: Shown) {
  const { desk, site, done = '', problems = {}, typed = {}, sectionProblem, collided } = shown
  return (
    <NewsroomPage desk={desk} title={say.settings()} current={settingsRoutes.show.to()}>
      <PageHead title={say.settings()} />
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{Object.keys(problems).length > 0 ? say.notSavedYetSeeBelow() : sectionProblem}</Notice>
      <Collision collided={collided} />
      <section aria-labelledby="paper" class="narrow">
        <h2 id="paper">{say.paper()}</h2>
        <Paper values={{ ...site, ...typed }} base={typed.base ?? baseOf(shownOfSettings(site))} problems={problems} />
      </section>
      <section aria-labelledby="sections">
        <h2 id="sections">{say.sections()}</h2>
        {site.sections.length === 0 ? <Empty>{say.noSectionsYetArticlesNeed()}</Empty> : null}
        {site.sections.map((section) => (
          <SectionForm section={section} typed={shown.section} />
        ))}
        <h3>{say.anotherSection()}</h3>
        <SectionForm />
      </section>
    </NewsroomPage>
  )
}

type Values = Pick<Site, 'name' | 'tagline' | 'city' | 'language' | 'timeZone' | 'contact' | 'noticesAtTop' | 'quotes'>

type PaperShown = { values: Values; base: string; problems: Record<string, string> }

function Paper({ values, base, problems }: PaperShown) {
  return (
    <form method="post" action={settingsRoutes.show.to()}>
      <BaseField base={base} />
      <TextField name="name" label={settingLabels.name} value={values.name} required problem={problems.name} />
      <TextField name="tagline" label={settingLabels.tagline} value={values.tagline} problem={problems.tagline} />
      <TextField name="city" label={settingLabels.city} value={values.city} problem={problems.city} />
      <TextField
        name="language"
        label={settingLabels.language}
        value={values.language}
        hint={say.itsNameOrItsTag()}
        problem={problems.language}
      />
      <TextField
        name="timeZone"
        label={settingLabels.timeZone}
        value={values.timeZone}
        hint={say.asEuropeLondon()}
        problem={problems.timeZone}
      />
      <TextField
        name="contact"
        label={settingLabels.contact}
        type="email"
        value={values.contact}
        problem={problems.contact}
      />
      <fieldset>
        <legend>{settingLabels.noticesAtTop}</legend>
        <input type="hidden" name="noticesAtTop" value="withdrawal" />
        {Object.entries(placedNotices).map(([kind, name]) => (
          <label class="tick">
            <input
              type="checkbox"
              name="noticesAtTop"
              value={kind}
              checked={values.noticesAtTop.split(',').includes(kind)}
            />{' '}
            {name}
          </label>
        ))}
        <p class="hint">{say.othersStandAfterIt()}</p>
      </fieldset>
      <fieldset>
        <legend>{settingLabels.quotes}</legend>
        {Object.entries(quoteMarks).map(([style, says]) => (
          <label class="tick">
            <input type="radio" name="quotes" value={style} checked={values.quotes === style} /> {says}
          </label>
        ))}
        <p class="hint">{say.deskCheckReadsQuotationsIn()}</p>
      </fieldset>
      <button type="submit" class="main">
        {say.save()}
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
      <button type="submit">{section ? say.saveName({ name: section.name }) : say.add()}</button>
    </form>
  )
}

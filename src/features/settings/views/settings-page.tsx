import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { urls } from '../../../urls.ts'
import type { Section, Site } from '../settings.ts'

export type Tried = {
  done?: string | undefined
  problems?: Record<string, string>
  typed?: Record<string, string>
  sectionProblem?: string
}

const notices: Record<string, string> = {
  kept: 'Kept. Readers see it from now on.',
  section: 'The section is kept.',
}

type Shown = Tried & { desk: Desk; site: Site }

export function SettingsPage({ desk, site, done = '', problems = {}, typed = {}, sectionProblem }: Shown) {
  return (
    <NewsroomPage desk={desk} title="Settings" current={urls.newsroom.settings}>
      <PageHead title="Settings" />
      <Notice>{notices[done]}</Notice>
      <Notice kind="bad">{Object.keys(problems).length > 0 ? 'Not kept yet. See below.' : sectionProblem}</Notice>
      <section aria-labelledby="paper" class="narrow">
        <h2 id="paper">The paper</h2>
        <Paper values={{ ...site, ...typed }} problems={problems} />
      </section>
      <section aria-labelledby="sections">
        <h2 id="sections">Sections</h2>
        {site.sections.length === 0 ? <Empty>No sections yet. Articles need one: add it here.</Empty> : null}
        {site.sections.map((section) => (
          <SectionForm section={section} />
        ))}
        <h3>Another section</h3>
        <SectionForm />
      </section>
    </NewsroomPage>
  )
}

type Values = Pick<Site, 'name' | 'tagline' | 'city' | 'language' | 'timeZone' | 'contact' | 'noticesAtTop' | 'quotes'>

const placed = {
  correction: 'Corrections',
  clarification: 'Clarifications',
  'editors-note': 'Editor’s notes',
  update: 'Updates',
}

const marks = {
  double: 'Double, as in American papers: “yes”',
  single: 'Single, as in British papers: ‘yes’',
  auto: 'As each article has them',
} satisfies Record<Site['quotes'], string>

function Paper({ values, problems }: { values: Values; problems: Record<string, string> }) {
  return (
    <form method="post" action={urls.newsroom.settings}>
      <TextField name="name" label="Name" value={values.name} required problem={problems.name} />
      <TextField name="tagline" label="Tagline" value={values.tagline} problem={problems.tagline} />
      <TextField name="city" label="City" value={values.city} problem={problems.city} />
      <TextField
        name="language"
        label="Language"
        value={values.language}
        hint="Its name or its tag, as German, de or en-GB. The paper’s own words are marked with it, and dates are written in it."
        problem={problems.language}
      />
      <TextField
        name="timeZone"
        label="Time zone"
        value={values.timeZone}
        hint="As Europe/London."
        problem={problems.timeZone}
      />
      <TextField
        name="contact"
        label="Address readers write to"
        type="email"
        value={values.contact}
        problem={problems.contact}
      />
      <fieldset>
        <legend>Notices that stand in front of an article’s text</legend>
        <input type="hidden" name="noticesAtTop" value="withdrawal" />
        {Object.entries(placed).map(([kind, name]) => (
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
        <p class="hint">The others stand after it.</p>
      </fieldset>
      <fieldset>
        <legend>Quotation marks</legend>
        {Object.entries(marks).map(([style, says]) => (
          <label class="tick">
            <input type="radio" name="quotes" value={style} checked={values.quotes === style} /> {says}
          </label>
        ))}
        <p class="hint">The desk check reads quotations in these.</p>
      </fieldset>
      <button type="submit" class="main">
        Keep
      </button>
    </form>
  )
}

/** A section keeps its address when it is renamed. */
function SectionForm({ section }: { section?: Section }) {
  const id = section?.id ?? 'new'
  return (
    <form method="post" action={urls.newsroom.sections} class="inline">
      {section ? <input type="hidden" name="id" value={section.id} /> : null}
      <TextField name="sectionName" id={`name-${id}`} label="Name" value={section?.name ?? ''} required />
      <TextField name="description" id={`about-${id}`} label="About it" value={section?.description ?? ''} />
      <button type="submit">{section ? `Keep ${section.name}` : 'Add'}</button>
    </form>
  )
}

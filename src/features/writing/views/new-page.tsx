import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Section } from '../../settings/index.ts'
import { settingsRoutes } from '../../settings/routes.ts'
import { writingRoutes } from '../routes.ts'

type Shown = {
  desk: Desk
  sections: readonly Section[]
  mayAddSections: boolean
  headline?: string
  sectionId?: string
  problem?: string | undefined
}

/** The least an article needs to exist; everything else is written on its own page. */
export function NewPage({ desk, sections, mayAddSections, headline = '', sectionId, problem }: Shown) {
  return (
    <NewsroomPage desk={desk} title="New article" current={writingRoutes.list.to()}>
      <PageHead title="New article" says="A working headline is enough. It can change until the last minute." />
      {sections.length === 0 ? (
        <Empty>
          There is no section to write for yet.{' '}
          {mayAddSections ? <a href={settingsRoutes.show.to()}>Add the first one</a> : 'A publisher can add one.'}
        </Empty>
      ) : (
        <form method="post" action={writingRoutes.list.to()} class="narrow">
          {problem ? <Notice kind="bad">{problem}</Notice> : null}
          <TextField name="headline" label="Working headline" value={headline} required max={300} />
          <SelectField
            name="sectionId"
            label="Section"
            value={sectionId}
            options={sections.map(({ id, name }) => ({ value: id, name }))}
          />
          <button type="submit" class="main">
            Start writing
          </button>
        </form>
      )}
    </NewsroomPage>
  )
}

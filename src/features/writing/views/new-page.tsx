import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Section } from '../../settings/index.ts'
import { settingsRoutes } from '../../settings/routes.ts'
import * as say from '../messages/newsroom.ts'
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
    <NewsroomPage desk={desk} title={say.newArticle()} current={writingRoutes.list.to()}>
      <PageHead title={say.newArticle()} says={say.workingHeadlineIsEnough()} />
      {sections.length === 0 ? (
        <Empty>
          {say.thereIsNoSectionTo()}{' '}
          {mayAddSections ? <a href={settingsRoutes.show.to()}>{say.addFirstOne()}</a> : say.publisherCanAddOne()}
        </Empty>
      ) : (
        <form method="post" action={writingRoutes.list.to()} class="narrow">
          {problem ? <Notice kind="bad">{problem}</Notice> : null}
          <TextField name="headline" label={say.workingHeadline()} value={headline} required max={300} />
          <SelectField
            name="sectionId"
            label={say.section()}
            value={sectionId}
            options={sections.map(({ id, name }) => ({ value: id, name }))}
          />
          <button type="submit" class="main">
            {say.startWriting()}
          </button>
        </form>
      )}
    </NewsroomPage>
  )
}

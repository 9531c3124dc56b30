import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { endingSorts, type KeptPicture } from '../picture.ts'
import { pictureRoutes } from '../routes.ts'
import { ArticleName } from './article-name.tsx'
import type { NamedUse } from './shown.ts'
import { PictureLink } from './thumbnail.tsx'

type Given = {
  uses: readonly NamedUse[]
  /** The day it is where the paper is. */
  today: string
}

/** Pictures in use whose time runs out, the first first, each with every article that uses it. */
export const endingList = defineList<KeptPicture, Given>()({
  label: say.endingTitle,
  to: pictureRoutes.ending.to,
  idOf: ({ id }) => id,
  onAPage: 30,
  columns: [
    { name: 'picture', label: say.picture, isTitle: true, cell: (picture) => <PictureLink picture={picture} /> },
    { name: 'credit', label: say.credit, cell: ({ credit }) => credit },
    {
      name: 'until',
      label: say.until,
      cell: ({ until }, { today }) => (
        <>
          {until} {until !== null && until < today ? <b class="danger">{say.isOver()}</b> : null}
        </>
      ),
    },
    {
      name: 'articles',
      label: say.articles,
      cell: ({ id }, { uses }) => (
        <>
          {uses
            .filter(({ pictureId, inDraft, isPublic }) => pictureId === id && (inDraft || isPublic))
            .map((use) => (
              <p>
                <ArticleName use={use} /> <span class="quiet">{use.isPublic ? say.inPublic() : say.inDraft()}</span>
              </p>
            ))}
        </>
      ),
    },
  ],
  filters: {},
  sorts: { until: { key: endingSorts.until, descending: false } },
  empty: say.nothingEnds,
})

export function EndingPage({ desk, list }: { desk: Desk; list: OpenList }) {
  return (
    <NewsroomPage desk={desk} title={say.endingTitle()} current={pictureRoutes.list.to()}>
      <PageHead title={say.endingTitle()} says={say.endingExplained()}>
        <a class="button" href={pictureRoutes.list.to()}>
          {say.libraryOfPictures()}
        </a>
      </PageHead>
      <ListScreen list={list} />
    </NewsroomPage>
  )
}

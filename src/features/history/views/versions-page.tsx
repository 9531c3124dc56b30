import { said } from '../../../base/messages.ts'
import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Article } from '../../articles/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import { versionRoutes } from '../routes.ts'
import { type RemovalRefusal, shownIn, type Version, versionSorts } from '../version.ts'

const removalRefusals = said({
  'not-allowed': say.yourRoleHereDoesNot,
  'no-such-version': say.thereIsNoSuchVersion,
  'still-public': say.readersSeeThisVersionNow,
  'reason-missing': say.sayWhyItIsRemoved,
  'already-removed': say.itsTextWasRemovedBefore,
}) satisfies Record<RemovalRefusal, string>

type Trouble = { number: number; refusal: RemovalRefusal; typed: string }
type Given = { desk: Desk; article: Article; trouble: Trouble | undefined }

/** The versions of one article. */
export const versionList = defineList<Version, Given>()({
  label: say.publishedVersions,
  to: (link, { article }) => versionRoutes.list.to({ id: article.id, ...link }),
  idOf: ({ number }) => String(number),
  onAPage: 50,
  columns: [
    {
      name: 'number',
      label: say.version,
      isTitle: true,
      sort: 'number',
      cell: ({ number }) => say.versionNumber({ number }),
    },
    {
      name: 'published',
      label: say.published,
      cell: ({ publishedAt }, { desk }) => <When at={publishedAt} locale={desk} time />,
    },
    { name: 'says', label: say.headline, narrow: 'without-label', cell: saysIn },
    { name: 'removal', label: say.removeItsText, narrow: 'without-label', cell: removal },
  ],
  filters: {},
  sorts: { number: { key: versionSorts.number, descending: true } },
  empty: say.nothingWasPublishedYet,
})

type Shown = { desk: Desk; article: Article; list: OpenList; isRemoved: boolean }

/** What was published, and taking away the words of one version where the law demands it. */
export function VersionsPage({ desk, article, list, isRemoved }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.publishedVersions()} current={writingRoutes.list.to()}>
      <PageHead title={say.publishedVersions()} says={say.everyVersionStaysForReaders()}>
        <a class="button" href={writingRoutes.revisions.to({ id: article.id })}>
          {say.revisions()}
        </a>
      </PageHead>
      <Notice>{isRemoved ? say.itsTextWasRemoved() : null}</Notice>
      <ListScreen list={list} />
    </NewsroomPage>
  )
}

function saysIn({ kept, removal }: Version): string | null {
  if (removal) return say.removedBecause({ because: removal.because })
  return kept ? shownIn(kept.canonical).headline : null
}

function removal({ number, kept }: Version, { article, trouble }: Given) {
  if (!kept) return null
  const wrong = trouble?.number === number ? trouble : undefined
  return (
    <details open={wrong !== undefined}>
      <summary>{say.removeItsText()}</summary>
      <form method="post" action={versionRoutes.remove.to({ id: article.id, number })}>
        <Notice kind="bad">{wrong ? removalRefusals[wrong.refusal] : null}</Notice>
        <label for={`because-${number}`}>{say.whyInWordsForReaders()}</label>
        <input id={`because-${number}`} name="because" maxlength={500} value={wrong?.typed ?? ''} />
        <button type="submit">{say.removeForGood()}</button>
      </form>
    </details>
  )
}

import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Article } from '../../articles/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import { versionRoutes } from '../routes.ts'
import { type RemovalRefusal, shownIn, type Version } from '../version.ts'

const removalRefusals = {
  'not-allowed': 'Your role here does not include it.',
  'no-such-version': 'There is no such version.',
  'still-public': 'Readers see this version now. Publish another first, or withdraw the article.',
  'reason-missing': 'Say why it is removed: readers see the reason in its place.',
  'already-removed': 'Its text was removed before.',
} satisfies Record<RemovalRefusal, string>

type Trouble = { number: number; refusal: RemovalRefusal; typed: string }
type Shown = {
  desk: Desk
  article: Article
  versions: readonly Version[]
  next: number | undefined
  trouble: Trouble | undefined
  isRemoved: boolean
}

/** What was published, and taking away the words of one version where the law demands it. */
export function VersionsPage({ desk, article, versions, next, trouble, isRemoved }: Shown) {
  return (
    <NewsroomPage desk={desk} title="Published versions" current={writingRoutes.list.to()}>
      <PageHead
        title="Published versions"
        says="Every version stays for readers to see and to check. Removing one is for what the law demands: its text goes for good, its place in the log and your reason stay."
      >
        <a class="button" href={writingRoutes.revisions.to({ id: article.id })}>
          Revisions
        </a>
      </PageHead>
      <Notice>{isRemoved ? 'Its text was removed.' : null}</Notice>
      <ul class="rows" aria-label="Published versions, newest first">
        {versions.map((version) => (
          <OneVersion
            desk={desk}
            article={article}
            version={version}
            trouble={trouble?.number === version.number ? trouble : undefined}
          />
        ))}
      </ul>
      {next ? (
        <p class="actions">
          <a class="button" href={`${versionRoutes.list.to({ id: article.id })}?before=${next}`}>
            Earlier versions
          </a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

type One = Pick<Shown, 'desk' | 'article' | 'trouble'> & { version: Version }

function OneVersion({ desk, article, version, trouble }: One) {
  const { number, publishedAt, kept, removal } = version
  return (
    <li>
      <div>
        <b>Version {number}</b>
        <p class="quiet">
          <When at={publishedAt} locale={desk} time /> {kept ? shownIn(kept.canonical).headline : null}
          {removal ? `Removed: ${removal.because}` : null}
        </p>
      </div>
      {kept ? (
        <details open={trouble !== undefined}>
          <summary>Remove its text</summary>
          <form method="post" action={versionRoutes.remove.to({ id: article.id, number })}>
            <Notice kind="bad">{trouble ? removalRefusals[trouble.refusal] : null}</Notice>
            <label for={`because-${number}`}>Why, in words for readers</label>
            <input id={`because-${number}`} name="because" maxlength={500} value={trouble?.typed ?? ''} />
            <button type="submit">Remove for good</button>
          </form>
        </details>
      ) : null}
    </li>
  )
}

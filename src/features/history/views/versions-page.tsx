import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Article } from '../../articles/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import { versionRoutes } from '../routes.ts'
import { type RemovalRefusal, shownIn, type Version } from '../version.ts'

const removalRefusals = said({
  'not-allowed': say.yourRoleHereDoesNot,
  'no-such-version': say.thereIsNoSuchVersion,
  'still-public': say.readersSeeThisVersionNow,
  'reason-missing': say.sayWhyItIsRemoved,
  'already-removed': say.itsTextWasRemovedBefore,
}) satisfies Record<RemovalRefusal, string>

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
    <NewsroomPage desk={desk} title={say.publishedVersions()} current={writingRoutes.list.to()}>
      <PageHead title={say.publishedVersions()} says={say.everyVersionStaysForReaders()}>
        <a class="button" href={writingRoutes.revisions.to({ id: article.id })}>
          {say.revisions()}
        </a>
      </PageHead>
      <Notice>{isRemoved ? say.itsTextWasRemoved() : null}</Notice>
      <ul class="rows" aria-label={say.publishedVersionsNewestFirst()}>
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
            {say.earlierVersions()}
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
        <b>{say.versionNumber({ number })}</b>
        <p class="quiet">
          <When at={publishedAt} locale={desk} time /> {kept ? shownIn(kept.canonical).headline : null}
          {removal ? say.removedBecause({ because: removal.because }) : null}
        </p>
      </div>
      {kept ? (
        <details open={trouble !== undefined}>
          <summary>{say.removeItsText()}</summary>
          <form method="post" action={versionRoutes.remove.to({ id: article.id, number })}>
            <Notice kind="bad">{trouble ? removalRefusals[trouble.refusal] : null}</Notice>
            <label for={`because-${number}`}>{say.whyInWordsForReaders()}</label>
            <input id={`because-${number}`} name="because" maxlength={500} value={trouble?.typed ?? ''} />
            <button type="submit">{say.removeForGood()}</button>
          </form>
        </details>
      ) : null}
    </li>
  )
}

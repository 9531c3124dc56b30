import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { type ListedPage, type PageRole, pageRoles } from '../../articles/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import * as sayToReaders from '../messages/readers.ts'
import { standingPageRoutes } from '../routes.ts'

export type Tried = { headline?: string; problem?: string | undefined }

type Shown = Tried & { desk: Desk; pages: readonly ListedPage[]; mayWrite: boolean }

const names = {
  about: sayToReaders.aboutHeadline,
  contact: sayToReaders.contactHeadline,
  masthead: sayToReaders.mastheadHeadline,
  ethics: sayToReaders.ethicsHeadline,
  ownership: sayToReaders.ownershipHeadline,
  privacy: sayToReaders.privacyHeadline,
  accessibility: sayToReaders.accessibilityHeadline,
} as const satisfies Record<PageRole, () => string>

/** What readers look for on a paper’s site, each begun or to be begun, and whatever else stands there. */
export function PagesPage({ desk, pages, mayWrite, headline = '', problem }: Shown) {
  const others = pages.filter(({ role }) => role === null)
  return (
    <NewsroomPage desk={desk} title={say.pages()} current={standingPageRoutes.list.to()}>
      <PageHead title={say.pages()} says={say.pagesSays()} />
      <Notice kind="bad">{problem}</Notice>
      <section aria-labelledby="expected">
        <h2 id="expected">{say.expected()}</h2>
        <ul class="rows">
          {pageRoles.map((role) => (
            <Expected role={role} pages={pages.filter((page) => page.role === role)} mayWrite={mayWrite} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="others">
        <h2 id="others">{say.otherPages()}</h2>
        {others.length === 0 ? <Empty>{say.noOtherPages()}</Empty> : null}
        <ul class="rows">
          {others.map((page) => (
            <Row page={page} />
          ))}
        </ul>
      </section>
      {mayWrite ? (
        <section aria-labelledby="another" class="narrow">
          <h2 id="another">{say.beginAnother()}</h2>
          <form method="post" action={standingPageRoutes.begin.to()}>
            <TextField name="headline" label={say.headline()} value={headline} required max={300} />
            <button type="submit">{say.beginIt()}</button>
          </form>
        </section>
      ) : null}
    </NewsroomPage>
  )
}

type Role = Pick<Shown, 'pages' | 'mayWrite'> & { role: PageRole }

function Expected({ role, pages, mayWrite }: Role) {
  if (pages.length > 0)
    return (
      <>
        {pages.map((page) => (
          <Row page={page} />
        ))}
      </>
    )
  const name = names[role]()
  return (
    <li>
      <b>{name}</b>
      <p class="quiet">{say.notBegunYet()}</p>
      {mayWrite ? (
        <form method="post" action={standingPageRoutes.begin.to()}>
          <button type="submit" name="role" value={role}>
            {say.beginThis({ name })}
          </button>
        </form>
      ) : null}
    </li>
  )
}

function Row({ page: { id, headline, path, slug, state } }: { page: ListedPage }) {
  return (
    <li>
      <a href={writingRoutes.edit.to({ id })}>
        <b>{headline}</b>
      </a>
      <p class="quiet">
        {state === 'public' || state === 'changed' ? <a href={path ?? ''}>{path}</a> : (path ?? `/${slug}`)} ·{' '}
        {say.state({ state })}
      </p>
    </li>
  )
}

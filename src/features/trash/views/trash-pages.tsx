import type { Child } from 'hono/jsx'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { ShortWhen } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { trashRoutes } from '../routes.ts'
import { daysKept, removedAt, type Trashed } from '../trashed.ts'

type Shown = { desk: Desk; list: OpenList; notice: Child; problem?: string | undefined }

export function TrashPage({ desk, list, notice, problem }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.trash()} current={trashRoutes.list.to()}>
      <PageHead title={say.trash()} says={say.whatIsInTrash({ days: daysKept })} />
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem}</Notice>
      <ListScreen list={list} />
      <p class="hint pager">{say.whatStays()}</p>
      <p class="hint pager">{say.publishedNever()}</p>
    </NewsroomPage>
  )
}

/** Stands at the addresses of what is in the trash. */
export function InTrashPage({ desk, trashed }: { desk: Desk; trashed: Trashed }) {
  const until = () => <ShortWhen at={removedAt(trashed)} locale={desk} time />
  return (
    <NewsroomPage desk={desk} title={say.thisIsInTrash()}>
      <PageHead title={say.thisIsInTrash()} says={say.thereUntil({ title: trashed.title, when: until })}>
        <a class="button main" href={trashRoutes.list.to()}>
          {say.openTrash()}
        </a>
      </PageHead>
    </NewsroomPage>
  )
}

/** Puts a draft away, beside it while it is written. */
export function PutInTrash({ action }: { action: string }) {
  return (
    <form method="post" action={action} class="actions">
      <button type="submit" class="danger">
        {say.putIn()}
      </button>
      <span class="hint">{say.putInHint({ days: daysKept })}</span>
    </form>
  )
}

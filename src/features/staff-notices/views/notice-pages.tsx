import type { Child } from 'hono/jsx'
import { minutes } from '../../../base/clock.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { mailEvery, type NoticeChoices, noticeKinds } from '../notice.ts'
import { noticeRoutes } from '../routes.ts'
import { kindCalled } from '../words.ts'

type Listed = { desk: Desk; list: OpenList; since: number }

export function NoticesPage({ desk, list, since }: Listed) {
  return (
    <NewsroomPage
      desk={desk}
      title={say.notices()}
      current={noticeRoutes.list.to()}
      since={since}
      scripts={['lists.js']}
    >
      <PageHead title={say.notices()} says={say.noticesSay()}>
        {desk.unread > 0 ? (
          <form method="post" action={noticeRoutes.readAll.to()}>
            <button type="submit">{say.markAllRead()}</button>
          </form>
        ) : null}
        <a class="button" href={noticeRoutes.choices.to()}>
          {say.chooseNotices()}
        </a>
      </PageHead>
      <ListScreen list={list} />
    </NewsroomPage>
  )
}

type Choosing = { desk: Desk; choices: NoticeChoices; notice: Child }

export function ChoicesPage({ desk, choices, notice }: Choosing) {
  return (
    <NewsroomPage desk={desk} title={say.chooseNotices()}>
      <PageHead title={say.chooseNotices()} says={say.chooseSay({ minutes: mailEvery / minutes(1) })} />
      <Notice>{notice}</Notice>
      <form method="post" action={noticeRoutes.choose.to()} class="notice-choices">
        {noticeKinds.map((kind) => (
          <fieldset>
            <legend>{kindCalled[kind]}</legend>
            <label>
              <input type="checkbox" name="newsroom" value={kind} checked={choices[kind].inNewsroom} />{' '}
              {say.inNewsroom()}
            </label>
            <label>
              <input type="checkbox" name="mail" value={kind} checked={choices[kind].byMail} /> {say.byMail()}
            </label>
          </fieldset>
        ))}
        <button type="submit" class="main">
          {say.save()}
        </button>
      </form>
    </NewsroomPage>
  )
}

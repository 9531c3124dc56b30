import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { peopleRoutes } from '../../staff/routes.ts'
import * as say from '../messages/newsroom.ts'
import { theirSessionRoutes } from '../routes.ts'
import type { Session } from '../session.ts'
import { SessionList } from './session-list.tsx'

const notices: Record<string, string> = said({ ended: say.thatBrowserIsSignedOut, all: say.theyAreSignedOut })

type Shown = {
  desk: Desk
  person: { id: string; name: string }
  sessions: readonly Session[]
  done?: string | undefined
}

/** Where somebody else is signed in: for whoever says who works here. */
export function TheirSessionsPage({ desk, person, sessions, done = '' }: Shown) {
  const { id, name } = person
  const action = theirSessionRoutes.end.to({ id })
  return (
    <NewsroomPage desk={desk} title={say.whereNameIsSignedIn({ name })} current={peopleRoutes.list.to()}>
      <PageHead title={say.whereNameIsSignedIn({ name })}>
        <a href={peopleRoutes.list.to()}>{say.backToPeople()}</a>
      </PageHead>
      <Notice>{notices[done]}</Notice>
      <SessionList desk={desk} sessions={sessions} action={action} />
      {sessions.length > 0 ? (
        <form method="post" action={action}>
          <button type="submit" class="danger">
            {say.signNameOutEverywhere({ name })}
          </button>
          <p class="hint">{say.theyComeInAgainByLink()}</p>
        </form>
      ) : null}
    </NewsroomPage>
  )
}

import type { Desk } from '../../../ui/newsroom/page.tsx'
import { Empty } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import type { Session } from '../session.ts'

type Shown = {
  desk: Desk
  sessions: readonly Session[]
  /** The one that asks, which is ended by signing out. */
  own?: Session
  action: string
}

/** Browsers that somebody is signed in with, the last used first; each can be signed out. */
export function SessionList({ desk, sessions, own, action }: Shown) {
  if (sessions.length === 0) return <Empty>{say.signedInNowhere()}</Empty>
  return (
    <ul class="rows">
      {sessions.map((session) => (
        <li>
          <div>
            {session.id === own?.id ? (
              say.deviceOfThisSession({ device: session.device, b: (inner) => <b>{inner}</b> })
            ) : (
              <b>{session.device}</b>
            )}
            <p class="quiet">
              {say.lastUsedAndSince({
                used: () => <When at={session.usedAt} locale={desk} time />,
                since: () => <When at={session.startedAt} locale={desk} time />,
              })}
            </p>
          </div>
          {session.id === own?.id ? null : (
            <form method="post" action={action}>
              <input type="hidden" name="session" value={session.id} />
              <button type="submit">{say.signItOut()}</button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

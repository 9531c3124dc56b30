import { type Clock, days, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Outbox } from '../../platform/outbox.ts'
import { deleteTries } from '../../platform/throttles/store.ts'
import type { Articles } from '../articles/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { createBringing } from './bringing.ts'
import { createDeciding } from './deciding.ts'
import { createFinding } from './finding/service.ts'
import { createKeeping } from './keeping.ts'
import { newestMove } from './log/store.ts'
import { createPosting } from './posting.ts'
import { createReading } from './reading/service.ts'
import type { ReplyId } from './reply.ts'
import { createSenders, hashOfBrowser, networksKeptFor } from './senders.ts'
import { browserHashOf, findReply, forgetNetworks } from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  outbox: Outbox
  settings: SiteSettings
  articles: Articles
}

export type Replies = ReturnType<typeof createReplies>

/** Everything the product does with what readers say back. */
export function createReplies(needs: Needs) {
  const { database, clock, settings } = needs
  const keeping = createKeeping(needs)
  const senders = createSenders(needs)

  return {
    post: createPosting({ ...needs, keeping, senders }),
    ...createReading(needs),
    ...createFinding(needs),
    deciding: createDeciding({ ...needs, keeping }),
    bring: createBringing({ ...needs, keeping }),
    /** What a network is called under each key that is still kept. */
    networkHashes: senders.networkHashes,
    /** A fresh stamp for a form, that says when it was rendered. */
    stamp: () => senders.stamp(),
    /** A reply with the last reason given for where it is, for the browser it was sent from and no other. */
    own: (id: ReplyId, browser: string) => own(database.read, id, browser),
    /** Forgets networks and their keys after thirty days, and counts of tries after two. */
    async forget(): Promise<void> {
      const now = clock.now()
      await database.write(async (tx) => {
        await forgetNetworks(tx, later(now, -networksKeptFor))
        await deleteTries(tx, 'reply-', later(now, -days(2)))
      })
      await settings.dropSecrets('network', later(now, -networksKeptFor))
    },
  }
}

async function own(db: Reading, id: ReplyId, browser: string) {
  if ((await browserHashOf(db, id)) !== hashOfBrowser(browser)) return undefined
  const reply = await findReply(db, id)
  const move = reply && (await newestMove(db, id))
  return reply && { reply, because: move?.because ?? '' }
}

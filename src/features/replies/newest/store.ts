import type { Instant } from '../../../base/clock.ts'
import { prepared, preparedFor } from '../../../platform/database/rows.ts'
import type { Reading } from '../../../platform/database/tables.ts'

type Text = { id: string; body: string; postedAt: Instant }

/** The words of replies kept after this one, in the order they came. */
export async function textsSince(
  db: Reading,
  { postedAt, id, limit }: { postedAt: Instant; id: string; limit: 200 | 1000 },
): Promise<Text[]> {
  const rows = await (limit === 200 ? few : many)(db, { postedAt, id })
  return rows.map((row) => ({ id: row.id, body: row.body, postedAt: row.posted_at as Instant }))
}

const few = newer(200)
const many = newer(1000)

function newer(limit: number) {
  return prepared((db, named) =>
    db
      .selectFrom('replies')
      .select(['id', 'body', 'posted_at'])
      .where(({ eb, refTuple, tuple }) => eb(refTuple('posted_at', 'id'), '>', tuple(named('postedAt'), named('id'))))
      .orderBy('posted_at')
      .orderBy('id')
      .limit(limit),
  )
}

/** The newest replies of the site, whatever became of them. */
export async function newestTexts(
  db: Reading,
  most: number,
): Promise<{ name: string; body: string; status: string }[]> {
  const newest = db.selectFrom('replies').select(['name', 'body', 'status']).where('status', '<>', 'erased')
  return newest.orderBy('posted_at', 'desc').orderBy('id', 'desc').limit(most).execute()
}

/** How many replies came from this reader, or under this address, since then, counted no further than asked. */
export async function countFrom(
  db: Reading,
  from: { readerId: string } | { email: string },
  { since, most }: { since: Instant; most: number },
): Promise<number> {
  const { length } = await ('readerId' in from
    ? someOfReader(most)(db, { readerId: from.readerId, since })
    : someUnder(most)(db, { email: from.email, since }))
  return length
}

const someOfReader = preparedFor((most, db, named) =>
  db
    .selectFrom('reply_senders')
    .select('reply_id')
    .where('reader_id', '=', named('readerId'))
    .where('received_at', '>', named('since'))
    .limit(most),
)

const someUnder = preparedFor((most, db, named) =>
  db
    .selectFrom('reply_senders')
    .select('reply_id')
    .where('email', '=', named('email'))
    .where('received_at', '>', named('since'))
    .limit(most),
)

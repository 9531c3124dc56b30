import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Replies, ReplyId } from '../replies/index.ts'
import type { Screening } from '../screening/index.ts'
import { newestMove } from './log/store.ts'

type Needs = { database: Database; replies: Replies; screening: Pick<Screening, 'learn'> }

/** Only a person’s decision teaches: what a program did would only teach it itself. */
export async function learn({ database, replies, screening }: Needs, id: ReplyId): Promise<void> {
  await database.write(async (tx) => {
    await oneAtATime(tx, `reply:${id}`)
    const reply = await replies.deciding.reply(id, tx)
    const move = reply && (await newestMove(tx, id))
    if (!move || move.by === 'program') return
    const as = reply.status === 'spam' ? 'bad' : reply.status === 'published' ? 'good' : undefined
    await screening.learn(tx, { replyId: id, words: reply, as })
  })
}

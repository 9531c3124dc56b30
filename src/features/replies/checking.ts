import type { Reading } from '../../platform/database/tables.ts'
import type { Waits } from './reply.ts'
import { holdReason } from './rules.ts'
import { isTrusted } from './store.ts'

type Words = { readerId: string | null; body: string }

/** Where these words wait for a person; nowhere when they may go out. New replies and edited ones alike come by here. */
export async function waitsFor(db: Reading, { readerId, body }: Words): Promise<Waits[]> {
  const trusted = readerId !== null && (await isTrusted(db, readerId))
  const hold = holdReason({ trusted, body })
  return hold ? [{ queue: 'held', because: [{ rule: hold }] }] : []
}

import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType, nothingMore } from '../../platform/events/define.ts'

export const proofAsked = defineEvent({
  type: 'proof.asked',
  version: 1,
  says: 'somebody asked for a link that proves an address',
  subject: 'proof',
  payload: z.object({ proofId: idOf('proof') }),
})

export const readerProven = defineEvent({
  type: 'reader.proven',
  version: 1,
  says: 'somebody proved an address and is known in a browser',
  subject: 'reader',
  payload: nothingMore,
})

export const readerSignedOut = defineEvent({
  type: 'reader.signed-out',
  version: 1,
  says: 'a reader is known no more in a browser',
  subject: 'reader',
  payload: nothingMore,
})

export const readerRenamed = defineEvent({
  type: 'reader.renamed',
  version: 1,
  says: 'a reader took another name',
  subject: 'reader',
  payload: nothingMore,
})

export const readerEvents: readonly EventType[] = [proofAsked, readerProven, readerSignedOut, readerRenamed]

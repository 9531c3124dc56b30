import { days, hours } from '../../base/clock.ts'
import { subjectId } from '../../platform/events/define.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { newsGathered, proofAsked, readerForgetting, readerTold } from './events.ts'
import type { ReaderId } from './reader.ts'
import type { Readers } from './readers.ts'

type Needs = { readers: Readers }

/** Mail leaves by jobs only; each finds nothing left to do once its reader is forgotten. */
export const readerJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'mail-proof',
    lane: 'sign-in',
    hears: [proofAsked],
    act: ({ readers }: Needs, { payload }, attempt) => readers.mailProof(payload.proofId, attempt),
  }),
  defineConsumer({
    name: 'mail-notice',
    lane: 'mail',
    hears: [readerTold],
    act: ({ readers }: Needs, { payload }, attempt) => readers.mailNotice(payload.noticeId, attempt),
  }),
  defineConsumer({
    name: 'mail-digest',
    lane: 'mail',
    hears: [newsGathered],
    act: ({ readers }: Needs, gathered, attempt) => readers.mailDigest(gathered, attempt),
  }),
  defineConsumer({
    name: 'finish-forgetting',
    hears: [readerForgetting],
    act: async ({ readers }: Needs, event) => {
      const readerId = subjectId(event, 'reader')
      if (readerId !== undefined) await readers.finishForgetting(readerId as ReaderId)
    },
  }),
  defineRound({ name: 'gather-news', every: days(1), act: ({ readers }: Needs) => readers.gatherNews() }),
  defineRound({
    name: 'clear-old-proofs',
    every: hours(6),
    act: async ({ readers }: Needs) => {
      await readers.tidy()
      await readers.tidyMails()
    },
  }),
]

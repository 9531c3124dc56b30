import { hours } from '../../base/clock.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { proofAsked } from './events.ts'
import type { Readers } from './service.ts'

type Needs = { readers: Readers }

/** Links leave by a job, which finds nothing left to do once its reader is forgotten. */
export const readerJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'mail-proof',
    lane: 'sign-in',
    hears: [proofAsked],
    act: ({ readers }: Needs, { payload }, attempt) => readers.mailProof(payload.proofId, attempt),
  }),
  defineRound({ name: 'clear-old-proofs', every: hours(6), act: ({ readers }: Needs) => readers.tidy() }),
]

import { days, hours } from '../../base/clock.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import type { Readers } from './readers.ts'

/** Mail leaves by jobs only; each finds nothing left to do once its reader is forgotten. */
export function readerJobs({ jobs, readers }: { jobs: Jobs; readers: Readers }): void {
  jobs.in('sign-in').hear('proof.asked', 'mail-proof', ({ proofId }, attempt) => readers.mailProof(proofId, attempt))
  jobs.in('mail').hear('reader.told', 'mail-notice', ({ noticeId }, attempt) => readers.mailNotice(noticeId, attempt))
  jobs.in('mail').hear('news.gathered', 'mail-digest', readers.mailDigest)
  jobs.hear('reader.forgetting', 'finish-forgetting', ({ readerId }) => readers.finishForgetting(readerId))
  jobs.every(days(1), 'gather-news', readers.gatherNews)
  jobs.every(hours(6), 'clear-old-proofs', async () => {
    await readers.tidy()
    await readers.tidyMails()
  })
}

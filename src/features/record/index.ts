export { factsForTheDesk } from './desk/facts.ts'
export type { EntryId, EntryKind } from './entry.ts'
export type { EventId, HappenedEvent } from './fact.ts'
export { recordFeeds, recordMapped } from './feeds.ts'
export { recordJobs } from './jobs.ts'
export { recordPanel } from './newsroom/panel.tsx'
export { recordDeskHandlers } from './newsroom/routes.ts'
export { createPublicity } from './publicity.ts'
export {
  entryMadeAt,
  factsOfEvents as eventFacts,
  factsUnder,
  namedPages,
  recordHandlers,
} from './reader-routes.tsx'
export type { ToldEvent } from './reading.ts'
export { dateInWords } from './rules/date-words.ts'
export { isBefore } from './rules/edtf.ts'
export { createRecord, type TheRecord } from './service.ts'
export { unsoundRecord } from './soundness/store.ts'
export { type Suggest, suggestKnownNames } from './suggesting/suggest.ts'
export { suggestWith } from './suggesting/with-extraction.ts'
export { RecordPlaces } from './views/record-page.tsx'
export { Timeline } from './views/timeline.tsx'

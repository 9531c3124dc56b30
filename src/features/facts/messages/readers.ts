// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Who is who */
export const whoIsWho = /* @__PURE__ */ words({
  'en-GB': 'Who is who',
})

/** Who said what */
export const whoSaidWhat = /* @__PURE__ */ words({
  'en-GB': 'Who said what',
})

/** And {value} more: <link>search in what was said</link>. */
export const andValueMoreSearchIn: <Part>(given: { value: string | number; link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ value: string | number; link: (inner: string) => unknown }>({
  'en-GB': (given) => ['And ', String(given.value), ' more: ', given.link(`search in what was said`), '.'],
})

/** Source */
export const source = /* @__PURE__ */ words({
  'en-GB': 'Source',
})

/** In the text */
export const inText = /* @__PURE__ */ words({
  'en-GB': 'In the text',
})

/** From the record */
export const fromRecord = /* @__PURE__ */ words({
  'en-GB': 'From the record',
})

/** On what occasion */
export const onWhatOccasion = /* @__PURE__ */ words({
  'en-GB': 'On what occasion',
})

/** Checked against */
export const checkedAgainst = /* @__PURE__ */ words({
  'en-GB': 'Checked against',
})

/** What happened */
export const whatHappened = /* @__PURE__ */ words({
  'en-GB': 'What happened',
})

/** Articles */
export const articles = /* @__PURE__ */ words({
  'en-GB': 'Articles',
})

/** Newest */
export const newest = /* @__PURE__ */ words({
  'en-GB': 'Newest',
})

/** Older articles */
export const olderArticles = /* @__PURE__ */ words({
  'en-GB': 'Older articles',
})

/** Elsewhere */
export const elsewhere = /* @__PURE__ */ words({
  'en-GB': 'Elsewhere',
})

/** Roles */
export const roles = /* @__PURE__ */ words({
  'en-GB': 'Roles',
})

/** Who held a role here */
export const whoHeldRoleHere = /* @__PURE__ */ words({
  'en-GB': 'Who held a role here',
})

/** In their words */
export const inTheirWords = /* @__PURE__ */ words({
  'en-GB': 'In their words',
})

/** What it said */
export const whatItSaid = /* @__PURE__ */ words({
  'en-GB': 'What it said',
})

/** All that was said, to search in */
export const allThatWasSaidTo = /* @__PURE__ */ words({
  'en-GB': 'All that was said, to search in',
})

/** Search in what was said */
export const searchInWhatWasSaid = /* @__PURE__ */ words({
  'en-GB': 'Search in what was said',
})

/** Pages of this list */
export const pagesOfThisList = /* @__PURE__ */ words({
  'en-GB': 'Pages of this list',
})

/** People, organisations and places */
export const peopleOrganisationsAndPlaces = /* @__PURE__ */ words({
  'en-GB': 'People, organisations and places',
})

/** {when}, in <link>{headline}</link> */
export const whenInHeadline: <Part>(given: { when: string | number; link: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: string | number; link: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => [String(given.when), ', in ', given.link(`${given.headline}`)],
})

/** Everything the paper has reported somebody to have said, as far as somebody here has confirmed it. */
export const everythingPaperHasReportedSomebody = /* @__PURE__ */ words({
  'en-GB': 'Everything the paper has reported somebody to have said, as far as somebody here has confirmed it.',
})

/** Find */
export const find = /* @__PURE__ */ words({
  'en-GB': 'Find',
})

/** Earlier quotes */
export const earlierQuotes = /* @__PURE__ */ words({
  'en-GB': 'Earlier quotes',
})

/** Who */
export const who = /* @__PURE__ */ words({
  'en-GB': 'Who',
})

/** In which words */
export const inWhichWords = /* @__PURE__ */ words({
  'en-GB': 'In which words',
})

/** From */
export const from = /* @__PURE__ */ words({
  'en-GB': 'From',
})

/** Quotes */
export const quotes = /* @__PURE__ */ words({
  'en-GB': 'Quotes',
})

/** What was found */
export const whatWasFound = /* @__PURE__ */ words({
  'en-GB': 'What was found',
})

/** Nobody in the record is called “{speaker}”. */
export const nobodyInRecordIsCalled = /* @__PURE__ */ message<{ speaker: string | number }>({
  'en-GB': (given) => `Nobody in the record is called “${given.speaker}”.`,
})

/** No quote was found. */
export const noQuoteWasFound = /* @__PURE__ */ words({
  'en-GB': 'No quote was found.',
})

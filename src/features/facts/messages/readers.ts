// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Who is who */
export const whoIsWho = /* @__PURE__ */ words({
  'en-GB': 'Who is who',
  'de': 'Wer ist wer',
})

/** Who said what */
export const whoSaidWhat = /* @__PURE__ */ words({
  'en-GB': 'Who said what',
  'de': 'Wer hat was gesagt',
})

/** And {count, number} more: <link>search in what was said</link>. */
export const moreQuotes: <Part>(given: { count: number; link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ count: number; link: (inner: string) => unknown }>({
  'en-GB': (given) => ['And ', number('en-GB', given.count), ' more: ', given.link(`search in what was said`), '.'],
  'de': (given) => ['Und ', plural('de', given.count, { 'one': () => [number('de', given.count), ' weiteres Zitat'], 'other': () => [number('de', given.count), ' weitere Zitate'] }), ': ', given.link(`im Gesagten suchen`), '.'],
})

/** “{words}” */
export const inQuotationMarks = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `“${given.words}”`,
  'de': (given) => `„${given.words}“`,
})

/** Source */
export const source = /* @__PURE__ */ words({
  'en-GB': 'Source',
  'de': 'Quelle',
})

/** In the text */
export const inText = /* @__PURE__ */ words({
  'en-GB': 'In the text',
  'de': 'Im Text',
})

/** From the record */
export const fromRecord = /* @__PURE__ */ words({
  'en-GB': 'From the record',
  'de': 'Aus unserem Verzeichnis',
})

/** On what occasion */
export const onWhatOccasion = /* @__PURE__ */ words({
  'en-GB': 'On what occasion',
  'de': 'Bei welchem Anlass',
})

/** Checked against */
export const checkedAgainst = /* @__PURE__ */ words({
  'en-GB': 'Checked against',
  'de': 'Geprüft anhand von',
})

/** To */
export const toWhom = /* @__PURE__ */ words({
  'en-GB': 'To',
  'de': 'Zu wem',
})

/** When */
export const when = /* @__PURE__ */ words({
  'en-GB': 'When',
  'de': 'Wann',
})

/** How */
export const how = /* @__PURE__ */ words({
  'en-GB': 'How',
  'de': 'Wie',
})

/** Their words, as they said them */
export const direct = /* @__PURE__ */ words({
  'en-GB': 'Their words, as they said them',
  'de': 'Ihre Worte, wie sie gesagt wurden',
})

/** What they said, in our words */
export const indirect = /* @__PURE__ */ words({
  'en-GB': 'What they said, in our words',
  'de': 'Was gesagt wurde, in unseren Worten',
})

/** Partly their words */
export const mixed = /* @__PURE__ */ words({
  'en-GB': 'Partly their words',
  'de': 'Zum Teil ihre Worte',
})

/** Planned */
export const planned = /* @__PURE__ */ words({
  'en-GB': 'Planned',
  'de': 'Geplant',
})

/** Reported */
export const reported = /* @__PURE__ */ words({
  'en-GB': 'Reported',
  'de': 'Berichtet',
})

/** Confirmed */
export const confirmed = /* @__PURE__ */ words({
  'en-GB': 'Confirmed',
  'de': 'Bestätigt',
})

/** Disputed */
export const disputed = /* @__PURE__ */ words({
  'en-GB': 'Disputed',
  'de': 'Umstritten',
})

/** {count, number} events on a line: {of} */
export const eventsOnLine = /* @__PURE__ */ message<{ count: number; of: string | number }>({
  'en-GB': (given) => `${number('en-GB', given.count)} events on a line: ${given.of}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `${number('de', given.count)} Ereignis`, 'other': () => `${number('de', given.count)} Ereignisse` })} auf einer Zeitachse: ${given.of}`,
})

/** What happened */
export const whatHappened = /* @__PURE__ */ words({
  'en-GB': 'What happened',
  'de': 'Was geschah',
})

/** Articles */
export const articles = /* @__PURE__ */ words({
  'en-GB': 'Articles',
  'de': 'Artikel',
})

/** Newest */
export const newest = /* @__PURE__ */ words({
  'en-GB': 'Newest',
  'de': 'Neueste',
})

/** Older articles */
export const olderArticles = /* @__PURE__ */ words({
  'en-GB': 'Older articles',
  'de': 'Ältere Artikel',
})

/** Elsewhere */
export const elsewhere = /* @__PURE__ */ words({
  'en-GB': 'Elsewhere',
  'de': 'Anderswo',
})

/** Roles */
export const roles = /* @__PURE__ */ words({
  'en-GB': 'Roles',
  'de': 'Ämter',
})

/** Who held a role here */
export const whoHeldRoleHere = /* @__PURE__ */ words({
  'en-GB': 'Who held a role here',
  'de': 'Wer hier ein Amt hatte',
})

/** In their words */
export const inTheirWords = /* @__PURE__ */ words({
  'en-GB': 'In their words',
  'de': 'In ihren Worten',
})

/** What it said */
export const whatItSaid = /* @__PURE__ */ words({
  'en-GB': 'What it said',
  'de': 'Was gesagt wurde',
})

/** All that was said, to search in */
export const allThatWasSaid = /* @__PURE__ */ words({
  'en-GB': 'All that was said, to search in',
  'de': 'Alles Gesagte, zum Durchsuchen',
})

/** Search in what was said */
export const searchInWhatWasSaid = /* @__PURE__ */ words({
  'en-GB': 'Search in what was said',
  'de': 'Im Gesagten suchen',
})

/** Pages of this list */
export const pagesOfThisList = /* @__PURE__ */ words({
  'en-GB': 'Pages of this list',
  'de': 'Seiten dieser Liste',
})

/** People, organisations and places */
export const peopleOrganisationsAndPlaces = /* @__PURE__ */ words({
  'en-GB': 'People, organisations and places',
  'de': 'Personen, Organisationen und Orte',
  'en-US': 'People, organizations, and places',
})

/** {when}, in <link>{headline}</link> */
export const whenInHeadline: <Part>(given: { when: string | number; link: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: string | number; link: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => [String(given.when), ', in ', given.link(`${given.headline}`)],
  'de': (given) => [String(given.when), ', in ', given.link(`${given.headline}`)],
})

/** Everything the paper has reported somebody to have said, as far as somebody here has confirmed it. */
export const everythingReportedSaid = /* @__PURE__ */ words({
  'en-GB': 'Everything the paper has reported somebody to have said, as far as somebody here has confirmed it.',
  'de': 'Alles, was jemand laut unserer Zeitung gesagt hat, soweit jemand hier es bestätigt hat.',
})

/** Find */
export const find = /* @__PURE__ */ words({
  'en-GB': 'Find',
  'de': 'Finden',
})

/** Earlier quotes */
export const earlierQuotes = /* @__PURE__ */ words({
  'en-GB': 'Earlier quotes',
  'de': 'Frühere Zitate',
})

/** Who */
export const who = /* @__PURE__ */ words({
  'en-GB': 'Who',
  'de': 'Wer',
})

/** In which words */
export const inWhichWords = /* @__PURE__ */ words({
  'en-GB': 'In which words',
  'de': 'Mit welchen Worten',
})

/** From */
export const from = /* @__PURE__ */ words({
  'en-GB': 'From',
  'de': 'Von',
})

/** To */
export const to = /* @__PURE__ */ words({
  'en-GB': 'To',
  'de': 'Bis',
})

/** Quotes */
export const quotes = /* @__PURE__ */ words({
  'en-GB': 'Quotes',
  'de': 'Zitate',
})

/** What was found */
export const whatWasFound = /* @__PURE__ */ words({
  'en-GB': 'What was found',
  'de': 'Was gefunden wurde',
})

/** Nobody in the record is called “{speaker}”. */
export const nobodyIsCalled = /* @__PURE__ */ message<{ speaker: string | number }>({
  'en-GB': (given) => `Nobody in the record is called “${given.speaker}”.`,
  'de': (given) => `In unserem Verzeichnis heißt niemand „${given.speaker}“.`,
  'en-US': (given) => `Nobody in the record is called “${given.speaker}.”`,
})

/** No quote was found. */
export const noQuoteWasFound = /* @__PURE__ */ words({
  'en-GB': 'No quote was found.',
  'de': 'Es wurde kein Zitat gefunden.',
})

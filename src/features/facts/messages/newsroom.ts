// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Rejected. It will not be suggested here again. */
export const rejectedItWillNotBe = /* @__PURE__ */ words({
  'en-GB': 'Rejected. It will not be suggested here again.',
})

/** Placed again. */
export const placedAgain = /* @__PURE__ */ words({
  'en-GB': 'Placed again.',
})

/** This article does not say it any more. */
export const thisArticleDoesNotSay = /* @__PURE__ */ words({
  'en-GB': 'This article does not say it any more.',
})

/** Copy the words from the article. */
export const copyWordsFromArticle = /* @__PURE__ */ words({
  'en-GB': 'Copy the words from the article.',
})

/** Say who spoke. */
export const sayWhoSpoke = /* @__PURE__ */ words({
  'en-GB': 'Say who spoke.',
})

/** Say what happened. */
export const sayWhatHappened = /* @__PURE__ */ words({
  'en-GB': 'Say what happened.',
})

/** Say when. */
export const sayWhen = /* @__PURE__ */ words({
  'en-GB': 'Say when.',
})

/** Add */
export const addFacts = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** A quote */
export const quote = /* @__PURE__ */ words({
  'en-GB': 'A quote',
})

/** Who said it is new: add them to the record */
export const whoSaidItIsNew = /* @__PURE__ */ words({
  'en-GB': 'Who said it is new: add them to the record',
})

/** Confirm the quote */
export const confirmQuote = /* @__PURE__ */ words({
  'en-GB': 'Confirm the quote',
})

/** A person, an organisation or a place */
export const personOrganisationOrPlace = /* @__PURE__ */ words({
  'en-GB': 'A person, an organisation or a place',
})

/** Add it to the record: it is new */
export const isNewInRecord = /* @__PURE__ */ words({
  'en-GB': 'Add it to the record: it is new',
})

/** Confirm the name */
export const confirmName = /* @__PURE__ */ words({
  'en-GB': 'Confirm the name',
})

/** An event */
export const event = /* @__PURE__ */ words({
  'en-GB': 'An event',
})

/** Confirm the event */
export const confirmEvent = /* @__PURE__ */ words({
  'en-GB': 'Confirm the event',
})

/** The first that has them */
export const firstThatHasThem = /* @__PURE__ */ words({
  'en-GB': 'The first that has them',
})

/** What it is */
export const whatItIs = /* @__PURE__ */ words({
  'en-GB': 'What it is',
})

/** Who or what */
export const whoOrWhat = /* @__PURE__ */ words({
  'en-GB': 'Who or what',
})

/** A name of the record. Empty when it is the words themselves. */
export const nameOfRecordEmptyWhen = /* @__PURE__ */ words({
  'en-GB': 'A name of the record. Empty when it is the words themselves.',
})

/** The words */
export const wordsInText = /* @__PURE__ */ words({
  'en-GB': 'The words',
})

/** Copied from the newest revision. */
export const copiedFromNewestRevision = /* @__PURE__ */ words({
  'en-GB': 'Copied from the newest revision.',
})

/** In the passage */
export const inPassage = /* @__PURE__ */ words({
  'en-GB': 'In the passage',
})

/** Suggested */
export const suggested = /* @__PURE__ */ words({
  'en-GB': 'Suggested',
})

/** Not found in this revision any more */
export const notFoundInThisRevision = /* @__PURE__ */ words({
  'en-GB': 'Not found in this revision any more',
})

/** Readers are not shown them with this text. Say where the words stand now, or remove what the article does not say any more. */
export const readersAreNotShownThem = /* @__PURE__ */ words({
  'en-GB': 'Readers are not shown them with this text. Say where the words stand now, or remove what the article does not say any more.',
})

/** It stood as “{exact}”. */
export const itStoodAsExact = /* @__PURE__ */ message<{ exact: string | number }>({
  'en-GB': (given) => `It stood as “${given.exact}”.`,
})

/** The words now */
export const wordsNow = /* @__PURE__ */ words({
  'en-GB': 'The words now',
})

/** Place it there */
export const placeItThere = /* @__PURE__ */ words({
  'en-GB': 'Place it there',
})

/** Remove */
export const remove = /* @__PURE__ */ words({
  'en-GB': 'Remove',
})

/** What this article says */
export const whatThisArticleSays = /* @__PURE__ */ words({
  'en-GB': 'What this article says',
})

/** Nothing is confirmed yet. Accept a suggestion, or add a quote, a name or an event. */
export const nothingIsConfirmedYetAccept = /* @__PURE__ */ words({
  'en-GB': 'Nothing is confirmed yet. Accept a suggestion, or add a quote, a name or an event.',
})

/** Remove<span> {fact}</span> */
export const removeFact: <Part>(given: { span: (inner: string) => Part; fact: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; fact: string | number }>({
  'en-GB': (given) => ['Remove', given.span(` ${given.fact}`)],
})

/** Not confirmed yet. What is wrong is said beside each field. */
export const notConfirmedYetWhatIs = /* @__PURE__ */ words({
  'en-GB': 'Not confirmed yet. What is wrong is said beside each field.',
})

/** Something */
export const something = /* @__PURE__ */ words({
  'en-GB': 'Something',
})

/** Who and what is named */
export const whoAndWhatIsNamed = /* @__PURE__ */ words({
  'en-GB': 'Who and what is named',
})

/** Quotes */
export const quotes = /* @__PURE__ */ words({
  'en-GB': 'Quotes',
})

/** Events */
export const events = /* @__PURE__ */ words({
  'en-GB': 'Events',
})

/** readers see it */
export const readersSeeIt = /* @__PURE__ */ words({
  'en-GB': 'readers see it',
})

/** not shown to readers yet */
export const notShownToReadersYet = /* @__PURE__ */ words({
  'en-GB': 'not shown to readers yet',
})

/** A name of the record. */
export const nameOfRecord = /* @__PURE__ */ words({
  'en-GB': 'A name of the record.',
})

/** Reporters, the council, a person. */
export const reportersCouncilPerson = /* @__PURE__ */ words({
  'en-GB': 'Reporters, the council, a person.',
})

/** Empty for the day of the article. {dateHint} */
export const emptyForDayOfArticle = /* @__PURE__ */ message<{ dateHint: string | number }>({
  'en-GB': (given) => `Empty for the day of the article. ${given.dateHint}`,
})

/** Not said */
export const notSaid = /* @__PURE__ */ words({
  'en-GB': 'Not said',
})

/** A recording, notes, the minutes. */
export const recordingNotesMinutes = /* @__PURE__ */ words({
  'en-GB': 'A recording, notes, the minutes.',
})

/** As a timeline says it. */
export const asTimelineSays = /* @__PURE__ */ words({
  'en-GB': 'As a timeline says it.',
})

/** A place of the record. */
export const placeOfRecord = /* @__PURE__ */ words({
  'en-GB': 'A place of the record.',
})

/** One a line: Anita Sorrell: moved the motion */
export const oneLineAnitaSorrellMoved = /* @__PURE__ */ words({
  'en-GB': 'One a line: Anita Sorrell: moved the motion',
})

/** Save */
export const saveFact = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Saved. Every page that shows it shows it so. */
export const savedEveryPageThatShows = /* @__PURE__ */ words({
  'en-GB': 'Saved. Every page that shows it shows it so.',
})

/** Record */
export const record = /* @__PURE__ */ words({
  'en-GB': 'Record',
})

/** {lost} not found in the text any more */
export const lostInText = /* @__PURE__ */ message<{ lost: string | number }>({
  'en-GB': (given) => `${given.lost} not found in the text any more`,
})

/** Select words in the text, then say what they are: */
export const selectWordsInTextThen = /* @__PURE__ */ words({
  'en-GB': 'Select words in the text, then say what they are:',
})

/** and <link>{count} more</link> */
export const andMore: <Part>(given: { link: (inner: string) => Part; count: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown; count: string | number }>({
  'en-GB': (given) => ['and ', given.link(`${given.count} more`)],
})

/** Quote by … */
export const quoteBy = /* @__PURE__ */ words({
  'en-GB': 'Quote by …',
})

/** Person, organisation, place … */
export const personOrganisationPlace = /* @__PURE__ */ words({
  'en-GB': 'Person, organisation, place …',
})

/** Articles that use it */
export const articlesThatUseIt = /* @__PURE__ */ words({
  'en-GB': 'Articles that use it',
})

/** None yet. */
export const noneYet = /* @__PURE__ */ words({
  'en-GB': 'None yet.',
})

/** What readers see may still say “{wrong}”. */
export const whatReadersSeeMayStill = /* @__PURE__ */ message<{ wrong: string | number }>({
  'en-GB': (given) => `What readers see may still say “${given.wrong}”.`,
})

/** Untitled */
export const untitled = /* @__PURE__ */ words({
  'en-GB': 'Untitled',
})

/** not public */
export const articleIsNotPublic = /* @__PURE__ */ words({
  'en-GB': 'not public',
})

/** Correct it in all of them */
export const correctItInAllOf = /* @__PURE__ */ words({
  'en-GB': 'Correct it in all of them',
})

/** Correct something in all of them */
export const correctSomethingInAllOf = /* @__PURE__ */ words({
  'en-GB': 'Correct something in all of them',
})

/** Who said it */
export const whoSaidIt = /* @__PURE__ */ words({
  'en-GB': 'Who said it',
})

/** To whom */
export const toWhom = /* @__PURE__ */ words({
  'en-GB': 'To whom',
})

/** When */
export const whenItWasSaid = /* @__PURE__ */ words({
  'en-GB': 'When',
})

/** On what occasion */
export const onWhatOccasion = /* @__PURE__ */ words({
  'en-GB': 'On what occasion',
})

/** Source */
export const source = /* @__PURE__ */ words({
  'en-GB': 'Source',
})

/** Checked against */
export const checkedAgainst = /* @__PURE__ */ words({
  'en-GB': 'Checked against',
})

/** What happened */
export const whatHappened = /* @__PURE__ */ words({
  'en-GB': 'What happened',
})

/** Where */
export const whereItHappened = /* @__PURE__ */ words({
  'en-GB': 'Where',
})

/** How sure it is */
export const howSureItIs = /* @__PURE__ */ words({
  'en-GB': 'How sure it is',
})

/** Who took part */
export const whoTookPart = /* @__PURE__ */ words({
  'en-GB': 'Who took part',
})

/** The words the date came from */
export const wordsDateCameFrom = /* @__PURE__ */ words({
  'en-GB': 'The words the date came from',
})

/** This is not in the record any more. */
export const thisIsNotInRecord = /* @__PURE__ */ words({
  'en-GB': 'This is not in the record any more.',
})

/** You may read this article but not change it. */
export const youMayReadThisArticle = /* @__PURE__ */ words({
  'en-GB': 'You may read this article but not change it.',
})

/** This article is not here any more. */
export const thisArticleIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'This article is not here any more.',
})

/** Readers see this article, and would see this at once. Ask a reporter or an editor to confirm it. */
export const readersSeeThisArticleAnd = /* @__PURE__ */ words({
  'en-GB': 'Readers see this article, and would see this at once. Ask a reporter or an editor to confirm it.',
})

/** These words do not stand in the newest revision. Copy them from it exactly. */
export const theseWordsDoNotStand = /* @__PURE__ */ words({
  'en-GB': 'These words do not stand in the newest revision. Copy them from it exactly.',
})

/** Nobody in the record has this name. Add them to the record first. */
export const nobodyInRecordHasThis = /* @__PURE__ */ words({
  'en-GB': 'Nobody in the record has this name. Add them to the record first.',
})

/** Your role here does not include adding to the record. Ask a reporter. */
export const yourRoleHereDoesNot = /* @__PURE__ */ words({
  'en-GB': 'Your role here does not include adding to the record. Ask a reporter.',
})

/** Write the name. */
export const writeName = /* @__PURE__ */ words({
  'en-GB': 'Write the name.',
})

/** Somebody took part twice. Write each once, with all they were: Name: owner, witness. */
export const somebodyTookPartTwiceWrite = /* @__PURE__ */ words({
  'en-GB': 'Somebody took part twice. Write each once, with all they were: Name: owner, witness.',
})

/** A quote of {who, select, known {{name}} other {somebody}} */
export const quoteOf = /* @__PURE__ */ message<{ who: 'known' | (string & {}); name: string | number }>({
  'en-GB': (given) => `A quote of ${select({ 'known': () => `${given.name}`, 'other': () => `somebody` }, given.who)}`,
})

/** public */
export const articleIsPublic = /* @__PURE__ */ words({
  'en-GB': 'public',
})

/** Event … */
export const eventButton = /* @__PURE__ */ words({
  'en-GB': 'Event …',
})

/** Record: {headline} */
export const recordOf = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Record: ${given.headline}`,
})

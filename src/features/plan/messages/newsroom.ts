// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, ordinal, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** See the plan */
export const mayReadPlan = /* @__PURE__ */ words({
  'en-GB': 'See the plan',
})

/** Plan, assign and set dates */
export const mayChangePlan = /* @__PURE__ */ words({
  'en-GB': 'Plan, assign and set dates',
})

/** Plan */
export const plan = /* @__PURE__ */ words({
  'en-GB': 'Plan',
})

/** What is to be written and what is being written, with who and until when. */
export const whatIsToBeWritten = /* @__PURE__ */ words({
  'en-GB': 'What is to be written and what is being written, with who and until when.',
})

/** Plan something */
export const planSomething = /* @__PURE__ */ words({
  'en-GB': 'Plan something',
})

/** Calendar */
export const calendar = /* @__PURE__ */ words({
  'en-GB': 'Calendar',
})

/** Calendar: {when} */
export const calendarOf = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `Calendar: ${given.when}`,
})

/** As a list */
export const planAsList = /* @__PURE__ */ words({
  'en-GB': 'As a list',
})

/** In your own calendar */
export const inYourOwnCalendar = /* @__PURE__ */ words({
  'en-GB': 'In your own calendar',
})

/** Other days */
export const otherDays = /* @__PURE__ */ words({
  'en-GB': 'Other days',
})

/** Earlier */
export const earlier = /* @__PURE__ */ words({
  'en-GB': 'Earlier',
})

/** Later */
export const later = /* @__PURE__ */ words({
  'en-GB': 'Later',
})

/** Today */
export const today = /* @__PURE__ */ words({
  'en-GB': 'Today',
})

/** Day */
export const day = /* @__PURE__ */ words({
  'en-GB': 'Day',
})

/** Week */
export const week = /* @__PURE__ */ words({
  'en-GB': 'Week',
})

/** Month */
export const month = /* @__PURE__ */ words({
  'en-GB': 'Month',
})

/** {from} to {to} */
export const fromTo = /* @__PURE__ */ message<{ from: string | number; to: string | number }>({
  'en-GB': (given) => `${given.from} to ${given.to}`,
})

/** Show */
export const show = /* @__PURE__ */ words({
  'en-GB': 'Show',
})

/** {count, plural, one {# more} other {# more}} */
export const moreOfDay = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} more`, 'other': () => `${number('en-GB', given.count)} more` })}`,
})

/** Nothing is planned here. */
export const nothingOnTheseDays = /* @__PURE__ */ words({
  'en-GB': 'Nothing is planned here.',
})

/** Text due <when></when> */
export const textDueAt: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Text due ', given.when('')],
})

/** Goes out <when></when> */
export const goesOutAtTime: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Goes out ', given.when('')],
})

/** All day */
export const wholeDay = /* @__PURE__ */ words({
  'en-GB': 'All day',
})

/** Time */
export const time = /* @__PURE__ */ words({
  'en-GB': 'Time',
})

/** This day as CSV */
export const forSpreadsheet = /* @__PURE__ */ words({
  'en-GB': 'This day as CSV',
})

/** Title */
export const title = /* @__PURE__ */ words({
  'en-GB': 'Title',
})

/** Section */
export const section = /* @__PURE__ */ words({
  'en-GB': 'Section',
})

/** Kind */
export const kind = /* @__PURE__ */ words({
  'en-GB': 'Kind',
})

/** Stage */
export const stage = /* @__PURE__ */ words({
  'en-GB': 'Stage',
})

/** Assigned */
export const assigned = /* @__PURE__ */ words({
  'en-GB': 'Assigned',
})

/** Assigned, {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} */
export const alsoAssigned = /* @__PURE__ */ message<{ place: number }>({
  'en-GB': (given) => `Assigned, ${ordinal('en-GB', given.place, { 'one': () => `${number('en-GB', given.place)}st`, 'two': () => `${number('en-GB', given.place)}nd`, 'few': () => `${number('en-GB', given.place)}rd`, 'other': () => `${number('en-GB', given.place)}th` })}`,
})

/** Nobody */
export const nobody = /* @__PURE__ */ words({
  'en-GB': 'Nobody',
})

/** Anybody */
export const anybody = /* @__PURE__ */ words({
  'en-GB': 'Anybody',
})

/** Me */
export const toMe = /* @__PURE__ */ words({
  'en-GB': 'Me',
})

/** Nobody */
export const toNobody = /* @__PURE__ */ words({
  'en-GB': 'Nobody',
})

/** Any */
export const anyChoice = /* @__PURE__ */ words({
  'en-GB': 'Any',
})

/** Commissioned by */
export const commissionedBy = /* @__PURE__ */ words({
  'en-GB': 'Commissioned by',
})

/** Text due */
export const textDue = /* @__PURE__ */ words({
  'en-GB': 'Text due',
})

/** Overdue: <when></when> */
export const overdueSince: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Overdue: ', given.when('')],
})

/** Out */
export const meantToBeOut = /* @__PURE__ */ words({
  'en-GB': 'Out',
})

/** Goes out <when></when> */
export const scheduledFor: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Goes out ', given.when('')],
})

/** Length */
export const commissionedLength = /* @__PURE__ */ words({
  'en-GB': 'Length',
})

/** In words. */
export const inWords = /* @__PURE__ */ words({
  'en-GB': 'In words.',
})

/** Words */
export const wordsOfCommissioned = /* @__PURE__ */ words({
  'en-GB': 'Words',
})

/** {count, number} */
export const wordCount = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${number('en-GB', given.count)}`,
})

/** {count, number} of {of, number} */
export const wordsOf = /* @__PURE__ */ message<{ count: number; of: number }>({
  'en-GB': (given) => `${number('en-GB', given.count)} of ${number('en-GB', given.of)}`,
})

/** Needs */
export const needs = /* @__PURE__ */ words({
  'en-GB': 'Needs',
})

/** Priority */
export const priority = /* @__PURE__ */ words({
  'en-GB': 'Priority',
})

/** Can wait */
export const canWait = /* @__PURE__ */ words({
  'en-GB': 'Can wait',
})

/** Usual */
export const usualPriority = /* @__PURE__ */ words({
  'en-GB': 'Usual',
})

/** High */
export const highPriority = /* @__PURE__ */ words({
  'en-GB': 'High',
})

/** Urgent */
export const urgent = /* @__PURE__ */ words({
  'en-GB': 'Urgent',
})

/** Legal read */
export const legalRead = /* @__PURE__ */ words({
  'en-GB': 'Legal read',
})

/** Pictures */
export const pictures = /* @__PURE__ */ words({
  'en-GB': 'Pictures',
})

/** Sensitive */
export const sensitive = /* @__PURE__ */ words({
  'en-GB': 'Sensitive',
})

/** Not needed */
export const notNeeded = /* @__PURE__ */ words({
  'en-GB': 'Not needed',
})

/** Needed */
export const isNeeded = /* @__PURE__ */ words({
  'en-GB': 'Needed',
})

/** Done */
export const isDone = /* @__PURE__ */ words({
  'en-GB': 'Done',
})

/** Needs legal */
export const needsLegal = /* @__PURE__ */ words({
  'en-GB': 'Needs legal',
})

/** Legal done */
export const legalDone = /* @__PURE__ */ words({
  'en-GB': 'Legal done',
})

/** Needs pictures */
export const needsPictures = /* @__PURE__ */ words({
  'en-GB': 'Needs pictures',
})

/** Pictures there */
export const picturesDone = /* @__PURE__ */ words({
  'en-GB': 'Pictures there',
})

/** Brief */
export const brief = /* @__PURE__ */ words({
  'en-GB': 'Brief',
})

/** Production notes */
export const productionNotes = /* @__PURE__ */ words({
  'en-GB': 'Production notes',
})

/** A working title is enough. */
export const workingTitleIsEnough = /* @__PURE__ */ words({
  'en-GB': 'A working title is enough.',
})

/** A day and a time in {timeZone}, such as 2026-11-24 17:00. */
export const dayAndTimeIn = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `A day and a time in ${given.timeZone}, such as 2026-11-24 17:00.`,
})

/** A day alone is enough, such as 2026-11-25. */
export const dayAloneIsEnough = /* @__PURE__ */ words({
  'en-GB': 'A day alone is enough, such as 2026-11-25.',
})

/** Please say what it is about. */
export const pleaseSayWhatItIs = /* @__PURE__ */ words({
  'en-GB': 'Please say what it is about.',
})

/** Please give a day and a time in {timeZone}, such as 2026-11-24 17:00. */
export const pleaseGiveDayAndTime = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `Please give a day and a time in ${given.timeZone}, such as 2026-11-24 17:00.`,
})

/** Please give a day, or a day and a time in {timeZone}, such as 2026-11-25 or 2026-11-25 06:00. */
export const pleaseGiveDay = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `Please give a day, or a day and a time in ${given.timeZone}, such as 2026-11-25 or 2026-11-25 06:00.`,
})

/** Please give a number of words, such as 800. */
export const pleaseGiveNumberOfWords = /* @__PURE__ */ words({
  'en-GB': 'Please give a number of words, such as 800.',
})

/** Which */
export const whichOfThem = /* @__PURE__ */ words({
  'en-GB': 'Which',
})

/** Overdue */
export const overdue = /* @__PURE__ */ words({
  'en-GB': 'Overdue',
})

/** Without text */
export const withoutText = /* @__PURE__ */ words({
  'en-GB': 'Without text',
})

/** With text */
export const withText = /* @__PURE__ */ words({
  'en-GB': 'With text',
})

/** State */
export const whereItIs = /* @__PURE__ */ words({
  'en-GB': 'State',
})

/** In production */
export const inProduction = /* @__PURE__ */ words({
  'en-GB': 'In production',
})

/** Published */
export const isOut = /* @__PURE__ */ words({
  'en-GB': 'Published',
})

/** Dropped */
export const isDropped = /* @__PURE__ */ words({
  'en-GB': 'Dropped',
})

/** Planned */
export const planned = /* @__PURE__ */ words({
  'en-GB': 'Planned',
})

/** Nothing is planned yet. <link>Plan something</link> */
export const nothingPlannedYetPlanFirst: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Nothing is planned yet. ', given.link(`Plan something`)],
})

/** Nothing is planned yet. */
export const nothingPlannedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing is planned yet.',
})

/** Planned. There is no text yet. */
export const isPlannedAndHasNoText = /* @__PURE__ */ words({
  'en-GB': 'Planned. There is no text yet.',
})

/** Not saved yet: see below. */
export const notSavedYetSeeBelow = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet: see below.',
})

/** There is no section to plan for yet. A publisher adds one under <link>Settings</link>. */
export const thereIsNoSection: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['There is no section to plan for yet. A publisher adds one under ', given.link(`Settings`), '.'],
})

/** Put it into the plan */
export const putIntoPlan = /* @__PURE__ */ words({
  'en-GB': 'Put it into the plan',
})

/** Save */
export const saveItem = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Start writing */
export const startWriting = /* @__PURE__ */ words({
  'en-GB': 'Start writing',
})

/** Drop it */
export const dropItem = /* @__PURE__ */ words({
  'en-GB': 'Drop it',
})

/** Take it up again */
export const takeUpAgain = /* @__PURE__ */ words({
  'en-GB': 'Take it up again',
})

/** It is dropped. Take it up again before anybody writes it. */
export const itIsDropped = /* @__PURE__ */ words({
  'en-GB': 'It is dropped. Take it up again before anybody writes it.',
})

/** Saved. */
export const itemIsSaved = /* @__PURE__ */ words({
  'en-GB': 'Saved.',
})

/** It is in the plan. */
export const itemIsPlanned = /* @__PURE__ */ words({
  'en-GB': 'It is in the plan.',
})

/** Somebody who has left */
export const somebodyWhoLeft = /* @__PURE__ */ words({
  'en-GB': 'Somebody who has left',
})

/** You may not change this. */
export const mayNotChangeThis = /* @__PURE__ */ words({
  'en-GB': 'You may not change this.',
})

/** You may not write in this section. */
export const mayNotWriteThere = /* @__PURE__ */ words({
  'en-GB': 'You may not write in this section.',
})

/** This is not in the plan any more. */
export const isNotInPlan = /* @__PURE__ */ words({
  'en-GB': 'This is not in the plan any more.',
})

/** It has a text already. Drop that under “Check and publish”. */
export const hasTextDropArticle = /* @__PURE__ */ words({
  'en-GB': 'It has a text already. Drop that under “Check and publish”.',
})

/** That section is not here any more. Choose another. */
export const thatSectionIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'That section is not here any more. Choose another.',
})

/** Somebody you chose works here no more. Choose again. */
export const thatPersonIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'Somebody you chose works here no more. Choose again.',
})

/** There is no such kind of article. Choose another. */
export const noKindLikeThat = /* @__PURE__ */ words({
  'en-GB': 'There is no such kind of article. Choose another.',
})

/** Give one of these addresses to your calendar programme, and it shows the plan beside your own dates. Whoever has an address sees what it shows, so it is yours alone: make a new one when somebody else has it. What is under embargo or sensitive is not named there. */
export const whatFeedsAre = /* @__PURE__ */ words({
  'en-GB': 'Give one of these addresses to your calendar programme, and it shows the plan beside your own dates. Whoever has an address sees what it shows, so it is yours alone: make a new one when somebody else has it. What is under embargo or sensitive is not named there.',
})

/** Assigned to you */
export const assignedToYou = /* @__PURE__ */ words({
  'en-GB': 'Assigned to you',
})

/** The address for “{name}” is below. It is shown once, and the one before it leads nowhere now. */
export const feedIsMade = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `The address for “${given.name}” is below. It is shown once, and the one before it leads nowhere now.`,
})

/** Address of “{name}” */
export const addressOfFeed = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Address of “${given.name}”`,
})

/** Made <when></when> */
export const feedMadeOn: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Made ', given.when('')],
})

/** No address yet */
export const noFeedYet = /* @__PURE__ */ words({
  'en-GB': 'No address yet',
})

/** Make an address for {name} */
export const makeFeedOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Make an address for ${given.name}`,
})

/** Make a new address for {name} */
export const changeFeedOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Make a new address for ${given.name}`,
})

/** End that of {name} */
export const endFeedOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `End that of ${given.name}`,
})

/** {site}: {what} */
export const planOf = /* @__PURE__ */ message<{ site: string | number; what: string | number }>({
  'en-GB': (given) => `${given.site}: ${given.what}`,
})

/** Held back ({section}) */
export const heldBackIn = /* @__PURE__ */ message<{ section: string | number }>({
  'en-GB': (given) => `Held back (${given.section})`,
})

/** Text due: {title} */
export const textDueOf = /* @__PURE__ */ message<{ title: string | number }>({
  'en-GB': (given) => `Text due: ${given.title}`,
})

/** {of, number} wanted */
export const lengthWanted = /* @__PURE__ */ message<{ of: number }>({
  'en-GB': (given) => `${number('en-GB', given.of)} wanted`,
})

/** Move */
export const moveThere = /* @__PURE__ */ words({
  'en-GB': 'Move',
})

/** Add */
export const addTopic = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** Topic */
export const topic = /* @__PURE__ */ words({
  'en-GB': 'Topic',
})

/** Set */
export const setStage = /* @__PURE__ */ words({
  'en-GB': 'Set',
})

/** Assign */
export const assign = /* @__PURE__ */ words({
  'en-GB': 'Assign',
})

/** Person */
export const person = /* @__PURE__ */ words({
  'en-GB': 'Person',
})

/** Drop */
export const dropChosen = /* @__PURE__ */ words({
  'en-GB': 'Drop',
})

/** {name} assigned “{title}” to you */
export const wasAssignedToYou = /* @__PURE__ */ message<{ name: string | number; title: string | number }>({
  'en-GB': (given) => `${given.name} assigned “${given.title}” to you`,
})

/** Open now: {names} */
export const hasItOpen = /* @__PURE__ */ message<{ names: string | number }>({
  'en-GB': (given) => `Open now: ${given.names}`,
})

/** Move to the trash */
export const putInTrash = /* @__PURE__ */ words({
  'en-GB': 'Move to the trash',
})

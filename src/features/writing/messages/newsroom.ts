// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Who else writes in this text */
export const whoWritesHere = /* @__PURE__ */ words({
  'en-GB': 'Who else writes in this text',
})

/** Please give a date such as 2026-11-19 or 19 November 2026. Where two numbers could be the month, write it as a word. */
export const pleaseGiveDateSuchAs = /* @__PURE__ */ words({
  'en-GB': 'Please give a date such as 2026-11-19 or 19 November 2026. Where two numbers could be the month, write it as a word.',
})

/** Please give this source a title. */
export const pleaseGiveThisSourceTitle = /* @__PURE__ */ words({
  'en-GB': 'Please give this source a title.',
})

/** A web address begins with https://. */
export const webAddressBeginsWithHttps = /* @__PURE__ */ words({
  'en-GB': 'A web address begins with https://.',
})

/** Please write a headline, even a working one. */
export const pleaseWriteHeadlineEvenWorking = /* @__PURE__ */ words({
  'en-GB': 'Please write a headline, even a working one.',
})

/** Please credit at most 20 people. */
export const tooManyCredited = /* @__PURE__ */ words({
  'en-GB': 'Please credit at most 20 people.',
})

/** Please name at most 20 topics. */
export const tooManyTopics = /* @__PURE__ */ words({
  'en-GB': 'Please name at most 20 topics.',
})

/** Please name at most 50 sources. */
export const tooManySources = /* @__PURE__ */ words({
  'en-GB': 'Please name at most 50 sources.',
})

/** Web address */
export const webAddress = /* @__PURE__ */ words({
  'en-GB': 'Web address',
})

/** Saved as revision {number}. */
export const savedAsRevisionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Saved as revision ${given.number}.`,
})

/** Somebody */
export const somebody = /* @__PURE__ */ words({
  'en-GB': 'Somebody',
})

/** Published. <link>See it as readers do</link>. */
export const publishedSeeItAsReaders: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Published. ', given.link(`See it as readers do`), '.'],
})

/** Approved. Only this revision goes out on it. */
export const approvedOnlyThisRevisionGoes = /* @__PURE__ */ words({
  'en-GB': 'Approved. Only this revision goes out on it.',
})

/** Sent to review. */
export const sentToReview = /* @__PURE__ */ words({
  'en-GB': 'Sent to review.',
})

/** Back to writing. */
export const wentBackToWriting = /* @__PURE__ */ words({
  'en-GB': 'Back to writing.',
})

/** The publication settings are saved. */
export const publicationSettingsAreSaved = /* @__PURE__ */ words({
  'en-GB': 'The publication settings are saved.',
})

/** Withdrawn. Its address says so to readers. */
export const withdrawnItsAddressSaysSo = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn. Its address says so to readers.',
})

/** Please give the end of the embargo as a date and a time in {timeZone}, such as 2026-11-23 09:00. The publication settings are as they were. */
export const pleaseGiveEndOfEmbargo = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `Please give the end of the embargo as a date and a time in ${given.timeZone}, such as 2026-11-23 09:00. The publication settings are as they were.`,
})

/** Readers may reply */
export const readersMayReply = /* @__PURE__ */ words({
  'en-GB': 'Readers may reply',
})

/** Embargo until */
export const embargoUntil = /* @__PURE__ */ words({
  'en-GB': 'Embargo until',
})

/** The owner */
export const owner = /* @__PURE__ */ words({
  'en-GB': 'The owner',
})

/** Something in the text cannot be saved as it is. */
export const somethingInTextCannotBe = /* @__PURE__ */ words({
  'en-GB': 'Something in the text cannot be saved as it is.',
})

/** New article */
export const newArticle = /* @__PURE__ */ words({
  'en-GB': 'New article',
})

/** No articles yet. <link>Write the first one</link>. */
export const noArticlesYetWriteFirst: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['No articles yet. ', given.link(`Write the first one`), '.'],
})

/** Headline */
export const headline = /* @__PURE__ */ words({
  'en-GB': 'Headline',
})

/** Stage */
export const stage = /* @__PURE__ */ words({
  'en-GB': 'Stage',
})

/** Any */
export const anyChoice = /* @__PURE__ */ words({
  'en-GB': 'Any',
})

/** Section */
export const section = /* @__PURE__ */ words({
  'en-GB': 'Section',
})

/** Articles */
export const articles = /* @__PURE__ */ words({
  'en-GB': 'Articles',
})

/** No articles yet. */
export const noArticlesYet = /* @__PURE__ */ words({
  'en-GB': 'No articles yet.',
})

/** {by} saved revision {number} on {at}, while you were writing. Choose which text goes on. Both are kept: the other stays among the revisions, or here. */
export const bySavedRevisionNumberOn = /* @__PURE__ */ message<{ by: string | number; number: string | number; at: string | number }>({
  'en-GB': (given) => `${given.by} saved revision ${given.number} on ${given.at}, while you were writing. Choose which text goes on. Both are kept: the other stays among the revisions, or here.`,
})

/** Save mine, as a new revision on top of theirs */
export const saveMineAsNewRevision = /* @__PURE__ */ words({
  'en-GB': 'Save mine, as a new revision on top of theirs',
})

/** Use theirs */
export const useTheirs = /* @__PURE__ */ words({
  'en-GB': 'Use theirs',
})

/** What you changed against theirs */
export const whatYouChangedAgainstTheirs = /* @__PURE__ */ words({
  'en-GB': 'What you changed against theirs',
})

/** Two versions */
export const twoVersions = /* @__PURE__ */ words({
  'en-GB': 'Two versions',
})

/** Two versions of this article */
export const twoVersionsOfThisArticle = /* @__PURE__ */ words({
  'en-GB': 'Two versions of this article',
})

/** Theirs: revision {number} */
export const theirsRevisionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Theirs: revision ${given.number}`,
})

/** Yours: not saved */
export const yoursNotSaved = /* @__PURE__ */ words({
  'en-GB': 'Yours: not saved',
})

/** Who, where, when */
export const whoWhereWhen = /* @__PURE__ */ words({
  'en-GB': 'Who, where, when',
})

/** Byline */
export const byline = /* @__PURE__ */ words({
  'en-GB': 'Byline',
})

/** Sources */
export const sources = /* @__PURE__ */ words({
  'en-GB': 'Sources',
})

/** Lead picture */
export const leadPicture = /* @__PURE__ */ words({
  'en-GB': 'Lead picture',
})

/** No pictures yet. <link>Add the first one</link>. */
export const noPicturesYetAddFirst: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['No pictures yet. ', given.link(`Add the first one`), '.'],
})

/** None */
export const none = /* @__PURE__ */ words({
  'en-GB': 'None',
})

/** Standfirst */
export const standfirst = /* @__PURE__ */ words({
  'en-GB': 'Standfirst',
})

/** Text */
export const text = /* @__PURE__ */ words({
  'en-GB': 'Text',
})

/** Markdown: a blank line between paragraphs, ## for a heading, *italic*, **bold**, [words](https://…), > for a quotation. */
export const markdownBlankLineBetweenParagraphs = /* @__PURE__ */ words({
  'en-GB': 'Markdown: a blank line between paragraphs, ## for a heading, *italic*, **bold**, [words](https://…), > for a quotation.',
})

/** Dateline: place */
export const datelinePlace = /* @__PURE__ */ words({
  'en-GB': 'Dateline: place',
})

/** Dateline: date */
export const datelineDate = /* @__PURE__ */ words({
  'en-GB': 'Dateline: date',
})

/** Such as 2026-11-19 or 19 November 2026. */
export const dateHint = /* @__PURE__ */ words({
  'en-GB': 'Such as 2026-11-19 or 19 November 2026.',
})

/** Topics */
export const topics = /* @__PURE__ */ words({
  'en-GB': 'Topics',
})

/** With commas between. */
export const withCommasBetween = /* @__PURE__ */ words({
  'en-GB': 'With commas between.',
})

/** Its last part. Left empty, it comes from the headline. The old address of a public article leads to the new one. */
export const itsLastPartLeftEmpty = /* @__PURE__ */ words({
  'en-GB': 'Its last part. Left empty, it comes from the headline. The old address of a public article leads to the new one.',
})

/** Credited {place} */
export const creditedPlace = /* @__PURE__ */ message<{ place: string | number }>({
  'en-GB': (given) => `Credited ${given.place}`,
})

/** Nobody yet */
export const nobodyYet = /* @__PURE__ */ words({
  'en-GB': 'Nobody yet',
})

/** Nobody else */
export const nobodyElse = /* @__PURE__ */ words({
  'en-GB': 'Nobody else',
})

/** What it is called */
export const whatItIsCalled = /* @__PURE__ */ words({
  'en-GB': 'What it is called',
})

/** Source {place}: title */
export const sourceTitle = /* @__PURE__ */ message<{ place: string | number }>({
  'en-GB': (given) => `Source ${given.place}: title`,
})

/** https://… */
export const https = /* @__PURE__ */ words({
  'en-GB': 'https://…',
})

/** Source {place}: web address, if it has one */
export const sourceWebAddress = /* @__PURE__ */ message<{ place: string | number }>({
  'en-GB': (given) => `Source ${given.place}: web address, if it has one`,
})

/** Caption */
export const caption = /* @__PURE__ */ words({
  'en-GB': 'Caption',
})

/** Tell readers what was put right */
export const tellReadersWhatWasPut = /* @__PURE__ */ words({
  'en-GB': 'Tell readers what was put right',
})

/** No notice */
export const noNotice = /* @__PURE__ */ words({
  'en-GB': 'No notice',
})

/** The article as a whole */
export const articleAsWhole = /* @__PURE__ */ words({
  'en-GB': 'The article as a whole',
})

/** A reader told us */
export const readerToldUs = /* @__PURE__ */ words({
  'en-GB': 'A reader told us',
})

/** Nobody */
export const nobody = /* @__PURE__ */ words({
  'en-GB': 'Nobody',
})

/** Correction: something was wrong */
export const correctionSomethingWasWrong = /* @__PURE__ */ words({
  'en-GB': 'Correction: something was wrong',
})

/** Clarification: something could be misread */
export const clarificationSomethingCouldBeMisread = /* @__PURE__ */ words({
  'en-GB': 'Clarification: something could be misread',
})

/** Update: something has happened since */
export const updateSomethingHasHappenedSince = /* @__PURE__ */ words({
  'en-GB': 'Update: something has happened since',
})

/** Editor’s note */
export const editorsNote = /* @__PURE__ */ words({
  'en-GB': 'Editor’s note',
})

/** Kind of notice */
export const kindOfNotice = /* @__PURE__ */ words({
  'en-GB': 'Kind of notice',
})

/** Text of the notice */
export const textOfNotice = /* @__PURE__ */ words({
  'en-GB': 'Text of the notice',
})

/** One or two sentences that can be read without the article. */
export const oneOrTwoSentencesThat = /* @__PURE__ */ words({
  'en-GB': 'One or two sentences that can be read without the article.',
})

/** What it said before */
export const whatItSaidBefore = /* @__PURE__ */ words({
  'en-GB': 'What it said before',
})

/** Only as much as readers need. A correction needs it. */
export const onlyAsMuchAsReaders = /* @__PURE__ */ words({
  'en-GB': 'Only as much as readers need. A correction needs it.',
})

/** Passage */
export const passage = /* @__PURE__ */ words({
  'en-GB': 'Passage',
})

/** It gets a mark that leads to the notice. */
export const itGetsMarkThatLeads = /* @__PURE__ */ words({
  'en-GB': 'It gets a mark that leads to the notice.',
})

/** An earlier notice that was wrong itself */
export const earlierNoticeThatWasWrong = /* @__PURE__ */ words({
  'en-GB': 'An earlier notice that was wrong itself',
})

/** It stays, and this one says that it puts it right. */
export const itStaysAndThisOne = /* @__PURE__ */ words({
  'en-GB': 'It stays, and this one says that it puts it right.',
})

/** Is thanked by name. */
export const isThankedByName = /* @__PURE__ */ words({
  'en-GB': 'Is thanked by name.',
})

/** Is not named. */
export const isNotNamed = /* @__PURE__ */ words({
  'en-GB': 'Is not named.',
})

/** <hidden>[added: </hidden>{text}<hidden>]</hidden> */
export const addedText: <Part>(given: { hidden: (inner: string) => Part; text: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ hidden: (inner: string) => unknown; text: string | number }>({
  'en-GB': (given) => [given.hidden(`[added: `), String(given.text), given.hidden(`]`)],
})

/** <hidden>[removed: </hidden>{text}<hidden>]</hidden> */
export const removedText: <Part>(given: { hidden: (inner: string) => Part; text: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ hidden: (inner: string) => unknown; text: string | number }>({
  'en-GB': (given) => [given.hidden(`[removed: `), String(given.text), given.hidden(`]`)],
})

/** These two say the same. */
export const theseTwoSaySame = /* @__PURE__ */ words({
  'en-GB': 'These two say the same.',
})

/** Not saved yet. What is wrong is said beside each field; nothing you typed is lost. */
export const notSavedYetWhatIs = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet. What is wrong is said beside each field; nothing you typed is lost.',
})

/** Revision {number} is saved. */
export const revisionNumberIsSaved = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Revision ${given.number} is saved.`,
})

/** Save */
export const save = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Check and publish */
export const checkAndPublish = /* @__PURE__ */ words({
  'en-GB': 'Check and publish',
})

/** Desk check */
export const deskCheck = /* @__PURE__ */ words({
  'en-GB': 'Desk check',
})

/** Untitled */
export const untitled = /* @__PURE__ */ words({
  'en-GB': 'Untitled',
})

/** The desk check found nothing to say about this text. */
export const deskCheckFoundNothingTo = /* @__PURE__ */ words({
  'en-GB': 'The desk check found nothing to say about this text.',
})

/** Only a note here: most of what this rule said was dismissed. */
export const demotedToNoteFully = /* @__PURE__ */ words({
  'en-GB': 'Only a note here: most of what this rule said was dismissed.',
})

/** About this rule */
export const aboutThisRule = /* @__PURE__ */ words({
  'en-GB': 'About this rule',
})

/** Not a fault */
export const notFault = /* @__PURE__ */ words({
  'en-GB': 'Not a fault',
})

/** Stops publication */
export const stopsPublication = /* @__PURE__ */ words({
  'en-GB': 'Stops publication',
})

/** Look at this */
export const lookAtThis = /* @__PURE__ */ words({
  'en-GB': 'Look at this',
})

/** Note */
export const note = /* @__PURE__ */ words({
  'en-GB': 'Note',
})

/** <standing></standing> · revision {number}, saved <saved></saved> · {readers, select, withdrawn {withdrawn} none {not public} undated {<link>public</link>} other {<link>public</link> since <since></since>}}{changes, select, some {, with changes not published} other {}} */
export const howItStands: <Part>(given: { standing: (inner: string) => Part; number: string | number; saved: (inner: string) => Part; readers: 'none' | (string & {}) | 'undated' | 'withdrawn'; link: (inner: string) => Part; since: (inner: string) => Part; changes: (string & {}) | 'some' }) => Rich<Part> = /* @__PURE__ */ rich<{ standing: (inner: string) => unknown; number: string | number; saved: (inner: string) => unknown; readers: 'none' | (string & {}) | 'undated' | 'withdrawn'; link: (inner: string) => unknown; since: (inner: string) => unknown; changes: (string & {}) | 'some' }>({
  'en-GB': (given) => [given.standing(''), ' · revision ', String(given.number), ', saved ', given.saved(''), ' · ', select({ 'withdrawn': () => ['withdrawn'], 'none': () => ['not public'], 'undated': () => [given.link(`public`)], 'other': () => [given.link(`public`), ' since ', given.since('')] }, given.readers), select({ 'some': () => [', with changes not published'], 'other': () => [] }, given.changes)],
})

/** This article */
export const thisArticle = /* @__PURE__ */ words({
  'en-GB': 'This article',
})

/** To review */
export const toReview = /* @__PURE__ */ words({
  'en-GB': 'To review',
})

/** Nobody is waiting for you. */
export const nobodyIsWaitingForYou = /* @__PURE__ */ words({
  'en-GB': 'Nobody is waiting for you.',
})

/** Your drafts */
export const yourDrafts = /* @__PURE__ */ words({
  'en-GB': 'Your drafts',
})

/** Nothing unfinished. <link>Start an article</link>. */
export const nothingUnfinishedStartArticle: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Nothing unfinished. ', given.link(`Start an article`), '.'],
})

/** What waits for you */
export const whatWaitsForYou = /* @__PURE__ */ words({
  'en-GB': 'What waits for you',
})

/** No section */
export const noSection = /* @__PURE__ */ words({
  'en-GB': 'No section',
})

/** There is no section to write for yet. */
export const thereIsNoSectionTo = /* @__PURE__ */ words({
  'en-GB': 'There is no section to write for yet.',
})

/** Add the first one */
export const addFirstOne = /* @__PURE__ */ words({
  'en-GB': 'Add the first one',
})

/** Start writing */
export const startWriting = /* @__PURE__ */ words({
  'en-GB': 'Start writing',
})

/** A working headline is enough. It can change until the last minute. */
export const workingHeadlineIsEnough = /* @__PURE__ */ words({
  'en-GB': 'A working headline is enough. It can change until the last minute.',
})

/** A publisher can add one. */
export const publisherCanAddOne = /* @__PURE__ */ words({
  'en-GB': 'A publisher can add one.',
})

/** Working headline */
export const workingHeadline = /* @__PURE__ */ words({
  'en-GB': 'Working headline',
})

/** The text may have been changed meanwhile. <link>Look at what it says now</link>. */
export const textMayHaveBeenChanged: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['The text may have been changed meanwhile. ', given.link(`Look at what it says now`), '.'],
})

/** Not said of this article */
export const notSaidOfThisArticle = /* @__PURE__ */ words({
  'en-GB': 'Not said of this article',
})

/** The desk check does not say that of this article */
export const deskCheckDoesNotSay = /* @__PURE__ */ words({
  'en-GB': 'The desk check does not say that of this article',
})

/** From revision {from} to {to} */
export const fromRevisionToRevision = /* @__PURE__ */ message<{ from: string | number; to: string | number }>({
  'en-GB': (given) => `From revision ${given.from} to ${given.to}`,
})

/** Desk check of revision {number} */
export const deskCheckOfRevisionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Desk check of revision ${given.number}`,
})

/** Readers see this revision. There is nothing to publish until somebody changes it. */
export const readersSeeThisRevisionThere = /* @__PURE__ */ words({
  'en-GB': 'Readers see this revision. There is nothing to publish until somebody changes it.',
})

/** An editor of this section publishes it. */
export const editorOfThisSectionPublishes = /* @__PURE__ */ words({
  'en-GB': 'An editor of this section publishes it.',
})

/** Finished? An editor of this section sees it under “To review”. */
export const finishedEditorOfThisSection = /* @__PURE__ */ words({
  'en-GB': 'Finished? An editor of this section sees it under “To review”.',
})

/** Send to review */
export const sendToReview = /* @__PURE__ */ words({
  'en-GB': 'Send to review',
})

/** Under embargo until <b>{until}</b> (time in {timeZone}). Nobody can publish it before. */
export const underEmbargoUntil: <Part>(given: { b: (inner: string) => Part; until: string | number; timeZone: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; until: string | number; timeZone: string | number }>({
  'en-GB': (given) => ['Under embargo until ', given.b(`${given.until}`), ' (time in ', String(given.timeZone), '). Nobody can publish it before.'],
})

/** Revision {number} is approved and goes out once somebody publishes it. */
export const approvedAndWaits = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Revision ${given.number} is approved and goes out once somebody publishes it.`,
})

/** Publish the notice */
export const publishNotice = /* @__PURE__ */ words({
  'en-GB': 'Publish the notice',
})

/** Revision {approved} is approved, and it alone goes out. Revision {newest} is newer: approve it to publish it instead. */
export const approvedIsNotNewest = /* @__PURE__ */ message<{ approved: string | number; newest: string | number }>({
  'en-GB': (given) => `Revision ${given.approved} is approved, and it alone goes out. Revision ${given.newest} is newer: approve it to publish it instead.`,
})

/** Approve revision {number} */
export const approveRevisionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Approve revision ${given.number}`,
})

/** Publication settings */
export const publicationSettings = /* @__PURE__ */ words({
  'en-GB': 'Publication settings',
})

/** Withdraw this article… */
export const withdrawThisArticle = /* @__PURE__ */ words({
  'en-GB': 'Withdraw this article…',
})

/** It leaves every list and feed. Its address stays and says that it was withdrawn, on what day and why. Publishing it again brings it back. What it said stays in the history of its versions, until a publisher removes that there. */
export const itLeavesEveryListAnd = /* @__PURE__ */ words({
  'en-GB': 'It leaves every list and feed. Its address stays and says that it was withdrawn, on what day and why. Publishing it again brings it back. What it said stays in the history of its versions, until a publisher removes that there.',
})

/** Leave it public */
export const leaveItPublic = /* @__PURE__ */ words({
  'en-GB': 'Leave it public',
})

/** Check and publish: {headline} */
export const checkAndPublishHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Check and publish: ${given.headline}`,
})

/** Reason for the override */
export const reasonForOverride = /* @__PURE__ */ words({
  'en-GB': 'Reason for the override',
})

/** The desk check found faults that stop publication. Publishing overrides them; this reason is kept with your name. */
export const deskCheckFoundFaultsThat = /* @__PURE__ */ words({
  'en-GB': 'The desk check found faults that stop publication. Publishing overrides them; this reason is kept with your name.',
})

/** Publish the changes: revision {number} */
export const publishChangesOfRevision = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Publish the changes: revision ${given.number}`,
})

/** Publish: revision {number} */
export const publishRevision = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Publish: revision ${given.number}`,
})

/** Back to writing */
export const takeBackToWriting = /* @__PURE__ */ words({
  'en-GB': 'Back to writing',
})

/** Nobody can publish it before, and what readers see stays until then. A date and a time in {timeZone}, such as 2026-11-23 09:00 or 23 November 2026, 9am. */
export const nobodyCanPublishItBefore = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `Nobody can publish it before, and what readers see stays until then. A date and a time in ${given.timeZone}, such as 2026-11-23 09:00 or 23 November 2026, 9am.`,
})

/** Withdraw an article */
export const withdrawArticle = /* @__PURE__ */ words({
  'en-GB': 'Withdraw an article',
})

/** Why, in words for readers */
export const whyInWordsForReaders = /* @__PURE__ */ words({
  'en-GB': 'Why, in words for readers',
})

/** One sentence. It follows “withdrew it on 23 November:” */
export const oneSentenceItFollowsWithdrew = /* @__PURE__ */ words({
  'en-GB': 'One sentence. It follows “withdrew it on 23 November:”',
})

/** Every saved state, the newest first */
export const everySavedStateNewestFirst = /* @__PURE__ */ words({
  'en-GB': 'Every saved state, the newest first',
})

/** From */
export const compareFrom = /* @__PURE__ */ words({
  'en-GB': 'From',
})

/** To */
export const compareTo = /* @__PURE__ */ words({
  'en-GB': 'To',
})

/** Revision */
export const revision = /* @__PURE__ */ words({
  'en-GB': 'Revision',
})

/** Saved */
export const savedAt = /* @__PURE__ */ words({
  'en-GB': 'Saved',
})

/** By */
export const savedBy = /* @__PURE__ */ words({
  'en-GB': 'By',
})

/** Name */
export const nameOfRevision = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** Of the revision chosen under “To”. Leave it empty to take a name away. */
export const nameOfRevisionHint = /* @__PURE__ */ words({
  'en-GB': 'Of the revision chosen under “To”. Leave it empty to take a name away.',
})

/** Name revision */
export const nameRevision = /* @__PURE__ */ words({
  'en-GB': 'Name revision',
})

/** Restore the one under “From” */
export const restoreRevision = /* @__PURE__ */ words({
  'en-GB': 'Restore the one under “From”',
})

/** What the editor saved by itself is thinned out: all of it stays for a day, one an hour for a week. Revisions with a name, the first, the newest, what is approved and what was ever published stay. */
export const howLongRevisionsStay = /* @__PURE__ */ words({
  'en-GB': 'What the editor saved by itself is thinned out: all of it stays for a day, one an hour for a week. Revisions with a name, the first, the newest, what is approved and what was ever published stay.',
})

/** The revision has its name. */
export const revisionIsNamed = /* @__PURE__ */ words({
  'en-GB': 'The revision has its name.',
})

/** The revision has no name any more. */
export const revisionHasNoName = /* @__PURE__ */ words({
  'en-GB': 'The revision has no name any more.',
})

/** The earlier words are back, as a new revision. */
export const revisionIsRestored = /* @__PURE__ */ words({
  'en-GB': 'The earlier words are back, as a new revision.',
})

/** Please choose a revision of this article. */
export const chooseARevision = /* @__PURE__ */ words({
  'en-GB': 'Please choose a revision of this article.',
})

/** It could not be brought back: somebody is changing the same. Please try again. */
export const notRestored = /* @__PURE__ */ words({
  'en-GB': 'It could not be brought back: somebody is changing the same. Please try again.',
})

/** Show what changed */
export const showWhatChanged = /* @__PURE__ */ words({
  'en-GB': 'Show what changed',
})

/** Published versions */
export const publishedVersions = /* @__PURE__ */ words({
  'en-GB': 'Published versions',
})

/** Public */
export const publicState = /* @__PURE__ */ words({
  'en-GB': 'Public',
})

/** Approved */
export const approved = /* @__PURE__ */ words({
  'en-GB': 'Approved',
})

/** From revision {number} */
export const fromRevisionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `From revision ${given.number}`,
})

/** To revision {number} */
export const toRevisionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `To revision ${given.number}`,
})

/** Bad */
export const badExample = /* @__PURE__ */ words({
  'en-GB': 'Bad',
})

/** Good */
export const goodExample = /* @__PURE__ */ words({
  'en-GB': 'Good',
})

/** Warns */
export const warns = /* @__PURE__ */ words({
  'en-GB': 'Warns',
})

/** Only a note */
export const onlyNote = /* @__PURE__ */ words({
  'en-GB': 'Only a note',
})

/** What each rule finds, what it leaves alone, and how much of what it says was right when it was measured. */
export const whatEachRuleFindsWhat = /* @__PURE__ */ words({
  'en-GB': 'What each rule finds, what it leaves alone, and how much of what it says was right when it was measured.',
})

/** The desk check’s rules */
export const deskChecksRules = /* @__PURE__ */ words({
  'en-GB': 'The desk check’s rules',
})

/** Only a note here: most of what it said was dismissed */
export const demotedToNote = /* @__PURE__ */ words({
  'en-GB': 'Only a note here: most of what it said was dismissed',
})

/** not measured */
export const notMeasured = /* @__PURE__ */ words({
  'en-GB': 'not measured',
})

/** Withdrawn */
export const withdrawnState = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn',
})

/** Published, changes not yet out */
export const publishedChangesNotYetOut = /* @__PURE__ */ words({
  'en-GB': 'Published, changes not yet out',
})

/** Published, changes in review */
export const publishedChangesInReview = /* @__PURE__ */ words({
  'en-GB': 'Published, changes in review',
})

/** Published, changes ready */
export const publishedChangesReady = /* @__PURE__ */ words({
  'en-GB': 'Published, changes ready',
})

/** Published */
export const published = /* @__PURE__ */ words({
  'en-GB': 'Published',
})

/** {stage}, under embargo */
export const stageUnderEmbargo = /* @__PURE__ */ message<{ stage: string | number }>({
  'en-GB': (given) => `${given.stage}, under embargo`,
})

/** This article is not here any more. */
export const thisArticleIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'This article is not here any more.',
})

/** You may read this article but not change it. */
export const mayNotChange = /* @__PURE__ */ words({
  'en-GB': 'You may read this article but not change it.',
})

/** Somebody saved this article after you opened it. Nothing was overwritten. */
export const somebodySavedThisArticleAfter = /* @__PURE__ */ words({
  'en-GB': 'Somebody saved this article after you opened it. Nothing was overwritten.',
})

/** Somebody in the byline is not here any more. Choose again. */
export const somebodyInBylineIsNot = /* @__PURE__ */ words({
  'en-GB': 'Somebody in the byline is not here any more. Choose again.',
})

/** That section is not here any more. Choose another. */
export const thatSectionIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'That section is not here any more. Choose another.',
})

/** That picture is not here any more. Choose another. */
export const thatPictureIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'That picture is not here any more. Choose another.',
})

/** You may not publish in this section. */
export const youMayNotPublishIn = /* @__PURE__ */ words({
  'en-GB': 'You may not publish in this section.',
})

/** There is no such revision of this article. */
export const thereIsNoSuchRevision = /* @__PURE__ */ words({
  'en-GB': 'There is no such revision of this article.',
})

/** Another revision was approved, and only that one can go out. Nothing was published. */
export const anotherRevisionWasApprovedAnd = /* @__PURE__ */ words({
  'en-GB': 'Another revision was approved, and only that one can go out. Nothing was published.',
})

/** Somebody saved this article since you looked at it. Nothing was published. */
export const somebodySavedThisArticleSince = /* @__PURE__ */ words({
  'en-GB': 'Somebody saved this article since you looked at it. Nothing was published.',
})

/** This article is under an embargo that has not ended. Nothing was published. */
export const thisArticleIsUnderEmbargo = /* @__PURE__ */ words({
  'en-GB': 'This article is under an embargo that has not ended. Nothing was published.',
})

/** The desk check found faults that stop publication. Put them right, or give a reason for the override. */
export const blockedByDeskCheck = /* @__PURE__ */ words({
  'en-GB': 'The desk check found faults that stop publication. Put them right, or give a reason for the override.',
})

/** The desk check found faults, and you may not override them in this section. */
export const deskCheckFoundFaultsAnd = /* @__PURE__ */ words({
  'en-GB': 'The desk check found faults, and you may not override them in this section.',
})

/** The notice has no text. Nothing was published. */
export const noticeHasNoTextNothing = /* @__PURE__ */ words({
  'en-GB': 'The notice has no text. Nothing was published.',
})

/** A correction needs what the article said before as well. Nothing was published. */
export const correctionNeedsWhatArticleSaid = /* @__PURE__ */ words({
  'en-GB': 'A correction needs what the article said before as well. Nothing was published.',
})

/** Readers have not seen this article yet, so there is nothing to correct. */
export const readersHaveNotSeenThis = /* @__PURE__ */ words({
  'en-GB': 'Readers have not seen this article yet, so there is nothing to correct.',
})

/** You may not approve in this section. */
export const youMayNotApproveIn = /* @__PURE__ */ words({
  'en-GB': 'You may not approve in this section.',
})

/** Somebody saved this article since you read it. Read the newest revision, then approve that. */
export const approvingOldRevision = /* @__PURE__ */ words({
  'en-GB': 'Somebody saved this article since you read it. Read the newest revision, then approve that.',
})

/** You may read this article but not move it. */
export const mayNotMove = /* @__PURE__ */ words({
  'en-GB': 'You may read this article but not move it.',
})

/** You may not change this in this section. */
export const youMayNotChangeThis = /* @__PURE__ */ words({
  'en-GB': 'You may not change this in this section.',
})

/** You may not withdraw articles of this section. */
export const youMayNotWithdrawArticles = /* @__PURE__ */ words({
  'en-GB': 'You may not withdraw articles of this section.',
})

/** Readers cannot see this article, so there is nothing to withdraw. */
export const readersCannotSeeThisArticle = /* @__PURE__ */ words({
  'en-GB': 'Readers cannot see this article, so there is nothing to withdraw.',
})

/** Please say why. Readers who come to its address will read this. */
export const pleaseSayWhyReadersWho = /* @__PURE__ */ words({
  'en-GB': 'Please say why. Readers who come to its address will read this.',
})

/** right in {percent}% of what it says{asks, select, block {, too seldom to stop publication} warn {, too seldom to warn} other {}} */
export const rightInShare = /* @__PURE__ */ message<{ percent: string | number; asks: 'block' | (string & {}) | 'warn' }>({
  'en-GB': (given) => `right in ${given.percent}% of what it says${select({ 'block': () => `, too seldom to stop publication`, 'warn': () => `, too seldom to warn`, 'other': () => `` }, given.asks)}`,
})

/** Published, changes at “{stage}” */
export const publishedChangesAtStage = /* @__PURE__ */ message<{ stage: string | number }>({
  'en-GB': (given) => `Published, changes at “${given.stage}”`,
})

/** A draft cannot go there from where it is now. Open the page again to see where it can go. */
export const noSuchMove = /* @__PURE__ */ words({
  'en-GB': 'A draft cannot go there from where it is now. Open the page again to see where it can go.',
})

/** Move to {stage} */
export const moveToStage = /* @__PURE__ */ message<{ stage: string | number }>({
  'en-GB': (given) => `Move to ${given.stage}`,
})

/** Moved. */
export const movedOn = /* @__PURE__ */ words({
  'en-GB': 'Moved.',
})

/** What it is */
export const kindOfArticle = /* @__PURE__ */ words({
  'en-GB': 'What it is',
})

/** Kind */
export const kind = /* @__PURE__ */ words({
  'en-GB': 'Kind',
})

/** “{kind}”, which this release of Stet does not know */
export const kindOfAnotherRelease = /* @__PURE__ */ message<{ kind: string | number }>({
  'en-GB': (given) => `“${given.kind}”, which this release of Stet does not know`,
})

/** A field that this release of Stet does not know. It is kept as it is. */
export const keptByAnotherRelease = /* @__PURE__ */ words({
  'en-GB': 'A field that this release of Stet does not know. It is kept as it is.',
})

/** Not said */
export const notSaid = /* @__PURE__ */ words({
  'en-GB': 'Not said',
})

/** Write */
export const tabWrite = /* @__PURE__ */ words({
  'en-GB': 'Write',
})

/** Record */
export const tabRecord = /* @__PURE__ */ words({
  'en-GB': 'Record',
})

/** Notes */
export const tabNotes = /* @__PURE__ */ words({
  'en-GB': 'Notes',
})

/** Suggested */
export const tabChanges = /* @__PURE__ */ words({
  'en-GB': 'Suggested',
})

/** Preview */
export const tabPreview = /* @__PURE__ */ words({
  'en-GB': 'Preview',
})

/** Revisions */
export const tabRevisions = /* @__PURE__ */ words({
  'en-GB': 'Revisions',
})

/** Withdraw “{headline}”? */
export const withdrawQuestion = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Withdraw “${given.headline}”?`,
})

/** Revisions: {headline} */
export const revisionsOf = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Revisions: ${given.headline}`,
})

/** Dateline */
export const dateline = /* @__PURE__ */ words({
  'en-GB': 'Dateline',
})

/** Picture */
export const picture = /* @__PURE__ */ words({
  'en-GB': 'Picture',
})

/** Edited by */
export const editedBy = /* @__PURE__ */ words({
  'en-GB': 'Edited by',
})

/** Edited */
export const edited = /* @__PURE__ */ words({
  'en-GB': 'Edited',
})

/** Begun by */
export const begunBy = /* @__PURE__ */ words({
  'en-GB': 'Begun by',
})

/** Anybody */
export const anybody = /* @__PURE__ */ words({
  'en-GB': 'Anybody',
})

/** Me */
export const begunByMe = /* @__PURE__ */ words({
  'en-GB': 'Me',
})

/** Me, and not all of it public */
export const myDrafts = /* @__PURE__ */ words({
  'en-GB': 'Me, and not all of it public',
})

/** All of them */
export const allOfThem = /* @__PURE__ */ words({
  'en-GB': 'All of them',
})

/** This article is to go out before that moment. Call its schedule off first, or set a later one. The publication settings are as they were. */
export const itIsScheduledBefore = /* @__PURE__ */ words({
  'en-GB': 'This article is to go out before that moment. Call its schedule off first, or set a later one. The publication settings are as they were.',
})

/** Somebody has said that nobody may publish this article. Nothing was published. */
export const publicationIsPrevented = /* @__PURE__ */ words({
  'en-GB': 'Somebody has said that nobody may publish this article. Nothing was published.',
})

/** Readers see a newer revision already. Nothing was published. */
export const newerIsPublic = /* @__PURE__ */ words({
  'en-GB': 'Readers see a newer revision already. Nothing was published.',
})

/** The approval of this revision was given up meanwhile. Nothing was published. */
export const approvalGivenUp = /* @__PURE__ */ words({
  'en-GB': 'The approval of this revision was given up meanwhile. Nothing was published.',
})

/** Nobody may publish it, because */
export const preventedBecause = /* @__PURE__ */ words({
  'en-GB': 'Nobody may publish it, because',
})

/** As long as something stands here it cannot go out, whatever is scheduled and whoever tries. Empty where it may. */
export const preventedHint = /* @__PURE__ */ words({
  'en-GB': 'As long as something stands here it cannot go out, whatever is scheduled and whoever tries. Empty where it may.',
})

/** Publication is prevented: {because} */
export const preventedNow = /* @__PURE__ */ message<{ because: string | number }>({
  'en-GB': (given) => `Publication is prevented: ${given.because}`,
})

/** When */
export const when = /* @__PURE__ */ words({
  'en-GB': 'When',
})

/** Now */
export const whenNow = /* @__PURE__ */ words({
  'en-GB': 'Now',
})

/** At a time */
export const whenAt = /* @__PURE__ */ words({
  'en-GB': 'At a time',
})

/** As clocks show it in {timeZone}, such as 2026-11-24 06:00 or 24 November 2026, 6am. */
export const clocksIn = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `As clocks show it in ${given.timeZone}, such as 2026-11-24 06:00 or 24 November 2026, 6am.`,
})

/** This time comes twice that night */
export const whichOfTwo = /* @__PURE__ */ words({
  'en-GB': 'This time comes twice that night',
})

/** The first time */
export const firstOfTwo = /* @__PURE__ */ words({
  'en-GB': 'The first time',
})

/** The second time, after clocks were put back */
export const secondOfTwo = /* @__PURE__ */ words({
  'en-GB': 'The second time, after clocks were put back',
})

/** Please give a day and a time in {timeZone}, such as 2026-11-24 06:00. Nothing was published. */
export const pleaseGiveMoment = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `Please give a day and a time in ${given.timeZone}, such as 2026-11-24 06:00. Nothing was published.`,
})

/** There is no such time in {timeZone}: clocks are put forward that night and leave it out. Please choose another. Nothing was published. */
export const noSuchMoment = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `There is no such time in ${given.timeZone}: clocks are put forward that night and leave it out. Please choose another. Nothing was published.`,
})

/** Clocks in {timeZone} show this time twice, because they are put back that night. Please say which you mean. Nothing was published. */
export const whichMoment = /* @__PURE__ */ message<{ timeZone: string | number }>({
  'en-GB': (given) => `Clocks in ${given.timeZone} show this time twice, because they are put back that night. Please say which you mean. Nothing was published.`,
})

/** You gave a time, and chose “Now”. Please choose one of them. Nothing was published. */
export const nowOrThen = /* @__PURE__ */ words({
  'en-GB': 'You gave a time, and chose “Now”. Please choose one of them. Nothing was published.',
})

/** That moment is past. Please choose one that is to come. Nothing was published. */
export const momentIsPast = /* @__PURE__ */ words({
  'en-GB': 'That moment is past. Please choose one that is to come. Nothing was published.',
})

/** That is more than two years away. Please choose a nearer moment. */
export const momentIsTooFar = /* @__PURE__ */ words({
  'en-GB': 'That is more than two years away. Please choose a nearer moment.',
})

/** That is before the embargo ends. Please choose a later moment, or change the embargo. */
export const momentBeforeEmbargo = /* @__PURE__ */ words({
  'en-GB': 'That is before the embargo ends. Please choose a later moment, or change the embargo.',
})

/** Somebody else changed what is scheduled while you were choosing. What is scheduled now is below; please look before you change it. */
export const setMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else changed what is scheduled while you were choosing. What is scheduled now is below; please look before you change it.',
})

/** It is over: what was scheduled was done or called off already. */
export const scheduleIsOver = /* @__PURE__ */ words({
  'en-GB': 'It is over: what was scheduled was done or called off already.',
})

/** There is nothing like that scheduled any more. */
export const noSuchSchedule = /* @__PURE__ */ words({
  'en-GB': 'There is nothing like that scheduled any more.',
})

/** You may not change what is scheduled in this section. */
export const mayNotCallOff = /* @__PURE__ */ words({
  'en-GB': 'You may not change what is scheduled in this section.',
})

/** Scheduled. */
export const isScheduled = /* @__PURE__ */ words({
  'en-GB': 'Scheduled.',
})

/** Called off. Nothing happens at that time. */
export const isCalledOff = /* @__PURE__ */ words({
  'en-GB': 'Called off. Nothing happens at that time.',
})

/** Revision {number} goes out on <when></when> (time in {timeZone}). {by} chose it. */
export const goesOutAt: <Part>(given: { number: string | number; when: (inner: string) => Part; timeZone: string | number; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ number: string | number; when: (inner: string) => unknown; timeZone: string | number; by: string | number }>({
  'en-GB': (given) => ['Revision ', String(given.number), ' goes out on ', given.when(''), ' (time in ', String(given.timeZone), '). ', String(given.by), ' chose it.'],
})

/** It is withdrawn on <when></when> (time in {timeZone}). {by} chose it: {because} */
export const isWithdrawnAt: <Part>(given: { when: (inner: string) => Part; timeZone: string | number; by: string | number; because: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown; timeZone: string | number; by: string | number; because: string | number }>({
  'en-GB': (given) => ['It is withdrawn on ', given.when(''), ' (time in ', String(given.timeZone), '). ', String(given.by), ' chose it: ', String(given.because)],
})

/** Revision {newest} is newer and does not go out with it. <link>What is different</link> */
export const newerDoesNotGo: <Part>(given: { newest: string | number; link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ newest: string | number; link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Revision ', String(given.newest), ' is newer and does not go out with it. ', given.link(`What is different`)],
})

/** Schedule revision {number} instead */
export const scheduleInstead = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Schedule revision ${given.number} instead`,
})

/** Another revision is approved. To schedule revision {number}, approve it first. */
export const approveFirst = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Another revision is approved. To schedule revision ${given.number}, approve it first.`,
})

/** Call it off */
export const callOff = /* @__PURE__ */ words({
  'en-GB': 'Call it off',
})

/** Another time, or now */
export const anotherTimeOrNow = /* @__PURE__ */ words({
  'en-GB': 'Another time, or now',
})

/** Leave it as it is */
export const leaveIt = /* @__PURE__ */ words({
  'en-GB': 'Leave it as it is',
})

/** Revision {number} was to go out on {when} and did not: {why} */
export const didNotGoOut = /* @__PURE__ */ message<{ number: string | number; when: string | number; why: string | number }>({
  'en-GB': (given) => `Revision ${given.number} was to go out on ${given.when} and did not: ${given.why}`,
})

/** It was to be withdrawn on {when} and was not: {why} */
export const wasNotWithdrawn = /* @__PURE__ */ message<{ when: string | number; why: string | number }>({
  'en-GB': (given) => `It was to be withdrawn on ${given.when} and was not: ${given.why}`,
})

/** the site was not running then, and more than a quarter of an hour had passed. Publish it now, choose another time, or leave it. */
export const wasOverdue = /* @__PURE__ */ words({
  'en-GB': 'the site was not running then, and more than a quarter of an hour had passed. Publish it now, choose another time, or leave it.',
})

/** whoever chose it works here no more. */
export const setterHasLeft = /* @__PURE__ */ words({
  'en-GB': 'whoever chose it works here no more.',
})

/** What will change for readers */
export const whatWillChange = /* @__PURE__ */ words({
  'en-GB': 'What will change for readers',
})

/** Goes out next */
export const goesOutNext = /* @__PURE__ */ words({
  'en-GB': 'Goes out next',
})

/** Did not go out */
export const didNotHappen = /* @__PURE__ */ words({
  'en-GB': 'Did not go out',
})

/** Withdraw */
export const scheduleWithdrawal = /* @__PURE__ */ words({
  'en-GB': 'Withdraw',
})

/** Went out late: {headline} */
export const scheduleDone = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Went out late: ${given.headline}`,
})

/** Did not go out: {headline} */
export const scheduleFailed = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Did not go out: ${given.headline}`,
})

/** Was not withdrawn: {headline} */
export const withdrawalFailed = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Was not withdrawn: ${given.headline}`,
})

/** “{headline}” was due at {when} and went out at {at}: the site was not running in between. */
export const wentOutLate = /* @__PURE__ */ message<{ headline: string | number; when: string | number; at: string | number }>({
  'en-GB': (given) => `“${given.headline}” was due at ${given.when} and went out at ${given.at}: the site was not running in between.`,
})

/** “{headline}” was to go out on {when} and did not: {why} It is as it was, and waits for you. */
export const didNotGoOutMail = /* @__PURE__ */ message<{ headline: string | number; when: string | number; why: string | number }>({
  'en-GB': (given) => `“${given.headline}” was to go out on ${given.when} and did not: ${given.why} It is as it was, and waits for you.`,
})

/** “{headline}” was to be withdrawn on {when} and was not: {why} */
export const wasNotWithdrawnMail = /* @__PURE__ */ message<{ headline: string | number; when: string | number; why: string | number }>({
  'en-GB': (given) => `“${given.headline}” was to be withdrawn on ${given.when} and was not: ${given.why}`,
})

/** Due {when}: {why} */
export const dueAndWhyNot = /* @__PURE__ */ message<{ when: string | number; why: string | number }>({
  'en-GB': (given) => `Due ${given.when}: ${given.why}`,
})

/** Day and time */
export const dayAndTime = /* @__PURE__ */ words({
  'en-GB': 'Day and time',
})

/** Schedule revision {number} */
export const scheduleRevision = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Schedule revision ${given.number}`,
})

/** Choose when it goes out */
export const chooseWhen = /* @__PURE__ */ words({
  'en-GB': 'Choose when it goes out',
})

/** Goes out */
export const goesOut = /* @__PURE__ */ words({
  'en-GB': 'Goes out',
})

/** Put on hold */
export const putOnHold = /* @__PURE__ */ words({
  'en-GB': 'Put on hold',
})

/** Drop it */
export const dropIt = /* @__PURE__ */ words({
  'en-GB': 'Drop it',
})

/** It is on hold: nothing goes out until somebody moves it on. Nothing was published. */
export const isOnHold = /* @__PURE__ */ words({
  'en-GB': 'It is on hold: nothing goes out until somebody moves it on. Nothing was published.',
})

/** It is dropped. Take it back to writing before it goes out. Nothing was published. */
export const isDropped = /* @__PURE__ */ words({
  'en-GB': 'It is dropped. Take it back to writing before it goes out. Nothing was published.',
})

/** Plan */
export const tabPlan = /* @__PURE__ */ words({
  'en-GB': 'Plan',
})

/** Plan: {headline} */
export const planOf = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Plan: ${given.headline}`,
})

/** Saved. */
export const planIsSaved = /* @__PURE__ */ words({
  'en-GB': 'Saved.',
})

/** Save the plan */
export const savePlan = /* @__PURE__ */ words({
  'en-GB': 'Save the plan',
})

/** Length now: <length></length> words. */
export const lengthNow: <Part>(given: { length: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ length: (inner: string) => unknown }>({
  'en-GB': (given) => ['Length now: ', given.length(''), ' words.'],
})

/** Assigned */
export const assigned = /* @__PURE__ */ words({
  'en-GB': 'Assigned',
})

/** Text due */
export const textDue = /* @__PURE__ */ words({
  'en-GB': 'Text due',
})

/** Words */
export const lengthInWords = /* @__PURE__ */ words({
  'en-GB': 'Words',
})

/** Needs */
export const needs = /* @__PURE__ */ words({
  'en-GB': 'Needs',
})

/** Which */
export const whichOfThem = /* @__PURE__ */ words({
  'en-GB': 'Which',
})

/** Overdue */
export const overdue = /* @__PURE__ */ words({
  'en-GB': 'Overdue',
})

/** Going out by themselves */
export const goingOutByThemselves = /* @__PURE__ */ words({
  'en-GB': 'Going out by themselves',
})

/** Me */
export const assignedToMe = /* @__PURE__ */ words({
  'en-GB': 'Me',
})

/** Assigned to you */
export const assignedToYou = /* @__PURE__ */ words({
  'en-GB': 'Assigned to you',
})

/** Stages of a draft */
export const stagesOfDraft = /* @__PURE__ */ words({
  'en-GB': 'Stages of a draft',
})

/** Where a draft can be, in the order it goes, and who may move it. Where it begins and where a revision is approved stay. A stage that a draft is at cannot be removed. */
export const stagesSay = /* @__PURE__ */ words({
  'en-GB': 'Where a draft can be, in the order it goes, and who may move it. Where it begins and where a revision is approved stay. A stage that a draft is at cannot be removed.',
})

/** Saved. */
export const stagesAreSaved = /* @__PURE__ */ words({
  'en-GB': 'Saved.',
})

/** Name */
export const stageName = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** Place */
export const stagePlace = /* @__PURE__ */ words({
  'en-GB': 'Place',
})

/** What it is for */
export const stageRole = /* @__PURE__ */ words({
  'en-GB': 'What it is for',
})

/** Remove */
export const takeStageAway = /* @__PURE__ */ words({
  'en-GB': 'Remove',
})

/** Another stage */
export const anotherStage = /* @__PURE__ */ words({
  'en-GB': 'Another stage',
})

/** Save the stages */
export const saveStages = /* @__PURE__ */ words({
  'en-GB': 'Save the stages',
})

/** Drafts begin here */
export const roleFirst = /* @__PURE__ */ words({
  'en-GB': 'Drafts begin here',
})

/** A revision is approved */
export const roleApproved = /* @__PURE__ */ words({
  'en-GB': 'A revision is approved',
})

/** On the way */
export const roleNone = /* @__PURE__ */ words({
  'en-GB': 'On the way',
})

/** Waits to be read */
export const roleReview = /* @__PURE__ */ words({
  'en-GB': 'Waits to be read',
})

/** Held: nothing goes out */
export const roleHeld = /* @__PURE__ */ words({
  'en-GB': 'Held: nothing goes out',
})

/** Dropped */
export const roleDropped = /* @__PURE__ */ words({
  'en-GB': 'Dropped',
})

/** Who may move a draft */
export const whoMayMove = /* @__PURE__ */ words({
  'en-GB': 'Who may move a draft',
})

/** From {from} to {to} */
export const moveFromTo = /* @__PURE__ */ message<{ from: string | number; to: string | number }>({
  'en-GB': (given) => `From ${given.from} to ${given.to}`,
})

/** Nobody */
export const nobodyMay = /* @__PURE__ */ words({
  'en-GB': 'Nobody',
})

/** From */
export const moveFrom = /* @__PURE__ */ words({
  'en-GB': 'From',
})

/** To {stage} */
export const moveTo = /* @__PURE__ */ message<{ stage: string | number }>({
  'en-GB': (given) => `To ${given.stage}`,
})

/** Please give each stage a name of at most 40 letters. */
export const stageWithoutName = /* @__PURE__ */ words({
  'en-GB': 'Please give each stage a name of at most 40 letters.',
})

/** Two stages have one name. */
export const sameStageTwice = /* @__PURE__ */ words({
  'en-GB': 'Two stages have one name.',
})

/** More than twelve stages do not fit. */
export const tooManyStages = /* @__PURE__ */ words({
  'en-GB': 'More than twelve stages do not fit.',
})

/** Where drafts begin and where one is approved cannot be removed. */
export const stageThatStays = /* @__PURE__ */ words({
  'en-GB': 'Where drafts begin and where one is approved cannot be removed.',
})

/** One of these moves leads to a stage that is not there any more. */
export const noSuchStage = /* @__PURE__ */ words({
  'en-GB': 'One of these moves leads to a stage that is not there any more.',
})

/** A draft is at a stage that you removed. Move it on first. Nothing was changed. */
export const stageInUse = /* @__PURE__ */ words({
  'en-GB': 'A draft is at a stage that you removed. Move it on first. Nothing was changed.',
})

/** You may not change the stages. */
export const mayNotChangeStages = /* @__PURE__ */ words({
  'en-GB': 'You may not change the stages.',
})

/** Stages */
export const stagesInTheirOrder = /* @__PURE__ */ words({
  'en-GB': 'Stages',
})

/** Somebody else changed the stages meanwhile. Nothing of yours was saved; what is there now is below. */
export const stagesChangedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else changed the stages meanwhile. Nothing of yours was saved; what is there now is below.',
})

/** Titles for fronts, search and sharing */
export const titlesElsewhere = /* @__PURE__ */ words({
  'en-GB': 'Titles for fronts, search and sharing',
})

/** What is left empty goes by the headline and the standfirst. */
export const titlesLeftEmpty = /* @__PURE__ */ words({
  'en-GB': 'What is left empty goes by the headline and the standfirst.',
})

/** {count, plural, =0 {Empty} one {# character} other {# characters}}. Mostly cut after {room}. */
export const titleRoom = /* @__PURE__ */ message<{ count: number; room: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Empty`, 'one': () => `${number('en-GB', given.count)} character`, 'other': () => `${number('en-GB', given.count)} characters` })}. Mostly cut after ${given.room}.`,
})

/** As it may be found */
export const howItIsFound = /* @__PURE__ */ words({
  'en-GB': 'As it may be found',
})

/** As it may be shared */
export const howItIsShared = /* @__PURE__ */ words({
  'en-GB': 'As it may be shared',
})

/** {count, plural, one {# word} other {# words}} · {minutes} min to read */
export const textLength = /* @__PURE__ */ message<{ count: number; minutes: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} word`, 'other': () => `${number('en-GB', given.count)} words` })} · ${given.minutes} min to read`,
})

/** {count, number} of {of, number} words · {minutes} min to read */
export const textLengthOf = /* @__PURE__ */ message<{ count: number; of: number; minutes: string | number }>({
  'en-GB': (given) => `${number('en-GB', given.count)} of ${number('en-GB', given.of)} words · ${given.minutes} min to read`,
})

/** {name} sent “{headline}” to review: it waits for you */
export const waitsForYou = /* @__PURE__ */ message<{ name: string | number; headline: string | number }>({
  'en-GB': (given) => `${given.name} sent “${given.headline}” to review: it waits for you`,
})

/** {name} approved “{headline}” */
export const wasApprovedBy = /* @__PURE__ */ message<{ name: string | number; headline: string | number }>({
  'en-GB': (given) => `${given.name} approved “${given.headline}”`,
})

/** {name} sent “{headline}” back to be written on */
export const changesWereAsked = /* @__PURE__ */ message<{ name: string | number; headline: string | number }>({
  'en-GB': (given) => `${given.name} sent “${given.headline}” back to be written on`,
})

/** A picture in it may not be used. Remove it, or ask a picture editor to allow it on the picture’s page, with a reason. */
export const pictureDenied = /* @__PURE__ */ words({
  'en-GB': 'A picture in it may not be used. Remove it, or ask a picture editor to allow it on the picture’s page, with a reason.',
})

/** Find in the library */
export const findInLibrary = /* @__PURE__ */ words({
  'en-GB': 'Find in the library',
})

/** Find */
export const findPictures = /* @__PURE__ */ words({
  'en-GB': 'Find',
})

/** It cannot go out with a picture that may not be used. Remove it, or let a picture editor allow it on <link>the picture’s page</link>. */
export const allowPictureThere: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['It cannot go out with a picture that may not be used. Remove it, or let a picture editor allow it on ', given.link(`the picture’s page`), '.'],
})

/** The site keeps the address of this page for itself. Give it another address in the draft; nothing was published. */
export const addressReserved = /* @__PURE__ */ words({
  'en-GB': 'The site keeps the address of this page for itself. Give it another address in the draft; nothing was published.',
})

/** Something else has the address of this page: an article, another page or a section. Give it another address in the draft; nothing was published. */
export const addressTaken = /* @__PURE__ */ words({
  'en-GB': 'Something else has the address of this page: an article, another page or a section. Give it another address in the draft; nothing was published.',
})

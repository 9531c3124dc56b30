// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Please choose how long. */
export const pleaseChooseHowLong = /* @__PURE__ */ words({
  'en-GB': 'Please choose how long.',
})

/** Please give the rule a title. */
export const pleaseGiveRuleTitle = /* @__PURE__ */ words({
  'en-GB': 'Please give the rule a title.',
})

/** Please write what it says. */
export const pleaseWriteWhatItSays = /* @__PURE__ */ words({
  'en-GB': 'Please write what it says.',
})

/** Please give a number. */
export const pleaseGiveNumber = /* @__PURE__ */ words({
  'en-GB': 'Please give a number.',
})

/** Please give a whole number. */
export const pleaseGiveWholeNumber = /* @__PURE__ */ words({
  'en-GB': 'Please give a whole number.',
})

/** The rule is not saved yet. */
export const ruleIsNotSavedYet = /* @__PURE__ */ words({
  'en-GB': 'The rule is not saved yet.',
})

/** Title */
export const ruleTitle = /* @__PURE__ */ words({
  'en-GB': 'Title',
})

/** What it says */
export const whatItSays = /* @__PURE__ */ words({
  'en-GB': 'What it says',
})

/** Place in the list */
export const placeInList = /* @__PURE__ */ words({
  'en-GB': 'Place in the list',
})

/** Retired */
export const ruleRetired = /* @__PURE__ */ words({
  'en-GB': 'Retired',
})

/** Approved */
export const approved = /* @__PURE__ */ words({
  'en-GB': 'Approved',
})

/** Spam */
export const spam = /* @__PURE__ */ words({
  'en-GB': 'Spam',
})

/** That is far too long to take. Go back: your words should still be there. */
export const thatIsFarTooLong = /* @__PURE__ */ words({
  'en-GB': 'That is far too long to take. Go back: your words should still be there.',
})

/** Please select at most {most} replies. */
export const tooManySelected = /* @__PURE__ */ message<{ most: string | number }>({
  'en-GB': (given) => `Please select at most ${given.most} replies.`,
})

/** Please select a reply first. */
export const nothingSelected = /* @__PURE__ */ words({
  'en-GB': 'Please select a reply first.',
})

/** Reply {id}: {refusal} */
export const refusedOfReply = /* @__PURE__ */ message<{ id: string | number; refusal: string | number }>({
  'en-GB': (given) => `Reply ${given.id}: ${given.refusal}`,
})

/** {count, plural, one {# reply} other {# replies}} decided. */
export const decidedTogether = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} reply`, 'other': () => `${number('en-GB', given.count)} replies` })} decided.`,
})

/** Picked the reply from <bdi>{name}</bdi>. */
export const pickedReply: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Picked the reply from ', given.bdi(`${given.name}`), '.'],
})

/** No longer picked: the reply from <bdi>{name}</bdi>. */
export const unpickedReply: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['No longer picked: the reply from ', given.bdi(`${given.name}`), '.'],
})

/** Sent to the reporters: the reply from <bdi>{name}</bdi>. */
export const sentReplyOn: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Sent to the reporters: the reply from ', given.bdi(`${given.name}`), '.'],
})

/** Done with the reply from <bdi>{name}</bdi>. */
export const doneWithReply: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Done with the reply from ', given.bdi(`${given.name}`), '.'],
})

/** Moved the reply from <bdi>{name}</bdi>. */
export const movedReply: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Moved the reply from ', given.bdi(`${given.name}`), '.'],
})

/** Hide it */
export const hideNow = /* @__PURE__ */ words({
  'en-GB': 'Hide it',
})

/** Why? The writer can read it. */
export const whyForWriter = /* @__PURE__ */ words({
  'en-GB': 'Why? The writer can read it.',
})

/** In your own words, beside the rule or instead of it */
export const whyInOwnWords = /* @__PURE__ */ words({
  'en-GB': 'In your own words, beside the rule or instead of it',
})

/** To the reporters */
export const sendToReporters = /* @__PURE__ */ words({
  'en-GB': 'To the reporters',
})

/** Time out this writer */
export const timeOutThisWriter = /* @__PURE__ */ words({
  'en-GB': 'Time out this writer',
})

/** How long */
export const howLong = /* @__PURE__ */ words({
  'en-GB': 'How long',
})

/** a ban, for good */
export const banForGood = /* @__PURE__ */ words({
  'en-GB': 'a ban, for good',
})

/** It holds for a reader who proved an address wherever they are; for anybody else, for their network, and then for thirty days at most. */
export const itHoldsForReaderWho = /* @__PURE__ */ words({
  'en-GB': 'It holds for a reader who proved an address wherever they are; for anybody else, for their network, and then for thirty days at most.',
})

/** Time them out */
export const timeThemOut = /* @__PURE__ */ words({
  'en-GB': 'Time them out',
})

/** Your answer. The writer reads it. */
export const yourAnswerWriterReadsIt = /* @__PURE__ */ words({
  'en-GB': 'Your answer. The writer reads it.',
})

/** Reverse and publish */
export const reverseAndPublish = /* @__PURE__ */ words({
  'en-GB': 'Reverse and publish',
})

/** Uphold */
export const uphold = /* @__PURE__ */ words({
  'en-GB': 'Uphold',
})

/** Answer */
export const answer = /* @__PURE__ */ words({
  'en-GB': 'Answer',
})

/** Answer as {who, select, known {{name}} other {yourself}} */
export const answerAs = /* @__PURE__ */ message<{ who: 'known' | (string & {}); name: string | number }>({
  'en-GB': (given) => `Answer as ${select({ 'known': () => `${given.name}`, 'other': () => `yourself` }, given.who)}`,
})

/** Answer as {who, select, known {{name}} other {yourself}}, published at once */
export const answerPublishedAtOnce = /* @__PURE__ */ message<{ who: 'known' | (string & {}); name: string | number }>({
  'en-GB': (given) => `Answer as ${select({ 'known': () => `${given.name}`, 'other': () => `yourself` }, given.who)}, published at once`,
})

/** Dismiss the reports */
export const dismissReports = /* @__PURE__ */ words({
  'en-GB': 'Dismiss the reports',
})

/** Unpick */
export const unpick = /* @__PURE__ */ words({
  'en-GB': 'Unpick',
})

/** Pick */
export const pick = /* @__PURE__ */ words({
  'en-GB': 'Pick',
})

/** As readers see them */
export const asReadersSeeThem = /* @__PURE__ */ words({
  'en-GB': 'As readers see them',
})

/** Another rule */
export const anotherRule = /* @__PURE__ */ words({
  'en-GB': 'Another rule',
})

/** Add the rule */
export const addRule = /* @__PURE__ */ words({
  'en-GB': 'Add the rule',
})

/** Retired: no new decision rests on it */
export const retiredNoNewDecisionRests = /* @__PURE__ */ words({
  'en-GB': 'Retired: no new decision rests on it',
})

/** Save */
export const saveRule = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** House rules */
export const houseRules = /* @__PURE__ */ words({
  'en-GB': 'House rules',
})

/** Hiding a reply and timing out a writer name one of them. Readers see them all. */
export const hidingReplyAndTimingOut = /* @__PURE__ */ words({
  'en-GB': 'Hiding a reply and timing out a writer name one of them. Readers see them all.',
})

/** <time>{when}</time> under <link>{headline}</link> */
export const whenUnderHeadline: <Part>(given: { time: (inner: string) => Part; when: string | number; link: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ time: (inner: string) => unknown; when: string | number; link: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => [given.time(`${given.when}`), ' under ', given.link(`${given.headline}`)],
})

/** Correct the article */
export const correctArticle = /* @__PURE__ */ words({
  'en-GB': 'Correct the article',
})

/** Staff */
export const staff = /* @__PURE__ */ words({
  'en-GB': 'Staff',
})

/** Picked */
export const picked = /* @__PURE__ */ words({
  'en-GB': 'Picked',
})

/** Edited */
export const edited = /* @__PURE__ */ words({
  'en-GB': 'Edited',
})

/** Readers who reported it say: */
export const readersWhoReportedItSay = /* @__PURE__ */ words({
  'en-GB': 'Readers who reported it say:',
})

/** The writer appealed {appealedAt}: */
export const writerAppealed = /* @__PURE__ */ message<{ appealedAt: string | number }>({
  'en-GB': (given) => `The writer appealed ${given.appealedAt}:`,
})

/** Nothing else from this writer. */
export const nothingElseFromThisWriter = /* @__PURE__ */ words({
  'en-GB': 'Nothing else from this writer.',
})

/** Same writer: {counts}{reach, select, newest { among the newest hundred} other {}}. <link>All from them</link> */
export const sameWriter: <Part>(given: { counts: string | number; reach: 'newest' | (string & {}); link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ counts: string | number; reach: 'newest' | (string & {}); link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Same writer: ', String(given.counts), select({ 'newest': () => [' among the newest hundred'], 'other': () => [] }, given.reach), '. ', given.link(`All from them`)],
})

/** The article */
export const article = /* @__PURE__ */ words({
  'en-GB': 'The article',
})

/** Its earlier versions and log */
export const itsEarlierVersionsAndLog = /* @__PURE__ */ words({
  'en-GB': 'Its earlier versions and log',
})

/** Log of this reply */
export const logOfThisReply = /* @__PURE__ */ words({
  'en-GB': 'Log of this reply',
})

/** Select the reply from {name} */
export const selectReplyFromName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Select the reply from ${given.name}`,
})

/** Reversed: <bdi>{answer}</bdi> */
export const appealReversed: <Part>(given: { bdi: (inner: string) => Part; answer: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; answer: string | number }>({
  'en-GB': (given) => ['Reversed: ', given.bdi(`${given.answer}`)],
})

/** Upheld: <bdi>{answer}</bdi> */
export const appealUpheld: <Part>(given: { bdi: (inner: string) => Part; answer: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; answer: string | number }>({
  'en-GB': (given) => ['Upheld: ', given.bdi(`${given.answer}`)],
})

/** CSV */
export const downloadCsv = /* @__PURE__ */ words({
  'en-GB': 'CSV',
})

/** NDJSON */
export const downloadNdjson = /* @__PURE__ */ words({
  'en-GB': 'NDJSON',
})

/** Decided by */
export const decidedBy = /* @__PURE__ */ words({
  'en-GB': 'Decided by',
})

/** Anybody */
export const anybody = /* @__PURE__ */ words({
  'en-GB': 'Anybody',
})

/** Nothing has been decided yet. What you decide on the desk is written here. */
export const nothingHasBeenDecidedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing has been decided yet. What you decide on the desk is written here.',
})

/** What it said before it was edited */
export const whatItSaidBeforeEdits = /* @__PURE__ */ words({
  'en-GB': 'What it said before it was edited',
})

/** This reply */
export const thisReply = /* @__PURE__ */ words({
  'en-GB': 'This reply',
})

/** Its writer */
export const itsWriter = /* @__PURE__ */ words({
  'en-GB': 'Its writer',
})

/** <b>{by}</b> moved it */
export const loggedMoved: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' moved it'],
})

/** <b>{by}</b> picked it */
export const loggedPicked: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' picked it'],
})

/** <b>{by}</b> picked it no longer */
export const loggedUnpicked: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' picked it no longer'],
})

/** <b>{by}</b> saw to what it waited for */
export const loggedDismissed: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' saw to what it waited for'],
})

/** <b>{by}</b> sent it to the reporters */
export const loggedSentOn: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' sent it to the reporters'],
})

/** <b>{by}</b> took a decision back */
export const loggedUndone: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' took a decision back'],
})

/** <b>{by}</b> upheld the decision */
export const loggedUpheld: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' upheld the decision'],
})

/** <b>{by}</b> reversed the decision */
export const loggedReversed: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' reversed the decision'],
})

/** <b>{by}</b> sanctioned the writer */
export const loggedSanctioned: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' sanctioned the writer'],
})

/** <b>{by}</b> lifted a sanction */
export const loggedLifted: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' lifted a sanction'],
})

/** <b>{by}</b> made a house rule */
export const loggedRuleMade: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' made a house rule'],
})

/** <b>{by}</b> changed a house rule */
export const loggedRuleChanged: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' changed a house rule'],
})

/** <b>{by}</b> retired a house rule */
export const loggedRuleRetired: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' retired a house rule'],
})

/** The writer */
export const deciderIsWriter = /* @__PURE__ */ words({
  'en-GB': 'The writer',
})

/** A program */
export const deciderIsProgram = /* @__PURE__ */ words({
  'en-GB': 'A program',
})

/** An import */
export const deciderIsImport = /* @__PURE__ */ words({
  'en-GB': 'An import',
})

/** Log of decisions */
export const logOfDecisions = /* @__PURE__ */ words({
  'en-GB': 'Log of decisions',
})

/** Lines are only ever added. */
export const linesAreOnlyEverAdded = /* @__PURE__ */ words({
  'en-GB': 'Lines are only ever added.',
})

/** Somebody */
export const deciderIsSomebody = /* @__PURE__ */ words({
  'en-GB': 'Somebody',
})

/** What you wrote */
export const whatYouWrote = /* @__PURE__ */ words({
  'en-GB': 'What you wrote',
})

/** No question is open. Published replies that end in a question mark come here, and what moderators send on. */
export const noQuestionIsOpenPublished = /* @__PURE__ */ words({
  'en-GB': 'No question is open. Published replies that end in a question mark come here, and what moderators send on.',
})

/** Needs no answer */
export const needsNoAnswer = /* @__PURE__ */ words({
  'en-GB': 'Needs no answer',
})

/** More */
export const nextPage = /* @__PURE__ */ words({
  'en-GB': 'More',
})

/** Questions */
export const questions = /* @__PURE__ */ words({
  'en-GB': 'Questions',
})

/** An answer carries your name and the word Staff, and removes the question from this list. */
export const answerCarriesYourNameAnd = /* @__PURE__ */ words({
  'en-GB': 'An answer carries your name and the word Staff, and removes the question from this list.',
})

/** Replies */
export const replies = /* @__PURE__ */ words({
  'en-GB': 'Replies',
})

/** Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>a</kbd> approve, <kbd>h</kbd> hide, <kbd>s</kbd> spam, <kbd>p</kbd> pick, <kbd>q</kbd> to the reporters, {list, select, reported {<kbd>d</kbd> dismiss, } error {<kbd>d</kbd> done, } other {}}<kbd>x</kbd> select, <kbd>u</kbd> undo. They act while a reply has the focus. */
export const keysOfTheQueue: <Part>(given: { kbd: (inner: string) => Part; list: 'error' | (string & {}) | 'reported' }) => Rich<Part> = /* @__PURE__ */ rich<{ kbd: (inner: string) => unknown; list: 'error' | (string & {}) | 'reported' }>({
  'en-GB': (given) => ['Keys: ', given.kbd(`j`), ' ', given.kbd(`k`), ' next and previous, ', given.kbd(`a`), ' approve, ', given.kbd(`h`), ' hide, ', given.kbd(`s`), ' spam, ', given.kbd(`p`), ' pick, ', given.kbd(`q`), ' to the reporters, ', select({ 'reported': () => [given.kbd(`d`), ' dismiss, '], 'error': () => [given.kbd(`d`), ' done, '], 'other': () => [] }, given.list), given.kbd(`x`), ' select, ', given.kbd(`u`), ' undo. They act while a reply has the focus.'],
})

/** Replies are not yours to open */
export const repliesAreNotYoursTo = /* @__PURE__ */ words({
  'en-GB': 'Replies are not yours to open',
})

/** Your role here includes neither deciding on replies nor answering them. A publisher can change that. */
export const yourRoleHereIncludesNeither = /* @__PURE__ */ words({
  'en-GB': 'Your role here includes neither deciding on replies nor answering them. A publisher can change that.',
})

/** Log */
export const openDecisionLog = /* @__PURE__ */ words({
  'en-GB': 'Log',
})

/** Time-outs */
export const timeOuts = /* @__PURE__ */ words({
  'en-GB': 'Time-outs',
})

/** Selected replies */
export const selectedReplies = /* @__PURE__ */ words({
  'en-GB': 'Selected replies',
})

/** Approve */
export const approve = /* @__PURE__ */ words({
  'en-GB': 'Approve',
})

/** Rule to hide them by */
export const ruleToHideThemBy = /* @__PURE__ */ words({
  'en-GB': 'Rule to hide them by',
})

/** Hide because… */
export const hideBecause = /* @__PURE__ */ words({
  'en-GB': 'Hide because…',
})

/** Hide */
export const hide = /* @__PURE__ */ words({
  'en-GB': 'Hide',
})

/** Undo */
export const undo = /* @__PURE__ */ words({
  'en-GB': 'Undo',
})

/** Nothing of yours here; there may be more further back. */
export const nothingOfYoursHereThere = /* @__PURE__ */ words({
  'en-GB': 'Nothing of yours here; there may be more further back.',
})

/** Which replies */
export const whichReplies = /* @__PURE__ */ words({
  'en-GB': 'Which replies',
})

/** Replies in this section are not yours to decide on. */
export const repliesInThisSectionAre = /* @__PURE__ */ words({
  'en-GB': 'Replies in this section are not yours to decide on.',
})

/** This reply is no longer here. */
export const thisReplyIsNoLonger = /* @__PURE__ */ words({
  'en-GB': 'This reply is no longer here.',
})

/** Somebody has already done that. */
export const somebodyHasAlreadyDoneThat = /* @__PURE__ */ words({
  'en-GB': 'Somebody has already done that.',
})

/** A reply cannot be moved there. */
export const replyCannotBeMovedThere = /* @__PURE__ */ words({
  'en-GB': 'A reply cannot be moved there.',
})

/** Please say why it is hidden: choose a house rule or write a reason. The writer can read it. */
export const pleaseSayWhyItIs = /* @__PURE__ */ words({
  'en-GB': 'Please say why it is hidden: choose a house rule or write a reason. The writer can read it.',
})

/** That house rule is not in force any more. Please choose another. */
export const thatHouseRuleIsNot = /* @__PURE__ */ words({
  'en-GB': 'That house rule is not in force any more. Please choose another.',
})

/** Its writer has appealed. Decide the appeal, under Appeals. */
export const itsWriterHasAppealedDecide = /* @__PURE__ */ words({
  'en-GB': 'Its writer has appealed. Decide the appeal, under Appeals.',
})

/** Its writer has changed it since you read it. Open the list again and read it anew. */
export const itsWriterHasChangedIt = /* @__PURE__ */ words({
  'en-GB': 'Its writer has changed it since you read it. Open the list again and read it anew.',
})

/** Only whoever decided can undo it. You can decide anew. */
export const onlyWhoeverDecidedCanUndo = /* @__PURE__ */ words({
  'en-GB': 'Only whoever decided can undo it. You can decide anew.',
})

/** Ten seconds have passed. You can decide anew. */
export const tenSecondsHavePassedYou = /* @__PURE__ */ words({
  'en-GB': 'Ten seconds have passed. You can decide anew.',
})

/** Somebody has decided again since. You can decide anew. */
export const somebodyHasDecidedAgainSince = /* @__PURE__ */ words({
  'en-GB': 'Somebody has decided again since. You can decide anew.',
})

/** This cannot be undone here. */
export const thisCannotBeUndoneHere = /* @__PURE__ */ words({
  'en-GB': 'This cannot be undone here.',
})

/** Your role does not include answering readers. */
export const mayNotAnswer = /* @__PURE__ */ words({
  'en-GB': 'Your role does not include answering readers.',
})

/** Only a published reply can be answered. Approve it first. */
export const onlyPublishedIsAnswered = /* @__PURE__ */ words({
  'en-GB': 'Only a published reply can be answered. Approve it first.',
})

/** Replies to this article are closed. */
export const repliesToThisArticleAre = /* @__PURE__ */ words({
  'en-GB': 'Replies to this article are closed.',
})

/** Please write your answer, in at most 5,000 characters. */
export const pleaseWriteYourAnswerIn = /* @__PURE__ */ words({
  'en-GB': 'Please write your answer, in at most 5,000 characters.',
})

/** Only a published reply can be picked. Approve it first. */
export const onlyPublishedIsPicked = /* @__PURE__ */ words({
  'en-GB': 'Only a published reply can be picked. Approve it first.',
})

/** It does not wait here any more: somebody has seen to it. */
export const itDoesNotWaitHere = /* @__PURE__ */ words({
  'en-GB': 'It does not wait here any more: somebody has seen to it.',
})

/** Only a published reply can be sent to the reporters. Approve it first. */
export const onlyPublishedIsSentOn = /* @__PURE__ */ words({
  'en-GB': 'Only a published reply can be sent to the reporters. Approve it first.',
})

/** Nobody has appealed about this reply. */
export const nobodyHasAppealedAboutThis = /* @__PURE__ */ words({
  'en-GB': 'Nobody has appealed about this reply.',
})

/** Somebody has decided this appeal already. */
export const somebodyHasDecidedThisAppeal = /* @__PURE__ */ words({
  'en-GB': 'Somebody has decided this appeal already.',
})

/** You made the decision this appeal is about. Somebody else decides the appeal. */
export const youMadeDecisionThisAppeal = /* @__PURE__ */ words({
  'en-GB': 'You made the decision this appeal is about. Somebody else decides the appeal.',
})

/** Please say why. The writer reads it. */
export const pleaseSayWhyWriterReads = /* @__PURE__ */ words({
  'en-GB': 'Please say why. The writer reads it.',
})

/** Your role does not include the house rules. */
export const mayNotChangeRules = /* @__PURE__ */ words({
  'en-GB': 'Your role does not include the house rules.',
})

/** This rule is not here. */
export const thisRuleIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'This rule is not here.',
})

/** Twenty rules are in force, more than anybody reads. Retire one first. */
export const twentyRulesAreInForce = /* @__PURE__ */ words({
  'en-GB': 'Twenty rules are in force, more than anybody reads. Retire one first.',
})

/** Held */
export const held = /* @__PURE__ */ words({
  'en-GB': 'Held',
})

/** Published */
export const published = /* @__PURE__ */ words({
  'en-GB': 'Published',
})

/** Hidden */
export const hidden = /* @__PURE__ */ words({
  'en-GB': 'Hidden',
})

/** Private */
export const privateStatus = /* @__PURE__ */ words({
  'en-GB': 'Private',
})

/** Withdrawn */
export const withdrawn = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn',
})

/** Erased */
export const erased = /* @__PURE__ */ words({
  'en-GB': 'Erased',
})

/** Reported */
export const reported = /* @__PURE__ */ words({
  'en-GB': 'Reported',
})

/** Suspect */
export const suspect = /* @__PURE__ */ words({
  'en-GB': 'Suspect',
})

/** Error reports */
export const errorReports = /* @__PURE__ */ words({
  'en-GB': 'Error reports',
})

/** Appeals */
export const appeals = /* @__PURE__ */ words({
  'en-GB': 'Appeals',
})

/** Recent */
export const recent = /* @__PURE__ */ words({
  'en-GB': 'Recent',
})

/** No reply is waiting. New ones from first-time writers come here. */
export const noReplyIsWaitingNew = /* @__PURE__ */ words({
  'en-GB': 'No reply is waiting. New ones from first-time writers come here.',
})

/** No reply is reported. What readers report comes here, with their reasons. */
export const noReplyIsReportedWhat = /* @__PURE__ */ words({
  'en-GB': 'No reply is reported. What readers report comes here, with their reasons.',
})

/** No reply is under suspicion. What looks like spam comes here. */
export const noReplyIsUnderSuspicion = /* @__PURE__ */ words({
  'en-GB': 'No reply is under suspicion. What looks like spam comes here.',
})

/** No error is reported. What readers say is wrong in an article comes here. */
export const noErrorIsReportedWhat = /* @__PURE__ */ words({
  'en-GB': 'No error is reported. What readers say is wrong in an article comes here.',
})

/** No appeal is open. Writers whose reply is hidden can appeal once. */
export const noAppealIsOpenWriters = /* @__PURE__ */ words({
  'en-GB': 'No appeal is open. Writers whose reply is hidden can appeal once.',
})

/** No reply has been published yet. */
export const noReplyHasBeenPublished = /* @__PURE__ */ words({
  'en-GB': 'No reply has been published yet.',
})

/** No reply is hidden. */
export const noReplyIsHidden = /* @__PURE__ */ words({
  'en-GB': 'No reply is hidden.',
})

/** No reply has been marked as spam. */
export const noReplyHasBeenMarked = /* @__PURE__ */ words({
  'en-GB': 'No reply has been marked as spam.',
})

/** Waits as it did where it was brought in from. */
export const waitsAsBroughtIn = /* @__PURE__ */ words({
  'en-GB': 'Waits as it did where it was brought in from.',
})

/** Says that something in the article is wrong. */
export const saysThatSomethingInArticle = /* @__PURE__ */ words({
  'en-GB': 'Says that something in the article is wrong.',
})

/** Reported by readers: {match} */
export const reportedByReaders = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `Reported by readers: ${given.match}`,
})

/** Its writer has appealed. */
export const itsWriterHasAppealed = /* @__PURE__ */ words({
  'en-GB': 'Its writer has appealed.',
})

/** Asks something. */
export const asksSomething = /* @__PURE__ */ words({
  'en-GB': 'Asks something.',
})

/** Sent to the article’s reporters by {match} */
export const sentToReportersBy = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `Sent to the article’s reporters by ${given.match}`,
})

/** Published at once. */
export const wasPublishedAtOnce = /* @__PURE__ */ words({
  'en-GB': 'Published at once.',
})

/** Approved the reply from <bdi>{name}</bdi>. */
export const approvedReply: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Approved the reply from ', given.bdi(`${given.name}`), '.'],
})

/** Hid the reply from <bdi>{name}</bdi>. */
export const hidReply: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Hid the reply from ', given.bdi(`${given.name}`), '.'],
})

/** Marked as spam the reply from <bdi>{name}</bdi>. */
export const markedReplyAsSpam: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Marked as spam the reply from ', given.bdi(`${given.name}`), '.'],
})

/** Undone; it is held again: the reply from <bdi>{name}</bdi>. */
export const heldReplyAgain: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Undone; it is held again: the reply from ', given.bdi(`${given.name}`), '.'],
})

/** Whoever sent the reply signed <bdi>{name}</bdi>, told by their browser or address, in your sections */
export const whoeverSentReplySignedName: <Part>(given: { bdi: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Whoever sent the reply signed ', given.bdi(`${given.name}`), ', told by their browser or address, in your sections'],
})

/** Decisions about them */
export const decisionsAboutThem = /* @__PURE__ */ words({
  'en-GB': 'Decisions about them',
})

/** Only the newest hundred are looked at. */
export const onlyNewestHundredAreLooked = /* @__PURE__ */ words({
  'en-GB': 'Only the newest hundred are looked at.',
})

/** A writer */
export const writerOfReply = /* @__PURE__ */ words({
  'en-GB': 'A writer',
})

/** What else came from this writer */
export const whatElseCameFromThis = /* @__PURE__ */ words({
  'en-GB': 'What else came from this writer',
})

/** {count, plural, one {<b>#</b> reply held} other {<b>#</b> replies held}} */
export const repliesHeld: <Part>(given: { count: number; b: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ count: number; b: (inner: string) => unknown }>({
  'en-GB': (given) => [plural('en-GB', given.count, { 'one': () => [given.b(`${number('en-GB', given.count)}`), ' reply held'], 'other': () => [given.b(`${number('en-GB', given.count)}`), ' replies held'] })],
})

/** Answer replies */
export const mayAnswerReplies = /* @__PURE__ */ words({
  'en-GB': 'Answer replies',
})

/** See what readers ask */
export const maySeeQuestions = /* @__PURE__ */ words({
  'en-GB': 'See what readers ask',
})

/** Change the house rules */
export const mayChangeHouseRules = /* @__PURE__ */ words({
  'en-GB': 'Change the house rules',
})

/** A rule holds it that is here no more: */
export const anotherRuleHoldsIt = /* @__PURE__ */ words({
  'en-GB': 'A rule holds it that is here no more:',
})

/** Spam */
export const markAsSpam = /* @__PURE__ */ words({
  'en-GB': 'Spam',
})

/** Done */
export const doneWithReport = /* @__PURE__ */ words({
  'en-GB': 'Done',
})

/** {status} {when} by {who, select, known {{name}} other {a program}}: {reasons}. The writer appealed {appealedAt}: */
export const decidedThenAppealed = /* @__PURE__ */ message<{ status: string | number; when: string | number; who: 'known' | (string & {}); name: string | number; reasons: string | number; appealedAt: string | number }>({
  'en-GB': (given) => `${given.status} ${given.when} by ${select({ 'known': () => `${given.name}`, 'other': () => `a program` }, given.who)}: ${given.reasons}. The writer appealed ${given.appealedAt}:`,
})

/** {kind, select, ban {Banned} other {Timed out}} {end, select, never {for good} other {until {until}}}: {because} */
export const writerIsSanctioned = /* @__PURE__ */ message<{ kind: 'ban' | (string & {}); end: 'never' | (string & {}); until: string | number; because: string | number }>({
  'en-GB': (given) => `${select({ 'ban': () => `Banned`, 'other': () => `Timed out` }, given.kind)} ${select({ 'never': () => `for good`, 'other': () => `until ${given.until}` }, given.end)}: ${given.because}`,
})

/** <b>{by}</b> {kind, select, ban {banned} other {timed out}} the writer {end, select, never {for good} other {until {until}}} */
export const sanctionedTheWriter: <Part>(given: { b: (inner: string) => Part; by: string | number; kind: 'ban' | (string & {}); end: 'never' | (string & {}); until: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; kind: 'ban' | (string & {}); end: 'never' | (string & {}); until: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' ', select({ 'ban': () => ['banned'], 'other': () => ['timed out'] }, given.kind), ' the writer ', select({ 'never': () => ['for good'], 'other': () => ['until ', String(given.until)] }, given.end)],
})

/** {count, number} {status, select, pending {held} published {published} hidden {hidden} spam {spam} private {private} withdrawn {withdrawn} other {erased}} */
export const countedByStatus = /* @__PURE__ */ message<{ count: number; status: 'hidden' | (string & {}) | 'pending' | 'private' | 'published' | 'spam' | 'withdrawn' }>({
  'en-GB': (given) => `${number('en-GB', given.count)} ${select({ 'pending': () => `held`, 'published': () => `published`, 'hidden': () => `hidden`, 'spam': () => `spam`, 'private': () => `private`, 'withdrawn': () => `withdrawn`, 'other': () => `erased` }, given.status)}`,
})

/** {from, select, pending {held} published {published} hidden {hidden} spam {spam} private {private} withdrawn {withdrawn} other {erased}} → <b>{to, select, pending {held} published {published} hidden {hidden} spam {spam} private {private} withdrawn {withdrawn} other {erased}}</b> */
export const fromStatusToStatus: <Part>(given: { from: 'hidden' | (string & {}) | 'pending' | 'private' | 'published' | 'spam' | 'withdrawn'; b: (inner: string) => Part; to: 'hidden' | (string & {}) | 'pending' | 'private' | 'published' | 'spam' | 'withdrawn' }) => Rich<Part> = /* @__PURE__ */ rich<{ from: 'hidden' | (string & {}) | 'pending' | 'private' | 'published' | 'spam' | 'withdrawn'; b: (inner: string) => unknown; to: 'hidden' | (string & {}) | 'pending' | 'private' | 'published' | 'spam' | 'withdrawn' }>({
  'en-GB': (given) => [select({ 'pending': () => ['held'], 'published': () => ['published'], 'hidden': () => ['hidden'], 'spam': () => ['spam'], 'private': () => ['private'], 'withdrawn': () => ['withdrawn'], 'other': () => ['erased'] }, given.from), ' → ', given.b(`${select({ 'pending': () => `held`, 'published': () => `published`, 'hidden': () => `hidden`, 'spam': () => `spam`, 'private': () => `private`, 'withdrawn': () => `withdrawn`, 'other': () => `erased` }, given.to)}`)],
})

/** <b>{by}</b> appealed */
export const loggedAppealed: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' appealed'],
})

/** Waits as it did where it was brought in from. {match} */
export const waitsAsBroughtInBecause = /* @__PURE__ */ message<{ match: string | number }>({
  'en-GB': (given) => `Waits as it did where it was brought in from. ${given.match}`,
})

/** When */
export const decidedWhen = /* @__PURE__ */ words({
  'en-GB': 'When',
})

/** Decision */
export const decision = /* @__PURE__ */ words({
  'en-GB': 'Decision',
})

/** About */
export const decidedAbout = /* @__PURE__ */ words({
  'en-GB': 'About',
})

/** Retired */
export const isRetired = /* @__PURE__ */ words({
  'en-GB': 'Retired',
})

/** There are no house rules yet. */
export const noHouseRulesYet = /* @__PURE__ */ words({
  'en-GB': 'There are no house rules yet.',
})

/** Change <span>{title}</span> */
export const changeRule: <Part>(given: { span: (inner: string) => Part; title: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; title: string | number }>({
  'en-GB': (given) => ['Change ', given.span(`${given.title}`)],
})

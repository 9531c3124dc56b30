// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

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
export const title = /* @__PURE__ */ words({
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
export const retired = /* @__PURE__ */ words({
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

/** Please select at most {mostAtOnce} replies. */
export const pleaseSelectAtMostMostatonce = /* @__PURE__ */ message<{ mostAtOnce: string | number }>({
  'en-GB': (given) => `Please select at most ${given.mostAtOnce} replies.`,
})

/** Please select a reply first. */
export const pleaseSelectReplyFirst = /* @__PURE__ */ words({
  'en-GB': 'Please select a reply first.',
})

/** Reply {replyId}: {value} */
export const replyReplyidValue = /* @__PURE__ */ message<{ replyId: string | number; value: string | number }>({
  'en-GB': (given) => `Reply ${given.replyId}: ${given.value}`,
})

/** {count} replies decided */
export const countRepliesDecided = /* @__PURE__ */ message<{ count: string | number }>({
  'en-GB': (given) => `${given.count} replies decided`,
})

/** Picked the reply from */
export const pickedReplyFrom = /* @__PURE__ */ words({
  'en-GB': 'Picked the reply from',
})

/** No longer picked: the reply from */
export const noLongerPickedReplyFrom = /* @__PURE__ */ words({
  'en-GB': 'No longer picked: the reply from',
})

/** Sent to the reporters: the reply from */
export const sentToReportersReplyFrom = /* @__PURE__ */ words({
  'en-GB': 'Sent to the reporters: the reply from',
})

/** Done with the reply from */
export const doneWithReplyFrom = /* @__PURE__ */ words({
  'en-GB': 'Done with the reply from',
})

/** Moved the reply from */
export const movedReplyFrom = /* @__PURE__ */ words({
  'en-GB': 'Moved the reply from',
})

/** d */
export const d = /* @__PURE__ */ words({
  'en-GB': 'd',
})

/** Hide <kbd>h</kbd> */
export const hideH: <Part>(given: { kbd: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ kbd: (inner: string) => unknown }>({
  'en-GB': (given) => ['Hide ', given.kbd(`h`)],
})

/** Hide it */
export const hideIt = /* @__PURE__ */ words({
  'en-GB': 'Hide it',
})

/** Why? The writer can read it. */
export const whyWriterCanReadIt = /* @__PURE__ */ words({
  'en-GB': 'Why? The writer can read it.',
})

/** In your own words, beside the rule or instead of it */
export const inYourOwnWordsBeside = /* @__PURE__ */ words({
  'en-GB': 'In your own words, beside the rule or instead of it',
})

/** p */
export const p = /* @__PURE__ */ words({
  'en-GB': 'p',
})

/** To the reporters <kbd>q</kbd> */
export const toReportersQ: <Part>(given: { kbd: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ kbd: (inner: string) => unknown }>({
  'en-GB': (given) => ['To the reporters ', given.kbd(`q`)],
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

/** Answer as */
export const answerAs = /* @__PURE__ */ words({
  'en-GB': 'Answer as',
})

/** , published at once */
export const publishedAtOnce = /* @__PURE__ */ words({
  'en-GB': ', published at once',
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
export const save = /* @__PURE__ */ words({
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

/** The writer appealed {when}: */
export const writerAppealedWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `The writer appealed ${given.when}:`,
})

/** Nothing else from this writer. */
export const nothingElseFromThisWriter = /* @__PURE__ */ words({
  'en-GB': 'Nothing else from this writer.',
})

/** Same writer: */
export const sameWriter = /* @__PURE__ */ words({
  'en-GB': 'Same writer:',
})

/** All from them */
export const allFromThem = /* @__PURE__ */ words({
  'en-GB': 'All from them',
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

/** a program */
export const program = /* @__PURE__ */ words({
  'en-GB': 'a program',
})

/** Reversed */
export const reversed = /* @__PURE__ */ words({
  'en-GB': 'Reversed',
})

/** Upheld */
export const upheld = /* @__PURE__ */ words({
  'en-GB': 'Upheld',
})

/** Banned */
export const banned = /* @__PURE__ */ words({
  'en-GB': 'Banned',
})

/** Timed out */
export const timedOut = /* @__PURE__ */ words({
  'en-GB': 'Timed out',
})

/** until {when} */
export const untilWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `until ${given.when}`,
})

/** for good */
export const forGood = /* @__PURE__ */ words({
  'en-GB': 'for good',
})

/**  among the newest hundred */
export const amongNewestHundred = /* @__PURE__ */ words({
  'en-GB': ' among the newest hundred',
})

/** CSV */
export const csv = /* @__PURE__ */ words({
  'en-GB': 'CSV',
})

/** NDJSON */
export const ndjson = /* @__PURE__ */ words({
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

/** Show */
export const show = /* @__PURE__ */ words({
  'en-GB': 'Show',
})

/** The whole log */
export const wholeLog = /* @__PURE__ */ words({
  'en-GB': 'The whole log',
})

/** Nothing has been decided yet. What you decide on the desk is written here. */
export const nothingHasBeenDecidedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing has been decided yet. What you decide on the desk is written here.',
})

/** Earlier */
export const earlier = /* @__PURE__ */ words({
  'en-GB': 'Earlier',
})

/** What it said before it was edited */
export const whatItSaidBeforeIt = /* @__PURE__ */ words({
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

/** moved it */
export const movedIt = /* @__PURE__ */ words({
  'en-GB': 'moved it',
})

/** picked it */
export const pickedIt = /* @__PURE__ */ words({
  'en-GB': 'picked it',
})

/** picked it no longer */
export const pickedItNoLonger = /* @__PURE__ */ words({
  'en-GB': 'picked it no longer',
})

/** saw to what it waited for */
export const sawToWhatItWaited = /* @__PURE__ */ words({
  'en-GB': 'saw to what it waited for',
})

/** sent it to the reporters */
export const sentItToReporters = /* @__PURE__ */ words({
  'en-GB': 'sent it to the reporters',
})

/** took a decision back */
export const tookDecisionBack = /* @__PURE__ */ words({
  'en-GB': 'took a decision back',
})

/** upheld the decision */
export const upheldDecision = /* @__PURE__ */ words({
  'en-GB': 'upheld the decision',
})

/** reversed the decision */
export const reversedDecision = /* @__PURE__ */ words({
  'en-GB': 'reversed the decision',
})

/** sanctioned the writer */
export const sanctionedWriter = /* @__PURE__ */ words({
  'en-GB': 'sanctioned the writer',
})

/** lifted a sanction */
export const liftedSanction = /* @__PURE__ */ words({
  'en-GB': 'lifted a sanction',
})

/** made a house rule */
export const madeHouseRule = /* @__PURE__ */ words({
  'en-GB': 'made a house rule',
})

/** changed a house rule */
export const changedHouseRule = /* @__PURE__ */ words({
  'en-GB': 'changed a house rule',
})

/** retired a house rule */
export const retiredHouseRule = /* @__PURE__ */ words({
  'en-GB': 'retired a house rule',
})

/** The writer */
export const writer = /* @__PURE__ */ words({
  'en-GB': 'The writer',
})

/** A program */
export const program2 = /* @__PURE__ */ words({
  'en-GB': 'A program',
})

/** An import */
export const importIt = /* @__PURE__ */ words({
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
export const somebody = /* @__PURE__ */ words({
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
export const more = /* @__PURE__ */ words({
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

/** Keys: <kbd>j</kbd> <kbd2>k</kbd2> next and previous, <kbd3>a</kbd3> approve, <kbd4>h</kbd4> hide, <kbd5>s</kbd5> spam, <kbd6>p</kbd6> pick, <kbd7>q</kbd7> to the reporters, */
export const keysJKbd2KKbd2: <Part>(given: { kbd: (inner: string) => Part; kbd2: (inner: string) => Part; kbd3: (inner: string) => Part; kbd4: (inner: string) => Part; kbd5: (inner: string) => Part; kbd6: (inner: string) => Part; kbd7: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ kbd: (inner: string) => unknown; kbd2: (inner: string) => unknown; kbd3: (inner: string) => unknown; kbd4: (inner: string) => unknown; kbd5: (inner: string) => unknown; kbd6: (inner: string) => unknown; kbd7: (inner: string) => unknown }>({
  'en-GB': (given) => ['Keys: ', given.kbd(`j`), ' ', given.kbd2(`k`), ' next and previous, ', given.kbd3(`a`), ' approve, ', given.kbd4(`h`), ' hide, ', given.kbd5(`s`), ' spam, ', given.kbd6(`p`), ' pick, ', given.kbd7(`q`), ' to the reporters,'],
})

/** <kbd>x</kbd> select, <kbd2>u</kbd2> undo. They act while a reply has the focus. */
export const xSelectKbd2UKbd2: <Part>(given: { kbd: (inner: string) => Part; kbd2: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ kbd: (inner: string) => unknown; kbd2: (inner: string) => unknown }>({
  'en-GB': (given) => [given.kbd(`x`), ' select, ', given.kbd2(`u`), ' undo. They act while a reply has the focus.'],
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
export const log = /* @__PURE__ */ words({
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

/** Undo <kbd>u</kbd> */
export const undoU: <Part>(given: { kbd: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ kbd: (inner: string) => unknown }>({
  'en-GB': (given) => ['Undo ', given.kbd(`u`)],
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
export const yourRoleDoesNotInclude = /* @__PURE__ */ words({
  'en-GB': 'Your role does not include answering readers.',
})

/** Only a published reply can be answered. Approve it first. */
export const onlyPublishedReplyCanBe = /* @__PURE__ */ words({
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
export const onlyPublishedReplyCanBe2 = /* @__PURE__ */ words({
  'en-GB': 'Only a published reply can be picked. Approve it first.',
})

/** It does not wait here any more: somebody has seen to it. */
export const itDoesNotWaitHere = /* @__PURE__ */ words({
  'en-GB': 'It does not wait here any more: somebody has seen to it.',
})

/** Only a published reply can be sent to the reporters. Approve it first. */
export const onlyPublishedReplyCanBe3 = /* @__PURE__ */ words({
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
export const yourRoleDoesNotInclude2 = /* @__PURE__ */ words({
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
export const privateIt = /* @__PURE__ */ words({
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
export const waitsAsItDidWhere = /* @__PURE__ */ words({
  'en-GB': 'Waits as it did where it was brought in from.',
})

/** Says that something in the article is wrong. */
export const saysThatSomethingInArticle = /* @__PURE__ */ words({
  'en-GB': 'Says that something in the article is wrong.',
})

/** Reported by readers: */
export const reportedByReaders = /* @__PURE__ */ words({
  'en-GB': 'Reported by readers:',
})

/** Its writer has appealed. */
export const itsWriterHasAppealed = /* @__PURE__ */ words({
  'en-GB': 'Its writer has appealed.',
})

/** Asks something. */
export const asksSomething = /* @__PURE__ */ words({
  'en-GB': 'Asks something.',
})

/** Sent to the article’s reporters by */
export const sentToArticlesReportersBy = /* @__PURE__ */ words({
  'en-GB': 'Sent to the article’s reporters by',
})

/** Published at once. */
export const publishedAtOnce2 = /* @__PURE__ */ words({
  'en-GB': 'Published at once.',
})

/** Approved the reply from */
export const approvedReplyFrom = /* @__PURE__ */ words({
  'en-GB': 'Approved the reply from',
})

/** Hid the reply from */
export const hidReplyFrom = /* @__PURE__ */ words({
  'en-GB': 'Hid the reply from',
})

/** Marked as spam the reply from */
export const markedAsSpamReplyFrom = /* @__PURE__ */ words({
  'en-GB': 'Marked as spam the reply from',
})

/** Undone; it is held again: the reply from */
export const undoneItIsHeldAgain = /* @__PURE__ */ words({
  'en-GB': 'Undone; it is held again: the reply from',
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
export const writer2 = /* @__PURE__ */ words({
  'en-GB': 'A writer',
})

/** What else came from this writer */
export const whatElseCameFromThis = /* @__PURE__ */ words({
  'en-GB': 'What else came from this writer',
})

/** reply held */
export const replyHeld = /* @__PURE__ */ words({
  'en-GB': 'reply held',
})

/** replies held */
export const repliesHeld = /* @__PURE__ */ words({
  'en-GB': 'replies held',
})

/** banned the writer {end} */
export const bannedTheWriter = /* @__PURE__ */ message<{ end: string | number }>({
  'en-GB': (given) => `banned the writer ${given.end}`,
})

/** timed out the writer {end} */
export const timedOutTheWriter = /* @__PURE__ */ message<{ end: string | number }>({
  'en-GB': (given) => `timed out the writer ${given.end}`,
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

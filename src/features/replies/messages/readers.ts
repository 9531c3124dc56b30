// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Please choose what is wrong with it. */
export const pleaseChooseWhatIsWrong = /* @__PURE__ */ words({
  'en-GB': 'Please choose what is wrong with it.',
})

/** It insults or threatens somebody */
export const itInsultsOrThreatensSomebody = /* @__PURE__ */ words({
  'en-GB': 'It insults or threatens somebody',
})

/** It gives away something private */
export const itGivesAwaySomethingPrivate = /* @__PURE__ */ words({
  'en-GB': 'It gives away something private',
})

/** It says something untrue about somebody */
export const itSaysSomethingUntrueAbout = /* @__PURE__ */ words({
  'en-GB': 'It says something untrue about somebody',
})

/** It is advertising or spam */
export const itIsAdvertisingOrSpam = /* @__PURE__ */ words({
  'en-GB': 'It is advertising or spam',
})

/** Something else */
export const somethingElse = /* @__PURE__ */ words({
  'en-GB': 'Something else',
})

/** Skip to the replies */
export const skipToReplies = /* @__PURE__ */ words({
  'en-GB': 'Skip to the replies',
})

/** Skip to the form for a reply */
export const skipToFormForReply = /* @__PURE__ */ words({
  'en-GB': 'Skip to the form for a reply',
})

/** Leave a Reply */
export const leaveReply = /* @__PURE__ */ words({
  'en-GB': 'Leave a Reply',
})

/** Replies to this article are closed. */
export const repliesToThisArticleAre = /* @__PURE__ */ words({
  'en-GB': 'Replies to this article are closed.',
})

/** Picked by the newsroom */
export const pickedByNewsroom = /* @__PURE__ */ words({
  'en-GB': 'Picked by the newsroom',
})

/** Replies to {headline} */
export const repliesToHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Replies to ${given.headline}`,
})

/** What readers say about “{headline}”, the newest first. */
export const whatReadersSayAboutHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `What readers say about “${given.headline}”, the newest first.`,
})

/** All on one page */
export const allOnOnePage = /* @__PURE__ */ words({
  'en-GB': 'All on one page',
})

/** Search */
export const search = /* @__PURE__ */ words({
  'en-GB': 'Search',
})

/** Most picked */
export const mostPicked = /* @__PURE__ */ words({
  'en-GB': 'Most picked',
})

/** Ways to read the replies */
export const waysToReadReplies = /* @__PURE__ */ words({
  'en-GB': 'Ways to read the replies',
})

/** Back to the article */
export const backToArticle = /* @__PURE__ */ words({
  'en-GB': 'Back to the article',
})

/** Nothing shows that a reply at this address came from this browser. */
export const nothingShowsThatReplyAt = /* @__PURE__ */ words({
  'en-GB': 'Nothing shows that a reply at this address came from this browser.',
})

/** If you wrote it elsewhere, <link>prove your address</link>: your replies are then listed there, with the ways to edit and withdraw them. */
export const ifYouWroteItElsewhere: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['If you wrote it elsewhere, ', given.link(`prove your address`), ': your replies are then listed there, with the ways to edit and withdraw them.'],
})

/** See it in the discussion */
export const seeItInDiscussion = /* @__PURE__ */ words({
  'en-GB': 'See it in the discussion',
})

/** <link>Edit it</link> until <when></when> */
export const editItUntil: <Part>(given: { link: (inner: string) => Part; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown; when: (inner: string) => unknown }>({
  'en-GB': (given) => [given.link(`Edit it`), ' until ', given.when('')],
})

/** <link>Withdraw it</link> at any time */
export const withdrawItAtAnyTime: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => [given.link(`Withdraw it`), ' at any time'],
})

/** Prove that this address is yours */
export const proveThatThisAddressIs = /* @__PURE__ */ words({
  'en-GB': 'Prove that this address is yours',
})

/** We mail you a link, and no password is needed. Then you find your replies from any device, can be told of answers, and once a reply of yours has been published the next ones appear at once. */
export const weMailYouLinkAnd = /* @__PURE__ */ words({
  'en-GB': 'We mail you a link, and no password is needed. Then you find your replies from any device, can be told of answers, and once a reply of yours has been published the next ones appear at once.',
})

/** Email */
export const email = /* @__PURE__ */ words({
  'en-GB': 'Email',
})

/** Mail me a link */
export const mailMeLink = /* @__PURE__ */ words({
  'en-GB': 'Mail me a link',
})

/** Follow this thread */
export const followThisThread = /* @__PURE__ */ words({
  'en-GB': 'Follow this thread',
})

/** Once a day, when there are new replies under this article, we mail you what they say. */
export const onceDayWhenThereAre = /* @__PURE__ */ words({
  'en-GB': 'Once a day, when there are new replies under this article, we mail you what they say.',
})

/** The newsroom decided not to show it. The reason given: */
export const newsroomDecidedNotToShow = /* @__PURE__ */ words({
  'en-GB': 'The newsroom decided not to show it. The reason given:',
})

/** Readers will no longer see it. Where others have answered it, its place stays. This cannot be undone. */
export const readersWillNoLongerSee = /* @__PURE__ */ words({
  'en-GB': 'Readers will no longer see it. Where others have answered it, its place stays. This cannot be undone.',
})

/** Withdraw it */
export const withdrawIt = /* @__PURE__ */ words({
  'en-GB': 'Withdraw it',
})

/** Only its writer sees this page */
export const onlyItsWriterSeesThis = /* @__PURE__ */ words({
  'en-GB': 'Only its writer sees this page',
})

/** Your reply */
export const yourReply = /* @__PURE__ */ words({
  'en-GB': 'Your reply',
})

/**  If you think that is wrong, write to {contact}. */
export const ifYouThinkThatIs = /* @__PURE__ */ message<{ contact: string | number }>({
  'en-GB': (given) => ` If you think that is wrong, write to ${given.contact}.`,
})

/** Thank you. Your reply is held */
export const thankYouYourReplyIs = /* @__PURE__ */ words({
  'en-GB': 'Thank you. Your reply is held',
})

/** Somebody in the newsroom reads it before it appears under the article. Until then only you can see it, on this page. */
export const somebodyInNewsroomReadsIt = /* @__PURE__ */ words({
  'en-GB': 'Somebody in the newsroom reads it before it appears under the article. Until then only you can see it, on this page.',
})

/** Your reply is published */
export const yourReplyIsPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply is published',
})

/** Everybody can read it under the article. */
export const everybodyCanReadItUnder = /* @__PURE__ */ words({
  'en-GB': 'Everybody can read it under the article.',
})

/** Thank you. The newsroom has your report */
export const thankYouNewsroomHasYour = /* @__PURE__ */ words({
  'en-GB': 'Thank you. The newsroom has your report',
})

/** It reads what you say about an error in the article. Nobody else sees it, and it does not appear under the article. */
export const itReadsWhatYouSay = /* @__PURE__ */ words({
  'en-GB': 'It reads what you say about an error in the article. Nobody else sees it, and it does not appear under the article.',
})

/** Your reply was not published */
export const yourReplyWasNotPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply was not published',
})

/** The newsroom took it for spam.{appeal} */
export const newsroomTookItForSpam = /* @__PURE__ */ message<{ appeal: string | number }>({
  'en-GB': (given) => `The newsroom took it for spam.${given.appeal}`,
})

/** You withdrew this reply */
export const youWithdrewThisReply = /* @__PURE__ */ words({
  'en-GB': 'You withdrew this reply',
})

/** Readers no longer see what it said. Nothing brings it back. */
export const readersNoLongerSeeWhat = /* @__PURE__ */ words({
  'en-GB': 'Readers no longer see what it said. Nothing brings it back.',
})

/** Your reply is not shown */
export const yourReplyIsNotShown = /* @__PURE__ */ words({
  'en-GB': 'Your reply is not shown',
})

/** Withdraw your reply? */
export const withdrawYourReply = /* @__PURE__ */ words({
  'en-GB': 'Withdraw your reply?',
})

/** First */
export const first = /* @__PURE__ */ words({
  'en-GB': 'First',
})

/** Back */
export const back = /* @__PURE__ */ words({
  'en-GB': 'Back',
})

/** More replies */
export const moreReplies = /* @__PURE__ */ words({
  'en-GB': 'More replies',
})

/** Last */
export const last = /* @__PURE__ */ words({
  'en-GB': 'Last',
})

/** From */
export const from = /* @__PURE__ */ words({
  'en-GB': 'From',
})

/** Go there */
export const goThere = /* @__PURE__ */ words({
  'en-GB': 'Go there',
})

/** Pages of replies */
export const pagesOfReplies = /* @__PURE__ */ words({
  'en-GB': 'Pages of replies',
})

/** more than {atLeast} */
export const moreThanAtleast = /* @__PURE__ */ message<{ atLeast: string | number }>({
  'en-GB': (given) => `more than ${given.atLeast}`,
})

/** Beyond page {atLeast} */
export const beyondPageAtleast = /* @__PURE__ */ message<{ atLeast: string | number }>({
  'en-GB': (given) => `Beyond page ${given.atLeast}`,
})

/** Page {number} of {all} */
export const pageNumberOfAll = /* @__PURE__ */ message<{ number: string | number; all: string | number }>({
  'en-GB': (given) => `Page ${given.number} of ${given.all}`,
})

/** All {counted} */
export const allCounted = /* @__PURE__ */ message<{ counted: string | number }>({
  'en-GB': (given) => `All ${given.counted}`,
})

/** More answers */
export const moreAnswers = /* @__PURE__ */ words({
  'en-GB': 'More answers',
})

/** This paragraph is no longer in the article. */
export const thisParagraphIsNoLonger = /* @__PURE__ */ words({
  'en-GB': 'This paragraph is no longer in the article.',
})

/** Reply to this paragraph */
export const replyToThisParagraph = /* @__PURE__ */ words({
  'en-GB': 'Reply to this paragraph',
})

/** Words to search the replies for */
export const wordsToSearchRepliesFor = /* @__PURE__ */ words({
  'en-GB': 'Words to search the replies for',
})

/** Older replies */
export const olderReplies = /* @__PURE__ */ words({
  'en-GB': 'Older replies',
})

/** That is too much to search for at once. Please ask for a few words. */
export const thatIsTooMuchTo = /* @__PURE__ */ words({
  'en-GB': 'That is too much to search for at once. Please ask for a few words.',
})

/** No reply has all of these words: <bdi>{question}</bdi>. Try fewer words, or the beginning of one. */
export const noReplyHasAllOf: <Part>(given: { bdi: (inner: string) => Part; question: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; question: string | number }>({
  'en-GB': (given) => ['No reply has all of these words: ', given.bdi(`${given.question}`), '. Try fewer words, or the beginning of one.'],
})

/** Replies */
export const replies = /* @__PURE__ */ words({
  'en-GB': 'Replies',
})

/** Newest replies */
export const newestReplies = /* @__PURE__ */ words({
  'en-GB': 'Newest replies',
})

/** Most picked replies */
export const mostPickedReplies = /* @__PURE__ */ words({
  'en-GB': 'Most picked replies',
})

/** Reply from {name} */
export const replyFromName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Reply from ${given.name}`,
})

/** A reply that is not shown */
export const replyThatIsNotShown = /* @__PURE__ */ words({
  'en-GB': 'A reply that is not shown',
})

/** In the thread */
export const inThread = /* @__PURE__ */ words({
  'en-GB': 'In the thread',
})

/** Yours? Edit or withdraw it */
export const yoursEditOrWithdrawIt = /* @__PURE__ */ words({
  'en-GB': 'Yours? Edit or withdraw it',
})

/** The whole conversation */
export const wholeConversation = /* @__PURE__ */ words({
  'en-GB': 'The whole conversation',
})

/** Replies to a paragraph */
export const repliesToParagraph = /* @__PURE__ */ words({
  'en-GB': 'Replies to a paragraph',
})

/** Search the replies to {headline} */
export const searchRepliesToHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Search the replies to ${given.headline}`,
})

/** Search the replies */
export const searchReplies = /* @__PURE__ */ words({
  'en-GB': 'Search the replies',
})

/** Somebody in the newsroom looks at it. Its writer is not told who reported it. */
export const somebodyInNewsroomLooksAt = /* @__PURE__ */ words({
  'en-GB': 'Somebody in the newsroom looks at it. Its writer is not told who reported it.',
})

/** What is wrong with it? */
export const whatIsWrongWithIt = /* @__PURE__ */ words({
  'en-GB': 'What is wrong with it?',
})

/** In your own words, if you like */
export const inYourOwnWordsIf = /* @__PURE__ */ words({
  'en-GB': 'In your own words, if you like',
})

/** Report it */
export const reportIt = /* @__PURE__ */ words({
  'en-GB': 'Report it',
})

/** Somebody in the newsroom looks at it. Until they have decided, the reply stays where it is. */
export const somebodyInNewsroomLooksAt2 = /* @__PURE__ */ words({
  'en-GB': 'Somebody in the newsroom looks at it. Until they have decided, the reply stays where it is.',
})

/** Back to the discussion */
export const backToDiscussion = /* @__PURE__ */ words({
  'en-GB': 'Back to the discussion',
})

/** Report a reply */
export const reportReply = /* @__PURE__ */ words({
  'en-GB': 'Report a reply',
})

/** The reply */
export const reply = /* @__PURE__ */ words({
  'en-GB': 'The reply',
})

/** This reply is no longer shown, so there is nothing left to report. */
export const thisReplyIsNoLonger = /* @__PURE__ */ words({
  'en-GB': 'This reply is no longer shown, so there is nothing left to report.',
})

/** This reply is your own. You can edit it for a while, and withdraw it at any time. */
export const thisReplyIsYourOwn = /* @__PURE__ */ words({
  'en-GB': 'This reply is your own. You can edit it for a while, and withdraw it at any time.',
})

/** This has not been reported: many reports have come from your network. Somebody will look at those first. Please try again later. */
export const thisHasNotBeenReported = /* @__PURE__ */ words({
  'en-GB': 'This has not been reported: many reports have come from your network. Somebody will look at those first. Please try again later.',
})

/** Thank you. It is reported */
export const thankYouItIsReported = /* @__PURE__ */ words({
  'en-GB': 'Thank you. It is reported',
})

/** The newsroom has picked nothing here yet. Until it does, the oldest stand first. */
export const newsroomHasPickedNothingHere = /* @__PURE__ */ words({
  'en-GB': 'The newsroom has picked nothing here yet. Until it does, the oldest stand first.',
})

/** All {answerCount} answers */
export const allAnswercountAnswers = /* @__PURE__ */ message<{ answerCount: string | number }>({
  'en-GB': (given) => `All ${given.answerCount} answers`,
})

/** This reply was hidden by the newsroom. */
export const thisReplyWasHiddenBy = /* @__PURE__ */ words({
  'en-GB': 'This reply was hidden by the newsroom.',
})

/** This reply was withdrawn by its writer. */
export const thisReplyWasWithdrawnBy = /* @__PURE__ */ words({
  'en-GB': 'This reply was withdrawn by its writer.',
})

/** This reply was removed at its writer’s wish. */
export const thisReplyWasRemovedAt = /* @__PURE__ */ words({
  'en-GB': 'This reply was removed at its writer’s wish.',
})

/** a hidden reply */
export const hiddenReply = /* @__PURE__ */ words({
  'en-GB': 'a hidden reply',
})

/** Read in its place */
export const readInItsPlace = /* @__PURE__ */ words({
  'en-GB': 'Read in its place',
})

/** Answer */
export const answer = /* @__PURE__ */ words({
  'en-GB': 'Answer',
})

/** Report */
export const report = /* @__PURE__ */ words({
  'en-GB': 'Report',
})

/** edited <when></when> */
export const editedAt: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['edited ', given.when('')],
})

/** Staff */
export const staff = /* @__PURE__ */ words({
  'en-GB': 'Staff',
})

/** Reporter */
export const reporter = /* @__PURE__ */ words({
  'en-GB': 'Reporter',
})

/** Picked */
export const picked = /* @__PURE__ */ words({
  'en-GB': 'Picked',
})

/** in answer to <whom></whom> */
export const inAnswerTo: <Part>(given: { whom: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ whom: (inner: string) => unknown }>({
  'en-GB': (given) => ['in answer to ', given.whom('')],
})

/** Since corrected. */
export const sinceCorrected = /* @__PURE__ */ words({
  'en-GB': 'Since corrected.',
})

/** This paragraph has been changed since. */
export const changedSince = /* @__PURE__ */ words({
  'en-GB': 'This paragraph has been changed since.',
})

/** This paragraph is no longer in the article. */
export const goneSince = /* @__PURE__ */ words({
  'en-GB': 'This paragraph is no longer in the article.',
})

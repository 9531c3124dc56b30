// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Please choose what is wrong with it. */
export const chooseWhatIsWrong = /* @__PURE__ */ words({
  'en-GB': 'Please choose what is wrong with it.',
  'de': 'Bitte wählen Sie, was daran nicht in Ordnung ist.',
})

/** It insults or threatens somebody */
export const insults = /* @__PURE__ */ words({
  'en-GB': 'It insults or threatens somebody',
  'de': 'Er beleidigt oder bedroht jemanden',
})

/** It gives away something private */
export const givesAwayPrivate = /* @__PURE__ */ words({
  'en-GB': 'It gives away something private',
  'de': 'Er gibt Privates preis',
})

/** It says something untrue about somebody */
export const saysUntrue = /* @__PURE__ */ words({
  'en-GB': 'It says something untrue about somebody',
  'de': 'Er behauptet Unwahres über jemanden',
})

/** It is advertising or spam */
export const isSpam = /* @__PURE__ */ words({
  'en-GB': 'It is advertising or spam',
  'de': 'Er ist Werbung oder Spam',
})

/** Something else */
export const somethingElse = /* @__PURE__ */ words({
  'en-GB': 'Something else',
  'de': 'Etwas anderes',
})

/** Skip to the replies */
export const skipToReplies = /* @__PURE__ */ words({
  'en-GB': 'Skip to the replies',
  'de': 'Zu den Kommentaren',
})

/** Skip to the form for a reply */
export const skipToForm = /* @__PURE__ */ words({
  'en-GB': 'Skip to the form for a reply',
  'de': 'Zum Formular für einen Kommentar',
})

/** Leave a Reply */
export const leaveReply = /* @__PURE__ */ words({
  'en-GB': 'Leave a Reply',
  'de': 'Kommentar schreiben',
})

/** Replies to this article are closed. */
export const repliesAreClosed = /* @__PURE__ */ words({
  'en-GB': 'Replies to this article are closed.',
  'de': 'Die Kommentare zu diesem Artikel sind geschlossen.',
})

/** Picked by the newsroom */
export const pickedByNewsroom = /* @__PURE__ */ words({
  'en-GB': 'Picked by the newsroom',
  'de': 'Von der Redaktion ausgewählt',
})

/** Replies to {headline} */
export const repliesToHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Replies to ${given.headline}`,
  'de': (given) => `Kommentare zu ${given.headline}`,
})

/** Newest replies to {headline} */
export const newestRepliesTo = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Newest replies to ${given.headline}`,
  'de': (given) => `Neueste Kommentare zu ${given.headline}`,
})

/** Most picked replies to {headline} */
export const mostPickedRepliesTo = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Most picked replies to ${given.headline}`,
  'de': (given) => `Meistausgewählte Kommentare zu ${given.headline}`,
})

/** What readers say about “{headline}”, the newest first. */
export const feedDescription = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `What readers say about “${given.headline}”, the newest first.`,
  'de': (given) => `Was Leserinnen und Leser zu „${given.headline}“ sagen, das Neueste zuerst.`,
})

/** All on one page */
export const allOnOnePage = /* @__PURE__ */ words({
  'en-GB': 'All on one page',
  'de': 'Alle auf einer Seite',
})

/** Search */
export const search = /* @__PURE__ */ words({
  'en-GB': 'Search',
  'de': 'Suche',
})

/** Oldest */
export const oldest = /* @__PURE__ */ words({
  'en-GB': 'Oldest',
  'de': 'Älteste',
})

/** Newest */
export const newest = /* @__PURE__ */ words({
  'en-GB': 'Newest',
  'de': 'Neueste',
})

/** Most picked */
export const mostPicked = /* @__PURE__ */ words({
  'en-GB': 'Most picked',
  'de': 'Meistausgewählte',
})

/** Ways to read the replies */
export const waysToReadReplies = /* @__PURE__ */ words({
  'en-GB': 'Ways to read the replies',
  'de': 'Wie die Kommentare zu lesen sind',
})

/** Back to the article */
export const backToArticle = /* @__PURE__ */ words({
  'en-GB': 'Back to the article',
  'de': 'Zurück zum Artikel',
})

/** Nothing shows that a reply at this address came from this browser. */
export const nothingShowsItIsYours = /* @__PURE__ */ words({
  'en-GB': 'Nothing shows that a reply at this address came from this browser.',
  'de': 'Nichts weist darauf hin, dass ein Kommentar an dieser Adresse aus diesem Browser kam.',
})

/** If you wrote it elsewhere, <link>prove your address</link>: your replies are then listed there, with the ways to edit and withdraw them. */
export const ifYouWroteItElsewhere: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['If you wrote it elsewhere, ', given.link(`prove your address`), ': your replies are then listed there, with the ways to edit and withdraw them.'],
  'de': (given) => ['Falls Sie ihn anderswo geschrieben haben, ', given.link(`weisen Sie Ihre E-Mail-Adresse nach`), ': Ihre Kommentare stehen dann dort, und Sie können sie ändern und zurückziehen.'],
})

/** See it in the discussion */
export const seeItInDiscussion = /* @__PURE__ */ words({
  'en-GB': 'See it in the discussion',
  'de': 'In der Diskussion ansehen',
})

/** <link>Edit it</link> until <when></when> */
export const editItUntil: <Part>(given: { link: (inner: string) => Part; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown; when: (inner: string) => unknown }>({
  'en-GB': (given) => [given.link(`Edit it`), ' until ', given.when('')],
  'de': (given) => [given.link(`Ändern`), ' bis ', given.when('')],
})

/** <link>Withdraw it</link> at any time */
export const withdrawItAtAnyTime: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => [given.link(`Withdraw it`), ' at any time'],
  'de': (given) => [given.link(`Zurückziehen`), ', jederzeit'],
})

/** Prove that this address is yours */
export const proveYourAddress = /* @__PURE__ */ words({
  'en-GB': 'Prove that this address is yours',
  'de': 'Weisen Sie nach, dass diese E-Mail-Adresse Ihre ist',
})

/** We mail you a link, and no password is needed. Then you find your replies from any device, can be told of answers, and once a reply of yours has been published the next ones appear at once. */
export const whatProvingGives = /* @__PURE__ */ words({
  'en-GB': 'We mail you a link, and no password is needed. Then you find your replies from any device, can be told of answers, and once a reply of yours has been published the next ones appear at once.',
  'de': 'Wir senden Ihnen einen Link per E-Mail, ein Passwort brauchen Sie nicht. Danach finden Sie Ihre Kommentare von jedem Gerät aus und können sich Antworten melden lassen; und sobald ein Kommentar von Ihnen veröffentlicht wurde, erscheinen die nächsten sofort.',
})

/** Email */
export const email = /* @__PURE__ */ words({
  'en-GB': 'Email',
  'de': 'E-Mail',
})

/** Mail me a link */
export const mailMeLink = /* @__PURE__ */ words({
  'en-GB': 'Mail me a link',
  'de': 'Link zusenden',
})

/** Follow this thread */
export const followThisThread = /* @__PURE__ */ words({
  'en-GB': 'Follow this thread',
  'de': 'Dieser Diskussion folgen',
})

/** Once a day, when there are new replies under this article, we mail you what they say. */
export const whatFollowingGives = /* @__PURE__ */ words({
  'en-GB': 'Once a day, when there are new replies under this article, we mail you what they say.',
  'de': 'Einmal am Tag, wenn es unter diesem Artikel neue Kommentare gibt, senden wir Ihnen per E-Mail, was darin steht.',
})

/** The newsroom decided not to show it. The reason given: <because></because>. */
export const notShownBecause: <Part>(given: { because: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ because: (inner: string) => unknown }>({
  'en-GB': (given) => ['The newsroom decided not to show it. The reason given: ', given.because(''), '.'],
  'de': (given) => ['Die Redaktion hat entschieden, ihn nicht zu zeigen. Die Begründung: ', given.because(''), '.'],
})

/** Readers will no longer see it. Where others have answered it, its place stays. This cannot be undone. */
export const whatWithdrawingDoes = /* @__PURE__ */ words({
  'en-GB': 'Readers will no longer see it. Where others have answered it, its place stays. This cannot be undone.',
  'de': 'Andere werden ihn nicht mehr sehen. Wo jemand darauf geantwortet hat, bleibt sein Platz. Das lässt sich nicht rückgängig machen.',
})

/** Withdraw it */
export const withdrawIt = /* @__PURE__ */ words({
  'en-GB': 'Withdraw it',
  'de': 'Zurückziehen',
})

/** Only its writer sees this page */
export const onlyItsWriterSeesThis = /* @__PURE__ */ words({
  'en-GB': 'Only its writer sees this page',
  'de': 'Diese Seite sieht nur, wer den Kommentar geschrieben hat',
})

/** Your reply */
export const yourReply = /* @__PURE__ */ words({
  'en-GB': 'Your reply',
  'de': 'Ihr Kommentar',
})

/** If you think that is wrong, write to {contact}. */
export const ifYouThinkThatIs = /* @__PURE__ */ message<{ contact: string | number }>({
  'en-GB': (given) => `If you think that is wrong, write to ${given.contact}.`,
  'de': (given) => `Wenn Sie das für falsch halten, schreiben Sie an ${given.contact}.`,
})

/** Thank you. Your reply is held */
export const thankYouItIsHeld = /* @__PURE__ */ words({
  'en-GB': 'Thank you. Your reply is held',
  'de': 'Danke. Ihr Kommentar wird geprüft',
})

/** Somebody in the newsroom reads it before it appears under the article. Until then only you can see it, on this page. */
export const itIsReadFirst = /* @__PURE__ */ words({
  'en-GB': 'Somebody in the newsroom reads it before it appears under the article. Until then only you can see it, on this page.',
  'de': 'Jemand in der Redaktion liest ihn, bevor er unter dem Artikel erscheint. Bis dahin sehen nur Sie ihn, auf dieser Seite.',
})

/** Your reply is published */
export const yourReplyIsPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply is published',
  'de': 'Ihr Kommentar ist veröffentlicht',
})

/** Everybody can read it under the article. */
export const everybodyCanReadIt = /* @__PURE__ */ words({
  'en-GB': 'Everybody can read it under the article.',
  'de': 'Alle können ihn unter dem Artikel lesen.',
})

/** Thank you. The newsroom has your report */
export const thankYouForReport = /* @__PURE__ */ words({
  'en-GB': 'Thank you. The newsroom has your report',
  'de': 'Danke. Die Redaktion hat Ihre Meldung',
})

/** It reads what you say about an error in the article. Nobody else sees it, and it does not appear under the article. */
export const reportIsPrivate = /* @__PURE__ */ words({
  'en-GB': 'It reads what you say about an error in the article. Nobody else sees it, and it does not appear under the article.',
  'de': 'Sie liest, was Sie zu einem Fehler im Artikel sagen. Niemand sonst sieht es, und es erscheint nicht unter dem Artikel.',
})

/** Your reply was not published */
export const yourReplyWasNotPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply was not published',
  'de': 'Ihr Kommentar wurde nicht veröffentlicht',
})

/** The newsroom took it for spam. */
export const newsroomTookItForSpam = /* @__PURE__ */ words({
  'en-GB': 'The newsroom took it for spam.',
  'de': 'Die Redaktion hielt ihn für Spam.',
})

/** You withdrew this reply */
export const youWithdrewThisReply = /* @__PURE__ */ words({
  'en-GB': 'You withdrew this reply',
  'de': 'Sie haben diesen Kommentar zurückgezogen',
})

/** Readers no longer see what it said. Nothing brings it back. */
export const withdrawnForGood = /* @__PURE__ */ words({
  'en-GB': 'Readers no longer see what it said. Nothing brings it back.',
  'de': 'Was darin stand, ist nicht mehr zu lesen. Nichts bringt es zurück.',
})

/** Your reply is not shown */
export const yourReplyIsNotShown = /* @__PURE__ */ words({
  'en-GB': 'Your reply is not shown',
  'de': 'Ihr Kommentar wird nicht gezeigt',
})

/** Withdraw your reply? */
export const withdrawYourReply = /* @__PURE__ */ words({
  'en-GB': 'Withdraw your reply?',
  'de': 'Ihren Kommentar zurückziehen?',
})

/** First */
export const first = /* @__PURE__ */ words({
  'en-GB': 'First',
  'de': 'Erste',
})

/** Back */
export const back = /* @__PURE__ */ words({
  'en-GB': 'Back',
  'de': 'Zurück',
})

/** More replies */
export const moreReplies = /* @__PURE__ */ words({
  'en-GB': 'More replies',
  'de': 'Weitere Kommentare',
})

/** Last */
export const last = /* @__PURE__ */ words({
  'en-GB': 'Last',
  'de': 'Letzte',
})

/** From */
export const from = /* @__PURE__ */ words({
  'en-GB': 'From',
  'de': 'Ab',
})

/** Go there */
export const goThere = /* @__PURE__ */ words({
  'en-GB': 'Go there',
  'de': 'Dorthin',
})

/** Pages of replies */
export const pagesOfReplies = /* @__PURE__ */ words({
  'en-GB': 'Pages of replies',
  'de': 'Seiten der Kommentare',
})

/** Page {number} of {of} */
export const pageOf = /* @__PURE__ */ message<{ number: string | number; of: string | number }>({
  'en-GB': (given) => `Page ${given.number} of ${given.of}`,
  'de': (given) => `Seite ${given.number} von ${given.of}`,
})

/** Page {number} of more than {atLeast} */
export const pageOfMoreThan = /* @__PURE__ */ message<{ number: string | number; atLeast: string | number }>({
  'en-GB': (given) => `Page ${given.number} of more than ${given.atLeast}`,
  'de': (given) => `Seite ${given.number} von mehr als ${given.atLeast}`,
})

/** Beyond page {number} */
export const beyondPage = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Beyond page ${given.number}`,
  'de': (given) => `Jenseits von Seite ${given.number}`,
})

/** {count, plural, one {All # reply} other {All # replies}} */
export const allReplies = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `All ${number('en-GB', given.count)} reply`, 'other': () => `All ${number('en-GB', given.count)} replies` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `Der eine Kommentar`, 'other': () => `Alle ${number('de', given.count)} Kommentare` })}`,
})

/** {count, plural, one {All # reply to {headline}} other {All # replies to {headline}}} */
export const allRepliesTo = /* @__PURE__ */ message<{ count: number; headline: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `All ${number('en-GB', given.count)} reply to ${given.headline}`, 'other': () => `All ${number('en-GB', given.count)} replies to ${given.headline}` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `Der eine Kommentar zu ${given.headline}`, 'other': () => `Alle ${number('de', given.count)} Kommentare zu ${given.headline}` })}`,
})

/** {count, plural, one {# reply} other {# replies}} */
export const repliesCounted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} reply`, 'other': () => `${number('en-GB', given.count)} replies` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `${number('de', given.count)} Kommentar`, 'other': () => `${number('de', given.count)} Kommentare` })}`,
})

/** {count, plural, one {# answer} other {# answers}} */
export const answersCounted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} answer`, 'other': () => `${number('en-GB', given.count)} answers` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `${number('de', given.count)} Antwort`, 'other': () => `${number('de', given.count)} Antworten` })}`,
})

/** More answers */
export const moreAnswers = /* @__PURE__ */ words({
  'en-GB': 'More answers',
  'de': 'Weitere Antworten',
})

/** This paragraph is no longer in the article. */
export const thisParagraphIsNoLonger = /* @__PURE__ */ words({
  'en-GB': 'This paragraph is no longer in the article.',
  'de': 'Dieser Absatz steht nicht mehr im Artikel.',
})

/** Reply to this paragraph */
export const replyToThisParagraph = /* @__PURE__ */ words({
  'en-GB': 'Reply to this paragraph',
  'de': 'Diesen Absatz kommentieren',
})

/** Reply to this paragraph or report an error in it */
export const replyToOrReport = /* @__PURE__ */ words({
  'en-GB': 'Reply to this paragraph or report an error in it',
  'de': 'Diesen Absatz kommentieren oder einen Fehler darin melden',
})

/** Report an error in this paragraph */
export const reportErrorHere = /* @__PURE__ */ words({
  'en-GB': 'Report an error in this paragraph',
  'de': 'Einen Fehler in diesem Absatz melden',
})

/** Words to search the replies for */
export const wordsToSearchRepliesFor = /* @__PURE__ */ words({
  'en-GB': 'Words to search the replies for',
  'de': 'Suchwörter für die Kommentare',
})

/** Older replies */
export const olderReplies = /* @__PURE__ */ words({
  'en-GB': 'Older replies',
  'de': 'Ältere Kommentare',
})

/** That is too much to search for at once. Please ask for a few words. */
export const tooMuchToSearchFor = /* @__PURE__ */ words({
  'en-GB': 'That is too much to search for at once. Please ask for a few words.',
  'de': 'Das ist zu viel auf einmal. Bitte suchen Sie nach wenigen Wörtern.',
})

/** No reply has all of these words: <bdi>{question}</bdi>. Try fewer words, or the beginning of one. */
export const nothingFound: <Part>(given: { bdi: (inner: string) => Part; question: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; question: string | number }>({
  'en-GB': (given) => ['No reply has all of these words: ', given.bdi(`${given.question}`), '. Try fewer words, or the beginning of one.'],
  'de': (given) => ['Kein Kommentar enthält alle diese Wörter: ', given.bdi(`${given.question}`), '. Versuchen Sie es mit weniger Wörtern oder mit dem Anfang eines Wortes.'],
})

/** Replies */
export const replies = /* @__PURE__ */ words({
  'en-GB': 'Replies',
  'de': 'Kommentare',
})

/** Newest replies */
export const newestReplies = /* @__PURE__ */ words({
  'en-GB': 'Newest replies',
  'de': 'Neueste Kommentare',
})

/** Most picked replies */
export const mostPickedReplies = /* @__PURE__ */ words({
  'en-GB': 'Most picked replies',
  'de': 'Meistausgewählte Kommentare',
})

/** Reply from {name} */
export const replyFrom = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Reply from ${given.name}`,
  'de': (given) => `Kommentar von ${given.name}`,
})

/** A reply that is not shown */
export const replyThatIsNotShown = /* @__PURE__ */ words({
  'en-GB': 'A reply that is not shown',
  'de': 'Ein Kommentar, der nicht gezeigt wird',
})

/** In the thread */
export const inThread = /* @__PURE__ */ words({
  'en-GB': 'In the thread',
  'de': 'In der Diskussion',
})

/** Yours? Edit or withdraw it */
export const yoursEditOrWithdrawIt = /* @__PURE__ */ words({
  'en-GB': 'Yours? Edit or withdraw it',
  'de': 'Ihrer? Ändern oder zurückziehen',
})

/** The whole conversation */
export const wholeConversation = /* @__PURE__ */ words({
  'en-GB': 'The whole conversation',
  'de': 'Das ganze Gespräch',
})

/** Replies to a paragraph */
export const repliesToParagraph = /* @__PURE__ */ words({
  'en-GB': 'Replies to a paragraph',
  'de': 'Kommentare zu einem Absatz',
})

/** Search the replies to {headline} */
export const searchRepliesTo = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Search the replies to ${given.headline}`,
  'de': (given) => `Kommentare zu ${given.headline} durchsuchen`,
})

/** Search the replies */
export const searchReplies = /* @__PURE__ */ words({
  'en-GB': 'Search the replies',
  'de': 'Kommentare durchsuchen',
})

/** Somebody in the newsroom looks at it. Its writer is not told who reported it. */
export const whoLooksAtReports = /* @__PURE__ */ words({
  'en-GB': 'Somebody in the newsroom looks at it. Its writer is not told who reported it.',
  'de': 'Jemand in der Redaktion sieht ihn sich an. Wer ihn geschrieben hat, erfährt nicht, wer ihn gemeldet hat.',
})

/** What is wrong with it? */
export const whatIsWrongWithIt = /* @__PURE__ */ words({
  'en-GB': 'What is wrong with it?',
  'de': 'Was ist daran nicht in Ordnung?',
})

/** In your own words, if you like */
export const inYourOwnWordsIf = /* @__PURE__ */ words({
  'en-GB': 'In your own words, if you like',
  'de': 'In Ihren eigenen Worten, wenn Sie möchten',
})

/** Report it */
export const reportIt = /* @__PURE__ */ words({
  'en-GB': 'Report it',
  'de': 'Melden',
})

/** Somebody in the newsroom looks at it. Until they have decided, the reply stays where it is. */
export const whatBecomesOfReport = /* @__PURE__ */ words({
  'en-GB': 'Somebody in the newsroom looks at it. Until they have decided, the reply stays where it is.',
  'de': 'Jemand in der Redaktion sieht ihn sich an. Bis zur Entscheidung bleibt der Kommentar, wo er ist.',
})

/** Back to the discussion */
export const backToDiscussion = /* @__PURE__ */ words({
  'en-GB': 'Back to the discussion',
  'de': 'Zurück zur Diskussion',
})

/** Report a reply */
export const reportReply = /* @__PURE__ */ words({
  'en-GB': 'Report a reply',
  'de': 'Einen Kommentar melden',
})

/** The reply */
export const reply = /* @__PURE__ */ words({
  'en-GB': 'The reply',
  'de': 'Der Kommentar',
})

/** This reply is no longer shown, so there is nothing left to report. */
export const nothingToReport = /* @__PURE__ */ words({
  'en-GB': 'This reply is no longer shown, so there is nothing left to report.',
  'de': 'Dieser Kommentar wird nicht mehr gezeigt, es gibt also nichts mehr zu melden.',
})

/** This reply is your own. You can edit it for a while, and withdraw it at any time. */
export const thisReplyIsYourOwn = /* @__PURE__ */ words({
  'en-GB': 'This reply is your own. You can edit it for a while, and withdraw it at any time.',
  'de': 'Dieser Kommentar ist Ihr eigener. Sie können ihn eine Weile ändern und jederzeit zurückziehen.',
})

/** This has not been reported: many reports have come from your network. Somebody will look at those first. Please try again later. */
export const tooManyReports = /* @__PURE__ */ words({
  'en-GB': 'This has not been reported: many reports have come from your network. Somebody will look at those first. Please try again later.',
  'de': 'Das wurde nicht gemeldet: Aus Ihrem Netz sind viele Meldungen gekommen. Jemand sieht sich zuerst diese an. Bitte versuchen Sie es später noch einmal.',
})

/** Thank you. It is reported */
export const thankYouItIsReported = /* @__PURE__ */ words({
  'en-GB': 'Thank you. It is reported',
  'de': 'Danke. Der Kommentar ist gemeldet',
})

/** The newsroom has picked nothing here yet. Until it does, the oldest stand first. */
export const nothingPicked = /* @__PURE__ */ words({
  'en-GB': 'The newsroom has picked nothing here yet. Until it does, the oldest stand first.',
  'de': 'Die Redaktion hat hier noch nichts ausgewählt. Bis dahin stehen die ältesten Kommentare vorn.',
})

/** {count, plural, one {All # answer} other {All # answers}} */
export const allAnswers = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `All ${number('en-GB', given.count)} answer`, 'other': () => `All ${number('en-GB', given.count)} answers` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `Die eine Antwort`, 'other': () => `Alle ${number('de', given.count)} Antworten` })}`,
})

/** This reply was hidden by the newsroom. */
export const hiddenPlace = /* @__PURE__ */ words({
  'en-GB': 'This reply was hidden by the newsroom.',
  'de': 'Dieser Kommentar wurde von der Redaktion verborgen.',
})

/** This reply was withdrawn by its writer. */
export const withdrawnPlace = /* @__PURE__ */ words({
  'en-GB': 'This reply was withdrawn by its writer.',
  'de': 'Dieser Kommentar wurde zurückgezogen.',
})

/** This reply was removed at its writer’s wish. */
export const removedPlace = /* @__PURE__ */ words({
  'en-GB': 'This reply was removed at its writer’s wish.',
  'de': 'Dieser Kommentar wurde auf Wunsch der Person entfernt, die ihn geschrieben hat.',
})

/** in answer to a hidden reply */
export const inAnswerToHidden = /* @__PURE__ */ words({
  'en-GB': 'in answer to a hidden reply',
  'de': 'als Antwort auf einen verborgenen Kommentar',
})

/** Read in its place */
export const readInItsPlace = /* @__PURE__ */ words({
  'en-GB': 'Read in its place',
  'de': 'An seinem Platz lesen',
})

/** Answer */
export const answer = /* @__PURE__ */ words({
  'en-GB': 'Answer',
  'de': 'Antworten',
})

/** Report */
export const report = /* @__PURE__ */ words({
  'en-GB': 'Report',
  'de': 'Melden',
})

/** edited <when></when> */
export const editedAt: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['edited ', given.when('')],
  'de': (given) => ['geändert am ', given.when('')],
})

/** Staff */
export const staff = /* @__PURE__ */ words({
  'en-GB': 'Staff',
  'de': 'Redaktion',
})

/** Reporter */
export const reporter = /* @__PURE__ */ words({
  'en-GB': 'Reporter',
  'de': 'Autor/in',
})

/** Picked */
export const picked = /* @__PURE__ */ words({
  'en-GB': 'Picked',
  'de': 'Ausgewählt',
})

/** in answer to <whom></whom> */
export const inAnswerTo: <Part>(given: { whom: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ whom: (inner: string) => unknown }>({
  'en-GB': (given) => ['in answer to ', given.whom('')],
  'de': (given) => ['als Antwort auf ', given.whom('')],
})

/** Since corrected. */
export const sinceCorrected = /* @__PURE__ */ words({
  'en-GB': 'Since corrected.',
  'de': 'Seither korrigiert.',
})

/** This paragraph has been changed since. */
export const changedSince = /* @__PURE__ */ words({
  'en-GB': 'This paragraph has been changed since.',
  'de': 'Dieser Absatz wurde seither geändert.',
})

/** This paragraph is no longer in the article. */
export const goneSince = /* @__PURE__ */ words({
  'en-GB': 'This paragraph is no longer in the article.',
  'de': 'Dieser Absatz steht nicht mehr im Artikel.',
})

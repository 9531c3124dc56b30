// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Please write an email address such as name@example.org. */
export const pleaseWriteEmailAddressSuch = /* @__PURE__ */ words({
  'en-GB': 'Please write an email address such as name@example.org.',
})

/** Many links have been asked for from your network. Please try again in an hour. */
export const manyLinksHaveBeenAsked = /* @__PURE__ */ words({
  'en-GB': 'Many links have been asked for from your network. Please try again in an hour.',
})

/** this link proves to {name} that the address this was sent to is yours. It works once, within 24 hours: */
export const thisLinkProvesToName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `this link proves to ${given.name} that the address this was sent to is yours. It works once, within 24 hours:`,
})

/** If you did not ask for it, do nothing: without it, nothing happens. */
export const ifYouDidNotAsk = /* @__PURE__ */ words({
  'en-GB': 'If you did not ask for it, do nothing: without it, nothing happens.',
})

/** Prove your address to {name} */
export const proveYourAddressToName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Prove your address to ${given.name}`,
})

/** when somebody answers you */
export const whenSomebodyAnswersYou = /* @__PURE__ */ words({
  'en-GB': 'when somebody answers you',
})

/** when it decides about your replies */
export const whenItDecidesAboutYour = /* @__PURE__ */ words({
  'en-GB': 'when it decides about your replies',
})

/** Your reply is published */
export const yourReplyIsPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply is published',
})

/** {name} answered you under “{headline}”: */
export const nameAnsweredYouUnderHeadline = /* @__PURE__ */ message<{ name: string | number; headline: string | number }>({
  'en-GB': (given) => `${given.name} answered you under “${given.headline}”:`,
})

/** {name} answered you */
export const nameAnsweredYou = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} answered you`,
})

/** 1 new reply */
export const n1NewReply = /* @__PURE__ */ words({
  'en-GB': '1 new reply',
})

/** {count} new replies */
export const countNewReplies = /* @__PURE__ */ message<{ count: string | number }>({
  'en-GB': (given) => `${given.count} new replies`,
})

/** And {value} more. */
export const andValueMore = /* @__PURE__ */ message<{ value: string | number }>({
  'en-GB': (given) => `And ${given.value} more.`,
})

/** {count} under “{headline}”. */
export const countUnderHeadline = /* @__PURE__ */ message<{ count: string | number; headline: string | number }>({
  'en-GB': (given) => `${given.count} under “${given.headline}”.`,
})

/** You get this because you asked {name} to mail you {why}. */
export const youGetThisBecauseYou = /* @__PURE__ */ message<{ name: string | number; why: string | number }>({
  'en-GB': (given) => `You get this because you asked ${given.name} to mail you ${given.why}.`,
})

/** To end it: {leave} */
export const toEndItLeave = /* @__PURE__ */ message<{ leave: string | number }>({
  'en-GB': (given) => `To end it: ${given.leave}`,
})

/** Everything you chose: {address}{to} */
export const everythingYouChoseAddressTo = /* @__PURE__ */ message<{ address: string | number; to: string | number }>({
  'en-GB': (given) => `Everything you chose: ${given.address}${given.to}`,
})

/** It is about {value}. */
export const itIsAboutValue = /* @__PURE__ */ message<{ value: string | number }>({
  'en-GB': (given) => `It is about ${given.value}.`,
})

/** Unsubscribe */
export const unsubscribe = /* @__PURE__ */ words({
  'en-GB': 'Unsubscribe',
})

/** You can choose it again on your page. */
export const youCanChooseItAgain = /* @__PURE__ */ words({
  'en-GB': 'You can choose it again on your page.',
})

/** Your page */
export const yourPage = /* @__PURE__ */ words({
  'en-GB': 'Your page',
})

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
})

/** Every reply sent under your address loses its words and its name, wherever it is. Where others have answered, an empty place stays. Your notices, your choices and your address go as well. This cannot be undone. */
export const everyReplySentUnderYour = /* @__PURE__ */ words({
  'en-GB': 'Every reply sent under your address loses its words and its name, wherever it is. Where others have answered, an empty place stays. Your notices, your choices and your address go as well. This cannot be undone.',
})

/** You may want to <link>download everything held about you</link> first. */
export const youMayWantToDownload: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['You may want to ', given.link(`download everything held about you`), ' first.'],
})

/** Forget me */
export const forgetMe = /* @__PURE__ */ words({
  'en-GB': 'Forget me',
})

/** Back to your page */
export const backToYourPage = /* @__PURE__ */ words({
  'en-GB': 'Back to your page',
})

/** You wrote much here. It is being removed now, with everything about you, and is gone within minutes. */
export const youWroteMuchHereIt = /* @__PURE__ */ words({
  'en-GB': 'You wrote much here. It is being removed now, with everything about you, and is gone within minutes.',
})

/** Nothing you wrote here and nothing about you is kept any more, and no older copy brings it back. */
export const nothingYouWroteHereAnd = /* @__PURE__ */ words({
  'en-GB': 'Nothing you wrote here and nothing about you is kept any more, and no older copy brings it back.',
})

/** mail when somebody answers you */
export const mailWhenSomebodyAnswersYou = /* @__PURE__ */ words({
  'en-GB': 'mail when somebody answers you',
})

/** mail about decisions on your replies */
export const mailAboutDecisionsOnYour = /* @__PURE__ */ words({
  'en-GB': 'mail about decisions on your replies',
})

/** the daily digest of this thread */
export const dailyDigestOfThisThread = /* @__PURE__ */ words({
  'en-GB': 'the daily digest of this thread',
})

/** Unsubscribe? */
export const unsubscribe2 = /* @__PURE__ */ words({
  'en-GB': 'Unsubscribe?',
})

/** You are unsubscribed */
export const youAreUnsubscribed = /* @__PURE__ */ words({
  'en-GB': 'You are unsubscribed',
})

/** Shall we forget you? */
export const shallWeForgetYou = /* @__PURE__ */ words({
  'en-GB': 'Shall we forget you?',
})

/** You are forgotten */
export const youAreForgotten = /* @__PURE__ */ words({
  'en-GB': 'You are forgotten',
})

/** Prove that an address is yours, and this browser knows you as a reader. There is no password. */
export const proveThatAddressIsYours = /* @__PURE__ */ words({
  'en-GB': 'Prove that an address is yours, and this browser knows you as a reader. There is no password.',
})

/** Email */
export const email = /* @__PURE__ */ words({
  'en-GB': 'Email',
})

/** Mail me a link */
export const mailMeLink = /* @__PURE__ */ words({
  'en-GB': 'Mail me a link',
})

/** Use the address you reply with. Replies you sent with it from this browser are then yours: you can follow them from any device, hear of answers, download everything we hold about you, or be forgotten. */
export const useAddressYouReplyWith = /* @__PURE__ */ words({
  'en-GB': 'Use the address you reply with. Replies you sent with it from this browser are then yours: you can follow them from any device, hear of answers, download everything we hold about you, or be forgotten.',
})

/** If mail can be sent to that address, we have sent a link there. It works once, within 24 hours. If nothing comes, look among what your mail program took for spam, or ask again in an hour. */
export const ifMailCanBeSent = /* @__PURE__ */ words({
  'en-GB': 'If mail can be sent to that address, we have sent a link there. It works once, within 24 hours. If nothing comes, look among what your mail program took for spam, or ask again in an hour.',
})

/** With this button you prove that it is, and this browser knows you as a reader until you sign out. Replies that were sent with it from the browser you asked in become yours. */
export const withThisButtonYouProve = /* @__PURE__ */ words({
  'en-GB': 'With this button you prove that it is, and this browser knows you as a reader until you sign out. Replies that were sent with it from the browser you asked in become yours.',
})

/** This address is mine */
export const thisAddressIsMine = /* @__PURE__ */ words({
  'en-GB': 'This address is mine',
})

/** If you did not ask for this, close the page: nothing has happened. */
export const ifYouDidNotAsk2 = /* @__PURE__ */ words({
  'en-GB': 'If you did not ask for this, close the page: nothing has happened.',
})

/** A link works once, within 24 hours. You can ask for another. */
export const linkWorksOnceWithin24 = /* @__PURE__ */ words({
  'en-GB': 'A link works once, within 24 hours. You can ask for another.',
})

/** Ask for a link */
export const askForLink = /* @__PURE__ */ words({
  'en-GB': 'Ask for a link',
})

/** Your replies */
export const yourReplies = /* @__PURE__ */ words({
  'en-GB': 'Your replies',
})

/** Check your mail */
export const checkYourMail = /* @__PURE__ */ words({
  'en-GB': 'Check your mail',
})

/** Is this your address? */
export const isThisYourAddress = /* @__PURE__ */ words({
  'en-GB': 'Is this your address?',
})

/** This link does not work any more */
export const thisLinkDoesNotWork = /* @__PURE__ */ words({
  'en-GB': 'This link does not work any more',
})

/** You are signed in as the reader of <b>{email}</b>. */
export const youAreSignedInAs: <Part>(given: { b: (inner: string) => Part; email: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; email: string | number }>({
  'en-GB': (given) => ['You are signed in as the reader of ', given.b(`${given.email}`), '.'],
})

/** Nothing yet. Every article that takes replies ends with a form. */
export const nothingYetEveryArticleThat = /* @__PURE__ */ words({
  'en-GB': 'Nothing yet. Every article that takes replies ends with a form.',
})

/** <when></when> under <link>{headline}</link> */
export const underHeadline: <Part>(given: { when: (inner: string) => Part; link: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown; link: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => [given.when(''), ' under ', given.link(`${given.headline}`)],
})

/** The reason given: */
export const reasonGiven = /* @__PURE__ */ words({
  'en-GB': 'The reason given:',
})

/** Open */
export const open = /* @__PURE__ */ words({
  'en-GB': 'Open',
})

/** Earlier ones */
export const earlierOnes = /* @__PURE__ */ words({
  'en-GB': 'Earlier ones',
})

/** Nothing to tell you yet. Answers to you and decisions about your replies appear here. */
export const nothingToTellYouYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing to tell you yet. Answers to you and decisions about your replies appear here.',
})

/** Your reply is published under <link></link>. */
export const yourReplyIsPublishedUnder: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Your reply is published under ', given.link(''), '.'],
})

/** <bdi>{name}</bdi> answered you under <link></link>: */
export const nameAnsweredYouUnderLink: <Part>(given: { bdi: (inner: string) => Part; name: string | number; link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number; link: (inner: string) => unknown }>({
  'en-GB': (given) => [given.bdi(`${given.name}`), ' answered you under ', given.link(''), ':'],
})

/** Nothing, unless you choose it here; never more than {mailsADay} messages a day. */
export const nothingUnlessYouChooseIt = /* @__PURE__ */ message<{ mailsADay: string | number }>({
  'en-GB': (given) => `Nothing, unless you choose it here; never more than ${given.mailsADay} messages a day.`,
})

/** not mailed today, because {mailsADay} had been already. What they said stands under Notices. */
export const notMailedTodayBecauseMailsaday = /* @__PURE__ */ message<{ mailsADay: string | number }>({
  'en-GB': (given) => `not mailed today, because ${given.mailsADay} had been already. What they said stands under Notices.`,
})

/** Mail me */
export const mailMe = /* @__PURE__ */ words({
  'en-GB': 'Mail me',
})

/** when somebody answers me */
export const whenSomebodyAnswersMe = /* @__PURE__ */ words({
  'en-GB': 'when somebody answers me',
})

/** when the newsroom decides about my replies */
export const whenNewsroomDecidesAboutMy = /* @__PURE__ */ words({
  'en-GB': 'when the newsroom decides about my replies',
})

/** Save these choices */
export const saveTheseChoices = /* @__PURE__ */ words({
  'en-GB': 'Save these choices',
})

/** Threads you follow, once a day */
export const threadsYouFollowOnceDay = /* @__PURE__ */ words({
  'en-GB': 'Threads you follow, once a day',
})

/** Stop following */
export const stopFollowing = /* @__PURE__ */ words({
  'en-GB': 'Stop following',
})

/** The form for a reply is filled in with */
export const formForReplyIsFilled = /* @__PURE__ */ words({
  'en-GB': 'The form for a reply is filled in with',
})

/** Save this name */
export const saveThisName = /* @__PURE__ */ words({
  'en-GB': 'Save this name',
})

/** {device}, since <when></when> */
export const deviceSince: <Part>(given: { device: string | number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ device: string | number; when: (inner: string) => unknown }>({
  'en-GB': (given) => [String(given.device), ', since ', given.when('')],
})

/** Sign out here */
export const signOutHere = /* @__PURE__ */ words({
  'en-GB': 'Sign out here',
})

/** Sign out everywhere else */
export const signOutEverywhereElse = /* @__PURE__ */ words({
  'en-GB': 'Sign out everywhere else',
})

/** Your address, your replies with every version of them, what was decided about them and what you said against it, your notices and choices. For 30 days also a keyed hash of the network each reply came from, which nobody can read back. */
export const yourAddressYourRepliesWith = /* @__PURE__ */ words({
  'en-GB': 'Your address, your replies with every version of them, what was decided about them and what you said against it, your notices and choices. For 30 days also a keyed hash of the network each reply came from, which nobody can read back.',
})

/** Download all of it */
export const downloadAllOfIt = /* @__PURE__ */ words({
  'en-GB': 'Download all of it',
})

/** What you said */
export const whatYouSaid = /* @__PURE__ */ words({
  'en-GB': 'What you said',
})

/** Open what you said: {short} */
export const openWhatYouSaidShort = /* @__PURE__ */ message<{ short: string | number }>({
  'en-GB': (given) => `Open what you said: ${given.short}`,
})

/** Held: the newsroom has not read it yet. */
export const heldNewsroomHasNotRead = /* @__PURE__ */ words({
  'en-GB': 'Held: the newsroom has not read it yet.',
})

/** Hidden by the newsroom. */
export const hiddenByNewsroom = /* @__PURE__ */ words({
  'en-GB': 'Hidden by the newsroom.',
})

/** Taken for spam by the newsroom. */
export const takenForSpamByNewsroom = /* @__PURE__ */ words({
  'en-GB': 'Taken for spam by the newsroom.',
})

/** With the newsroom only. */
export const withNewsroomOnly = /* @__PURE__ */ words({
  'en-GB': 'With the newsroom only.',
})

/** Withdrawn by you. */
export const withdrawnByYou = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn by you.',
})

/** Notices */
export const notices = /* @__PURE__ */ words({
  'en-GB': 'Notices',
})

/** What we mail you */
export const whatWeMailYou = /* @__PURE__ */ words({
  'en-GB': 'What we mail you',
})

/** One message was */
export const oneMessageWas = /* @__PURE__ */ words({
  'en-GB': 'One message was',
})

/** {heldBack} messages were */
export const heldbackMessagesWere = /* @__PURE__ */ message<{ heldBack: string | number }>({
  'en-GB': (given) => `${given.heldBack} messages were`,
})

/** Stop following {headline} */
export const stopFollowingHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Stop following ${given.headline}`,
})

/** Your name */
export const yourName = /* @__PURE__ */ words({
  'en-GB': 'Your name',
})

/** Where you are signed in */
export const whereYouAreSignedIn = /* @__PURE__ */ words({
  'en-GB': 'Where you are signed in',
})

/** What we hold about you */
export const whatWeHoldAboutYou = /* @__PURE__ */ words({
  'en-GB': 'What we hold about you',
})

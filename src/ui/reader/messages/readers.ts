// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Search for */
export const searchFor = /* @__PURE__ */ words({
  'en-GB': 'Search for',
})

/** Search */
export const search = /* @__PURE__ */ words({
  'en-GB': 'Search',
})

/** If you write to us about it, mention {requestId}. */
export const ifYouWriteToUs = /* @__PURE__ */ message<{ requestId: string | number }>({
  'en-GB': (given) => `If you write to us about it, mention ${given.requestId}.`,
})

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
})

/** That request made no sense */
export const thatRequestMadeNoSense = /* @__PURE__ */ words({
  'en-GB': 'That request made no sense',
})

/** Go back and try again, or start from the front page. */
export const goBackAndTryAgain = /* @__PURE__ */ words({
  'en-GB': 'Go back and try again, or start from the front page.',
})

/** That did not come from this site */
export const thatDidNotComeFrom = /* @__PURE__ */ words({
  'en-GB': 'That did not come from this site',
})

/** Open the page again here and send the form from it. */
export const openPageAgainHereAnd = /* @__PURE__ */ words({
  'en-GB': 'Open the page again here and send the form from it.',
})

/** There is no page here */
export const thereIsNoPageHere = /* @__PURE__ */ words({
  'en-GB': 'There is no page here',
})

/** The address may be mistyped, or the page may have moved. Search may find it. */
export const addressMayBeMistypedOr = /* @__PURE__ */ words({
  'en-GB': 'The address may be mistyped, or the page may have moved. Search may find it.',
})

/** That cannot be done here */
export const thatCannotBeDoneHere = /* @__PURE__ */ words({
  'en-GB': 'That cannot be done here',
})

/** Go back and use the form or the link on the page. */
export const goBackAndUseForm = /* @__PURE__ */ words({
  'en-GB': 'Go back and use the form or the link on the page.',
})

/** That is too long to take */
export const thatIsTooLongTo = /* @__PURE__ */ words({
  'en-GB': 'That is too long to take',
})

/** Nothing was saved. Go back: your words should still be there. Make them shorter and send them again. */
export const nothingWasSavedGoBack = /* @__PURE__ */ words({
  'en-GB': 'Nothing was saved. Go back: your words should still be there. Make them shorter and send them again.',
})

/** This site is at another address */
export const thisSiteIsAtAnother = /* @__PURE__ */ words({
  'en-GB': 'This site is at another address',
})

/** Open it there. If you run it: the proxy in front of it must pass the Host header on. */
export const openItThereIfYou = /* @__PURE__ */ words({
  'en-GB': 'Open it there. If you run it: the proxy in front of it must pass the Host header on.',
})

/** Something went wrong here */
export const somethingWentWrongHere = /* @__PURE__ */ words({
  'en-GB': 'Something went wrong here',
})

/** It is our fault, and it has been noted. Please try again in a minute. */
export const itIsOurFaultAnd = /* @__PURE__ */ words({
  'en-GB': 'It is our fault, and it has been noted. Please try again in a minute.',
})

/** That is out of reach at the moment */
export const thatIsOutOfReach = /* @__PURE__ */ words({
  'en-GB': 'That is out of reach at the moment',
})

/** It is our fault. Please try again in a minute. */
export const itIsOurFaultPlease = /* @__PURE__ */ words({
  'en-GB': 'It is our fault. Please try again in a minute.',
})

/** That could not be sent */
export const thatCouldNotBeSent = /* @__PURE__ */ words({
  'en-GB': 'That could not be sent',
})

/** It is our fault, and it has been noted. Nothing you wrote is lost: send it again. */
export const itIsOurFaultAnd2 = /* @__PURE__ */ words({
  'en-GB': 'It is our fault, and it has been noted. Nothing you wrote is lost: send it again.',
})

/** Nothing can be saved at the moment */
export const nothingCanBeSavedAt = /* @__PURE__ */ words({
  'en-GB': 'Nothing can be saved at the moment',
})

/** Nothing you wrote is lost: wait a minute, then send it again. */
export const nothingYouWroteIsLost = /* @__PURE__ */ words({
  'en-GB': 'Nothing you wrote is lost: wait a minute, then send it again.',
})

/** Skip to the content */
export const skipToContent = /* @__PURE__ */ words({
  'en-GB': 'Skip to the content',
})

/** Corrections */
export const corrections = /* @__PURE__ */ words({
  'en-GB': 'Corrections',
})

/** Archive */
export const archive = /* @__PURE__ */ words({
  'en-GB': 'Archive',
})

/** Stories */
export const stories = /* @__PURE__ */ words({
  'en-GB': 'Stories',
})

/** Who said what */
export const whoSaidWhat = /* @__PURE__ */ words({
  'en-GB': 'Who said what',
})

/** RSS feed */
export const rssFeed = /* @__PURE__ */ words({
  'en-GB': 'RSS feed',
})

/** Your replies */
export const yourReplies = /* @__PURE__ */ words({
  'en-GB': 'Your replies',
})

/** How we moderate */
export const howWeModerate = /* @__PURE__ */ words({
  'en-GB': 'How we moderate',
})

/** Newsroom */
export const newsroom = /* @__PURE__ */ words({
  'en-GB': 'Newsroom',
})

/** Write to us */
export const writeToUs = /* @__PURE__ */ words({
  'en-GB': 'Write to us',
})

/** Sections */
export const sections = /* @__PURE__ */ words({
  'en-GB': 'Sections',
})

/** About this site */
export const aboutThisSite = /* @__PURE__ */ words({
  'en-GB': 'About this site',
})

/** {labelOf}, to be chosen again */
export const labelofToBeChosenAgain = /* @__PURE__ */ message<{ labelOf: string | number }>({
  'en-GB': (given) => `${given.labelOf}, to be chosen again`,
})

/** Send again */
export const sendAgain = /* @__PURE__ */ words({
  'en-GB': 'Send again',
})

/** {labelOf}, once more */
export const labelofOnceMore = /* @__PURE__ */ message<{ labelOf: string | number }>({
  'en-GB': (given) => `${given.labelOf}, once more`,
})

/** Your words */
export const yourWords = /* @__PURE__ */ words({
  'en-GB': 'Your words',
})

/** Email */
export const email = /* @__PURE__ */ words({
  'en-GB': 'Email',
})

/** Password */
export const password = /* @__PURE__ */ words({
  'en-GB': 'Password',
})

/** New password */
export const newPassword = /* @__PURE__ */ words({
  'en-GB': 'New password',
})

/** Headline */
export const headline = /* @__PURE__ */ words({
  'en-GB': 'Headline',
})

/** Standfirst */
export const standfirst = /* @__PURE__ */ words({
  'en-GB': 'Standfirst',
})

/** Text */
export const text = /* @__PURE__ */ words({
  'en-GB': 'Text',
})

/** Words */
export const wordsIt = /* @__PURE__ */ words({
  'en-GB': 'Words',
})

// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Please write your reply. */
export const pleaseWriteYourReply = /* @__PURE__ */ words({
  'en-GB': 'Please write your reply.',
})

/** Please write your name. */
export const pleaseWriteYourName = /* @__PURE__ */ words({
  'en-GB': 'Please write your name.',
})

/** Please write an email address such as name@example.org. */
export const pleaseWriteEmailAddressSuch = /* @__PURE__ */ words({
  'en-GB': 'Please write an email address such as name@example.org.',
})

/** Back to the article */
export const backToArticle = /* @__PURE__ */ words({
  'en-GB': 'Back to the article',
})

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
})

/** You can change your words until <when></when>. Readers see that it was edited, and when. */
export const youCanChangeYourWords: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['You can change your words until ', given.when(''), '. Readers see that it was edited, and when.'],
})

/** Reply* */
export const reply = /* @__PURE__ */ words({
  'en-GB': 'Reply*',
})

/** Save the change */
export const saveChange = /* @__PURE__ */ words({
  'en-GB': 'Save the change',
})

/** Changed words are looked at as new ones are: they may wait for the newsroom before they appear. */
export const changedWordsAreLookedAt = /* @__PURE__ */ words({
  'en-GB': 'Changed words are looked at as new ones are: they may wait for the newsroom before they appear.',
})

/** Edit your reply */
export const editYourReply = /* @__PURE__ */ words({
  'en-GB': 'Edit your reply',
})

/** Your reply has not been changed yet. */
export const yourReplyHasNotBeen = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed yet.',
})

/** This reply is not yours to change. */
export const thisReplyIsNotYours = /* @__PURE__ */ words({
  'en-GB': 'This reply is not yours to change.',
})

/** Your reply has not been changed: a reply can be edited for fifteen minutes. You can still withdraw it, or answer it. */
export const yourReplyHasNotBeen2 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: a reply can be edited for fifteen minutes. You can still withdraw it, or answer it.',
})

/** Your reply has not been changed: where it is now, it can no longer be edited. */
export const yourReplyHasNotBeen3 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: where it is now, it can no longer be edited.',
})

/** Your reply has not been changed: replies to this article are closed. */
export const yourReplyHasNotBeen4 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: replies to this article are closed.',
})

/** Your reply has not been changed: somebody has said exactly these words under this article. Please say it in other words. */
export const yourReplyHasNotBeen5 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: somebody has said exactly these words under this article. Please say it in other words.',
})

/** Your reply has not been changed: you cannot write here at the moment. */
export const yourReplyHasNotBeen6 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: you cannot write here at the moment.',
})

/** Your reply has not been changed: it was edited many times just now. Please wait a little. */
export const yourReplyHasNotBeen7 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been changed: it was edited many times just now. Please wait a little.',
})

/** Leave a Reply */
export const leaveReply = /* @__PURE__ */ words({
  'en-GB': 'Leave a Reply',
})

/** Nobody in the newsroom is reading replies now. Yours is taken, and held until after {readAgain}. */
export const nobodyInNewsroomIsReading = /* @__PURE__ */ message<{ readAgain: string | number }>({
  'en-GB': (given) => `Nobody in the newsroom is reading replies now. Yours is taken, and held until after ${given.readAgain}.`,
})

/** Your email address will not be published. Required fields are marked * */
export const yourEmailAddressWillNot = /* @__PURE__ */ words({
  'en-GB': 'Your email address will not be published. Required fields are marked *',
})

/** Leave this empty */
export const leaveThisEmpty = /* @__PURE__ */ words({
  'en-GB': 'Leave this empty',
})

/** Post reply */
export const postReply = /* @__PURE__ */ words({
  'en-GB': 'Post reply',
})

/** A first reply is read by the newsroom before it appears. <link>How we moderate</link> */
export const firstReplyIsReadBy: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['A first reply is read by the newsroom before it appears. ', given.link(`How we moderate`)],
})

/** Report an error */
export const reportError = /* @__PURE__ */ words({
  'en-GB': 'Report an error',
})

/** This is an error in the article */
export const thisIsErrorInArticle = /* @__PURE__ */ words({
  'en-GB': 'This is an error in the article',
})

/** Readers may see it */
export const readersMaySeeIt = /* @__PURE__ */ words({
  'en-GB': 'Readers may see it',
})

/** For the newsroom only */
export const forNewsroomOnly = /* @__PURE__ */ words({
  'en-GB': 'For the newsroom only',
})

/** You may thank me by name */
export const youMayThankMeBy = /* @__PURE__ */ words({
  'en-GB': 'You may thank me by name',
})

/** Reply */
export const reply2 = /* @__PURE__ */ words({
  'en-GB': 'Reply',
})

/** Name */
export const name = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** Email */
export const email = /* @__PURE__ */ words({
  'en-GB': 'Email',
})

/** Your reply has not been posted yet. */
export const yourReplyHasNotBeen8 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted yet.',
})

/** Your reply has not been posted: it is far longer than the {longestReply} characters a reply may have, and too long to show here again. Go back: your words should still be in the form there. */
export const yourReplyHasNotBeen9 = /* @__PURE__ */ message<{ longestReply: string | number }>({
  'en-GB': (given) => `Your reply has not been posted: it is far longer than the ${given.longestReply} characters a reply may have, and too long to show here again. Go back: your words should still be in the form there.`,
})

/** Your reply has not been posted: a field that people do not see was filled in, as programs do. If your browser did that for you, please press “Post reply” once more. */
export const yourReplyHasNotBeen10 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: a field that people do not see was filled in, as programs do. If your browser did that for you, please press “Post reply” once more.',
})

/** Your reply has not been posted yet: the form it came from is not one this site has now. Please press “Post reply” once more. */
export const yourReplyHasNotBeen11 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted yet: the form it came from is not one this site has now. Please press “Post reply” once more.',
})

/** Your reply has not been posted: it came within two seconds of the form, faster than people write. Please press “Post reply” once more. */
export const yourReplyHasNotBeen12 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: it came within two seconds of the form, faster than people write. Please press “Post reply” once more.',
})

/** Your reply has not been posted: there is no article here that takes replies. */
export const yourReplyHasNotBeen13 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: there is no article here that takes replies.',
})

/** Your reply has not been posted: the article was withdrawn and takes no replies any more. */
export const yourReplyHasNotBeen14 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: the article was withdrawn and takes no replies any more.',
})

/** Your reply has not been posted: replies to this article are closed. */
export const yourReplyHasNotBeen15 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: replies to this article are closed.',
})

/** Your reply has not been posted: the reply you are answering is no longer here. You can still post your words as a reply to the article. */
export const yourReplyHasNotBeen16 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: the reply you are answering is no longer here. You can still post your words as a reply to the article.',
})

/** Your reply has not been posted: the paragraph you are answering is no longer in the article. You can still post your words as a reply to the article. */
export const yourReplyHasNotBeen17 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: the paragraph you are answering is no longer in the article. You can still post your words as a reply to the article.',
})

/** Your reply has not been posted yet: {address} replies have come from this email address within ten minutes. Please wait a little and press “Post reply” again. */
export const yourReplyHasNotBeen18 = /* @__PURE__ */ message<{ address: string | number }>({
  'en-GB': (given) => `Your reply has not been posted yet: ${given.address} replies have come from this email address within ten minutes. Please wait a little and press “Post reply” again.`,
})

/** Your reply has not been posted yet: many replies have come from your network within ten minutes. Please wait a little and press “Post reply” again. */
export const yourReplyHasNotBeen19 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted yet: many replies have come from your network within ten minutes. Please wait a little and press “Post reply” again.',
})

/** Your reply has not been posted: as many replies as a new writer may send in a day have come under this address. Please try again tomorrow, or once one of them has been published. */
export const yourReplyHasNotBeen20 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: as many replies as a new writer may send in a day have come under this address. Please try again tomorrow, or once one of them has been published.',
})

/** Your reply has not been posted: the newsroom has decided that you cannot reply here for now. */
export const yourReplyHasNotBeen21 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: the newsroom has decided that you cannot reply here for now.',
})

/** Your reply has not been posted: exactly these words were sent under this article within the last day. If you have something to add, please say it in other words. */
export const yourReplyHasNotBeen22 = /* @__PURE__ */ words({
  'en-GB': 'Your reply has not been posted: exactly these words were sent under this article within the last day. If you have something to add, please say it in other words.',
})

/** Your reply was not posted */
export const yourReplyWasNotPosted = /* @__PURE__ */ words({
  'en-GB': 'Your reply was not posted',
})

/** Your words, to copy */
export const yourWordsToCopy = /* @__PURE__ */ words({
  'en-GB': 'Your words, to copy',
})

/** Leave a Reply: {headline} */
export const leaveReplyHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Leave a Reply: ${given.headline}`,
})

/** Not posted – {title} */
export const notPostedTitle = /* @__PURE__ */ message<{ title: string | number }>({
  'en-GB': (given) => `Not posted – ${given.title}`,
})

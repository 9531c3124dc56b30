// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Please give the words that are wrong. */
export const wrongWordsMissing = /* @__PURE__ */ words({
  'en-GB': 'Please give the words that are wrong.',
})

/** Please give the words that are right. */
export const rightWordsMissing = /* @__PURE__ */ words({
  'en-GB': 'Please give the words that are right.',
})

/** Please say what was said. */
export const pleaseSayWhatWasSaid = /* @__PURE__ */ words({
  'en-GB': 'Please say what was said.',
})

/** Please write the text of the notice. */
export const pleaseWriteTextOfNotice = /* @__PURE__ */ words({
  'en-GB': 'Please write the text of the notice.',
})

/** Choose at least one article. */
export const chooseAtLeastOneArticle = /* @__PURE__ */ words({
  'en-GB': 'Choose at least one article.',
})

/** An article */
export const leadsToArticle = /* @__PURE__ */ words({
  'en-GB': 'An article',
})

/** Find them */
export const findThem = /* @__PURE__ */ words({
  'en-GB': 'Find them',
})

/** None of these articles says these words. */
export const noneOfTheseArticlesSays = /* @__PURE__ */ words({
  'en-GB': 'None of these articles says these words.',
})

/** Corrected: <link>{headline}</link> */
export const correctedHeadline: <Part>(given: { link: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => ['Corrected: ', given.link(`${given.headline}`)],
})

/** Nothing was corrected: {chosen} articles are chosen, and at most {most} are put right together. Choose which, and put the rest right in another go. What you wrote stands below. */
export const tooManyChosen = /* @__PURE__ */ message<{ chosen: string | number; most: string | number }>({
  'en-GB': (given) => `Nothing was corrected: ${given.chosen} articles are chosen, and at most ${given.most} are put right together. Choose which, and put the rest right in another go. What you wrote stands below.`,
})

/** Nothing was corrected: all that are chosen are corrected together, or none. In the way: */
export const inTheWay = /* @__PURE__ */ words({
  'en-GB': 'Nothing was corrected: all that are chosen are corrected together, or none. In the way:',
})

/** They are not chosen any more. What you wrote stands below; send it again for the others. */
export const notChosenAnyMore = /* @__PURE__ */ words({
  'en-GB': 'They are not chosen any more. What you wrote stands below; send it again for the others.',
})

/** {able} articles say it, and at most {most} are put right together. Choose which; once they are done, find the rest here and put them right in another go. */
export const moreThanTogether = /* @__PURE__ */ message<{ able: string | number; most: string | number }>({
  'en-GB': (given) => `${given.able} articles say it, and at most ${given.most} are put right together. Choose which; once they are done, find the rest here and put them right in another go.`,
})

/** Left out: {reason}. */
export const leftOut = /* @__PURE__ */ message<{ reason: string | number }>({
  'en-GB': (given) => `Left out: ${given.reason}.`,
})

/** Correct all that are chosen */
export const correctAllThatAreChosen = /* @__PURE__ */ words({
  'en-GB': 'Correct all that are chosen',
})

/** readers do not see it */
export const leftForNotPublic = /* @__PURE__ */ words({
  'en-GB': 'readers do not see it',
})

/** it has changes that are not published: correct it with them */
export const leftForDraft = /* @__PURE__ */ words({
  'en-GB': 'it has changes that are not published: correct it with them',
})

/** it does not say these words */
export const leftForOtherWords = /* @__PURE__ */ words({
  'en-GB': 'it does not say these words',
})

/** a link or bold letters begin or end within the words: correct it by itself */
export const leftForDividedWords = /* @__PURE__ */ words({
  'en-GB': 'a link or bold letters begin or end within the words: correct it by itself',
})

/** you do not publish in its section */
export const leftForNoRight = /* @__PURE__ */ words({
  'en-GB': 'you do not publish in its section',
})

/** somebody changed it meanwhile: look at what it says now */
export const leftForChange = /* @__PURE__ */ words({
  'en-GB': 'somebody changed it meanwhile: look at what it says now',
})

/** the desk check found something else in it */
export const leftForDeskCheck = /* @__PURE__ */ words({
  'en-GB': 'the desk check found something else in it',
})

/** Correct in several articles */
export const correctInSeveralArticles = /* @__PURE__ */ words({
  'en-GB': 'Correct in several articles',
})

/** Each article gets the right words, a version and a notice of its own. */
export const eachArticleGetsRightWords = /* @__PURE__ */ words({
  'en-GB': 'Each article gets the right words, a version and a notice of its own.',
})

/** Words that are wrong */
export const wordsThatAreWrong = /* @__PURE__ */ words({
  'en-GB': 'Words that are wrong',
})

/** Words that are right */
export const wordsThatAreRight = /* @__PURE__ */ words({
  'en-GB': 'Words that are right',
})

/** Articles that say it */
export const articlesThatSayIt = /* @__PURE__ */ words({
  'en-GB': 'Articles that say it',
})

/** Text of the notice */
export const textOfNotice = /* @__PURE__ */ words({
  'en-GB': 'Text of the notice',
})

/** What it said before */
export const whatItSaidBefore = /* @__PURE__ */ words({
  'en-GB': 'What it said before',
})

/** Notices that stand in front of an article’s text */
export const noticesThatStandInFront = /* @__PURE__ */ words({
  'en-GB': 'Notices that stand in front of an article’s text',
})

/** Corrections */
export const corrections = /* @__PURE__ */ words({
  'en-GB': 'Corrections',
})

/** Clarifications */
export const clarifications = /* @__PURE__ */ words({
  'en-GB': 'Clarifications',
})

/** Editor’s notes */
export const editorsNotes = /* @__PURE__ */ words({
  'en-GB': 'Editor’s notes',
})

/** Updates */
export const updates = /* @__PURE__ */ words({
  'en-GB': 'Updates',
})

/** The others stand after it. */
export const othersStandAfterIt = /* @__PURE__ */ words({
  'en-GB': 'The others stand after it.',
})

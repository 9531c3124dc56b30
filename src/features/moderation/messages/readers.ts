// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** under an article */
export const underArticle = /* @__PURE__ */ words({
  'en-GB': 'under an article',
})

/** Your reply {under}, sent on {posted}, is not shown. */
export const yourReplyUnderSentOn = /* @__PURE__ */ message<{ under: string | number; posted: string | number }>({
  'en-GB': (given) => `Your reply ${given.under}, sent on ${given.posted}, is not shown.`,
})

/** Since {at} nobody reads it but you and the newsroom. Nothing else of yours is affected. */
export const sinceAtNobodyReadsIt = /* @__PURE__ */ message<{ at: string | number }>({
  'en-GB': (given) => `Since ${given.at} nobody reads it but you and the newsroom. Nothing else of yours is affected.`,
})

/** You can read it here: {address}{to} */
export const youCanReadItHere = /* @__PURE__ */ message<{ address: string | number; to: string | number }>({
  'en-GB': (given) => `You can read it here: ${given.address}${given.to}`,
})

/** If you think that is wrong, you can appeal once, and somebody else decides where there is somebody else: {address}{to} */
export const ifYouThinkThatIs = /* @__PURE__ */ message<{ address: string | number; to: string | number }>({
  'en-GB': (given) => `If you think that is wrong, you can appeal once, and somebody else decides where there is somebody else: ${given.address}${given.to}`,
})

/** Your reply is not shown */
export const yourReplyIsNotShown = /* @__PURE__ */ words({
  'en-GB': 'Your reply is not shown',
})

/** Your reply is published */
export const yourReplyIsPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply is published',
})

/** Your reply was read by the newsroom and is published. */
export const yourReplyWasReadBy = /* @__PURE__ */ words({
  'en-GB': 'Your reply was read by the newsroom and is published.',
})

/** Your reply is shown again */
export const yourReplyIsShownAgain = /* @__PURE__ */ words({
  'en-GB': 'Your reply is shown again',
})

/** Your reply is shown again. */
export const yourReplyIsShownAgain2 = /* @__PURE__ */ words({
  'en-GB': 'Your reply is shown again.',
})

/** It was taken for spam. */
export const itWasTakenForSpam = /* @__PURE__ */ words({
  'en-GB': 'It was taken for spam.',
})

/** The reason given: {because} */
export const reasonGivenBecause = /* @__PURE__ */ message<{ because: string | number }>({
  'en-GB': (given) => `The reason given: ${given.because}`,
})

/** The rule it rests on: {title}. {words} */
export const ruleItRestsOnTitle = /* @__PURE__ */ message<{ title: string | number; words: string | number }>({
  'en-GB': (given) => `The rule it rests on: ${given.title}. ${given.words}`,
})

/** A program decided this, and no person. */
export const programDecidedThisAndNo = /* @__PURE__ */ words({
  'en-GB': 'A program decided this, and no person.',
})

/** A person decided this, not a program. */
export const personDecidedThisNotProgram = /* @__PURE__ */ words({
  'en-GB': 'A person decided this, not a program.',
})

/** The decision was reversed and your reply is shown. */
export const decisionWasReversedAndYour = /* @__PURE__ */ words({
  'en-GB': 'The decision was reversed and your reply is shown.',
})

/** The decision stands and your reply is not shown. */
export const decisionStandsAndYourReply = /* @__PURE__ */ words({
  'en-GB': 'The decision stands and your reply is not shown.',
})

/** Your appeal is decided */
export const yourAppealIsDecided = /* @__PURE__ */ words({
  'en-GB': 'Your appeal is decided',
})

/** Why it is not shown */
export const whyItIsNotShown = /* @__PURE__ */ words({
  'en-GB': 'Why it is not shown',
})

/** What was decided */
export const whatWasDecided = /* @__PURE__ */ words({
  'en-GB': 'What was decided',
})

/** on {when}. It was posted on {when2}. Nothing else of yours is affected. */
export const onWhenItWasPosted = /* @__PURE__ */ message<{ when: string | number; when2: string | number }>({
  'en-GB': (given) => `on ${given.when}. It was posted on ${given.when2}. Nothing else of yours is affected.`,
})

/** Why */
export const why = /* @__PURE__ */ words({
  'en-GB': 'Why',
})

/** Who decided */
export const whoDecided = /* @__PURE__ */ words({
  'en-GB': 'Who decided',
})

/** You can <link>appeal against this decision</link> once. Somebody else than who made it decides, where there is somebody else. <link2>How we moderate</link2> */
export const youCanAppealAgainstThis: <Part>(given: { link: (inner: string) => Part; link2: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown; link2: (inner: string) => unknown }>({
  'en-GB': (given) => ['You can ', given.link(`appeal against this decision`), ' once. Somebody else than who made it decides, where there is somebody else. ', given.link2(`How we moderate`)],
})

/** You appealed on {when}: <bdi>{words}</bdi> */
export const youAppealedOnWhenWords: <Part>(given: { when: string | number; bdi: (inner: string) => Part; words: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: string | number; bdi: (inner: string) => unknown; words: string | number }>({
  'en-GB': (given) => ['You appealed on ', String(given.when), ': ', given.bdi(`${given.words}`)],
})

/** The decision */
export const decision = /* @__PURE__ */ words({
  'en-GB': 'The decision',
})

/** Why the decision is wrong */
export const whyDecisionIsWrong = /* @__PURE__ */ words({
  'en-GB': 'Why the decision is wrong',
})

/** Send the appeal */
export const sendAppeal = /* @__PURE__ */ words({
  'en-GB': 'Send the appeal',
})

/** The newsroom reads it. It is not published. */
export const newsroomReadsItItIs = /* @__PURE__ */ words({
  'en-GB': 'The newsroom reads it. It is not published.',
})

/** How we moderate */
export const howWeModerate = /* @__PURE__ */ words({
  'en-GB': 'How we moderate',
})

/** Readers answer our articles and each other. These are the rules, and what we did by them. */
export const readersAnswerOurArticlesAnd = /* @__PURE__ */ words({
  'en-GB': 'Readers answer our articles and each other. These are the rules, and what we did by them.',
})

/** House rules */
export const houseRules = /* @__PURE__ */ words({
  'en-GB': 'House rules',
})

/** What becomes of a reply */
export const whatBecomesOfReply = /* @__PURE__ */ words({
  'en-GB': 'What becomes of a reply',
})

/** A first reply is held until somebody in the newsroom has read it. Programs may hold a reply as well, when it has many links or looks like spam; a held reply is read by a person, who publishes it or not. Hidden means that the reply broke a rule: its writer is told which, and who decided. Nobody is made to believe that their reply is shown when it is not. */
export const firstReplyIsHeldUntil = /* @__PURE__ */ words({
  'en-GB': 'A first reply is held until somebody in the newsroom has read it. Programs may hold a reply as well, when it has many links or looks like spam; a held reply is read by a person, who publishes it or not. Hidden means that the reply broke a rule: its writer is told which, and who decided. Nobody is made to believe that their reply is shown when it is not.',
})

/** How to appeal */
export const howToAppeal = /* @__PURE__ */ words({
  'en-GB': 'How to appeal',
})

/** The page of your own reply, in the browser you sent it from, says why it is not shown and leads to a form. You can appeal once against each decision. Somebody else than who made it decides, where there is somebody else, and you read the answer on the same page. */
export const pageOfYourOwnReply = /* @__PURE__ */ words({
  'en-GB': 'The page of your own reply, in the browser you sent it from, says why it is not shown and leads to a form. You can appeal once against each decision. Somebody else than who made it decides, where there is somebody else, and you read the answer on the same page.',
})

/** In figures */
export const inFigures = /* @__PURE__ */ words({
  'en-GB': 'In figures',
})

/** {year}, quarter {number} */
export const yearQuarterNumber = /* @__PURE__ */ message<{ year: string | number; number: string | number }>({
  'en-GB': (given) => `${given.year}, quarter ${given.number}`,
})

/** Your reply was taken for spam */
export const yourReplyWasTakenFor = /* @__PURE__ */ words({
  'en-GB': 'Your reply was taken for spam',
})

/** Your reply is hidden */
export const yourReplyIsHidden = /* @__PURE__ */ words({
  'en-GB': 'Your reply is hidden',
})

/** A program, and no person. */
export const programAndNoPerson = /* @__PURE__ */ words({
  'en-GB': 'A program, and no person.',
})

/** A person of the newsroom, not a program. */
export const personOfNewsroomNotProgram = /* @__PURE__ */ words({
  'en-GB': 'A person of the newsroom, not a program.',
})

/** was reversed */
export const wasReversed = /* @__PURE__ */ words({
  'en-GB': 'was reversed',
})

/** Your appeal waits to be read. */
export const yourAppealWaitsToBe = /* @__PURE__ */ words({
  'en-GB': 'Your appeal waits to be read.',
})

/** Appeal */
export const appeal = /* @__PURE__ */ words({
  'en-GB': 'Appeal',
})

/** Your appeal */
export const yourAppeal = /* @__PURE__ */ words({
  'en-GB': 'Your appeal',
})

/** Appeal against a decision */
export const appealAgainstDecision = /* @__PURE__ */ words({
  'en-GB': 'Appeal against a decision',
})

/** Your reply */
export const yourReply = /* @__PURE__ */ words({
  'en-GB': 'Your reply',
})

/** By which rules replies at {name} are read, held and hidden, and with what results. */
export const byWhichRulesRepliesAt = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `By which rules replies at ${given.name} are read, held and hidden, and with what results.`,
})

/** Quarter {number} of {year} */
export const quarterNumberOfYear = /* @__PURE__ */ message<{ number: string | number; year: string | number }>({
  'en-GB': (given) => `Quarter ${given.number} of ${given.year}`,
})

/** a minute */
export const minute = /* @__PURE__ */ words({
  'en-GB': 'a minute',
})

/** {minutes} minutes */
export const minutesMinutes = /* @__PURE__ */ message<{ minutes: string | number }>({
  'en-GB': (given) => `${given.minutes} minutes`,
})

/** {round} hours */
export const roundHours = /* @__PURE__ */ message<{ round: string | number }>({
  'en-GB': (given) => `${given.round} hours`,
})

/** {round} days */
export const roundDays = /* @__PURE__ */ message<{ round: string | number }>({
  'en-GB': (given) => `${given.round} days`,
})

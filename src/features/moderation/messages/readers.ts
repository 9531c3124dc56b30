// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Your reply under “{headline}”, sent on {posted}, is not shown. */
export const yourReplyUnder = /* @__PURE__ */ message<{ headline: string | number; posted: string | number }>({
  'en-GB': (given) => `Your reply under “${given.headline}”, sent on ${given.posted}, is not shown.`,
  'de': (given) => `Ihr Kommentar unter „${given.headline}“ vom ${given.posted} wird nicht gezeigt.`,
})

/** Your reply under an article, sent on {posted}, is not shown. */
export const yourReplyUnderAnArticle = /* @__PURE__ */ message<{ posted: string | number }>({
  'en-GB': (given) => `Your reply under an article, sent on ${given.posted}, is not shown.`,
  'de': (given) => `Ihr Kommentar unter einem Artikel vom ${given.posted} wird nicht gezeigt.`,
})

/** Since {at} nobody reads it but you and the newsroom. Nothing else of yours is affected. */
export const nobodyReadsIt = /* @__PURE__ */ message<{ at: string | number }>({
  'en-GB': (given) => `Since ${given.at} nobody reads it but you and the newsroom. Nothing else of yours is affected.`,
  'de': (given) => `Seit dem ${given.at} lesen ihn nur noch Sie und die Redaktion. Von Ihren anderen Kommentaren ist keiner betroffen.`,
})

/** You can read it here: {address} */
export const youCanReadItHere = /* @__PURE__ */ message<{ address: string | number }>({
  'en-GB': (given) => `You can read it here: ${given.address}`,
  'de': (given) => `Sie können ihn hier lesen: ${given.address}`,
})

/** If you think that is wrong, you can appeal once, and somebody else decides where there is somebody else: {address} */
export const youCanAppeal = /* @__PURE__ */ message<{ address: string | number }>({
  'en-GB': (given) => `If you think that is wrong, you can appeal once, and somebody else decides where there is somebody else: ${given.address}`,
  'de': (given) => `Wenn Sie das für falsch halten, können Sie einmal Einspruch erheben. Dann entscheidet jemand anderes, sofern es jemand anderen gibt: ${given.address}`,
})

/** Your reply is not shown */
export const yourReplyIsNotShown = /* @__PURE__ */ words({
  'en-GB': 'Your reply is not shown',
  'de': 'Ihr Kommentar wird nicht gezeigt',
})

/** Your reply is published */
export const yourReplyIsPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply is published',
  'de': 'Ihr Kommentar ist veröffentlicht',
})

/** Your reply was read by the newsroom and is published. */
export const readAndPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply was read by the newsroom and is published.',
  'de': 'Die Redaktion hat Ihren Kommentar gelesen und veröffentlicht.',
})

/** Your reply is shown again */
export const shownAgain = /* @__PURE__ */ words({
  'en-GB': 'Your reply is shown again',
  'de': 'Ihr Kommentar ist wieder zu sehen',
})

/** Your reply is shown again. */
export const shownAgainSentence = /* @__PURE__ */ words({
  'en-GB': 'Your reply is shown again.',
  'de': 'Ihr Kommentar ist wieder zu sehen.',
})

/** It was taken for spam. */
export const itWasTakenForSpam = /* @__PURE__ */ words({
  'en-GB': 'It was taken for spam.',
  'de': 'Er wurde für Spam gehalten.',
})

/** The reason given: {because} */
export const reasonGiven = /* @__PURE__ */ message<{ because: string | number }>({
  'en-GB': (given) => `The reason given: ${given.because}`,
  'de': (given) => `Die Begründung: ${given.because}`,
})

/** The rule it rests on: {title}. {words} */
export const ruleItRestsOn = /* @__PURE__ */ message<{ title: string | number; words: string | number }>({
  'en-GB': (given) => `The rule it rests on: ${given.title}. ${given.words}`,
  'de': (given) => `Die Regel, auf der das beruht: ${given.title}. ${given.words}`,
})

/** A program decided this, and no person. */
export const programDecided = /* @__PURE__ */ words({
  'en-GB': 'A program decided this, and no person.',
  'de': 'Das hat ein Programm entschieden und kein Mensch.',
})

/** A person decided this, not a program. */
export const personDecided = /* @__PURE__ */ words({
  'en-GB': 'A person decided this, not a program.',
  'de': 'Das hat ein Mensch entschieden, kein Programm.',
})

/** The decision was reversed and your reply is shown. */
export const reversedAndShown = /* @__PURE__ */ words({
  'en-GB': 'The decision was reversed and your reply is shown.',
  'de': 'Die Entscheidung wurde aufgehoben, und Ihr Kommentar ist zu sehen.',
})

/** The decision stands and your reply is not shown. */
export const standsAndNotShown = /* @__PURE__ */ words({
  'en-GB': 'The decision stands and your reply is not shown.',
  'de': 'Die Entscheidung bleibt bestehen, und Ihr Kommentar wird nicht gezeigt.',
})

/** Your appeal is decided */
export const yourAppealIsDecided = /* @__PURE__ */ words({
  'en-GB': 'Your appeal is decided',
  'de': 'Über Ihren Einspruch ist entschieden',
})

/** Undone */
export const undone = /* @__PURE__ */ words({
  'en-GB': 'Undone',
  'de': 'Rückgängig gemacht',
})

/** Why it is not shown */
export const whyItIsNotShown = /* @__PURE__ */ words({
  'en-GB': 'Why it is not shown',
  'de': 'Warum er nicht gezeigt wird',
})

/** What was decided */
export const whatWasDecided = /* @__PURE__ */ words({
  'en-GB': 'What was decided',
  'de': 'Was entschieden wurde',
})

/** Your reply was taken for spam on {decided}. It was posted on {posted}. Nothing else of yours is affected. */
export const takenForSpamOn = /* @__PURE__ */ message<{ decided: string | number; posted: string | number }>({
  'en-GB': (given) => `Your reply was taken for spam on ${given.decided}. It was posted on ${given.posted}. Nothing else of yours is affected.`,
  'de': (given) => `Ihr Kommentar wurde am ${given.decided} für Spam gehalten. Geschrieben wurde er am ${given.posted}. Von Ihren anderen Kommentaren ist keiner betroffen.`,
})

/** Your reply is hidden on {decided}. It was posted on {posted}. Nothing else of yours is affected. */
export const hiddenOn = /* @__PURE__ */ message<{ decided: string | number; posted: string | number }>({
  'en-GB': (given) => `Your reply is hidden on ${given.decided}. It was posted on ${given.posted}. Nothing else of yours is affected.`,
  'de': (given) => `Ihr Kommentar wurde am ${given.decided} verborgen. Geschrieben wurde er am ${given.posted}. Von Ihren anderen Kommentaren ist keiner betroffen.`,
})

/** Why */
export const why = /* @__PURE__ */ words({
  'en-GB': 'Why',
  'de': 'Warum',
})

/** Who decided */
export const whoDecided = /* @__PURE__ */ words({
  'en-GB': 'Who decided',
  'de': 'Wer entschieden hat',
})

/** You can <appeal>appeal against this decision</appeal> once. Somebody else than who made it decides, where there is somebody else. <rules>How we moderate</rules> */
export const youCanAppealAgainstThis: <Part>(given: { appeal: (inner: string) => Part; rules: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ appeal: (inner: string) => unknown; rules: (inner: string) => unknown }>({
  'en-GB': (given) => ['You can ', given.appeal(`appeal against this decision`), ' once. Somebody else than who made it decides, where there is somebody else. ', given.rules(`How we moderate`)],
  'de': (given) => ['Sie können gegen diese Entscheidung einmal ', given.appeal(`Einspruch erheben`), '. Dann entscheidet jemand anderes als zuvor, sofern es jemand anderen gibt. ', given.rules(`Wie wir moderieren`)],
})

/** You appealed on {when}: <bdi>{words}</bdi> */
export const youAppealed: <Part>(given: { when: string | number; bdi: (inner: string) => Part; words: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: string | number; bdi: (inner: string) => unknown; words: string | number }>({
  'en-GB': (given) => ['You appealed on ', String(given.when), ': ', given.bdi(`${given.words}`)],
  'de': (given) => ['Am ', String(given.when), ' haben Sie Einspruch erhoben: ', given.bdi(`${given.words}`)],
})

/** The decision was reversed: <bdi>{answer}</bdi> */
export const decisionWasReversed: <Part>(given: { bdi: (inner: string) => Part; answer: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; answer: string | number }>({
  'en-GB': (given) => ['The decision was reversed: ', given.bdi(`${given.answer}`)],
  'de': (given) => ['Die Entscheidung wurde aufgehoben: ', given.bdi(`${given.answer}`)],
})

/** The decision stands: <bdi>{answer}</bdi> */
export const decisionStands: <Part>(given: { bdi: (inner: string) => Part; answer: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; answer: string | number }>({
  'en-GB': (given) => ['The decision stands: ', given.bdi(`${given.answer}`)],
  'de': (given) => ['Die Entscheidung bleibt bestehen: ', given.bdi(`${given.answer}`)],
})

/** Why the decision is wrong */
export const whyDecisionIsWrong = /* @__PURE__ */ words({
  'en-GB': 'Why the decision is wrong',
  'de': 'Warum die Entscheidung falsch ist',
})

/** Send the appeal */
export const sendAppeal = /* @__PURE__ */ words({
  'en-GB': 'Send the appeal',
  'de': 'Einspruch absenden',
})

/** The newsroom reads it. It is not published. */
export const appealIsNotPublished = /* @__PURE__ */ words({
  'en-GB': 'The newsroom reads it. It is not published.',
  'de': 'Die Redaktion liest ihn. Er wird nicht veröffentlicht.',
})

/** This reply is no longer here. */
export const replyIsGone = /* @__PURE__ */ words({
  'en-GB': 'This reply is no longer here.',
  'de': 'Diesen Kommentar gibt es hier nicht mehr.',
})

/** There is nothing to appeal against: your reply is not kept from readers by a decision. */
export const nothingToAppeal = /* @__PURE__ */ words({
  'en-GB': 'There is nothing to appeal against: your reply is not kept from readers by a decision.',
  'de': 'Es gibt nichts, wogegen Sie Einspruch erheben könnten: Keine Entscheidung verbirgt Ihren Kommentar.',
})

/** You have appealed against this decision before, and one appeal is all there is. */
export const appealedBefore = /* @__PURE__ */ words({
  'en-GB': 'You have appealed against this decision before, and one appeal is all there is.',
  'de': 'Sie haben gegen diese Entscheidung schon Einspruch erhoben, und das geht nur einmal.',
})

/** Please say why the decision is wrong, in at most {max, number} characters. */
export const sayWhyItIsWrong = /* @__PURE__ */ message<{ max: number }>({
  'en-GB': (given) => `Please say why the decision is wrong, in at most ${number('en-GB', given.max)} characters.`,
  'de': (given) => `Bitte sagen Sie in höchstens ${number('de', given.max)} Zeichen, warum die Entscheidung falsch ist.`,
})

/** How we moderate */
export const howWeModerate = /* @__PURE__ */ words({
  'en-GB': 'How we moderate',
  'de': 'Wie wir moderieren',
})

/** Readers answer our articles and each other. These are the rules, and what we did by them. */
export const rulesAndResults = /* @__PURE__ */ words({
  'en-GB': 'Readers answer our articles and each other. These are the rules, and what we did by them.',
  'de': 'Leserinnen und Leser antworten auf unsere Artikel und aufeinander. Das sind die Regeln, und das haben wir danach getan.',
})

/** House rules */
export const houseRules = /* @__PURE__ */ words({
  'en-GB': 'House rules',
  'de': 'Hausregeln',
})

/** What becomes of a reply */
export const whatBecomesOfReply = /* @__PURE__ */ words({
  'en-GB': 'What becomes of a reply',
  'de': 'Was aus einem Kommentar wird',
})

/** A first reply is held until somebody in the newsroom has read it. Programs may hold a reply as well, when it has many links or looks like spam; a held reply is read by a person, who publishes it or not. Hidden means that the reply broke a rule: its writer is told which, and who decided. Nobody is made to believe that their reply is shown when it is not. */
export const wayOfReply = /* @__PURE__ */ words({
  'en-GB': 'A first reply is held until somebody in the newsroom has read it. Programs may hold a reply as well, when it has many links or looks like spam; a held reply is read by a person, who publishes it or not. Hidden means that the reply broke a rule: its writer is told which, and who decided. Nobody is made to believe that their reply is shown when it is not.',
  'de': 'Ein erster Kommentar wird zurückgehalten, bis jemand in der Redaktion ihn gelesen hat. Auch Programme können einen Kommentar zurückhalten, wenn er viele Links enthält oder nach Spam aussieht; einen zurückgehaltenen Kommentar liest ein Mensch und veröffentlicht ihn oder nicht. Verborgen heißt, dass der Kommentar gegen eine Regel verstieß: Wer ihn geschrieben hat, erfährt, gegen welche und wer entschieden hat. Niemandem wird vorgemacht, ein Kommentar sei zu sehen, der es nicht ist.',
})

/** How to appeal */
export const howToAppeal = /* @__PURE__ */ words({
  'en-GB': 'How to appeal',
  'de': 'Wie Sie Einspruch erheben',
})

/** The page of your own reply, in the browser you sent it from, says why it is not shown and leads to a form. You can appeal once against each decision. Somebody else than who made it decides, where there is somebody else, and you read the answer on the same page. */
export const wayOfAppeal = /* @__PURE__ */ words({
  'en-GB': 'The page of your own reply, in the browser you sent it from, says why it is not shown and leads to a form. You can appeal once against each decision. Somebody else than who made it decides, where there is somebody else, and you read the answer on the same page.',
  'de': 'Die Seite Ihres eigenen Kommentars, in dem Browser, aus dem Sie ihn abgesandt haben, sagt, warum er nicht gezeigt wird, und führt zu einem Formular. Gegen jede Entscheidung können Sie einmal Einspruch erheben. Dann entscheidet jemand anderes als zuvor, sofern es jemand anderen gibt, und die Antwort lesen Sie auf derselben Seite.',
})

/** In figures */
export const inFigures = /* @__PURE__ */ words({
  'en-GB': 'In figures',
  'de': 'In Zahlen',
})

/** {year}, quarter {number} */
export const yearAndQuarter = /* @__PURE__ */ message<{ year: string | number; number: string | number }>({
  'en-GB': (given) => `${given.year}, quarter ${given.number}`,
  'de': (given) => `${given.year}, ${given.number}. Quartal`,
})

/** A program, and no person. */
export const programAndNoPerson = /* @__PURE__ */ words({
  'en-GB': 'A program, and no person.',
  'de': 'Ein Programm und kein Mensch.',
})

/** A person of the newsroom, not a program. */
export const personOfNewsroom = /* @__PURE__ */ words({
  'en-GB': 'A person of the newsroom, not a program.',
  'de': 'Ein Mensch in der Redaktion, kein Programm.',
})

/** Held first, then published */
export const heldThenPublished = /* @__PURE__ */ words({
  'en-GB': 'Held first, then published',
  'de': 'Erst zurückgehalten, dann veröffentlicht',
})

/** Hidden */
export const hidden = /* @__PURE__ */ words({
  'en-GB': 'Hidden',
  'de': 'Verborgen',
})

/** Taken for spam */
export const takenForSpam = /* @__PURE__ */ words({
  'en-GB': 'Taken for spam',
  'de': 'Für Spam gehalten',
})

/** Decided by a program alone */
export const decidedByProgram = /* @__PURE__ */ words({
  'en-GB': 'Decided by a program alone',
  'de': 'Von einem Programm allein entschieden',
})

/** Time-outs and bans */
export const timeOutsAndBans = /* @__PURE__ */ words({
  'en-GB': 'Time-outs and bans',
  'de': 'Auszeiten und Sperren',
  'en-US': 'Timeouts and bans',
})

/** Appeals made */
export const appealsMade = /* @__PURE__ */ words({
  'en-GB': 'Appeals made',
  'de': 'Einsprüche',
})

/** Appeals that reversed the decision */
export const appealsThatReversed = /* @__PURE__ */ words({
  'en-GB': 'Appeals that reversed the decision',
  'de': 'Einsprüche, die zur Aufhebung führten',
})

/** Half of the held were decided within */
export const halfDecidedWithin = /* @__PURE__ */ words({
  'en-GB': 'Half of the held were decided within',
  'de': 'Die Hälfte der zurückgehaltenen wurde entschieden binnen',
})

/** Your appeal waits to be read. */
export const appealWaits = /* @__PURE__ */ words({
  'en-GB': 'Your appeal waits to be read.',
  'de': 'Ihr Einspruch wurde noch nicht gelesen.',
})

/** Appeal */
export const appeal = /* @__PURE__ */ words({
  'en-GB': 'Appeal',
  'de': 'Einspruch',
})

/** Your appeal */
export const yourAppeal = /* @__PURE__ */ words({
  'en-GB': 'Your appeal',
  'de': 'Ihr Einspruch',
})

/** Appeal against a decision */
export const appealAgainstDecision = /* @__PURE__ */ words({
  'en-GB': 'Appeal against a decision',
  'de': 'Einspruch gegen eine Entscheidung',
})

/** Your reply */
export const yourReply = /* @__PURE__ */ words({
  'en-GB': 'Your reply',
  'de': 'Ihr Kommentar',
})

/** By which rules replies at {name} are read, held and hidden, and with what results. */
export const rulesOfPaper = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `By which rules replies at ${given.name} are read, held and hidden, and with what results.`,
  'de': (given) => `Nach welchen Regeln Kommentare bei ${given.name} gelesen, zurückgehalten und verborgen werden, und mit welchem Ergebnis.`,
})

/** Quarter {number} of {year} */
export const quarterOfYear = /* @__PURE__ */ message<{ number: string | number; year: string | number }>({
  'en-GB': (given) => `Quarter ${given.number} of ${given.year}`,
  'de': (given) => `${given.number}. Quartal ${given.year}`,
})

/** {count, plural, =1 {a minute} other {# minutes}} */
export const minutes = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=1': () => `a minute`, 'other': () => `${number('en-GB', given.count)} minutes` })}`,
  'de': (given) => `${plural('de', given.count, { '=1': () => `einer Minute`, 'other': () => `${number('de', given.count)} Minuten` })}`,
})

/** {count, plural, one {# hour} other {# hours}} */
export const hours = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} hour`, 'other': () => `${number('en-GB', given.count)} hours` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `${number('de', given.count)} Stunde`, 'other': () => `${number('de', given.count)} Stunden` })}`,
})

/** {count, plural, one {# day} other {# days}} */
export const days = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} day`, 'other': () => `${number('en-GB', given.count)} days` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `${number('de', given.count)} Tag`, 'other': () => `${number('de', given.count)} Tagen` })}`,
})

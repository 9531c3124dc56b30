// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Your reply is published */
export const yourReplyIsPublished = /* @__PURE__ */ words({
  'en-GB': 'Your reply is published',
  'de': 'Ihr Kommentar ist veröffentlicht',
})

/** Under “{headline}”: */
export const underHeadlineInWords = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Under “${given.headline}”:`,
  'de': (given) => `Unter „${given.headline}“:`,
})

/** {name} answered you under “{headline}”: */
export const answeredYouUnder = /* @__PURE__ */ message<{ name: string | number; headline: string | number }>({
  'en-GB': (given) => `${given.name} answered you under “${given.headline}”:`,
  'de': (given) => `${given.name} hat Ihnen unter „${given.headline}“ geantwortet:`,
})

/** {name} answered you */
export const answeredYou = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} answered you`,
  'de': (given) => `${given.name} hat Ihnen geantwortet`,
})

/** {count, plural, one {# new reply: {headline}} other {# new replies: {headline}}} */
export const newRepliesSubject = /* @__PURE__ */ message<{ count: number; headline: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} new reply: ${given.headline}`, 'other': () => `${number('en-GB', given.count)} new replies: ${given.headline}` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `${number('de', given.count)} neuer Kommentar: ${given.headline}`, 'other': () => `${number('de', given.count)} neue Kommentare: ${given.headline}` })}`,
})

/** {count, plural, one {# new reply under “{headline}”.} other {# new replies under “{headline}”.}} */
export const newRepliesUnder = /* @__PURE__ */ message<{ count: number; headline: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} new reply under “${given.headline}”.`, 'other': () => `${number('en-GB', given.count)} new replies under “${given.headline}”.` })}`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `${number('de', given.count)} neuer Kommentar unter „${given.headline}“.`, 'other': () => `${number('de', given.count)} neue Kommentare unter „${given.headline}“.` })}`,
})

/** And {count, number} more. */
export const andMore = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `And ${number('en-GB', given.count)} more.`,
  'de': (given) => `${plural('de', given.count, { 'one': () => `Und ${number('de', given.count)} weiterer.`, 'other': () => `Und ${number('de', given.count)} weitere.` })}`,
})

/** You get this because you asked {name} to mail you {what, select, answers {when somebody answers you} decisions {when it decides about your replies} other {a daily digest of this thread}}. */
export const youGetThisBecause = /* @__PURE__ */ message<{ name: string | number; what: 'answers' | 'decisions' | (string & {}) }>({
  'en-GB': (given) => `You get this because you asked ${given.name} to mail you ${select({ 'answers': () => `when somebody answers you`, 'decisions': () => `when it decides about your replies`, 'other': () => `a daily digest of this thread` }, given.what)}.`,
  'de': (given) => `Sie bekommen diese E-Mail, weil Sie ${given.name} gebeten haben, ${select({ 'answers': () => `Ihnen zu schreiben, wenn Ihnen jemand antwortet`, 'decisions': () => `Ihnen zu schreiben, wenn über Ihre Kommentare entschieden wird`, 'other': () => `Ihnen täglich eine Übersicht dieser Diskussion zu senden` }, given.what)}.`,
})

/** To end it: {leave} */
export const toEndIt = /* @__PURE__ */ message<{ leave: string | number }>({
  'en-GB': (given) => `To end it: ${given.leave}`,
  'de': (given) => `Abbestellen: ${given.leave}`,
})

/** Everything you chose: {address} */
export const everythingYouChose = /* @__PURE__ */ message<{ address: string | number }>({
  'en-GB': (given) => `Everything you chose: ${given.address}`,
  'de': (given) => `Alles, was Sie gewählt haben: ${given.address}`,
})

/** It is about {what, select, answers {mail when somebody answers you} decisions {mail about decisions on your replies} other {the daily digest of this thread}}. */
export const itIsAbout = /* @__PURE__ */ message<{ what: 'answers' | 'decisions' | (string & {}) }>({
  'en-GB': (given) => `It is about ${select({ 'answers': () => `mail when somebody answers you`, 'decisions': () => `mail about decisions on your replies`, 'other': () => `the daily digest of this thread` }, given.what)}.`,
  'de': (given) => `Es geht um ${select({ 'answers': () => `E-Mails, wenn Ihnen jemand antwortet`, 'decisions': () => `E-Mails über Entscheidungen zu Ihren Kommentaren`, 'other': () => `die tägliche Übersicht dieser Diskussion` }, given.what)}.`,
})

/** Unsubscribe */
export const unsubscribe = /* @__PURE__ */ words({
  'en-GB': 'Unsubscribe',
  'de': 'Abbestellen',
})

/** You can choose it again on your page. */
export const youCanChooseItAgain = /* @__PURE__ */ words({
  'en-GB': 'You can choose it again on your page.',
  'de': 'Auf Ihrer Seite können Sie es wieder wählen.',
})

/** Your page */
export const yourPage = /* @__PURE__ */ words({
  'en-GB': 'Your page',
  'de': 'Ihre Seite',
})

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
  'de': 'Startseite',
})

/** Unsubscribe? */
export const unsubscribeQuestion = /* @__PURE__ */ words({
  'en-GB': 'Unsubscribe?',
  'de': 'Abbestellen?',
})

/** You are unsubscribed */
export const youAreUnsubscribed = /* @__PURE__ */ words({
  'en-GB': 'You are unsubscribed',
  'de': 'Sie haben abbestellt',
})

/** Nothing to tell you yet. Answers to you and decisions about your replies appear here. */
export const nothingToTellYouYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing to tell you yet. Answers to you and decisions about your replies appear here.',
  'de': 'Noch gibt es nichts mitzuteilen. Antworten an Sie und Entscheidungen über Ihre Kommentare erscheinen hier.',
})

/** Your reply is published under <link></link>. */
export const yourReplyIsPublishedUnder: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Your reply is published under ', given.link(''), '.'],
  'de': (given) => ['Ihr Kommentar ist veröffentlicht unter ', given.link(''), '.'],
})

/** <bdi>{name}</bdi> answered you under <link></link>: */
export const answeredYouUnderLink: <Part>(given: { bdi: (inner: string) => Part; name: string | number; link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; name: string | number; link: (inner: string) => unknown }>({
  'en-GB': (given) => [given.bdi(`${given.name}`), ' answered you under ', given.link(''), ':'],
  'de': (given) => [given.bdi(`${given.name}`), ' hat Ihnen geantwortet unter ', given.link(''), ':'],
})

/** Nothing, unless you choose it here; never more than {mailsADay} messages a day. */
export const nothingUnlessChosen = /* @__PURE__ */ message<{ mailsADay: string | number }>({
  'en-GB': (given) => `Nothing, unless you choose it here; never more than ${given.mailsADay} messages a day.`,
  'de': (given) => `Nichts, wenn Sie es hier nicht wählen; nie mehr als ${given.mailsADay} E-Mails am Tag.`,
})

/** {count, plural, =1 {One message was} other {# messages were}} not mailed today, because {mailsADay} had been already. What they said stands under Notices. */
export const notMailedToday = /* @__PURE__ */ message<{ count: number; mailsADay: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=1': () => `One message was`, 'other': () => `${number('en-GB', given.count)} messages were` })} not mailed today, because ${given.mailsADay} had been already. What they said stands under Notices.`,
  'de': (given) => `${plural('de', given.count, { '=1': () => `Eine E-Mail ging`, 'other': () => `${number('de', given.count)} E-Mails gingen` })} heute nicht mehr hinaus, weil es schon ${given.mailsADay} waren. Was darin stand, finden Sie unter „Mitteilungen“.`,
})

/** Mail me */
export const mailMe = /* @__PURE__ */ words({
  'en-GB': 'Mail me',
  'de': 'Schreiben Sie mir,',
})

/** when somebody answers me */
export const whenSomebodyAnswersMe = /* @__PURE__ */ words({
  'en-GB': 'when somebody answers me',
  'de': 'wenn mir jemand antwortet',
})

/** when the newsroom decides about my replies */
export const whenNewsroomDecides = /* @__PURE__ */ words({
  'en-GB': 'when the newsroom decides about my replies',
  'de': 'wenn die Redaktion über meine Kommentare entscheidet',
})

/** Save these choices */
export const saveTheseChoices = /* @__PURE__ */ words({
  'en-GB': 'Save these choices',
  'de': 'Auswahl speichern',
})

/** Threads you follow, once a day */
export const threadsYouFollow = /* @__PURE__ */ words({
  'en-GB': 'Threads you follow, once a day',
  'de': 'Diskussionen, denen Sie folgen, einmal am Tag',
})

/** Stop following */
export const stopFollowing = /* @__PURE__ */ words({
  'en-GB': 'Stop following',
  'de': 'Nicht mehr folgen',
})

/** Notices */
export const notices = /* @__PURE__ */ words({
  'en-GB': 'Notices',
  'de': 'Mitteilungen',
})

/** What we mail you */
export const whatWeMailYou = /* @__PURE__ */ words({
  'en-GB': 'What we mail you',
  'de': 'Was wir Ihnen per E-Mail senden',
})

/** Stop following {headline} */
export const stopFollowingHeadline = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `Stop following ${given.headline}`,
  'de': (given) => `${given.headline} nicht mehr folgen`,
})

// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Please write an email address such as name@example.org. */
export const writeEmail = /* @__PURE__ */ words({
  'en-GB': 'Please write an email address such as name@example.org.',
  'de': 'Bitte schreiben Sie eine E-Mail-Adresse wie name@example.org.',
})

/** Many links have been asked for from your network. Please try again in an hour. */
export const tooManyLinks = /* @__PURE__ */ words({
  'en-GB': 'Many links have been asked for from your network. Please try again in an hour.',
  'de': 'Aus Ihrem Netz wurden viele Links angefordert. Bitte versuchen Sie es in einer Stunde noch einmal.',
})

/** Hello, */
export const hello = /* @__PURE__ */ words({
  'en-GB': 'Hello,',
  'de': 'Guten Tag,',
})

/** this link proves to {name} that the address this was sent to is yours. It works once, within 24 hours: */
export const whatLinkProves = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `this link proves to ${given.name} that the address this was sent to is yours. It works once, within 24 hours:`,
  'de': (given) => `dieser Link weist gegenüber ${given.name} nach, dass die Adresse, an die er ging, Ihre ist. Er gilt einmal, 24 Stunden lang:`,
})

/** If you did not ask for it, do nothing: without it, nothing happens. */
export const ifNotAsked = /* @__PURE__ */ words({
  'en-GB': 'If you did not ask for it, do nothing: without it, nothing happens.',
  'de': 'Falls Sie ihn nicht angefordert haben, tun Sie nichts: Ohne ihn geschieht nichts.',
})

/** Prove your address to {name} */
export const proveYourAddress = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Prove your address to ${given.name}`,
  'de': (given) => `Weisen Sie ${given.name} Ihre Adresse nach`,
})

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

/** Every reply sent under your address loses its words and its name, wherever it is. Where others have answered, an empty place stays. Your notices, your choices and your address go as well. This cannot be undone. */
export const whatForgettingDoes = /* @__PURE__ */ words({
  'en-GB': 'Every reply sent under your address loses its words and its name, wherever it is. Where others have answered, an empty place stays. Your notices, your choices and your address go as well. This cannot be undone.',
  'de': 'Jeder Kommentar, der unter Ihrer Adresse abgesandt wurde, verliert seinen Text und seinen Namen, wo immer er steht. Wo jemand darauf geantwortet hat, bleibt ein leerer Platz. Auch Ihre Mitteilungen, Ihre Einstellungen und Ihre Adresse werden gelöscht. Das lässt sich nicht rückgängig machen.',
})

/** You may want to <link>download everything held about you</link> first. */
export const youMayWantToDownload: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['You may want to ', given.link(`download everything held about you`), ' first.'],
  'de': (given) => ['Vielleicht möchten Sie vorher ', given.link(`alles herunterladen, was über Sie gespeichert ist`), '.'],
})

/** Forget me */
export const forgetMe = /* @__PURE__ */ words({
  'en-GB': 'Forget me',
  'de': 'Vergessen Sie mich',
})

/** Back to your page */
export const backToYourPage = /* @__PURE__ */ words({
  'en-GB': 'Back to your page',
  'de': 'Zurück zu Ihrer Seite',
})

/** You wrote much here. It is being removed now, with everything about you, and is gone within minutes. */
export const forgettingGoesOn = /* @__PURE__ */ words({
  'en-GB': 'You wrote much here. It is being removed now, with everything about you, and is gone within minutes.',
  'de': 'Sie haben hier viel geschrieben. Es wird jetzt entfernt, mit allem über Sie, und ist in wenigen Minuten fort.',
})

/** Nothing you wrote here and nothing about you is kept any more, and no older copy brings it back. */
export const nothingIsKept = /* @__PURE__ */ words({
  'en-GB': 'Nothing you wrote here and nothing about you is kept any more, and no older copy brings it back.',
  'de': 'Nichts, was Sie hier geschrieben haben, und nichts über Sie wird noch aufbewahrt, und keine ältere Kopie bringt es zurück.',
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

/** Shall we forget you? */
export const shallWeForgetYou = /* @__PURE__ */ words({
  'en-GB': 'Shall we forget you?',
  'de': 'Sollen wir Sie vergessen?',
})

/** You are forgotten */
export const youAreForgotten = /* @__PURE__ */ words({
  'en-GB': 'You are forgotten',
  'de': 'Sie sind vergessen',
})

/** Prove that an address is yours, and this browser knows you as a reader. There is no password. */
export const whatProvingDoes = /* @__PURE__ */ words({
  'en-GB': 'Prove that an address is yours, and this browser knows you as a reader. There is no password.',
  'de': 'Weisen Sie nach, dass eine Adresse Ihre ist, und dieser Browser kennt Sie. Ein Passwort gibt es nicht.',
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

/** Use the address you reply with. Replies you sent with it from this browser are then yours: you can follow them from any device, hear of answers, download everything we hold about you, or be forgotten. */
export const whichAddress = /* @__PURE__ */ words({
  'en-GB': 'Use the address you reply with. Replies you sent with it from this browser are then yours: you can follow them from any device, hear of answers, download everything we hold about you, or be forgotten.',
  'de': 'Nehmen Sie die Adresse, mit der Sie kommentieren. Kommentare, die Sie damit aus diesem Browser abgesandt haben, sind dann Ihre: Sie können ihnen von jedem Gerät aus folgen, von Antworten erfahren, alles herunterladen, was wir über Sie gespeichert haben, oder vergessen werden.',
})

/** If mail can be sent to that address, we have sent a link there. It works once, within 24 hours. If nothing comes, look among what your mail program took for spam, or ask again in an hour. */
export const linkIsSent = /* @__PURE__ */ words({
  'en-GB': 'If mail can be sent to that address, we have sent a link there. It works once, within 24 hours. If nothing comes, look among what your mail program took for spam, or ask again in an hour.',
  'de': 'Wenn an diese Adresse E-Mails gehen können, haben wir einen Link dorthin gesandt. Er gilt einmal, 24 Stunden lang. Falls nichts kommt, sehen Sie nach, was Ihr E-Mail-Programm für Spam hielt, oder fordern Sie in einer Stunde einen neuen an.',
})

/** With this button you prove that it is, and this browser knows you as a reader until you sign out. Replies that were sent with it from the browser you asked in become yours. */
export const whatButtonProves = /* @__PURE__ */ words({
  'en-GB': 'With this button you prove that it is, and this browser knows you as a reader until you sign out. Replies that were sent with it from the browser you asked in become yours.',
  'de': 'Mit diesem Knopf weisen Sie nach, dass sie es ist, und dieser Browser kennt Sie, bis Sie sich abmelden. Kommentare, die damit aus dem Browser abgesandt wurden, in dem Sie den Link angefordert haben, werden Ihre.',
})

/** This address is mine */
export const thisAddressIsMine = /* @__PURE__ */ words({
  'en-GB': 'This address is mine',
  'de': 'Diese Adresse ist meine',
})

/** If you did not ask for this, close the page: nothing has happened. */
export const closeThePage = /* @__PURE__ */ words({
  'en-GB': 'If you did not ask for this, close the page: nothing has happened.',
  'de': 'Falls Sie das nicht angefordert haben, schließen Sie die Seite: Es ist nichts geschehen.',
})

/** A link works once, within 24 hours. You can ask for another. */
export const linkWorksOnce = /* @__PURE__ */ words({
  'en-GB': 'A link works once, within 24 hours. You can ask for another.',
  'de': 'Ein Link gilt einmal, 24 Stunden lang. Sie können einen neuen anfordern.',
})

/** Ask for a link */
export const askForLink = /* @__PURE__ */ words({
  'en-GB': 'Ask for a link',
  'de': 'Link anfordern',
})

/** Your replies */
export const yourReplies = /* @__PURE__ */ words({
  'en-GB': 'Your replies',
  'de': 'Ihre Kommentare',
})

/** Check your mail */
export const checkYourMail = /* @__PURE__ */ words({
  'en-GB': 'Check your mail',
  'de': 'Sehen Sie in Ihre E-Mails',
})

/** Is this your address? */
export const isThisYourAddress = /* @__PURE__ */ words({
  'en-GB': 'Is this your address?',
  'de': 'Ist das Ihre Adresse?',
})

/** This link does not work any more */
export const linkIsSpent = /* @__PURE__ */ words({
  'en-GB': 'This link does not work any more',
  'de': 'Dieser Link gilt nicht mehr',
})

/** You are signed in as the reader of <b>{email}</b>. */
export const youAreSignedInAs: <Part>(given: { b: (inner: string) => Part; email: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; email: string | number }>({
  'en-GB': (given) => ['You are signed in as the reader of ', given.b(`${given.email}`), '.'],
  'de': (given) => ['Sie sind angemeldet als ', given.b(`${given.email}`), '.'],
})

/** Nothing yet. Every article that takes replies ends with a form. */
export const nothingSaidYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing yet. Every article that takes replies ends with a form.',
  'de': 'Noch nichts. Jeder Artikel, der Kommentare annimmt, endet mit einem Formular.',
})

/** <when></when> under <link>{headline}</link> */
export const underHeadline: <Part>(given: { when: (inner: string) => Part; link: (inner: string) => Part; headline: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown; link: (inner: string) => unknown; headline: string | number }>({
  'en-GB': (given) => [given.when(''), ' under ', given.link(`${given.headline}`)],
  'de': (given) => [given.when(''), ' unter ', given.link(`${given.headline}`)],
})

/** The reason given: <because></because>. */
export const reasonGiven: <Part>(given: { because: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ because: (inner: string) => unknown }>({
  'en-GB': (given) => ['The reason given: ', given.because(''), '.'],
  'de': (given) => ['Die Begründung: ', given.because(''), '.'],
})

/** Open */
export const open = /* @__PURE__ */ words({
  'en-GB': 'Open',
  'de': 'Öffnen',
})

/** Earlier ones */
export const earlierOnes = /* @__PURE__ */ words({
  'en-GB': 'Earlier ones',
  'de': 'Frühere',
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

/** The form for a reply is filled in with */
export const formIsFilledWith = /* @__PURE__ */ words({
  'en-GB': 'The form for a reply is filled in with',
  'de': 'Im Formular für Kommentare steht schon',
})

/** Save this name */
export const saveThisName = /* @__PURE__ */ words({
  'en-GB': 'Save this name',
  'de': 'Diesen Namen speichern',
})

/** {device}, since <when></when> */
export const deviceSince: <Part>(given: { device: string | number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ device: string | number; when: (inner: string) => unknown }>({
  'en-GB': (given) => [String(given.device), ', since ', given.when('')],
  'de': (given) => [String(given.device), ', seit dem ', given.when('')],
})

/** {browser} on {system} */
export const browserOn = /* @__PURE__ */ message<{ browser: string | number; system: string | number }>({
  'en-GB': (given) => `${given.browser} on ${given.system}`,
  'de': (given) => `${given.browser} auf ${given.system}`,
})

/** A browser */
export const aBrowser = /* @__PURE__ */ words({
  'en-GB': 'A browser',
  'de': 'Ein Browser',
})

/** Sign out here */
export const signOutHere = /* @__PURE__ */ words({
  'en-GB': 'Sign out here',
  'de': 'Hier abmelden',
})

/** Sign out everywhere else */
export const signOutEverywhereElse = /* @__PURE__ */ words({
  'en-GB': 'Sign out everywhere else',
  'de': 'Überall sonst abmelden',
})

/** Your address, your replies with every version of them, what was decided about them and what you said against it, your notices and choices. For 30 days also a keyed hash of the network each reply came from, which nobody can read back. */
export const whatIsHeld = /* @__PURE__ */ words({
  'en-GB': 'Your address, your replies with every version of them, what was decided about them and what you said against it, your notices and choices. For 30 days also a keyed hash of the network each reply came from, which nobody can read back.',
  'de': 'Ihre Adresse, Ihre Kommentare in jeder Fassung, was darüber entschieden wurde und was Sie dagegen vorgebracht haben, Ihre Mitteilungen und Einstellungen. 30 Tage lang außerdem ein verschlüsselter Hashwert des Netzes, aus dem jeder Kommentar kam; zurückrechnen kann ihn niemand.',
})

/** Download all of it */
export const downloadAllOfIt = /* @__PURE__ */ words({
  'en-GB': 'Download all of it',
  'de': 'Alles herunterladen',
})

/** What you said */
export const whatYouSaid = /* @__PURE__ */ words({
  'en-GB': 'What you said',
  'de': 'Was Sie gesagt haben',
})

/** Open what you said: {short} */
export const openWhatYouSaid = /* @__PURE__ */ message<{ short: string | number }>({
  'en-GB': (given) => `Open what you said: ${given.short}`,
  'de': (given) => `Öffnen, was Sie gesagt haben: ${given.short}`,
})

/** Held: the newsroom has not read it yet. */
export const held = /* @__PURE__ */ words({
  'en-GB': 'Held: the newsroom has not read it yet.',
  'de': 'Zurückgehalten: Die Redaktion hat ihn noch nicht gelesen.',
})

/** Published. */
export const published = /* @__PURE__ */ words({
  'en-GB': 'Published.',
  'de': 'Veröffentlicht.',
})

/** Removed. */
export const removed = /* @__PURE__ */ words({
  'en-GB': 'Removed.',
  'de': 'Entfernt.',
})

/** Hidden by the newsroom. */
export const hiddenByNewsroom = /* @__PURE__ */ words({
  'en-GB': 'Hidden by the newsroom.',
  'de': 'Von der Redaktion verborgen.',
})

/** Taken for spam by the newsroom. */
export const takenForSpamByNewsroom = /* @__PURE__ */ words({
  'en-GB': 'Taken for spam by the newsroom.',
  'de': 'Von der Redaktion für Spam gehalten.',
})

/** With the newsroom only. */
export const withNewsroomOnly = /* @__PURE__ */ words({
  'en-GB': 'With the newsroom only.',
  'de': 'Nur für die Redaktion.',
})

/** Withdrawn by you. */
export const withdrawnByYou = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn by you.',
  'de': 'Von Ihnen zurückgezogen.',
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

/** Your name */
export const yourName = /* @__PURE__ */ words({
  'en-GB': 'Your name',
  'de': 'Ihr Name',
})

/** Where you are signed in */
export const whereYouAreSignedIn = /* @__PURE__ */ words({
  'en-GB': 'Where you are signed in',
  'de': 'Wo Sie angemeldet sind',
})

/** What we hold about you */
export const whatWeHoldAboutYou = /* @__PURE__ */ words({
  'en-GB': 'What we hold about you',
  'de': 'Was wir über Sie gespeichert haben',
})

// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

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

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
  'de': 'Startseite',
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

// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Search for */
export const searchFor = /* @__PURE__ */ words({
  'en-GB': 'Search for',
  'de': 'Suchen nach',
})

/** Search */
export const search = /* @__PURE__ */ words({
  'en-GB': 'Search',
  'de': 'Suche',
})

/** If you write to us about it, mention {requestId}. */
export const mentionRequest = /* @__PURE__ */ message<{ requestId: string | number }>({
  'en-GB': (given) => `If you write to us about it, mention ${given.requestId}.`,
  'de': (given) => `Wenn Sie uns deswegen schreiben, nennen Sie bitte ${given.requestId}.`,
})

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
  'de': 'Startseite',
})

/** That request made no sense */
export const badRequest = /* @__PURE__ */ words({
  'en-GB': 'That request made no sense',
  'de': 'Diese Anfrage ergab keinen Sinn',
})

/** Go back and try again, or start from the front page. */
export const badRequestAdvice = /* @__PURE__ */ words({
  'en-GB': 'Go back and try again, or start from the front page.',
  'de': 'Gehen Sie zurück und versuchen Sie es noch einmal, oder beginnen Sie auf der Startseite.',
})

/** That did not come from this site */
export const forbidden = /* @__PURE__ */ words({
  'en-GB': 'That did not come from this site',
  'de': 'Das kam nicht von dieser Website',
})

/** Open the page again here and send the form from it. */
export const forbiddenAdvice = /* @__PURE__ */ words({
  'en-GB': 'Open the page again here and send the form from it.',
  'de': 'Öffnen Sie die Seite hier noch einmal und senden Sie das Formular von dort ab.',
})

/** There is no page here */
export const notFound = /* @__PURE__ */ words({
  'en-GB': 'There is no page here',
  'de': 'Hier ist keine Seite',
})

/** The address may be mistyped, or the page may have moved. Search may find it. */
export const notFoundAdvice = /* @__PURE__ */ words({
  'en-GB': 'The address may be mistyped, or the page may have moved. Search may find it.',
  'de': 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen. Die Suche findet sie womöglich.',
})

/** That cannot be done here */
export const wrongMethod = /* @__PURE__ */ words({
  'en-GB': 'That cannot be done here',
  'de': 'Das geht hier nicht',
})

/** Go back and use the form or the link on the page. */
export const wrongMethodAdvice = /* @__PURE__ */ words({
  'en-GB': 'Go back and use the form or the link on the page.',
  'de': 'Gehen Sie zurück und benutzen Sie das Formular oder den Link auf der Seite.',
})

/** That is too long to take */
export const tooLarge = /* @__PURE__ */ words({
  'en-GB': 'That is too long to take',
  'de': 'Das ist zu lang',
})

/** Nothing was saved. Go back: your words should still be there. Make them shorter and send them again. */
export const tooLargeAdvice = /* @__PURE__ */ words({
  'en-GB': 'Nothing was saved. Go back: your words should still be there. Make them shorter and send them again.',
  'de': 'Nichts wurde gespeichert. Gehen Sie zurück: Ihr Text sollte noch da sein. Kürzen Sie ihn und senden Sie ihn noch einmal ab.',
})

/** This site is at another address */
export const misdirected = /* @__PURE__ */ words({
  'en-GB': 'This site is at another address',
  'de': 'Diese Website hat eine andere Adresse',
})

/** Open it there. If you run it: the proxy in front of it must pass the Host header on. */
export const misdirectedAdvice = /* @__PURE__ */ words({
  'en-GB': 'Open it there. If you run it: the proxy in front of it must pass the Host header on.',
  'de': 'Öffnen Sie sie dort. Falls Sie sie betreiben: Der Proxy davor muss den Host-Header weiterreichen.',
})

/** Something went wrong here */
export const fault = /* @__PURE__ */ words({
  'en-GB': 'Something went wrong here',
  'de': 'Hier ist etwas schiefgegangen',
})

/** It is our fault, and it has been noted. Please try again in a minute. */
export const faultAdvice = /* @__PURE__ */ words({
  'en-GB': 'It is our fault, and it has been noted. Please try again in a minute.',
  'de': 'Der Fehler liegt bei uns und ist vermerkt. Bitte versuchen Sie es in einer Minute noch einmal.',
})

/** That is out of reach at the moment */
export const busy = /* @__PURE__ */ words({
  'en-GB': 'That is out of reach at the moment',
  'de': 'Das ist im Augenblick nicht erreichbar',
})

/** It is our fault. Please try again in a minute. */
export const busyAdvice = /* @__PURE__ */ words({
  'en-GB': 'It is our fault. Please try again in a minute.',
  'de': 'Der Fehler liegt bei uns. Bitte versuchen Sie es in einer Minute noch einmal.',
})

/** That could not be sent */
export const notSent = /* @__PURE__ */ words({
  'en-GB': 'That could not be sent',
  'de': 'Das konnte nicht abgesandt werden',
})

/** It is our fault, and it has been noted. Nothing you wrote is lost: send it again. */
export const notSentAdvice = /* @__PURE__ */ words({
  'en-GB': 'It is our fault, and it has been noted. Nothing you wrote is lost: send it again.',
  'de': 'Der Fehler liegt bei uns und ist vermerkt. Nichts von Ihrem Text ist verloren: Senden Sie ihn noch einmal ab.',
})

/** Nothing can be saved at the moment */
export const notSaved = /* @__PURE__ */ words({
  'en-GB': 'Nothing can be saved at the moment',
  'de': 'Im Augenblick kann nichts gespeichert werden',
})

/** Nothing you wrote is lost: wait a minute, then send it again. */
export const notSavedAdvice = /* @__PURE__ */ words({
  'en-GB': 'Nothing you wrote is lost: wait a minute, then send it again.',
  'de': 'Nichts von Ihrem Text ist verloren: Warten Sie eine Minute und senden Sie ihn dann noch einmal ab.',
})

/** Skip to the content */
export const skipToContent = /* @__PURE__ */ words({
  'en-GB': 'Skip to the content',
  'de': 'Zum Inhalt',
})

/** Corrections */
export const corrections = /* @__PURE__ */ words({
  'en-GB': 'Corrections',
  'de': 'Korrekturen',
})

/** Archive */
export const archive = /* @__PURE__ */ words({
  'en-GB': 'Archive',
  'de': 'Archiv',
})

/** Stories */
export const stories = /* @__PURE__ */ words({
  'en-GB': 'Stories',
  'de': 'Dossiers',
})

/** Who said what */
export const whoSaidWhat = /* @__PURE__ */ words({
  'en-GB': 'Who said what',
  'de': 'Wer hat was gesagt',
})

/** RSS feed */
export const rssFeed = /* @__PURE__ */ words({
  'en-GB': 'RSS feed',
  'de': 'RSS-Feed',
})

/** Your replies */
export const yourReplies = /* @__PURE__ */ words({
  'en-GB': 'Your replies',
  'de': 'Ihre Kommentare',
})

/** How we moderate */
export const howWeModerate = /* @__PURE__ */ words({
  'en-GB': 'How we moderate',
  'de': 'Wie wir moderieren',
})

/** Newsroom */
export const newsroom = /* @__PURE__ */ words({
  'en-GB': 'Newsroom',
  'de': 'Redaktion',
})

/** Write to us */
export const writeToUs = /* @__PURE__ */ words({
  'en-GB': 'Write to us',
  'de': 'Schreiben Sie uns',
})

/** Sections */
export const sections = /* @__PURE__ */ words({
  'en-GB': 'Sections',
  'de': 'Ressorts',
})

/** About this site */
export const aboutThisSite = /* @__PURE__ */ words({
  'en-GB': 'About this site',
  'de': 'Über diese Website',
})

/** {field}, to be chosen again */
export const fileToChooseAgain = /* @__PURE__ */ message<{ field: string | number }>({
  'en-GB': (given) => `${given.field}, to be chosen again`,
  'de': (given) => `${given.field}, noch einmal auszuwählen`,
})

/** Send again */
export const sendAgain = /* @__PURE__ */ words({
  'en-GB': 'Send again',
  'de': 'Noch einmal absenden',
})

/** {field}, once more */
export const passwordOnceMore = /* @__PURE__ */ message<{ field: string | number }>({
  'en-GB': (given) => `${given.field}, once more`,
  'de': (given) => `${given.field}, noch einmal`,
})

/** Your words */
export const yourWords = /* @__PURE__ */ words({
  'en-GB': 'Your words',
  'de': 'Ihr Text',
})

/** Name */
export const name = /* @__PURE__ */ words({
  'en-GB': 'Name',
  'de': 'Name',
})

/** Email */
export const email = /* @__PURE__ */ words({
  'en-GB': 'Email',
  'de': 'E-Mail',
})

/** Password */
export const password = /* @__PURE__ */ words({
  'en-GB': 'Password',
  'de': 'Passwort',
})

/** New password */
export const newPassword = /* @__PURE__ */ words({
  'en-GB': 'New password',
  'de': 'Neues Passwort',
})

/** Headline */
export const headline = /* @__PURE__ */ words({
  'en-GB': 'Headline',
  'de': 'Überschrift',
})

/** Standfirst */
export const standfirst = /* @__PURE__ */ words({
  'en-GB': 'Standfirst',
  'de': 'Vorspann',
})

/** Text */
export const text = /* @__PURE__ */ words({
  'en-GB': 'Text',
  'de': 'Text',
})

/** Words */
export const anyField = /* @__PURE__ */ words({
  'en-GB': 'Words',
  'de': 'Text',
})

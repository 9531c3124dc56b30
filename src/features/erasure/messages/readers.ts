// Made of readers.*.json by `npm run messages`: write there.
import { type Rich, rich, words } from '../../../base/messages.ts'

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

/** What we hold about you */
export const whatWeHoldAboutYou = /* @__PURE__ */ words({
  'en-GB': 'What we hold about you',
  'de': 'Was wir über Sie gespeichert haben',
})

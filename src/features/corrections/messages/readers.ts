// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Correction */
export const correction = /* @__PURE__ */ words({
  'en-GB': 'Correction',
  'de': 'Korrektur',
})

/** Clarification */
export const clarification = /* @__PURE__ */ words({
  'en-GB': 'Clarification',
  'de': 'Klarstellung',
})

/** Editor’s note */
export const editorsNote = /* @__PURE__ */ words({
  'en-GB': 'Editor’s note',
  'de': 'Anmerkung der Redaktion',
})

/** Update */
export const update = /* @__PURE__ */ words({
  'en-GB': 'Update',
  'de': 'Aktualisierung',
})

/** Withdrawn */
export const withdrawn = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn',
  'de': 'Zurückgezogen',
})

/** An earlier version said: {was} */
export const earlierVersionInWords = /* @__PURE__ */ message<{ was: string | number }>({
  'en-GB': (given) => `An earlier version said: ${given.was}`,
  'de': (given) => `In einer früheren Fassung hieß es: ${given.was}`,
})

/** Thanks to {thanks}, who told us. */
export const thanksInWords = /* @__PURE__ */ message<{ thanks: string | number }>({
  'en-GB': (given) => `Thanks to ${given.thanks}, who told us.`,
  'de': (given) => `Danke an ${given.thanks} für den Hinweis.`,
})

/** Corrections */
export const corrections = /* @__PURE__ */ words({
  'en-GB': 'Corrections',
  'de': 'Korrekturen',
})

/** What we got wrong, and what is right. A correction stands here and on the article it corrects. */
export const whatWeGotWrong = /* @__PURE__ */ words({
  'en-GB': 'What we got wrong, and what is right. A correction stands here and on the article it corrects.',
  'de': 'Was bei uns falsch war und was richtig ist. Eine Korrektur steht hier und bei dem Artikel, den sie berichtigt.',
})

/** No corrections have been published. */
export const noneYet = /* @__PURE__ */ words({
  'en-GB': 'No corrections have been published.',
  'de': 'Es sind noch keine Korrekturen erschienen.',
})

/** Earlier corrections */
export const earlierCorrections = /* @__PURE__ */ words({
  'en-GB': 'Earlier corrections',
  'de': 'Frühere Korrekturen',
})

/** Seen a mistake? Write to <link>{contact}</link>, or press “!” beside the paragraph. */
export const seenMistake: <Part>(given: { link: (inner: string) => Part; contact: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown; contact: string | number }>({
  'en-GB': (given) => ['Seen a mistake? Write to ', given.link(`${given.contact}`), ', or press “!” beside the paragraph.'],
  'de': (given) => ['Einen Fehler entdeckt? Schreiben Sie an ', given.link(`${given.contact}`), ' oder klicken Sie auf „!“ neben dem Absatz.'],
})

/** What {name} got wrong, and what is right. */
export const whatPaperGotWrong = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `What ${given.name} got wrong, and what is right.`,
  'de': (given) => `Was bei ${given.name} falsch war und was richtig ist.`,
})

/** {name}: corrections */
export const correctionsOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name}: corrections`,
  'de': (given) => `${given.name}: Korrekturen`,
})

/** The passage */
export const passage = /* @__PURE__ */ words({
  'en-GB': 'The passage',
  'de': 'Die Stelle',
})

/** What changed */
export const whatChanged = /* @__PURE__ */ words({
  'en-GB': 'What changed',
  'de': 'Was sich geändert hat',
})

/** An earlier version said: <was></was> */
export const earlierVersionSaid: <Part>(given: { was: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ was: (inner: string) => unknown }>({
  'en-GB': (given) => ['An earlier version said: ', given.was('')],
  'de': (given) => ['In einer früheren Fassung hieß es: ', given.was('')],
})

/** This puts right <link>an earlier notice</link>. */
export const putsRightEarlier: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['This puts right ', given.link(`an earlier notice`), '.'],
  'de': (given) => ['Das berichtigt ', given.link(`einen früheren Hinweis`), '.'],
})

/** Thanks to <bdi>{thanks}</bdi>, who told us. */
export const thanksTo: <Part>(given: { bdi: (inner: string) => Part; thanks: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; thanks: string | number }>({
  'en-GB': (given) => ['Thanks to ', given.bdi(`${given.thanks}`), ', who told us.'],
  'de': (given) => ['Danke an ', given.bdi(`${given.thanks}`), ' für den Hinweis.'],
})

/** You told us about an error. This is what we published:  {notice}  {address} */
export const youToldUsAboutError = /* @__PURE__ */ message<{ notice: string | number; address: string | number }>({
  'en-GB': (given) => `You told us about an error. This is what we published:

${given.notice}

${given.address}`,
  'de': (given) => `Sie haben uns auf einen Fehler hingewiesen. Das haben wir veröffentlicht:

${given.notice}

${given.address}`,
})

/** What you reported is corrected */
export const whatYouReportedIsCorrected = /* @__PURE__ */ words({
  'en-GB': 'What you reported is corrected',
  'de': 'Ihr Hinweis ist berücksichtigt: Der Fehler ist korrigiert',
})

// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, select, words } from '../../../base/messages.ts'

/** {unit, select, bytes {{size} bytes} other {{size} {unit}}} */
export const fileSize = /* @__PURE__ */ message<{ unit: 'bytes' | (string & {}); size: string | number }>({
  'en-GB': (given) => `${select({ 'bytes': () => `${given.size} bytes`, 'other': () => `${given.size} ${given.unit}` }, given.unit)}`,
  'de': (given) => `${select({ 'bytes': () => `${given.size} Byte`, 'other': () => `${given.size} ${given.unit}` }, given.unit)}`,
})

/** Code */
export const code = /* @__PURE__ */ words({
  'en-GB': 'Code',
  'de': 'Code',
})

/** Pulled from the text */
export const pulledFromText = /* @__PURE__ */ words({
  'en-GB': 'Pulled from the text',
  'de': 'Aus dem Text herausgehoben',
})

/** Table */
export const table = /* @__PURE__ */ words({
  'en-GB': 'Table',
  'de': 'Tabelle',
})

/** Note {number} */
export const noteNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Note ${given.number}`,
  'de': (given) => `Anmerkung ${given.number}`,
})

/** By <byline></byline> */
export const by: <Part>(given: { byline: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ byline: (inner: string) => unknown }>({
  'en-GB': (given) => ['By ', given.byline('')],
  'de': (given) => ['Von ', given.byline('')],
})

/** Published <published></published> */
export const published: <Part>(given: { published: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ published: (inner: string) => unknown }>({
  'en-GB': (given) => ['Published ', given.published('')],
  'de': (given) => ['Veröffentlicht am ', given.published('')],
})

/** Published <published></published>, updated <updated></updated> */
export const publishedAndUpdated: <Part>(given: { published: (inner: string) => Part; updated: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ published: (inner: string) => unknown; updated: (inner: string) => unknown }>({
  'en-GB': (given) => ['Published ', given.published(''), ', updated ', given.updated('')],
  'de': (given) => ['Veröffentlicht am ', given.published(''), ', aktualisiert am ', given.updated('')],
})

/** Versions */
export const versions = /* @__PURE__ */ words({
  'en-GB': 'Versions',
  'de': 'Fassungen',
})

/** Sources */
export const sources = /* @__PURE__ */ words({
  'en-GB': 'Sources',
  'de': 'Quellen',
})

/** Topics of this article */
export const topicsOfThisArticle = /* @__PURE__ */ words({
  'en-GB': 'Topics of this article',
  'de': 'Themen dieses Artikels',
})

/** Back to note {number} in the text */
export const backToNote = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Back to note ${given.number} in the text`,
  'de': (given) => `Zurück zu Anmerkung ${given.number} im Text`,
})

/** Notes */
export const notes = /* @__PURE__ */ words({
  'en-GB': 'Notes',
  'de': 'Anmerkungen',
})

/** This article was withdrawn */
export const thisArticleWasWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'This article was withdrawn',
  'de': 'Dieser Artikel wurde zurückgezogen',
})

/** <name></name> withdrew it on <when></when>: <because></because> */
export const withdrawnBecause: <Part>(given: { name: (inner: string) => Part; when: (inner: string) => Part; because: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ name: (inner: string) => unknown; when: (inner: string) => unknown; because: (inner: string) => unknown }>({
  'en-GB': (given) => [given.name(''), ' withdrew it on ', given.when(''), ': ', given.because('')],
  'de': (given) => [given.name(''), ' hat ihn am ', given.when(''), ' zurückgezogen: ', given.because('')],
})

/** Corrections */
export const corrections = /* @__PURE__ */ words({
  'en-GB': 'Corrections',
  'de': 'Korrekturen',
})

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
  'de': 'Startseite',
})

/** Article withdrawn */
export const articleWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'Article withdrawn',
  'de': 'Artikel zurückgezogen',
})

/** Code, {language} */
export const codeIn = /* @__PURE__ */ message<{ language: string | number }>({
  'en-GB': (given) => `Code, ${given.language}`,
  'de': (given) => `Code, ${given.language}`,
})

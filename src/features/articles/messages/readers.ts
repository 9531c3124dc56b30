// Made of readers.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

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

/** Kind */
export const kindOfArticle = /* @__PURE__ */ words({
  'en-GB': 'Kind',
  'de': 'Art',
})

/** News */
export const news = /* @__PURE__ */ words({
  'en-GB': 'News',
  'de': 'Nachricht',
})

/** Feature */
export const feature = /* @__PURE__ */ words({
  'en-GB': 'Feature',
  'de': 'Reportage',
})

/** Opinion */
export const opinion = /* @__PURE__ */ words({
  'en-GB': 'Opinion',
  'de': 'Meinung',
})

/** Review */
export const review = /* @__PURE__ */ words({
  'en-GB': 'Review',
  'de': 'Kritik',
})

/** Interview */
export const interview = /* @__PURE__ */ words({
  'en-GB': 'Interview',
  'de': 'Interview',
})

/** Obituary */
export const obituary = /* @__PURE__ */ words({
  'en-GB': 'Obituary',
  'de': 'Nachruf',
})

/** Live */
export const live = /* @__PURE__ */ words({
  'en-GB': 'Live',
  'de': 'Live',
})

/** Page */
export const page = /* @__PURE__ */ words({
  'en-GB': 'Page',
  'de': 'Seite',
})

/** Name */
export const name = /* @__PURE__ */ words({
  'en-GB': 'Name',
  'de': 'Name',
})

/** Born */
export const born = /* @__PURE__ */ words({
  'en-GB': 'Born',
  'de': 'Geboren',
})

/** Died */
export const died = /* @__PURE__ */ words({
  'en-GB': 'Died',
  'de': 'Gestorben',
})

/** Known as */
export const whoTheyWere = /* @__PURE__ */ words({
  'en-GB': 'Known as',
  'de': 'Bekannt als',
})

/** In conversation */
export const interviewed = /* @__PURE__ */ words({
  'en-GB': 'In conversation',
  'de': 'Im Gespräch',
})

/** Who that is */
export const whoTheyAre = /* @__PURE__ */ words({
  'en-GB': 'Who that is',
  'de': 'Zur Person',
})

/** Reviewed */
export const reviewed = /* @__PURE__ */ words({
  'en-GB': 'Reviewed',
  'de': 'Besprochen',
})

/** What it is */
export const whatItIs = /* @__PURE__ */ words({
  'en-GB': 'What it is',
  'de': 'Was es ist',
})

/** By */
export const madeBy = /* @__PURE__ */ words({
  'en-GB': 'By',
  'de': 'Von',
})

/** Where and when */
export const whereAndWhen = /* @__PURE__ */ words({
  'en-GB': 'Where and when',
  'de': 'Wo und wann',
})

/** Rating */
export const rating = /* @__PURE__ */ words({
  'en-GB': 'Rating',
  'de': 'Wertung',
})

/** {stars, plural, one {# star} other {# stars}} out of {best} */
export const starsOf = /* @__PURE__ */ message<{ stars: number; best: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.stars, { 'one': () => `${number('en-GB', given.stars)} star`, 'other': () => `${number('en-GB', given.stars)} stars` })} out of ${given.best}`,
  'de': (given) => `${plural('de', given.stars, { 'one': () => `${number('de', given.stars)} Stern`, 'other': () => `${number('de', given.stars)} Sterne` })} von ${given.best}`,
})

/** {thing, select, book {Book} film {Film} series {Series} music {Recording} concert {Concert} play {Play} exhibition {Exhibition} game {Game} restaurant {Restaurant} product {Product} other {{thing}}} */
export const thingReviewed = /* @__PURE__ */ message<{ thing: 'book' | 'concert' | 'exhibition' | 'film' | 'game' | 'music' | (string & {}) | 'play' | 'product' | 'restaurant' | 'series' }>({
  'en-GB': (given) => `${select({ 'book': () => `Book`, 'film': () => `Film`, 'series': () => `Series`, 'music': () => `Recording`, 'concert': () => `Concert`, 'play': () => `Play`, 'exhibition': () => `Exhibition`, 'game': () => `Game`, 'restaurant': () => `Restaurant`, 'product': () => `Product`, 'other': () => `${given.thing}` }, given.thing)}`,
  'de': (given) => `${select({ 'book': () => `Buch`, 'film': () => `Film`, 'series': () => `Serie`, 'music': () => `Aufnahme`, 'concert': () => `Konzert`, 'play': () => `Theaterstück`, 'exhibition': () => `Ausstellung`, 'game': () => `Spiel`, 'restaurant': () => `Restaurant`, 'product': () => `Produkt`, 'other': () => `${given.thing}` }, given.thing)}`,
})

/** Live since */
export const liveSince = /* @__PURE__ */ words({
  'en-GB': 'Live since',
  'de': 'Live seit',
})

/** Ended */
export const liveUntil = /* @__PURE__ */ words({
  'en-GB': 'Ended',
  'de': 'Beendet',
})

/** Short headline */
export const shortHeadline = /* @__PURE__ */ words({
  'en-GB': 'Short headline',
  'de': 'Kurze Überschrift',
})

/** Title for search */
export const searchTitle = /* @__PURE__ */ words({
  'en-GB': 'Title for search',
  'de': 'Titel für die Suche',
})

/** Description for search */
export const searchDescription = /* @__PURE__ */ words({
  'en-GB': 'Description for search',
  'de': 'Beschreibung für die Suche',
})

/** Title for sharing */
export const shareTitle = /* @__PURE__ */ words({
  'en-GB': 'Title for sharing',
  'de': 'Titel beim Teilen',
})

/** Description for sharing */
export const shareDescription = /* @__PURE__ */ words({
  'en-GB': 'Description for sharing',
  'de': 'Beschreibung beim Teilen',
})

/** Which page it is */
export const whichPage = /* @__PURE__ */ words({
  'en-GB': 'Which page it is',
  'de': 'Welche Seite das ist',
})

/** {role, select, about {About us} contact {Contact} masthead {Masthead} ethics {Ethics and corrections} ownership {Who owns and pays for us} privacy {Privacy} accessibility {Accessibility} other {{role}}} */
export const pageOf = /* @__PURE__ */ message<{ role: 'about' | 'accessibility' | 'contact' | 'ethics' | 'masthead' | (string & {}) | 'ownership' | 'privacy' }>({
  'en-GB': (given) => `${select({ 'about': () => `About us`, 'contact': () => `Contact`, 'masthead': () => `Masthead`, 'ethics': () => `Ethics and corrections`, 'ownership': () => `Who owns and pays for us`, 'privacy': () => `Privacy`, 'accessibility': () => `Accessibility`, 'other': () => `${given.role}` }, given.role)}`,
  'de': (given) => `${select({ 'about': () => `Über uns`, 'contact': () => `Kontakt`, 'masthead': () => `Impressum`, 'ethics': () => `Grundsätze und Korrekturen`, 'ownership': () => `Wem wir gehören und wer uns bezahlt`, 'privacy': () => `Datenschutz`, 'accessibility': () => `Barrierefreiheit`, 'other': () => `${given.role}` }, given.role)}`,
})

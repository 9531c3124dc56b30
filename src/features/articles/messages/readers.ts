// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** ::: card {href} {plainLine} ::: */
export const cardHrefPlainline = /* @__PURE__ */ message<{ href: string | number; plainLine: string | number }>({
  'en-GB': (given) => `::: card ${given.href}
${given.plainLine}
:::`,
})

/** Code */
export const code = /* @__PURE__ */ words({
  'en-GB': 'Code',
})

/** ::: file {join} {plainLine} ::: */
export const fileJoinPlainline = /* @__PURE__ */ message<{ join: string | number; plainLine: string | number }>({
  'en-GB': (given) => `::: file ${given.join}
${given.plainLine}
:::`,
})

/** Pulled from the text */
export const pulledFromText = /* @__PURE__ */ words({
  'en-GB': 'Pulled from the text',
})

/** Table */
export const table = /* @__PURE__ */ words({
  'en-GB': 'Table',
})

/** Note {number} */
export const noteNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Note ${given.number}`,
})

/** By <byline></byline> */
export const by: <Part>(given: { byline: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ byline: (inner: string) => unknown }>({
  'en-GB': (given) => ['By ', given.byline('')],
})

/** Published <when></when> */
export const published: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Published ', given.when('')],
})

/** , updated <when></when> */
export const updated: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => [', updated ', given.when('')],
})

/** Versions */
export const versions = /* @__PURE__ */ words({
  'en-GB': 'Versions',
})

/** Sources */
export const sources = /* @__PURE__ */ words({
  'en-GB': 'Sources',
})

/** Topics of this article */
export const topicsOfThisArticle = /* @__PURE__ */ words({
  'en-GB': 'Topics of this article',
})

/** Back to note {value} in the text */
export const backToNoteValueIn = /* @__PURE__ */ message<{ value: string | number }>({
  'en-GB': (given) => `Back to note ${given.value} in the text`,
})

/** Notes */
export const notes = /* @__PURE__ */ words({
  'en-GB': 'Notes',
})

/** This article was withdrawn */
export const thisArticleWasWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'This article was withdrawn',
})

/** withdrew it on <when></when>: */
export const withdrewItOn: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['withdrew it on ', given.when(''), ':'],
})

/** Corrections */
export const corrections = /* @__PURE__ */ words({
  'en-GB': 'Corrections',
})

/** Front page */
export const frontPage = /* @__PURE__ */ words({
  'en-GB': 'Front page',
})

/** Article withdrawn */
export const articleWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'Article withdrawn',
})

/** Code, {language} */
export const codeIn = /* @__PURE__ */ message<{ language: string | number }>({
  'en-GB': (given) => `Code, ${given.language}`,
})

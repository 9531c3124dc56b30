// Made of readers.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** since {when} */
export const sinceWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `since ${given.when}`,
  'de': (given) => `seit ${given.when}`,
})

/** until {when} */
export const untilWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `until ${given.when}`,
  'de': (given) => `bis ${given.when}`,
})

/** {from} to {to} */
export const fromTo = /* @__PURE__ */ message<{ from: string | number; to: string | number }>({
  'en-GB': (given) => `${given.from} to ${given.to}`,
  'de': (given) => `${given.from} bis ${given.to}`,
})

/** no dates known */
export const noDatesKnown = /* @__PURE__ */ words({
  'en-GB': 'no dates known',
  'de': 'Daten unbekannt',
})

/** Person */
export const person = /* @__PURE__ */ words({
  'en-GB': 'Person',
  'de': 'Person',
})

/** Organisation */
export const organisation = /* @__PURE__ */ words({
  'en-GB': 'Organisation',
  'de': 'Organisation',
  'en-US': 'Organization',
})

/** Place */
export const place = /* @__PURE__ */ words({
  'en-GB': 'Place',
  'de': 'Ort',
})

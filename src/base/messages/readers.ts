// Made of readers.*.json by `npm run messages`: write there.
import { message, number, select, words } from '../messages.ts'

/** This does not name anything here. */
export const namesNothing = /* @__PURE__ */ words({
  'en-GB': 'This does not name anything here.',
  'de': 'Das bezeichnet hier nichts.',
})

/** Please choose one of what is offered. */
export const pleaseChooseWhatIsOffered = /* @__PURE__ */ words({
  'en-GB': 'Please choose one of what is offered.',
  'de': 'Bitte wählen Sie eine der angebotenen Möglichkeiten.',
})

/** This cannot be taken as it was sent. */
export const cannotBeTaken = /* @__PURE__ */ words({
  'en-GB': 'This cannot be taken as it was sent.',
  'de': 'So kann dies nicht übernommen werden.',
})

/** Please fill this in. */
export const pleaseFillThisIn = /* @__PURE__ */ words({
  'en-GB': 'Please fill this in.',
  'de': 'Bitte füllen Sie das aus.',
})

/** Please keep this to {max, number} characters. */
export const tooLong = /* @__PURE__ */ message<{ max: number }>({
  'en-GB': (given) => `Please keep this to ${number('en-GB', given.max)} characters.`,
  'de': (given) => `Bitte höchstens ${number('de', given.max)} Zeichen.`,
})

/** from {since} on */
export const fromOn = /* @__PURE__ */ message<{ since: string | number }>({
  'en-GB': (given) => `from ${given.since} on`,
  'de': (given) => `ab ${given.since}`,
})

/** from {since} to an unknown date */
export const fromToUnknown = /* @__PURE__ */ message<{ since: string | number }>({
  'en-GB': (given) => `from ${given.since} to an unknown date`,
  'de': (given) => `von ${given.since} bis zu einem unbekannten Zeitpunkt`,
})

/** until {until} */
export const until = /* @__PURE__ */ message<{ until: string | number }>({
  'en-GB': (given) => `until ${given.until}`,
  'de': (given) => `bis ${given.until}`,
})

/** from an unknown date to {until} */
export const fromUnknownTo = /* @__PURE__ */ message<{ until: string | number }>({
  'en-GB': (given) => `from an unknown date to ${given.until}`,
  'de': (given) => `von einem unbekannten Zeitpunkt bis ${given.until}`,
})

/** {since} to {until} */
export const fromTo = /* @__PURE__ */ message<{ since: string | number; until: string | number }>({
  'en-GB': (given) => `${given.since} to ${given.until}`,
  'de': (given) => `${given.since} bis ${given.until}`,
})

/** now */
export const now = /* @__PURE__ */ words({
  'en-GB': 'now',
  'de': 'jetzt',
})

/** an unknown date */
export const unknownDate = /* @__PURE__ */ words({
  'en-GB': 'an unknown date',
  'de': 'ein unbekannter Zeitpunkt',
})

/** about {when} */
export const about = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `about ${given.when}`,
  'de': (given) => `etwa ${given.when}`,
})

/** perhaps {when} */
export const perhaps = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `perhaps ${given.when}`,
  'de': (given) => `vielleicht ${given.when}`,
})

/** spring */
export const spring = /* @__PURE__ */ words({
  'en-GB': 'spring',
  'de': 'Frühjahr',
})

/** summer */
export const summer = /* @__PURE__ */ words({
  'en-GB': 'summer',
  'de': 'Sommer',
})

/** autumn */
export const autumn = /* @__PURE__ */ words({
  'en-GB': 'autumn',
  'de': 'Herbst',
  'en-US': 'fall',
})

/** winter */
export const winter = /* @__PURE__ */ words({
  'en-GB': 'winter',
  'de': 'Winter',
})

/** {part} {year} */
export const inYear = /* @__PURE__ */ message<{ part: string | number; year: string | number }>({
  'en-GB': (given) => `${given.part} ${given.year}`,
  'de': (given) => `${given.part} ${given.year}`,
})

/** {year} BC */
export const beforeChrist = /* @__PURE__ */ message<{ year: string | number }>({
  'en-GB': (given) => `${given.year} BC`,
  'de': (given) => `${given.year} v. Chr.`,
})

/** {span, select, century {the {first}s (century)} millennium {the {first}s (millennium)} other {the {first}s}} */
export const span = /* @__PURE__ */ message<{ span: 'century' | 'millennium' | (string & {}); first: string | number }>({
  'en-GB': (given) => `${select({ 'century': () => `the ${given.first}s (century)`, 'millennium': () => `the ${given.first}s (millennium)`, 'other': () => `the ${given.first}s` }, given.span)}`,
  'de': (given) => `${select({ 'century': () => `die ${given.first}er Jahre (Jahrhundert)`, 'millennium': () => `die ${given.first}er Jahre (Jahrtausend)`, 'other': () => `die ${given.first}er Jahre` }, given.span)}`,
})

/** {span, select, century {the {first}s BC (century)} millennium {the {first}s BC (millennium)} other {the {first}s BC}} */
export const spanBeforeChrist = /* @__PURE__ */ message<{ span: 'century' | 'millennium' | (string & {}); first: string | number }>({
  'en-GB': (given) => `${select({ 'century': () => `the ${given.first}s BC (century)`, 'millennium': () => `the ${given.first}s BC (millennium)`, 'other': () => `the ${given.first}s BC` }, given.span)}`,
  'de': (given) => `${select({ 'century': () => `die ${given.first}er Jahre v. Chr. (Jahrhundert)`, 'millennium': () => `die ${given.first}er Jahre v. Chr. (Jahrtausend)`, 'other': () => `die ${given.first}er Jahre v. Chr.` }, given.span)}`,
})

/** Write a date such as 2026-11-05, 2026-11, 2026, 2027-21 (spring), 1884~ (about) or 2021/.. (from 2021 on). */
export const writeADate = /* @__PURE__ */ words({
  'en-GB': 'Write a date such as 2026-11-05, 2026-11, 2026, 2027-21 (spring), 1884~ (about) or 2021/.. (from 2021 on).',
  'de': 'Schreiben Sie ein Datum wie 2026-11-05, 2026-11, 2026, 2027-21 (Frühjahr), 1884~ (etwa) oder 2021/.. (ab 2021).',
})

/** It would end before it starts. Look at the two dates again. */
export const endBeforeStart = /* @__PURE__ */ words({
  'en-GB': 'It would end before it starts. Look at the two dates again.',
  'de': 'Das Ende läge vor dem Anfang. Sehen Sie sich die beiden Daten noch einmal an.',
})

/** At most {max} lines. */
export const atMostLines = /* @__PURE__ */ message<{ max: string | number }>({
  'en-GB': (given) => `At most ${given.max} lines.`,
  'de': (given) => `Höchstens ${given.max} Zeilen.`,
})

// Made of readers.*.json by `npm run messages`: write there.
import { message, select, words } from '../../../base/messages.ts'

/** {on, select, reader {You cannot reply here} other {Nobody can reply here from the network you are on}} for good: the newsroom decided on {kind, select, ban {a ban} other {a time-out}}. The reason given: {because} */
export const barredForGood = /* @__PURE__ */ message<{ on: (string & {}) | 'reader'; kind: 'ban' | (string & {}); because: string | number }>({
  'en-GB': (given) => `${select({ 'reader': () => `You cannot reply here`, 'other': () => `Nobody can reply here from the network you are on` }, given.on)} for good: the newsroom decided on ${select({ 'ban': () => `a ban`, 'other': () => `a time-out` }, given.kind)}. The reason given: ${given.because}`,
  'de': (given) => `${select({ 'reader': () => `Sie können hier auf Dauer nicht kommentieren`, 'other': () => `Aus dem Netz, in dem Sie sind, kann hier auf Dauer niemand kommentieren` }, given.on)}: Die Redaktion hat eine ${select({ 'ban': () => `Sperre`, 'other': () => `Auszeit` }, given.kind)} verhängt. Die Begründung: ${given.because}`,
  'en-US': (given) => `${select({ 'reader': () => `You cannot reply here`, 'other': () => `Nobody can reply here from the network you are on` }, given.on)} for good: the newsroom decided on ${select({ 'ban': () => `a ban`, 'other': () => `a timeout` }, given.kind)}. The reason given: ${given.because}`,
})

/** {on, select, reader {You cannot reply here} other {Nobody can reply here from the network you are on}} until {when}: the newsroom decided on {kind, select, ban {a ban} other {a time-out}}. The reason given: {because} */
export const barredUntil = /* @__PURE__ */ message<{ on: (string & {}) | 'reader'; when: string | number; kind: 'ban' | (string & {}); because: string | number }>({
  'en-GB': (given) => `${select({ 'reader': () => `You cannot reply here`, 'other': () => `Nobody can reply here from the network you are on` }, given.on)} until ${given.when}: the newsroom decided on ${select({ 'ban': () => `a ban`, 'other': () => `a time-out` }, given.kind)}. The reason given: ${given.because}`,
  'de': (given) => `${select({ 'reader': () => `Sie können hier bis ${given.when} nicht kommentieren`, 'other': () => `Aus dem Netz, in dem Sie sind, kann hier bis ${given.when} niemand kommentieren` }, given.on)}: Die Redaktion hat eine ${select({ 'ban': () => `Sperre`, 'other': () => `Auszeit` }, given.kind)} verhängt. Die Begründung: ${given.because}`,
  'en-US': (given) => `${select({ 'reader': () => `You cannot reply here`, 'other': () => `Nobody can reply here from the network you are on` }, given.on)} until ${given.when}: the newsroom decided on ${select({ 'ban': () => `a ban`, 'other': () => `a timeout` }, given.kind)}. The reason given: ${given.because}`,
})

/** If you think that is wrong, write to {contact}. */
export const ifWrongWriteTo = /* @__PURE__ */ message<{ contact: string | number }>({
  'en-GB': (given) => `If you think that is wrong, write to ${given.contact}.`,
  'de': (given) => `Wenn Sie das für falsch halten, schreiben Sie an ${given.contact}.`,
})

/** If you think that is wrong, write to the newsroom. */
export const ifWrongWriteToNewsroom = /* @__PURE__ */ words({
  'en-GB': 'If you think that is wrong, write to the newsroom.',
  'de': 'Wenn Sie das für falsch halten, schreiben Sie an die Redaktion.',
})

/** You are banned from replying */
export const youAreBanned = /* @__PURE__ */ words({
  'en-GB': 'You are banned from replying',
  'de': 'Sie dürfen hier nicht mehr kommentieren',
})

/** You are timed out */
export const youAreTimedOut = /* @__PURE__ */ words({
  'en-GB': 'You are timed out',
  'de': 'Sie haben eine Auszeit',
})

/** A person decided this, not a program. */
export const personDecided = /* @__PURE__ */ words({
  'en-GB': 'A person decided this, not a program.',
  'de': 'Das hat ein Mensch entschieden, kein Programm.',
})

/** What you said before stays where it is, and your own page and your download stay open to you. */
export const whatYouSaidStays = /* @__PURE__ */ words({
  'en-GB': 'What you said before stays where it is, and your own page and your download stay open to you.',
  'de': 'Was Sie bisher gesagt haben, bleibt stehen, und Ihre eigene Seite und Ihr Download bleiben Ihnen offen.',
})

/** You can reply again */
export const youCanReplyAgain = /* @__PURE__ */ words({
  'en-GB': 'You can reply again',
  'de': 'Sie können wieder kommentieren',
})

/** The newsroom has lifted what kept you from replying. You can reply again. */
export const newsroomLiftedIt = /* @__PURE__ */ words({
  'en-GB': 'The newsroom has lifted what kept you from replying. You can reply again.',
  'de': 'Die Redaktion hat aufgehoben, was Sie am Kommentieren hinderte. Sie können wieder kommentieren.',
})

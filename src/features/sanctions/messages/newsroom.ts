// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Back to the desk */
export const backToDesk = /* @__PURE__ */ words({
  'en-GB': 'Back to the desk',
})

/** Nobody has been timed out or banned. Do it from a reply on the desk, under “Time out this writer”. */
export const nobodyHasBeenTimedOut = /* @__PURE__ */ words({
  'en-GB': 'Nobody has been timed out or banned. Do it from a reply on the desk, under “Time out this writer”.',
})

/** {when}, {who, select, known {{name}} other {somebody who left}}, for <reply>a reply</reply> under <article>{under}</article> */
export const imposedForReply: <Part>(given: { when: string | number; who: 'known' | (string & {}); name: string | number; reply: (inner: string) => Part; article: (inner: string) => Part; under: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ when: string | number; who: 'known' | (string & {}); name: string | number; reply: (inner: string) => unknown; article: (inner: string) => unknown; under: string | number }>({
  'en-GB': (given) => [String(given.when), ', ', select({ 'known': () => [String(given.name)], 'other': () => ['somebody who left'] }, given.who), ', for ', given.reply(`a reply`), ' under ', given.article(`${given.under}`)],
})

/** Lift it now */
export const liftItNow = /* @__PURE__ */ words({
  'en-GB': 'Lift it now',
})

/** Time-outs and bans */
export const timeOutsAndBans = /* @__PURE__ */ words({
  'en-GB': 'Time-outs and bans',
})

/** Whoever is refused a reply is told why, until when, and how to appeal. */
export const whoeverIsRefusedReplyIs = /* @__PURE__ */ words({
  'en-GB': 'Whoever is refused a reply is told why, until when, and how to appeal.',
})

/** Lifted. They can reply again. */
export const liftedTheyCanReplyAgain = /* @__PURE__ */ words({
  'en-GB': 'Lifted. They can reply again.',
})

/** an hour */
export const lastsAnHour = /* @__PURE__ */ words({
  'en-GB': 'an hour',
})

/** a day */
export const lastsADay = /* @__PURE__ */ words({
  'en-GB': 'a day',
})

/** three days */
export const lastsThreeDays = /* @__PURE__ */ words({
  'en-GB': 'three days',
})

/** a week */
export const lastsAWeek = /* @__PURE__ */ words({
  'en-GB': 'a week',
})

/** four weeks */
export const lastsFourWeeks = /* @__PURE__ */ words({
  'en-GB': 'four weeks',
})

/** Writers in this section are not yours to decide on. */
export const writersInThisSectionAre = /* @__PURE__ */ words({
  'en-GB': 'Writers in this section are not yours to decide on.',
})

/** This reply is no longer here. */
export const thisReplyIsNoLonger = /* @__PURE__ */ words({
  'en-GB': 'This reply is no longer here.',
})

/** This reply is from somebody who works here. Speak to them instead. */
export const thisReplyIsFromSomebody = /* @__PURE__ */ words({
  'en-GB': 'This reply is from somebody who works here. Speak to them instead.',
})

/** Nothing is known any more by which this writer could be told: they proved no address, and networks are forgotten after thirty days. */
export const nothingIsKnownAnyMore = /* @__PURE__ */ words({
  'en-GB': 'Nothing is known any more by which this writer could be told: they proved no address, and networks are forgotten after thirty days.',
})

/** Please say why: choose a house rule or write a reason. The writer can read it. */
export const pleaseSayWhyChooseHouse = /* @__PURE__ */ words({
  'en-GB': 'Please say why: choose a house rule or write a reason. The writer can read it.',
})

/** A time-out or a ban that lasts as long is on this writer already. */
export const timeOutOrBanThat = /* @__PURE__ */ words({
  'en-GB': 'A time-out or a ban that lasts as long is on this writer already.',
})

/** Sanctions in this section are not yours to lift. */
export const sanctionsInThisSectionAre = /* @__PURE__ */ words({
  'en-GB': 'Sanctions in this section are not yours to lift.',
})

/** This sanction is not here. */
export const thisSanctionIsNotHere = /* @__PURE__ */ words({
  'en-GB': 'This sanction is not here.',
})

/** It is over already. */
export const itIsOverAlready = /* @__PURE__ */ words({
  'en-GB': 'It is over already.',
})

/** <b>{kind, select, ban {Ban} other {Time-out}} of {on, select, reader {a reader with a proved address} other {a network}}</b>, {end, select, lifted {lifted {when}} never {without an end} other {until {when}}} */
export const sanctionEnds: <Part>(given: { b: (inner: string) => Part; kind: 'ban' | (string & {}); on: (string & {}) | 'reader'; end: 'lifted' | 'never' | (string & {}); when: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; kind: 'ban' | (string & {}); on: (string & {}) | 'reader'; end: 'lifted' | 'never' | (string & {}); when: string | number }>({
  'en-GB': (given) => [given.b(`${select({ 'ban': () => `Ban`, 'other': () => `Time-out` }, given.kind)} of ${select({ 'reader': () => `a reader with a proved address`, 'other': () => `a network` }, given.on)}`), ', ', select({ 'lifted': () => ['lifted ', String(given.when)], 'never': () => ['without an end'], 'other': () => ['until ', String(given.when)] }, given.end)],
})

/** {when}, {who, select, known {{name}} other {somebody who left}} */
export const imposedBy = /* @__PURE__ */ message<{ when: string | number; who: 'known' | (string & {}); name: string | number }>({
  'en-GB': (given) => `${given.when}, ${select({ 'known': () => `${given.name}`, 'other': () => `somebody who left` }, given.who)}`,
})

/** Time-out or ban */
export const sanction = /* @__PURE__ */ words({
  'en-GB': 'Time-out or ban',
})

/** Why */
export const why = /* @__PURE__ */ words({
  'en-GB': 'Why',
})

/** Imposed */
export const imposed = /* @__PURE__ */ words({
  'en-GB': 'Imposed',
})

/** Lift */
export const lifting = /* @__PURE__ */ words({
  'en-GB': 'Lift',
})

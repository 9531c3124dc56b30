// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Back to the desk */
export const backToDesk = /* @__PURE__ */ words({
  'en-GB': 'Back to the desk',
})

/** Nobody has been timed out or banned. Do it from a reply on the desk, under “Time out this writer”. */
export const nobodyHasBeenTimedOut = /* @__PURE__ */ words({
  'en-GB': 'Nobody has been timed out or banned. Do it from a reply on the desk, under “Time out this writer”.',
})

/** Earlier ones */
export const earlierOnes = /* @__PURE__ */ words({
  'en-GB': 'Earlier ones',
})

/** of */
export const ofIt = /* @__PURE__ */ words({
  'en-GB': 'of',
})

/** , for <link>a reply</link> under <link2>{under}</link2> */
export const forReplyUnderLink2Under: <Part>(given: { link: (inner: string) => Part; link2: (inner: string) => Part; under: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown; link2: (inner: string) => unknown; under: string | number }>({
  'en-GB': (given) => [', for ', given.link(`a reply`), ' under ', given.link2(`${given.under}`)],
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

/** Ban */
export const ban = /* @__PURE__ */ words({
  'en-GB': 'Ban',
})

/** a reader with a proved address */
export const readerWithProvedAddress = /* @__PURE__ */ words({
  'en-GB': 'a reader with a proved address',
})

/** a network */
export const network = /* @__PURE__ */ words({
  'en-GB': 'a network',
})

/** somebody who left */
export const somebodyWhoLeft = /* @__PURE__ */ words({
  'en-GB': 'somebody who left',
})

/** lifted {when} */
export const liftedWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `lifted ${given.when}`,
})

/** without an end */
export const withoutEnd = /* @__PURE__ */ words({
  'en-GB': 'without an end',
})

/** until {when} */
export const untilWhen = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `until ${given.when}`,
})

/** an hour */
export const hour = /* @__PURE__ */ words({
  'en-GB': 'an hour',
})

/** a day */
export const day = /* @__PURE__ */ words({
  'en-GB': 'a day',
})

/** three days */
export const threeDays = /* @__PURE__ */ words({
  'en-GB': 'three days',
})

/** a week */
export const week = /* @__PURE__ */ words({
  'en-GB': 'a week',
})

/** four weeks */
export const fourWeeks = /* @__PURE__ */ words({
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

// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, words } from '../../../base/messages.ts'

/** Be told of things, and choose of which */
export const mayReadNotices = /* @__PURE__ */ words({
  'en-GB': 'Be told of things, and choose of which',
})

/** Notices */
export const notices = /* @__PURE__ */ words({
  'en-GB': 'Notices',
})

/** What was assigned to you, who wrote to you, what waits for you and what went wrong. */
export const noticesSay = /* @__PURE__ */ words({
  'en-GB': 'What was assigned to you, who wrote to you, what waits for you and what went wrong.',
})

/** Unread */
export const unreadOnly = /* @__PURE__ */ words({
  'en-GB': 'Unread',
})

/** All */
export const allNotices = /* @__PURE__ */ words({
  'en-GB': 'All',
})

/** Mark all read */
export const markAllRead = /* @__PURE__ */ words({
  'en-GB': 'Mark all read',
})

/** Nobody has told you anything yet. */
export const noNotices = /* @__PURE__ */ words({
  'en-GB': 'Nobody has told you anything yet.',
})

/** What happened */
export const noticeColumn = /* @__PURE__ */ words({
  'en-GB': 'What happened',
})

/** When */
export const toldColumn = /* @__PURE__ */ words({
  'en-GB': 'When',
})

/** Kind */
export const kindColumn = /* @__PURE__ */ words({
  'en-GB': 'Kind',
})

/** What this was about is not here any more. */
export const isGone = /* @__PURE__ */ words({
  'en-GB': 'What this was about is not here any more.',
})

/** Unread */
export const unread = /* @__PURE__ */ words({
  'en-GB': 'Unread',
})

/** Choose what you are told */
export const chooseNotices = /* @__PURE__ */ words({
  'en-GB': 'Choose what you are told',
})

/** Each kind for itself, in the newsroom and by mail. Mail is gathered: at most one in {minutes} minutes, and of nothing that you have read here meanwhile. */
export const chooseSay = /* @__PURE__ */ message<{ minutes: string | number }>({
  'en-GB': (given) => `Each kind for itself, in the newsroom and by mail. Mail is gathered: at most one in ${given.minutes} minutes, and of nothing that you have read here meanwhile.`,
})

/** In the newsroom */
export const inNewsroom = /* @__PURE__ */ words({
  'en-GB': 'In the newsroom',
})

/** By mail */
export const byMail = /* @__PURE__ */ words({
  'en-GB': 'By mail',
})

/** Save */
export const save = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** It is kept: that is what you are told from now on. */
export const choicesAreSaved = /* @__PURE__ */ words({
  'en-GB': 'It is kept: that is what you are told from now on.',
})

/** Something is assigned to me */
export const assigned = /* @__PURE__ */ words({
  'en-GB': 'Something is assigned to me',
})

/** Somebody writes a note to me, or answers mine */
export const mentioned = /* @__PURE__ */ words({
  'en-GB': 'Somebody writes a note to me, or answers mine',
})

/** A draft waits for my decision */
export const waiting = /* @__PURE__ */ words({
  'en-GB': 'A draft waits for my decision',
})

/** Changes are asked for in a draft of mine, or it is approved */
export const mine = /* @__PURE__ */ words({
  'en-GB': 'Changes are asked for in a draft of mine, or it is approved',
})

/** Something did not happen at its moment, or happened late */
export const schedule = /* @__PURE__ */ words({
  'en-GB': 'Something did not happen at its moment, or happened late',
})

/** Somebody asks for a change of a rule of mine, or settles what I asked for */
export const rule = /* @__PURE__ */ words({
  'en-GB': 'Somebody asks for a change of a rule of mine, or settles what I asked for',
})

/** {count, plural, one {# notice} other {# notices}} */
export const mailSubject = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} notice`, 'other': () => `${number('en-GB', given.count)} notices` })}`,
})

/** Dear {name},  {lines}  --  You get this because you work at {site}. Everything you were told: {all} Choose what you are told: {choices}  */
export const mailText = /* @__PURE__ */ message<{ name: string | number; lines: string | number; site: string | number; all: string | number; choices: string | number }>({
  'en-GB': (given) => `Dear ${given.name},

${given.lines}

-- 
You get this because you work at ${given.site}. Everything you were told: ${given.all}
Choose what you are told: ${given.choices}
`,
})

/** {count, plural, one {And # more.} other {And # more.}} */
export const andMore = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `And ${number('en-GB', given.count)} more.`, 'other': () => `And ${number('en-GB', given.count)} more.` })}`,
})

// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Trash */
export const trash = /* @__PURE__ */ words({
  'en-GB': 'Trash',
})

/** What was moved here and can be restored for {days} days: with its text, its revisions, its notes and whom it is assigned to. After that it is removed for good. */
export const whatIsInTrash = /* @__PURE__ */ message<{ days: string | number }>({
  'en-GB': (given) => `What was moved here and can be restored for ${given.days} days: with its text, its revisions, its notes and whom it is assigned to. After that it is removed for good.`,
})

/** Removed for good are the text with all its revisions, notes, plan, facts that were confirmed in it and what was scheduled. What stays is the log of events, which names it by its id and holds no word of it, and people, events and quotes of the record, which other articles may say. */
export const whatStays = /* @__PURE__ */ words({
  'en-GB': 'Removed for good are the text with all its revisions, notes, plan, facts that were confirmed in it and what was scheduled. What stays is the log of events, which names it by its id and holds no word of it, and people, events and quotes of the record, which other articles may say.',
})

/** What readers have seen never comes here: it is withdrawn, and its page says so. */
export const publishedNever = /* @__PURE__ */ words({
  'en-GB': 'What readers have seen never comes here: it is withdrawn, and its page says so.',
})

/** Title */
export const titleColumn = /* @__PURE__ */ words({
  'en-GB': 'Title',
})

/** What */
export const whatColumn = /* @__PURE__ */ words({
  'en-GB': 'What',
})

/** Section */
export const sectionColumn = /* @__PURE__ */ words({
  'en-GB': 'Section',
})

/** Moved here by */
export const byColumn = /* @__PURE__ */ words({
  'en-GB': 'Moved here by',
})

/** When */
export const atColumn = /* @__PURE__ */ words({
  'en-GB': 'When',
})

/** Removed for good */
export const leftColumn = /* @__PURE__ */ words({
  'en-GB': 'Removed for good',
})

/** Restore */
export const putBackColumn = /* @__PURE__ */ words({
  'en-GB': 'Restore',
})

/** Draft */
export const aDraft = /* @__PURE__ */ words({
  'en-GB': 'Draft',
})

/** In the plan, without text */
export const anItem = /* @__PURE__ */ words({
  'en-GB': 'In the plan, without text',
})

/** {days, plural, =0 {today} one {in # day} other {in # days}} */
export const daysLeft = /* @__PURE__ */ message<{ days: number }>({
  'en-GB': (given) => `${plural('en-GB', given.days, { '=0': () => `today`, 'one': () => `in ${number('en-GB', given.days)} day`, 'other': () => `in ${number('en-GB', given.days)} days` })}`,
})

/** Restore */
export const putBack = /* @__PURE__ */ words({
  'en-GB': 'Restore',
})

/** Restore {title} */
export const putBackNamed = /* @__PURE__ */ message<{ title: string | number }>({
  'en-GB': (given) => `Restore ${given.title}`,
})

/** The trash is empty. */
export const nothingInTrash = /* @__PURE__ */ words({
  'en-GB': 'The trash is empty.',
})

/** somebody */
export const somebody = /* @__PURE__ */ words({
  'en-GB': 'somebody',
})

/** Move to the trash */
export const putIn = /* @__PURE__ */ words({
  'en-GB': 'Move to the trash',
})

/** It is in no list any more, and can be restored for {days} days. */
export const putInHint = /* @__PURE__ */ message<{ days: string | number }>({
  'en-GB': (given) => `It is in no list any more, and can be restored for ${given.days} days.`,
})

/** “{title}” is in the trash. */
export const isInTrash = /* @__PURE__ */ message<{ title: string | number }>({
  'en-GB': (given) => `“${given.title}” is in the trash.`,
})

/** It is back where it was. <link>Open it</link>. */
export const isBack: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['It is back where it was. ', given.link(`Open it`), '.'],
})

/** This is in the trash */
export const thisIsInTrash = /* @__PURE__ */ words({
  'en-GB': 'This is in the trash',
})

/** “{title}” was moved to the trash. It can be restored until <when></when>. */
export const thereUntil: <Part>(given: { title: string | number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ title: string | number; when: (inner: string) => unknown }>({
  'en-GB': (given) => ['“', String(given.title), '” was moved to the trash. It can be restored until ', given.when(''), '.'],
})

/** Open the trash */
export const openTrash = /* @__PURE__ */ words({
  'en-GB': 'Open the trash',
})

/** You may not move this to the trash, nor restore it: whoever may drop it may. */
export const mayNotTrash = /* @__PURE__ */ words({
  'en-GB': 'You may not move this to the trash, nor restore it: whoever may drop it may.',
})

/** It is not here any more. */
export const isNotHere = /* @__PURE__ */ words({
  'en-GB': 'It is not here any more.',
})

/** Readers have seen this. What was published never goes to the trash: withdraw it, and its page says so. */
export const wasPublished = /* @__PURE__ */ words({
  'en-GB': 'Readers have seen this. What was published never goes to the trash: withdraw it, and its page says so.',
})

/** It goes out by itself. Call that off first. */
export const isScheduled = /* @__PURE__ */ words({
  'en-GB': 'It goes out by itself. Call that off first.',
})

/** It has a text meanwhile: move its article to the trash. */
export const hasText = /* @__PURE__ */ words({
  'en-GB': 'It has a text meanwhile: move its article to the trash.',
})

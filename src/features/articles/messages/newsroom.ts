// Made of newsroom.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Quote */
export const quote = /* @__PURE__ */ words({
  'en-GB': 'Quote',
})

/** Link card */
export const linkCard = /* @__PURE__ */ words({
  'en-GB': 'Link card',
})

/** Web address */
export const webAddress = /* @__PURE__ */ words({
  'en-GB': 'Web address',
})

/** Title */
export const title = /* @__PURE__ */ words({
  'en-GB': 'Title',
})

/** A web address begins with https://. */
export const webAddressBeginsWithHttps = /* @__PURE__ */ words({
  'en-GB': 'A web address begins with https://.',
})

/** Code */
export const code = /* @__PURE__ */ words({
  'en-GB': 'Code',
})

/** Language of the code */
export const languageOfCode = /* @__PURE__ */ words({
  'en-GB': 'Language of the code',
})

/** Name, such as sql */
export const nameSuchAsSql = /* @__PURE__ */ words({
  'en-GB': 'Name, such as sql',
})

/** Letters and digits without spaces, such as c++. */
export const lettersAndDigitsWithoutSpaces = /* @__PURE__ */ words({
  'en-GB': 'Letters and digits without spaces, such as c++.',
})

/** Details */
export const details = /* @__PURE__ */ words({
  'en-GB': 'Details',
})

/** Details to open */
export const detailsToOpen = /* @__PURE__ */ words({
  'en-GB': 'Details to open',
})

/** No caption */
export const noCaption = /* @__PURE__ */ words({
  'en-GB': 'No caption',
})

/** Picture */
export const picture = /* @__PURE__ */ words({
  'en-GB': 'Picture',
})

/** File */
export const file = /* @__PURE__ */ words({
  'en-GB': 'File',
})

/** Web address of the file */
export const webAddressOfFile = /* @__PURE__ */ words({
  'en-GB': 'Web address of the file',
})

/** Name */
export const name = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** Size, such as 1.2 MB */
export const sizeSuchAs12 = /* @__PURE__ */ words({
  'en-GB': 'Size, such as 1.2 MB',
})

/** Minor heading */
export const minorHeading = /* @__PURE__ */ words({
  'en-GB': 'Minor heading',
})

/** List */
export const list = /* @__PURE__ */ words({
  'en-GB': 'List',
})

/** Bulleted list */
export const bulletedList = /* @__PURE__ */ words({
  'en-GB': 'Bulleted list',
})

/** Numbered list, 1. 2. */
export const numberedList12 = /* @__PURE__ */ words({
  'en-GB': 'Numbered list, 1. 2.',
})

/** Pull quote */
export const pullQuote = /* @__PURE__ */ words({
  'en-GB': 'Pull quote',
})

/** Horizontal line */
export const horizontalLine = /* @__PURE__ */ words({
  'en-GB': 'Horizontal line',
})

/** Caption of the table */
export const captionOfTable = /* @__PURE__ */ words({
  'en-GB': 'Caption of the table',
})

/** Caption */
export const caption = /* @__PURE__ */ words({
  'en-GB': 'Caption',
})

/** Table */
export const table = /* @__PURE__ */ words({
  'en-GB': 'Table',
})

/** Add a row below */
export const addRowBelow = /* @__PURE__ */ words({
  'en-GB': 'Add a row below',
})

/** Add a column after */
export const addColumnAfter = /* @__PURE__ */ words({
  'en-GB': 'Add a column after',
})

/** Remove the row */
export const removeRow = /* @__PURE__ */ words({
  'en-GB': 'Remove the row',
})

/** Remove the column */
export const removeColumn = /* @__PURE__ */ words({
  'en-GB': 'Remove the column',
})

/** Headings in the first row */
export const headingsInFirstRow = /* @__PURE__ */ words({
  'en-GB': 'Headings in the first row',
})

/** Headings in the first column */
export const headingsInFirstColumn = /* @__PURE__ */ words({
  'en-GB': 'Headings in the first column',
})

/** Remove the table */
export const removeTable = /* @__PURE__ */ words({
  'en-GB': 'Remove the table',
})

/** An article holds at most 300,000 characters. */
export const articleHoldsAtMost300 = /* @__PURE__ */ words({
  'en-GB': 'An article holds at most 300,000 characters.',
})

/** An article holds at most 5,000 blocks. */
export const articleHoldsAtMost5 = /* @__PURE__ */ words({
  'en-GB': 'An article holds at most 5,000 blocks.',
})

/** Two blocks have one id. */
export const twoBlocksHaveOneId = /* @__PURE__ */ words({
  'en-GB': 'Two blocks have one id.',
})

/** Note */
export const note = /* @__PURE__ */ words({
  'en-GB': 'Note',
})

/** Note below the text */
export const noteBelowText = /* @__PURE__ */ words({
  'en-GB': 'Note below the text',
})

/** Line break */
export const lineBreak = /* @__PURE__ */ words({
  'en-GB': 'Line break',
})

/** Line break (Shift+Enter) */
export const lineBreakShiftEnter = /* @__PURE__ */ words({
  'en-GB': 'Line break (Shift+Enter)',
})

/** Link */
export const link = /* @__PURE__ */ words({
  'en-GB': 'Link',
})

/** Struck out */
export const struckOut = /* @__PURE__ */ words({
  'en-GB': 'Struck out',
})

/** Lowered */
export const lowered = /* @__PURE__ */ words({
  'en-GB': 'Lowered',
})

/** Lowered, as in subscript */
export const loweredAsInSubscript = /* @__PURE__ */ words({
  'en-GB': 'Lowered, as in subscript',
})

/** Raised */
export const raised = /* @__PURE__ */ words({
  'en-GB': 'Raised',
})

/** Raised, as in superscript */
export const raisedAsInSuperscript = /* @__PURE__ */ words({
  'en-GB': 'Raised, as in superscript',
})

/** As much as is known: 3 February 1935, 1935-02, 1935, or 1935~ for about 1935. */
export const dateAsKnown = /* @__PURE__ */ words({
  'en-GB': 'As much as is known: 3 February 1935, 1935-02, 1935, or 1935~ for about 1935.',
})

/** A day and a time in the paper’s own time, such as 2026-11-20 09:00. */
export const dayAndTime = /* @__PURE__ */ words({
  'en-GB': 'A day and a time in the paper’s own time, such as 2026-11-20 09:00.',
})

/** Please give a day and a time, such as 2026-11-20 09:00. */
export const pleaseGiveDayAndTime = /* @__PURE__ */ words({
  'en-GB': 'Please give a day and a time, such as 2026-11-20 09:00.',
})

/** Please choose one of these. */
export const pleaseChooseOneOfThese = /* @__PURE__ */ words({
  'en-GB': 'Please choose one of these.',
})

/** Who wrote, made or played it. */
export const whoWroteMadeOrPlayedIt = /* @__PURE__ */ words({
  'en-GB': 'Who wrote, made or played it.',
})

/** This is before the birth. */
export const deathBeforeBirth = /* @__PURE__ */ words({
  'en-GB': 'This is before the birth.',
})

/** This is before it begins. */
export const endsBeforeItBegins = /* @__PURE__ */ words({
  'en-GB': 'This is before it begins.',
})

/** This release of Stet knows no kind of article called “{name}”. Choose another, or open it with the release that wrote it. */
export const noSuchKind = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `This release of Stet knows no kind of article called “${given.name}”. Choose another, or open it with the release that wrote it.`,
})

/** This kind of article has no field “{field}”. It has: {known}. */
export const noSuchField = /* @__PURE__ */ message<{ field: string | number; known: string | number }>({
  'en-GB': (given) => `This kind of article has no field “${given.field}”. It has: ${given.known}.`,
})

/** This is too long to be kept. */
export const tooLongToKeep = /* @__PURE__ */ words({
  'en-GB': 'This is too long to be kept.',
})

/** Write and change drafts */
export const mayWriteArticles = /* @__PURE__ */ words({
  'en-GB': 'Write and change drafts',
})

/** Read drafts */
export const mayReadArticles = /* @__PURE__ */ words({
  'en-GB': 'Read drafts',
})

/** Approve drafts */
export const mayApproveArticles = /* @__PURE__ */ words({
  'en-GB': 'Approve drafts',
})

/** Publish articles and correct them */
export const mayPublishArticles = /* @__PURE__ */ words({
  'en-GB': 'Publish articles and correct them',
})

/** Publish over what the desk check says */
export const mayOverrideFindings = /* @__PURE__ */ words({
  'en-GB': 'Publish over what the desk check says',
})

/** Withdraw articles */
export const mayWithdrawArticles = /* @__PURE__ */ words({
  'en-GB': 'Withdraw articles',
})

/** Writing */
export const writing = /* @__PURE__ */ words({
  'en-GB': 'Writing',
})

/** In review */
export const inReview = /* @__PURE__ */ words({
  'en-GB': 'In review',
})

/** Ready */
export const ready = /* @__PURE__ */ words({
  'en-GB': 'Ready',
})

/** On hold */
export const onHold = /* @__PURE__ */ words({
  'en-GB': 'On hold',
})

/** Dropped */
export const droppedStage = /* @__PURE__ */ words({
  'en-GB': 'Dropped',
})

/** Cut */
export const cutPicture = /* @__PURE__ */ words({
  'en-GB': 'Cut',
})

/** Cut the picture */
export const cutPictureSays = /* @__PURE__ */ words({
  'en-GB': 'Cut the picture',
})

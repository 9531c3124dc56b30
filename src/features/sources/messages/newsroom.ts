// Made of newsroom.*.json by `npm run messages`: write there.
import { message, select, words } from '../../../base/messages.ts'

/** Write a day such as 2026-11-19 or 19 November 2026. */
export const dateIsNoDay = /* @__PURE__ */ words({
  'en-GB': 'Write a day such as 2026-11-19 or 19 November 2026.',
})

/** Write a whole address, with https:// */
export const writeWholeAddressWithHttps = /* @__PURE__ */ words({
  'en-GB': 'Write a whole address, with https://',
})

/** A SHA-256 has 64 signs, 0 to 9 and a to f. */
export const sha256Has64Signs = /* @__PURE__ */ words({
  'en-GB': 'A SHA-256 has 64 signs, 0 to 9 and a to f.',
})

/** What stood there */
export const whatStoodThere = /* @__PURE__ */ words({
  'en-GB': 'What stood there',
})

/** Nobody has looked yet. */
export const nobodyHasLookedYet = /* @__PURE__ */ words({
  'en-GB': 'Nobody has looked yet.',
})

/** SHA-256 {hash} */
export const sha256Hash = /* @__PURE__ */ message<{ hash: string | number }>({
  'en-GB': (given) => `SHA-256 ${given.hash}`,
})

/** Look at it now */
export const lookAtItNow = /* @__PURE__ */ words({
  'en-GB': 'Look at it now',
})

/** The page is fetched in the background. When it answers, its day and hash are kept above. */
export const pageIsFetchedInBackground = /* @__PURE__ */ words({
  'en-GB': 'The page is fetched in the background. When it answers, its day and hash are kept above.',
})

/** It is being looked at. */
export const itIsBeingLookedAt = /* @__PURE__ */ words({
  'en-GB': 'It is being looked at.',
})

/** It answered with {status}. */
export const answeredWithStatus = /* @__PURE__ */ message<{ status: string | number }>({
  'en-GB': (given) => `It answered with ${given.status}.`,
})

/** It is there. */
export const itIsThere = /* @__PURE__ */ words({
  'en-GB': 'It is there.',
})

/** {answer, select, fine {} other {It answered with {status}. }}It is as it was. */
export const unchangedSince = /* @__PURE__ */ message<{ answer: 'fine' | (string & {}); status: string | number }>({
  'en-GB': (given) => `${select({ 'fine': () => ``, 'other': () => `It answered with ${given.status}. ` }, given.answer)}It is as it was.`,
})

/** {answer, select, fine {} other {It answered with {status}. }}It has changed since. */
export const changedSince = /* @__PURE__ */ message<{ answer: 'fine' | (string & {}); status: string | number }>({
  'en-GB': (given) => `${select({ 'fine': () => ``, 'other': () => `It answered with ${given.status}. ` }, given.answer)}It has changed since.`,
})

/** No source yet. Add the first one below. */
export const noSourceYetAddFirst = /* @__PURE__ */ words({
  'en-GB': 'No source yet. Add the first one below.',
})

/** Add a source */
export const addSource = /* @__PURE__ */ words({
  'en-GB': 'Add a source',
})

/** Sources */
export const sources = /* @__PURE__ */ words({
  'en-GB': 'Sources',
})

/** Where the record knows things from. Notes on them stay in the newsroom. */
export const whereRecordKnowsThingsFrom = /* @__PURE__ */ words({
  'en-GB': 'Where the record knows things from. Notes on them stay in the newsroom.',
})

/** Add */
export const addSourceNow = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** Save */
export const saveSource = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** The title of the document or page, or who was spoken to. For somebody on background, what readers may know. */
export const titleOfDocumentOrPage = /* @__PURE__ */ words({
  'en-GB': 'The title of the document or page, or who was spoken to. For somebody on background, what readers may know.',
})

/** For a page on the web. */
export const forPageOnWeb = /* @__PURE__ */ words({
  'en-GB': 'For a page on the web.',
})

/** Such as 2026-11-19 or 19 November 2026. */
export const dateHint = /* @__PURE__ */ words({
  'en-GB': 'Such as 2026-11-19 or 19 November 2026.',
})

/** Readers see it. For somebody on background. */
export const readersSeeItForSomebody = /* @__PURE__ */ words({
  'en-GB': 'Readers see it. For somebody on background.',
})

/** For the newsroom alone: no reader sees it, and no export holds it. */
export const forNewsroomAloneNoReader = /* @__PURE__ */ words({
  'en-GB': 'For the newsroom alone: no reader sees it, and no export holds it.',
})

/** Document */
export const document = /* @__PURE__ */ words({
  'en-GB': 'Document',
})

/** Page on the web */
export const pageOnWeb = /* @__PURE__ */ words({
  'en-GB': 'Page on the web',
})

/** Interview */
export const interview = /* @__PURE__ */ words({
  'en-GB': 'Interview',
})

/** Somebody on background */
export const somebodyOnBackground = /* @__PURE__ */ words({
  'en-GB': 'Somebody on background',
})

/** What it is */
export const whatItIs = /* @__PURE__ */ words({
  'en-GB': 'What it is',
})

/** Title */
export const sourceTitle = /* @__PURE__ */ words({
  'en-GB': 'Title',
})

/** Web address */
export const webAddress = /* @__PURE__ */ words({
  'en-GB': 'Web address',
})

/** Seen on */
export const seenOn = /* @__PURE__ */ words({
  'en-GB': 'Seen on',
})

/** SHA-256 of what was stored of it */
export const sha256OfWhatWas = /* @__PURE__ */ words({
  'en-GB': 'SHA-256 of what was stored of it',
})

/** Why it is not named */
export const whyItIsNotNamed = /* @__PURE__ */ words({
  'en-GB': 'Why it is not named',
})

/** Private note */
export const privateNote = /* @__PURE__ */ words({
  'en-GB': 'Private note',
})

/** This is not in the record any more. */
export const thisIsNotInRecord = /* @__PURE__ */ words({
  'en-GB': 'This is not in the record any more.',
})

/** Your role here does not include it. */
export const yourRoleHereDoesNot = /* @__PURE__ */ words({
  'en-GB': 'Your role here does not include it.',
})

/** Say what or who it is. */
export const sayWhatOrWhoIt = /* @__PURE__ */ words({
  'en-GB': 'Say what or who it is.',
})

/** Say, for readers, why this source is not named. */
export const sayForReadersWhyThis = /* @__PURE__ */ words({
  'en-GB': 'Say, for readers, why this source is not named.',
})

/** Write the address of the page. */
export const writeAddressOfPage = /* @__PURE__ */ words({
  'en-GB': 'Write the address of the page.',
})

/** Write the address of the page, and save it, before it is looked at. */
export const writeAddressOfPageAnd = /* @__PURE__ */ words({
  'en-GB': 'Write the address of the page, and save it, before it is looked at.',
})

/** It is being looked at. Reload this page in a moment. */
export const alreadyBeingLookedAt = /* @__PURE__ */ words({
  'en-GB': 'It is being looked at. Reload this page in a moment.',
})

/** The address is not on the public internet. */
export const addressIsNotOnPublic = /* @__PURE__ */ words({
  'en-GB': 'The address is not on the public internet.',
})

/** Nobody answered there. */
export const nobodyAnsweredThere = /* @__PURE__ */ words({
  'en-GB': 'Nobody answered there.',
})

/** What stands there is larger than 5 MB. */
export const whatStandsThereIsLarger = /* @__PURE__ */ words({
  'en-GB': 'What stands there is larger than 5 MB.',
})

/** It took longer than ten seconds. */
export const itTookLongerThanTen = /* @__PURE__ */ words({
  'en-GB': 'It took longer than ten seconds.',
})

/** It led from one address to the next, and to none. */
export const itLedFromOneAddress = /* @__PURE__ */ words({
  'en-GB': 'It led from one address to the next, and to none.',
})

/** Read the record */
export const mayReadRecord = /* @__PURE__ */ words({
  'en-GB': 'Read the record',
})

/** Change the record */
export const mayEditRecord = /* @__PURE__ */ words({
  'en-GB': 'Change the record',
})

/** Added */
export const added = /* @__PURE__ */ words({
  'en-GB': 'Added',
})

// Made of newsroom.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Write the name. */
export const writeName = /* @__PURE__ */ words({
  'en-GB': 'Write the name.',
})

/** Write whole addresses, with https:// */
export const writeWholeAddressesWithHttps = /* @__PURE__ */ words({
  'en-GB': 'Write whole addresses, with https://',
})

/** Write what they are or were. */
export const writeWhatTheyAreOr = /* @__PURE__ */ words({
  'en-GB': 'Write what they are or were.',
})

/** Added to the record. */
export const addedToRecord = /* @__PURE__ */ words({
  'en-GB': 'Added to the record.',
})

/** The role is saved. */
export const roleIsSaved = /* @__PURE__ */ words({
  'en-GB': 'The role is saved.',
})

/** Merged. Its addresses lead here, and everything that named it names this entry. */
export const mergedItsAddressesLeadHere = /* @__PURE__ */ words({
  'en-GB': 'Merged. Its addresses lead here, and everything that named it names this entry.',
})

/** The role is removed. */
export const roleIsRemoved = /* @__PURE__ */ words({
  'en-GB': 'The role is removed.',
})

/** Held until */
export const heldUntil = /* @__PURE__ */ words({
  'en-GB': 'Held until',
})

/** As readers see it */
export const asReadersSeeIt = /* @__PURE__ */ words({
  'en-GB': 'As readers see it',
})

/** The record */
export const record = /* @__PURE__ */ words({
  'en-GB': 'The record',
})

/** Change */
export const changeEntry = /* @__PURE__ */ words({
  'en-GB': 'Change',
})

/** Save the end */
export const saveEnd = /* @__PURE__ */ words({
  'en-GB': 'Save the end',
})

/** Remove the role */
export const removeRole = /* @__PURE__ */ words({
  'en-GB': 'Remove the role',
})

/** Add a role */
export const addRole = /* @__PURE__ */ words({
  'en-GB': 'Add a role',
})

/** Add the role */
export const addRoleNow = /* @__PURE__ */ words({
  'en-GB': 'Add the role',
})

/** What is known */
export const whatIsKnown = /* @__PURE__ */ words({
  'en-GB': 'What is known',
})

/** Save */
export const saveEntry = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Merge or remove */
export const mergeOrRemove = /* @__PURE__ */ words({
  'en-GB': 'Merge or remove',
})

/** Merge */
export const merge = /* @__PURE__ */ words({
  'en-GB': 'Merge',
})

/** What nothing uses can be removed. */
export const whatNothingUsesCanBe = /* @__PURE__ */ words({
  'en-GB': 'What nothing uses can be removed.',
})

/** Remove it */
export const removeEntry = /* @__PURE__ */ words({
  'en-GB': 'Remove it',
})

/** Who or what it is */
export const whoOrWhatItIs = /* @__PURE__ */ words({
  'en-GB': 'Who or what it is',
})

/** Pronoun */
export const pronoun = /* @__PURE__ */ words({
  'en-GB': 'Pronoun',
})

/** Other names */
export const otherNames = /* @__PURE__ */ words({
  'en-GB': 'Other names',
})

/** Pages elsewhere about the same */
export const pagesElsewhereAboutSame = /* @__PURE__ */ words({
  'en-GB': 'Pages elsewhere about the same',
})

/** Not saved yet. What is wrong is said beside each field. */
export const notSavedYetWhatIs = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet. What is wrong is said beside each field.',
})

/** Roles */
export const roles = /* @__PURE__ */ words({
  'en-GB': 'Roles',
})

/** Who held a role here */
export const whoHeldRoleHere = /* @__PURE__ */ words({
  'en-GB': 'Who held a role here',
})

/** No role is known. */
export const noRoleIsKnown = /* @__PURE__ */ words({
  'en-GB': 'No role is known.',
})

/** Nobody. Roles are added to people. */
export const nobodyRolesAreAddedTo = /* @__PURE__ */ words({
  'en-GB': 'Nobody. Roles are added to people.',
})

/** What they are or were */
export const whatTheyAreOrWere = /* @__PURE__ */ words({
  'en-GB': 'What they are or were',
})

/** Where */
export const whereRoleWasHeld = /* @__PURE__ */ words({
  'en-GB': 'Where',
})

/** The name of an organisation of the record. */
export const nameOfOrganisationOfRecord = /* @__PURE__ */ words({
  'en-GB': 'The name of an organisation of the record.',
})

/** From */
export const heldFromField = /* @__PURE__ */ words({
  'en-GB': 'From',
})

/** 2021-01-26, 2021-01, 2021, or empty when it is not known. */
export const roleDateHint = /* @__PURE__ */ words({
  'en-GB': '2021-01-26, 2021-01, 2021, or empty when it is not known.',
})

/** To */
export const heldUntilField = /* @__PURE__ */ words({
  'en-GB': 'To',
})

/** Empty while it goes on. */
export const emptyWhileItGoesOn = /* @__PURE__ */ words({
  'en-GB': 'Empty while it goes on.',
})

/** Source */
export const source = /* @__PURE__ */ words({
  'en-GB': 'Source',
})

/** Not said */
export const notSaid = /* @__PURE__ */ words({
  'en-GB': 'Not said',
})

/** When it changes, the old name becomes another name and the old address leads to the new one. */
export const whenItChangesOldName = /* @__PURE__ */ words({
  'en-GB': 'When it changes, the old name becomes another name and the old address leads to the new one.',
})

/** she, he, they */
export const pronounHint = /* @__PURE__ */ words({
  'en-GB': 'she, he, they',
})

/** One a line. */
export const oneLine = /* @__PURE__ */ words({
  'en-GB': 'One a line.',
})

/** Whole addresses, one a line. */
export const wholeAddressesOneLine = /* @__PURE__ */ words({
  'en-GB': 'Whole addresses, one a line.',
})

/** Merge it into */
export const mergeItInto = /* @__PURE__ */ words({
  'en-GB': 'Merge it into',
})

/** The name of the entry that stays, or the last part of its address. This cannot be undone. */
export const nameOfEntryThatStays = /* @__PURE__ */ words({
  'en-GB': 'The name of the entry that stays, or the last part of its address. This cannot be undone.',
})

/** Name */
export const entryName = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** Kind */
export const kind = /* @__PURE__ */ words({
  'en-GB': 'Kind',
})

/** Everything */
export const everything = /* @__PURE__ */ words({
  'en-GB': 'Everything',
})

/** Add to the record */
export const addToRecord = /* @__PURE__ */ words({
  'en-GB': 'Add to the record',
})

/** Add */
export const addEntryNow = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** Who and what the paper writes about. Articles refer to it; readers find it there. */
export const whoAndWhatPaperWrites = /* @__PURE__ */ words({
  'en-GB': 'Who and what the paper writes about. Articles refer to it; readers find it there.',
})

/** The record is empty. Add the first entry below. */
export const recordIsEmptyAddFirst = /* @__PURE__ */ words({
  'en-GB': 'The record is empty. Add the first entry below.',
})

/** A few words. They tell apart two who have one name. */
export const fewWordsTheyTellApart = /* @__PURE__ */ words({
  'en-GB': 'A few words. They tell apart two who have one name.',
})

/** Nothing in the record is called “{text}”. */
export const nothingInRecordIsCalled = /* @__PURE__ */ message<{ text: string | number }>({
  'en-GB': (given) => `Nothing in the record is called “${given.text}”.`,
})

/** Several have this name. Write one of these instead: {names}. */
export const severalHaveThisName = /* @__PURE__ */ message<{ names: string | number }>({
  'en-GB': (given) => `Several have this name. Write one of these instead: ${given.names}.`,
})

/** This is not in the record any more. */
export const thisIsNotInRecord = /* @__PURE__ */ words({
  'en-GB': 'This is not in the record any more.',
})

/** Your role here does not include it. */
export const yourRoleHereDoesNot = /* @__PURE__ */ words({
  'en-GB': 'Your role here does not include it.',
})

/** Nothing in the record has this name or address. */
export const nothingHasNameOrAddress = /* @__PURE__ */ words({
  'en-GB': 'Nothing in the record has this name or address.',
})

/** This is the entry itself. Name the other one. */
export const thisIsEntryItselfName = /* @__PURE__ */ words({
  'en-GB': 'This is the entry itself. Name the other one.',
})

/** Only a person can be merged into a person, an organisation into an organisation, a place into a place. */
export const onlyPersonCanBeMerged = /* @__PURE__ */ words({
  'en-GB': 'Only a person can be merged into a person, an organisation into an organisation, a place into a place.',
})

/** It is still used: by the articles listed below, or by a role, an event or a quote. Remove it from those first, or merge it into another entry. */
export const itIsStillUsedBy = /* @__PURE__ */ words({
  'en-GB': 'It is still used: by the articles listed below, or by a role, an event or a quote. Remove it from those first, or merge it into another entry.',
})

/** Only people have roles. */
export const onlyPeopleHaveRoles = /* @__PURE__ */ words({
  'en-GB': 'Only people have roles.',
})

/** No organisation in the record has this name. Add it first. */
export const noOrganisationInRecordHas = /* @__PURE__ */ words({
  'en-GB': 'No organisation in the record has this name. Add it first.',
})

/** Record */
export const recordInNavigation = /* @__PURE__ */ words({
  'en-GB': 'Record',
})

/** Added */
export const added = /* @__PURE__ */ words({
  'en-GB': 'Added',
})

/** Also called */
export const alsoCalled = /* @__PURE__ */ words({
  'en-GB': 'Also called',
})

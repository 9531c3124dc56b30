// Made of newsroom.*.json by `npm run messages`: write there.
import { message, words } from '../../../base/messages.ts'

/** Please give one language by its name or its tag, as German, de or en-GB. */
export const pleaseGiveOneLanguageBy = /* @__PURE__ */ words({
  'en-GB': 'Please give one language by its name or its tag, as German, de or en-GB.',
})

/** Please give the paper a name. */
export const pleaseGivePaperName = /* @__PURE__ */ words({
  'en-GB': 'Please give the paper a name.',
})

/** Please give a time zone as Europe/London. */
export const pleaseGiveTimeZoneAs = /* @__PURE__ */ words({
  'en-GB': 'Please give a time zone as Europe/London.',
})

/** Please give an address, or none. */
export const pleaseGiveAddressOrNone = /* @__PURE__ */ words({
  'en-GB': 'Please give an address, or none.',
})

/** Please give the section a name. */
export const pleaseGiveSectionName = /* @__PURE__ */ words({
  'en-GB': 'Please give the section a name.',
})

/** There is a section of that name already. */
export const thereIsSectionOfThat = /* @__PURE__ */ words({
  'en-GB': 'There is a section of that name already.',
})

/** {name}: {description} (place {place}) */
export const sectionInLog = /* @__PURE__ */ message<{ name: string | number; description: string | number; place: string | number }>({
  'en-GB': (given) => `${given.name}: ${given.description} (place ${given.place})`,
})

/** The paper */
export const paper = /* @__PURE__ */ words({
  'en-GB': 'The paper',
})

/** Sections */
export const sections = /* @__PURE__ */ words({
  'en-GB': 'Sections',
})

/** No sections yet. Articles need one: add it here. */
export const noSectionsYetArticlesNeed = /* @__PURE__ */ words({
  'en-GB': 'No sections yet. Articles need one: add it here.',
})

/** Another section */
export const anotherSection = /* @__PURE__ */ words({
  'en-GB': 'Another section',
})

/** Save */
export const savePaper = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Saved. Readers see it from now on. */
export const savedReadersSeeItFrom = /* @__PURE__ */ words({
  'en-GB': 'Saved. Readers see it from now on.',
})

/** The section is saved. */
export const sectionIsSaved = /* @__PURE__ */ words({
  'en-GB': 'The section is saved.',
})

/** Settings */
export const settings = /* @__PURE__ */ words({
  'en-GB': 'Settings',
})

/** Not saved yet. See below. */
export const notSavedYetSeeBelow = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet. See below.',
})

/** Its name or its tag, as German, de or en-GB. Readers’ pages speak English or German, whichever it is, and English otherwise; the paper’s own words are marked with it, and dates are written in it. */
export const itsNameOrItsTag = /* @__PURE__ */ words({
  'en-GB': 'Its name or its tag, as German, de or en-GB. Readers’ pages speak English or German, whichever it is, and English otherwise; the paper’s own words are marked with it, and dates are written in it.',
})

/** As Europe/London. */
export const asEuropeLondon = /* @__PURE__ */ words({
  'en-GB': 'As Europe/London.',
})

/** Save {name} */
export const saveSection = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Save ${given.name}`,
})

/** Add */
export const addSection = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** Tagline */
export const tagline = /* @__PURE__ */ words({
  'en-GB': 'Tagline',
})

/** City */
export const city = /* @__PURE__ */ words({
  'en-GB': 'City',
})

/** Language */
export const language = /* @__PURE__ */ words({
  'en-GB': 'Language',
})

/** Time zone */
export const timeZone = /* @__PURE__ */ words({
  'en-GB': 'Time zone',
})

/** Email address readers write to */
export const emailAddressReadersWriteTo = /* @__PURE__ */ words({
  'en-GB': 'Email address readers write to',
})

/** Description */
export const description = /* @__PURE__ */ words({
  'en-GB': 'Description',
})

/** Change the settings, the sections and what holds for all replies */
export const mayChangeSettings = /* @__PURE__ */ words({
  'en-GB': 'Change the settings, the sections and what holds for all replies',
})

/** Name */
export const nameOf = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** Stages of a draft, and who may move it */
export const stagesOfDraft = /* @__PURE__ */ words({
  'en-GB': 'Stages of a draft, and who may move it',
})

/** {name}: on a page of its own */
export const onPageOfItsOwn = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name}: on a page of its own`,
})

/** The order of the sections is saved. */
export const orderIsSaved = /* @__PURE__ */ words({
  'en-GB': 'The order of the sections is saved.',
})

/** Somebody else put the sections in another order meanwhile. Nothing of yours is saved; below is how they stand now. */
export const orderChangedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else put the sections in another order meanwhile. Nothing of yours is saved; below is how they stand now.',
})

/** Move {name} up */
export const moveSectionUp = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Move ${given.name} up`,
})

/** Move {name} down */
export const moveSectionDown = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Move ${given.name} down`,
})

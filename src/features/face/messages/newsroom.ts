// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, select, words } from '../../../base/messages.ts'

/** Decide how the paper looks, and what its pages lead to */
export const mayChangeFace = /* @__PURE__ */ words({
  'en-GB': 'Decide how the paper looks, and what its pages lead to',
})

/** Look and logo */
export const face = /* @__PURE__ */ words({
  'en-GB': 'Look and logo',
})

/** How readers see the paper: a look to begin from, colours of its own, and a logo. Nothing changes for them before you save. */
export const faceSays = /* @__PURE__ */ words({
  'en-GB': 'How readers see the paper: a look to begin from, colours of its own, and a logo. Nothing changes for them before you save.',
})

/** Navigation and foot */
export const navigationAndFoot = /* @__PURE__ */ words({
  'en-GB': 'Navigation and foot',
})

/** Broadsheet: one serif, quiet and wide */
export const broadsheet = /* @__PURE__ */ words({
  'en-GB': 'Broadsheet: one serif, quiet and wide',
})

/** Tabloid: loud, condensed, red */
export const tabloid = /* @__PURE__ */ words({
  'en-GB': 'Tabloid: loud, condensed, red',
})

/** Magazine: large pictures, much air */
export const magazine = /* @__PURE__ */ words({
  'en-GB': 'Magazine: large pictures, much air',
})

/** Wire: many stories in little room */
export const wire = /* @__PURE__ */ words({
  'en-GB': 'Wire: many stories in little room',
})

/** Community paper: warm and round */
export const community = /* @__PURE__ */ words({
  'en-GB': 'Community paper: warm and round',
})

/** Student paper: flat colour, heavy type */
export const student = /* @__PURE__ */ words({
  'en-GB': 'Student paper: flat colour, heavy type',
})

/** Look */
export const look = /* @__PURE__ */ words({
  'en-GB': 'Look',
})

/** Colours */
export const colours = /* @__PURE__ */ words({
  'en-GB': 'Colours',
})

/** A look has its own colours. One of yours takes the place of its accent; a section can have one too. By night the nearest that can be read is taken. */
export const coloursSay = /* @__PURE__ */ words({
  'en-GB': 'A look has its own colours. One of yours takes the place of its accent; a section can have one too. By night the nearest that can be read is taken.',
})

/** the paper */
export const accent = /* @__PURE__ */ words({
  'en-GB': 'the paper',
})

/** A colour of its own for {name} */
export const ownColour = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `A colour of its own for ${given.name}`,
})

/** Colour of {name} */
export const colourOf = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Colour of ${given.name}`,
})

/** Not saved: a colour cannot be read under this look. See below. */
export const coloursCannotBeRead = /* @__PURE__ */ words({
  'en-GB': 'Not saved: a colour cannot be read under this look. See below.',
})

/** {colour} has a contrast of {ratio}, and text needs 4.5. The nearest that can be read is {instead}. */
export const cannotBeRead = /* @__PURE__ */ message<{ colour: string | number; ratio: string | number; instead: string | number }>({
  'en-GB': (given) => `${given.colour} has a contrast of ${given.ratio}, and text needs 4.5. The nearest that can be read is ${given.instead}.`,
})

/** Please give a colour such as #8f1d14. */
export const pleaseGiveColour = /* @__PURE__ */ words({
  'en-GB': 'Please give a colour such as #8f1d14.',
})

/** Please choose one of these looks. */
export const pleaseChooseLook = /* @__PURE__ */ words({
  'en-GB': 'Please choose one of these looks.',
})

/** Beside the name on the front page */
export const corner = /* @__PURE__ */ words({
  'en-GB': 'Beside the name on the front page',
})

/** The tagline */
export const cornerTagline = /* @__PURE__ */ words({
  'en-GB': 'The tagline',
})

/** The place */
export const cornerPlace = /* @__PURE__ */ words({
  'en-GB': 'The place',
})

/** Save */
export const saveFace = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Show it below */
export const showIt = /* @__PURE__ */ words({
  'en-GB': 'Show it below',
})

/** Saved. Readers see it from now on. */
export const savedFace = /* @__PURE__ */ words({
  'en-GB': 'Saved. Readers see it from now on.',
})

/** The front page as it would look */
export const theFront = /* @__PURE__ */ words({
  'en-GB': 'The front page as it would look',
})

/** An article as it would look */
export const anArticle = /* @__PURE__ */ words({
  'en-GB': 'An article as it would look',
})

/** Open <front>the front page</front> or <article>an article</article> by itself. */
export const openThem: <Part>(given: { front: (inner: string) => Part; article: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ front: (inner: string) => unknown; article: (inner: string) => unknown }>({
  'en-GB': (given) => ['Open ', given.front(`the front page`), ' or ', given.article(`an article`), ' by itself.'],
})

/** Logo */
export const logo = /* @__PURE__ */ words({
  'en-GB': 'Logo',
})

/** A logo stands where the name does, and is described by it. Without one the name is set in the type of the look. */
export const logoSays = /* @__PURE__ */ words({
  'en-GB': 'A logo stands where the name does, and is described by it. Without one the name is set in the type of the look.',
})

/** By day, for light pages */
export const logoByDay = /* @__PURE__ */ words({
  'en-GB': 'By day, for light pages',
})

/** By night, for dark pages */
export const logoByNight = /* @__PURE__ */ words({
  'en-GB': 'By night, for dark pages',
})

/** PNG, JPEG, WebP or SVG of at most 2 MB. A drawing is kept as a picture. */
export const logoHint = /* @__PURE__ */ words({
  'en-GB': 'PNG, JPEG, WebP or SVG of at most 2 MB. A drawing is kept as a picture.',
})

/** Put it up */
export const putLogoUp = /* @__PURE__ */ words({
  'en-GB': 'Put it up',
})

/** Change it */
export const changeLogo = /* @__PURE__ */ words({
  'en-GB': 'Change it',
})

/** Take it down */
export const takeLogoDown = /* @__PURE__ */ words({
  'en-GB': 'Take it down',
})

/** The logo is up. */
export const logoIsUp = /* @__PURE__ */ words({
  'en-GB': 'The logo is up.',
})

/** The logo is down. */
export const logoIsDown = /* @__PURE__ */ words({
  'en-GB': 'The logo is down.',
})

/** Somebody else changed the logo meanwhile. Nothing of yours is saved; below is what is up now. */
export const logoChangedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else changed the logo meanwhile. Nothing of yours is saved; below is what is up now.',
})

/** That is no picture we can read. Choose a PNG, JPEG, WebP or SVG file. */
export const logoIsNoPicture = /* @__PURE__ */ words({
  'en-GB': 'That is no picture we can read. Choose a PNG, JPEG, WebP or SVG file.',
})

/** The picture has more than 25 million pixels. A logo needs no more than 1200 by 320. */
export const logoHasTooManyPixels = /* @__PURE__ */ words({
  'en-GB': 'The picture has more than 25 million pixels. A logo needs no more than 1200 by 320.',
})

/** The file is larger than 2 MB. A logo needs far less: export it smaller. */
export const logoTooLarge = /* @__PURE__ */ words({
  'en-GB': 'The file is larger than 2 MB. A logo needs far less: export it smaller.',
})

/** The drawing is larger than 300 kB. Export it with fewer points, or as PNG. */
export const drawingTooLarge = /* @__PURE__ */ words({
  'en-GB': 'The drawing is larger than 300 kB. Export it with fewer points, or as PNG.',
})

/** The drawing holds a program, and was not opened. Export it as plain SVG, or as PNG. */
export const drawingHasProgram = /* @__PURE__ */ words({
  'en-GB': 'The drawing holds a program, and was not opened. Export it as plain SVG, or as PNG.',
})

/** The drawing takes something from elsewhere, such as a picture or a typeface, and was not opened. Put that into the file as shapes, or export it as PNG. */
export const drawingReachesOut = /* @__PURE__ */ words({
  'en-GB': 'The drawing takes something from elsewhere, such as a picture or a typeface, and was not opened. Put that into the file as shapes, or export it as PNG.',
})

/** The drawing holds what can repeat itself without end, and was not opened. Export it as plain shapes, or as PNG. */
export const drawingTooDeep = /* @__PURE__ */ words({
  'en-GB': 'The drawing holds what can repeat itself without end, and was not opened. Export it as plain shapes, or as PNG.',
})

/** Put up the logo for the day first. */
export const dayFirst = /* @__PURE__ */ words({
  'en-GB': 'Put up the logo for the day first.',
})

/** Navigation */
export const navigation = /* @__PURE__ */ words({
  'en-GB': 'Navigation',
})

/** What stands in the head of every page, in this order, and the words at its foot. */
export const navigationSays = /* @__PURE__ */ words({
  'en-GB': 'What stands in the head of every page, in this order, and the words at its foot.',
})

/** Redirects */
export const redirects = /* @__PURE__ */ words({
  'en-GB': 'Redirects',
})

/** Saved. Readers see it from now on. */
export const savedNavigation = /* @__PURE__ */ words({
  'en-GB': 'Saved. Readers see it from now on.',
})

/** Somebody else arranged this meanwhile. Nothing of yours is saved; below is how it is now. */
export const arrangedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else arranged this meanwhile. Nothing of yours is saved; below is how it is now.',
})

/** All sections, as they are ordered in the settings. Whatever you change here makes a list of its own. */
export const asSectionsAre = /* @__PURE__ */ words({
  'en-GB': 'All sections, as they are ordered in the settings. Whatever you change here makes a list of its own.',
})

/** Back to all sections */
export const backToSections = /* @__PURE__ */ words({
  'en-GB': 'Back to all sections',
})

/** Not public: readers do not see it */
export const nobodySees = /* @__PURE__ */ words({
  'en-GB': 'Not public: readers do not see it',
})

/** {of, select, section {Section} page {Page} other {{of}}} */
export const kindOfEntry = /* @__PURE__ */ message<{ of: (string & {}) | 'page' | 'section' }>({
  'en-GB': (given) => `${select({ 'section': () => `Section`, 'page': () => `Page`, 'other': () => `${given.of}` }, given.of)}`,
})

/** Move {name} up */
export const moveUp = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Move ${given.name} up`,
})

/** Move {name} down */
export const moveDown = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Move ${given.name} down`,
})

/** Remove {name} */
export const removeEntry = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Remove ${given.name}`,
})

/** Remove */
export const remove = /* @__PURE__ */ words({
  'en-GB': 'Remove',
})

/** Add to it */
export const addEntry = /* @__PURE__ */ words({
  'en-GB': 'Add to it',
})

/** Section */
export const section = /* @__PURE__ */ words({
  'en-GB': 'Section',
})

/** Page */
export const page = /* @__PURE__ */ words({
  'en-GB': 'Page',
})

/** Add the section */
export const addSection = /* @__PURE__ */ words({
  'en-GB': 'Add the section',
})

/** Add the page */
export const addPage = /* @__PURE__ */ words({
  'en-GB': 'Add the page',
})

/** Words of a link */
export const linkName = /* @__PURE__ */ words({
  'en-GB': 'Words of a link',
})

/** Where it leads */
export const linkTo = /* @__PURE__ */ words({
  'en-GB': 'Where it leads',
})

/** A topic, a storyline or anything else: a path of this site such as /topics/ferries, or a whole address. */
export const linkHint = /* @__PURE__ */ words({
  'en-GB': 'A topic, a storyline or anything else: a path of this site such as /topics/ferries, or a whole address.',
})

/** Add the link */
export const addLink = /* @__PURE__ */ words({
  'en-GB': 'Add the link',
})

/** Please say what the link is called. */
export const pleaseGiveLinkName = /* @__PURE__ */ words({
  'en-GB': 'Please say what the link is called.',
})

/** Please give a path such as /topics/ferries, or an address that begins with https://. */
export const pleaseGiveLinkAddress = /* @__PURE__ */ words({
  'en-GB': 'Please give a path such as /topics/ferries, or an address that begins with https://.',
})

/** Foot */
export const foot = /* @__PURE__ */ words({
  'en-GB': 'Foot',
})

/** <link>The paper’s own pages</link> are linked there as soon as they are public. These words stand below them. */
export const footSays: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => [given.link(`The paper’s own pages`), ' are linked there as soon as they are public. These words stand below them.'],
})

/** Words at the foot */
export const footText = /* @__PURE__ */ words({
  'en-GB': 'Words at the foot',
})

/** Save the foot */
export const saveFoot = /* @__PURE__ */ words({
  'en-GB': 'Save the foot',
})

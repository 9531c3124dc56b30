// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** added somebody */
export const addedSomebody = /* @__PURE__ */ words({
  'en-GB': 'added somebody',
})

/** changed a name */
export const changedName = /* @__PURE__ */ words({
  'en-GB': 'changed a name',
})

/** changed a role */
export const changedRole = /* @__PURE__ */ words({
  'en-GB': 'changed a role',
})

/** changed the sections of */
export const changedSectionsOf = /* @__PURE__ */ words({
  'en-GB': 'changed the sections of',
})

/** marked as left */
export const markedAsLeft = /* @__PURE__ */ words({
  'en-GB': 'marked as left',
})

/** made a sign-in link for */
export const madeSignInLinkFor = /* @__PURE__ */ words({
  'en-GB': 'made a sign-in link for',
})

/** signed in by link as */
export const signedInByLinkAs = /* @__PURE__ */ words({
  'en-GB': 'signed in by link as',
})

/** set a first password for */
export const setFirstPasswordFor = /* @__PURE__ */ words({
  'en-GB': 'set a first password for',
})

/** changed the password of */
export const changedPasswordOf = /* @__PURE__ */ words({
  'en-GB': 'changed the password of',
})

/** signed in on a new device as */
export const signedInOnNewDevice = /* @__PURE__ */ words({
  'en-GB': 'signed in on a new device as',
})

/** signed out a device of */
export const signedOutDeviceOf = /* @__PURE__ */ words({
  'en-GB': 'signed out a device of',
})

/** signed out every device of */
export const signedOutEveryDeviceOf = /* @__PURE__ */ words({
  'en-GB': 'signed out every device of',
})

/** changed a setting */
export const changedSetting = /* @__PURE__ */ words({
  'en-GB': 'changed a setting',
})

/** added a section */
export const addedSection = /* @__PURE__ */ words({
  'en-GB': 'added a section',
})

/** changed a section */
export const changedSection = /* @__PURE__ */ words({
  'en-GB': 'changed a section',
})

/** added an author */
export const addedAuthor = /* @__PURE__ */ words({
  'en-GB': 'added an author',
})

/** made the first signing key */
export const madeFirstSigningKey = /* @__PURE__ */ words({
  'en-GB': 'made the first signing key',
})

/** put a new signing key in place of */
export const putNewSigningKeyIn = /* @__PURE__ */ words({
  'en-GB': 'put a new signing key in place of',
})

/** The site */
export const site = /* @__PURE__ */ words({
  'en-GB': 'The site',
})

/** Somebody at the sign-in page */
export const somebodyAtSignInPage = /* @__PURE__ */ words({
  'en-GB': 'Somebody at the sign-in page',
})

/** Please give their name. */
export const pleaseGiveTheirName = /* @__PURE__ */ words({
  'en-GB': 'Please give their name.',
})

/** Please choose a role. */
export const pleaseChooseRole = /* @__PURE__ */ words({
  'en-GB': 'Please choose a role.',
})

/** Please give their address. */
export const pleaseGiveTheirAddress = /* @__PURE__ */ words({
  'en-GB': 'Please give their address.',
})

/** Please give the name as readers will see it. */
export const pleaseGiveNameAsReaders = /* @__PURE__ */ words({
  'en-GB': 'Please give the name as readers will see it.',
})

/** Role */
export const role = /* @__PURE__ */ words({
  'en-GB': 'Role',
})

/** Sections */
export const sections = /* @__PURE__ */ words({
  'en-GB': 'Sections',
})

/** all sections */
export const allSections = /* @__PURE__ */ words({
  'en-GB': 'all sections',
})

/** Somebody */
export const somebody = /* @__PURE__ */ words({
  'en-GB': 'Somebody',
})

/** People */
export const people = /* @__PURE__ */ words({
  'en-GB': 'People',
})

/** Settings */
export const settings = /* @__PURE__ */ words({
  'en-GB': 'Settings',
})

/** Nothing was changed yet. */
export const nothingWasChangedYet = /* @__PURE__ */ words({
  'en-GB': 'Nothing was changed yet.',
})

/** Earlier */
export const earlier = /* @__PURE__ */ words({
  'en-GB': 'Earlier',
})

/** , before <shown></shown> */
export const beforeShown: <Part>(given: { shown: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ shown: (inner: string) => unknown }>({
  'en-GB': (given) => [', before ', given.shown('')],
})

/** : from <shown></shown> to <shown2></shown2> */
export const fromShownToShown2: <Part>(given: { shown: (inner: string) => Part; shown2: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ shown: (inner: string) => unknown; shown2: (inner: string) => unknown }>({
  'en-GB': (given) => [': from ', given.shown(''), ' to ', given.shown2('')],
})

/** nothing */
export const nothing = /* @__PURE__ */ words({
  'en-GB': 'nothing',
})

/** Log of changes */
export const logOfChanges = /* @__PURE__ */ words({
  'en-GB': 'Log of changes',
})

/** Accounts, roles, links, settings, sections, authors and keys. Lines are only ever added. */
export const accountsRolesLinksSettingsSections = /* @__PURE__ */ words({
  'en-GB': 'Accounts, roles, links, settings, sections, authors and keys. Lines are only ever added.',
})

/** The command line */
export const commandLine = /* @__PURE__ */ words({
  'en-GB': 'The command line',
})

/** Staff */
export const staff = /* @__PURE__ */ words({
  'en-GB': 'Staff',
})

/** No longer here */
export const noLongerHere = /* @__PURE__ */ words({
  'en-GB': 'No longer here',
})

/** left <when></when> */
export const left: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['left ', given.when('')],
})

/** Give this link to {name}. It signs them in once, within 24 hours, and is shown only now. */
export const giveThisLinkToName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Give this link to ${given.name}. It signs them in once, within 24 hours, and is shown only now.`,
})

/** {role}{where} · {email} · since <when></when> */
export const roleWhereEmailSince: <Part>(given: { role: string | number; where: string | number; email: string | number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ role: string | number; where: string | number; email: string | number; when: (inner: string) => unknown }>({
  'en-GB': (given) => [String(given.role), String(given.where), ' · ', String(given.email), ' · since ', given.when('')],
})

/** Save */
export const save = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Make a sign-in link */
export const makeSignInLink = /* @__PURE__ */ words({
  'en-GB': 'Make a sign-in link',
})

/** Has left… */
export const hasLeft = /* @__PURE__ */ words({
  'en-GB': 'Has left…',
})

/** {name} will be signed out everywhere and cannot sign in again. */
export const nameWillBeSignedOut = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} will be signed out everywhere and cannot sign in again.`,
})

/** {name} has left */
export const nameHasLeft = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} has left`,
})

/** Add somebody */
export const addSomebody = /* @__PURE__ */ words({
  'en-GB': 'Add somebody',
})

/** Add, and show a sign-in link */
export const addAndShowSignIn = /* @__PURE__ */ words({
  'en-GB': 'Add, and show a sign-in link',
})

/** Sections, for editors and moderators. None ticked means all. */
export const sectionsForEditorsAndModerators = /* @__PURE__ */ words({
  'en-GB': 'Sections, for editors and moderators. None ticked means all.',
})

/** Authors */
export const authors = /* @__PURE__ */ words({
  'en-GB': 'Authors',
})

/** Nobody can be credited yet. Articles need a byline: add somebody. */
export const nobodyCanBeCreditedYet = /* @__PURE__ */ words({
  'en-GB': 'Nobody can be credited yet. Articles need a byline: add somebody.',
})

/** Add an author */
export const addAuthor = /* @__PURE__ */ words({
  'en-GB': 'Add an author',
})

/** Add */
export const add = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** Only a publisher changes who works here. */
export const onlyPublisherChangesWhoWorks = /* @__PURE__ */ words({
  'en-GB': 'Only a publisher changes who works here.',
})

/** Somebody with this address works here already. */
export const somebodyWithThisAddressWorks = /* @__PURE__ */ words({
  'en-GB': 'Somebody with this address works here already.',
})

/** There is nobody like that here. */
export const thereIsNobodyLikeThat = /* @__PURE__ */ words({
  'en-GB': 'There is nobody like that here.',
})

/** Nobody would be left who can change this back. Make somebody else publisher first. */
export const nobodyWouldBeLeftWho = /* @__PURE__ */ words({
  'en-GB': 'Nobody would be left who can change this back. Make somebody else publisher first.',
})

/** Changed. It holds from their next click on. */
export const changedItHoldsFromTheir = /* @__PURE__ */ words({
  'en-GB': 'Changed. It holds from their next click on.',
})

/** They have left: signed out everywhere, and no link or password lets them in. What they wrote stays. */
export const theyHaveLeftSignedOut = /* @__PURE__ */ words({
  'en-GB': 'They have left: signed out everywhere, and no link or password lets them in. What they wrote stays.',
})

/** Added. They can be credited from now on. */
export const addedTheyCanBeCredited = /* @__PURE__ */ words({
  'en-GB': 'Added. They can be credited from now on.',
})

/** Who works here, and who is credited. They need not be the same. */
export const whoWorksHereAndWho = /* @__PURE__ */ words({
  'en-GB': 'Who works here, and who is credited. They need not be the same.',
})

/** Not added yet. See below. */
export const notAddedYetSeeBelow = /* @__PURE__ */ words({
  'en-GB': 'Not added yet. See below.',
})

/** Name */
export const name = /* @__PURE__ */ words({
  'en-GB': 'Name',
})

/** Email address */
export const emailAddress = /* @__PURE__ */ words({
  'en-GB': 'Email address',
})

/** contributor: writes their own, cannot publish */
export const contributorWritesTheirOwnCannot = /* @__PURE__ */ words({
  'en-GB': 'contributor: writes their own, cannot publish',
})

/** reporter: writes everywhere, cannot publish */
export const reporterWritesEverywhereCannotPublish = /* @__PURE__ */ words({
  'en-GB': 'reporter: writes everywhere, cannot publish',
})

/** editor: publishes in their sections */
export const editorPublishesInTheirSections = /* @__PURE__ */ words({
  'en-GB': 'editor: publishes in their sections',
})

/** moderator: decides about replies */
export const moderatorDecidesAboutReplies = /* @__PURE__ */ words({
  'en-GB': 'moderator: decides about replies',
})

/** publisher: everything, settings and people */
export const publisherEverythingSettingsAndPeople = /* @__PURE__ */ words({
  'en-GB': 'publisher: everything, settings and people',
})

/** Nobody here */
export const nobodyHere = /* @__PURE__ */ words({
  'en-GB': 'Nobody here',
})

/** Name, as readers will see it */
export const nameAsReadersWillSee = /* @__PURE__ */ words({
  'en-GB': 'Name, as readers will see it',
})

/** About them */
export const aboutThem = /* @__PURE__ */ words({
  'en-GB': 'About them',
})

/** Signs in as */
export const signsInAs = /* @__PURE__ */ words({
  'en-GB': 'Signs in as',
})

/** Their new articles are credited to this name. */
export const theirNewArticlesAreCredited = /* @__PURE__ */ words({
  'en-GB': 'Their new articles are credited to this name.',
})

/** a section that is gone */
export const sectionThatIsGone = /* @__PURE__ */ words({
  'en-GB': 'a section that is gone',
})

/** Say who works here */
export const mayManageStaff = /* @__PURE__ */ words({
  'en-GB': 'Say who works here',
})

/** Add authors */
export const mayAddAuthors = /* @__PURE__ */ words({
  'en-GB': 'Add authors',
})

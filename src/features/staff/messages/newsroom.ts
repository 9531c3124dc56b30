// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** <b>{by}</b> added somebody, <b>{about}</b>: <after></after> */
export const addedPerson: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' added somebody, ', given.b(`${given.about}`), ': ', given.after('')],
})

/** <b>{by}</b> changed a name, <b>{about}</b>: from <before></before> to <after></after> */
export const changedName: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; before: (inner: string) => Part; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; before: (inner: string) => unknown; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' changed a name, ', given.b(`${given.about}`), ': from ', given.before(''), ' to ', given.after('')],
})

/** <b>{by}</b> changed the role of <b>{about}</b>: from <before></before> to <after></after> */
export const changedRole: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; before: (inner: string) => Part; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; before: (inner: string) => unknown; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' changed the role of ', given.b(`${given.about}`), ': from ', given.before(''), ' to ', given.after('')],
})

/** <b>{by}</b> changed the sections of <b>{about}</b>: from <before></before> to <after></after> */
export const changedSections: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; before: (inner: string) => Part; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; before: (inner: string) => unknown; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' changed the sections of ', given.b(`${given.about}`), ': from ', given.before(''), ' to ', given.after('')],
})

/** <b>{by}</b> marked <b>{about}</b> as left */
export const markedAsLeft: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' marked ', given.b(`${given.about}`), ' as left'],
})

/** <b>{by}</b> made a sign-in link for <b>{about}</b> */
export const madeSignInLink: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' made a sign-in link for ', given.b(`${given.about}`)],
})

/** <b>{by}</b> signed in by link */
export const signedInByLink: <Part>(given: { b: (inner: string) => Part; by: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' signed in by link'],
})

/** <b>{by}</b> set a first password for <b>{about}</b> */
export const setFirstPassword: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' set a first password for ', given.b(`${given.about}`)],
})

/** <b>{by}</b> changed the password of <b>{about}</b> */
export const changedPassword: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' changed the password of ', given.b(`${given.about}`)],
})

/** <b>{by}</b> removed the password of <b>{about}</b>, too short to stand alone */
export const removedPassword: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' removed the password of ', given.b(`${given.about}`), ', too short to stand alone'],
})

/** <b>{by}</b> set up an authenticator app for <b>{about}</b> */
export const setApp: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' set up an authenticator app for ', given.b(`${given.about}`)],
})

/** <b>{by}</b> removed the authenticator app of <b>{about}</b> */
export const removedApp: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' removed the authenticator app of ', given.b(`${given.about}`)],
})

/** <b>{by}</b> added a passkey for <b>{about}</b>: <after></after> */
export const addedPasskey: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' added a passkey for ', given.b(`${given.about}`), ': ', given.after('')],
})

/** <b>{by}</b> removed a passkey of <b>{about}</b>: <after></after> */
export const removedPasskey: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' removed a passkey of ', given.b(`${given.about}`), ': ', given.after('')],
})

/** <b>{by}</b> made new recovery codes for <b>{about}</b> */
export const madeCodes: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' made new recovery codes for ', given.b(`${given.about}`)],
})

/** <b>{by}</b> used a recovery code of <b>{about}</b> */
export const usedCode: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' used a recovery code of ', given.b(`${given.about}`)],
})

/** <b>{by}</b> recovered the account of <b>{about}</b>: password, second factors and sessions are gone */
export const recoveredAccount: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' recovered the account of ', given.b(`${given.about}`), ': password, second factors and sessions are gone'],
})

/** <b>{by}</b> signed in on a new device: <after></after> */
export const signedInOnNewDevice: <Part>(given: { b: (inner: string) => Part; by: string | number; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' signed in on a new device: ', given.after('')],
})

/** <b>{by}</b> signed <b>{about}</b> out on a device */
export const signedOutDevice: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' signed ', given.b(`${given.about}`), ' out on a device'],
})

/** <b>{by}</b> signed <b>{about}</b> out on every device */
export const signedOutEveryDevice: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' signed ', given.b(`${given.about}`), ' out on every device'],
})

/** <b>{by}</b> signed <b>{about}</b> out on every other device */
export const signedOutOtherDevices: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' signed ', given.b(`${given.about}`), ' out on every other device'],
})

/** <b>{by}</b> changed the setting <b>{about}</b>{change, select, set {: <after></after>} emptied {, before <before></before>} other {: from <before></before> to <after></after>}} */
export const changedSetting: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; change: 'emptied' | (string & {}) | 'set'; after: (inner: string) => Part; before: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; change: 'emptied' | (string & {}) | 'set'; after: (inner: string) => unknown; before: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' changed the setting ', given.b(`${given.about}`), select({ 'set': () => [': ', given.after('')], 'emptied': () => [', before ', given.before('')], 'other': () => [': from ', given.before(''), ' to ', given.after('')] }, given.change)],
})

/** <b>{by}</b> added the section <b>{about}</b> */
export const addedSection: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' added the section ', given.b(`${given.about}`)],
})

/** <b>{by}</b> changed the section <b>{about}</b>: from <before></before> to <after></after> */
export const changedSection: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; before: (inner: string) => Part; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; before: (inner: string) => unknown; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' changed the section ', given.b(`${given.about}`), ': from ', given.before(''), ' to ', given.after('')],
})

/** <b>{by}</b> added the author <b>{about}</b> */
export const addedAuthor: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' added the author ', given.b(`${given.about}`)],
})

/** <b>{by}</b> made the first signing key, <b>{about}</b> */
export const madeFirstSigningKey: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' made the first signing key, ', given.b(`${given.about}`)],
})

/** <b>{by}</b> put a new signing key in place of <b>{about}</b>: <after></after> */
export const changedSigningKey: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' put a new signing key in place of ', given.b(`${given.about}`), ': ', given.after('')],
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

/** nothing */
export const emptyValue = /* @__PURE__ */ words({
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

/** left <when></when> */
export const leftWhen: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['left ', given.when('')],
})

/** Give this link to {name}. It signs them in once, within 24 hours, and is shown only now. */
export const giveThisLinkToName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Give this link to ${given.name}. It signs them in once, within 24 hours, and is shown only now.`,
})

/** Save */
export const save = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Make a sign-in link */
export const makeSignInLink = /* @__PURE__ */ words({
  'en-GB': 'Make a sign-in link',
})

/** Where they are signed in */
export const whereTheyAreSignedIn = /* @__PURE__ */ words({
  'en-GB': 'Where they are signed in',
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

/** Sections, where a role reaches only these. None ticked means all. */
export const sectionsForEditorsAndModerators = /* @__PURE__ */ words({
  'en-GB': 'Sections, where a role reaches only these. None ticked means all.',
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
export const addAuthorNow = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** Your role does not let you say who works here. */
export const onlyPublisherChangesWhoWorks = /* @__PURE__ */ words({
  'en-GB': 'Your role does not let you say who works here.',
})

/** Somebody with this address works here already. */
export const somebodyWithThisAddressWorks = /* @__PURE__ */ words({
  'en-GB': 'Somebody with this address works here already.',
})

/** There is nobody like that here. */
export const thereIsNobodyLikeThat = /* @__PURE__ */ words({
  'en-GB': 'There is nobody like that here.',
})

/** Nobody would be left who may manage people and settings, and could change this back. Give somebody else such a role first. */
export const nobodyWouldBeLeftWho = /* @__PURE__ */ words({
  'en-GB': 'Nobody would be left who may manage people and settings, and could change this back. Give somebody else such a role first.',
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
export const staffName = /* @__PURE__ */ words({
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

/** What was done */
export const whatWasChanged = /* @__PURE__ */ words({
  'en-GB': 'What was done',
})

/** When */
export const whenChanged = /* @__PURE__ */ words({
  'en-GB': 'When',
})

/** Added */
export const added = /* @__PURE__ */ words({
  'en-GB': 'Added',
})

/** Who works here */
export const worksHere = /* @__PURE__ */ words({
  'en-GB': 'Who works here',
})

/** Who has left */
export const hasLeftAlready = /* @__PURE__ */ words({
  'en-GB': 'Who has left',
})

/** Which */
export const which = /* @__PURE__ */ words({
  'en-GB': 'Which',
})

/** Change <span>{name}</span> */
export const changeSomebody: <Part>(given: { span: (inner: string) => Part; name: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ span: (inner: string) => unknown; name: string | number }>({
  'en-GB': (given) => ['Change ', given.span(`${given.name}`)],
})

/** There is nobody here. */
export const nobodyLikeThat = /* @__PURE__ */ words({
  'en-GB': 'There is nobody here.',
})

/** Done by */
export const doneBy = /* @__PURE__ */ words({
  'en-GB': 'Done by',
})

/** Anybody */
export const anybody = /* @__PURE__ */ words({
  'en-GB': 'Anybody',
})

/** Download (CSV) */
export const downloadAsCsv = /* @__PURE__ */ words({
  'en-GB': 'Download (CSV)',
})

/** <b>{by}</b> made the role <b>{about}</b>: <after></after> */
export const madeRole: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' made the role ', given.b(`${given.about}`), ': ', given.after('')],
})

/** <b>{by}</b> changed the role <b>{about}</b>: from <before></before> to <after></after> */
export const revisedRole: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; before: (inner: string) => Part; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; before: (inner: string) => unknown; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' changed the role ', given.b(`${given.about}`), ': from ', given.before(''), ' to ', given.after('')],
})

/** <b>{by}</b> took away the role <b>{about}</b> */
export const removedRole: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' took away the role ', given.b(`${given.about}`)],
})

/** Roles */
export const roles = /* @__PURE__ */ words({
  'en-GB': 'Roles',
})

/** Who may do what */
export const whoMayWhat = /* @__PURE__ */ words({
  'en-GB': 'Who may do what',
})

/** no */
export const reachNone = /* @__PURE__ */ words({
  'en-GB': 'no',
})

/** only what they began or are assigned */
export const reachOwn = /* @__PURE__ */ words({
  'en-GB': 'only what they began or are assigned',
})

/** in their sections */
export const reachSections = /* @__PURE__ */ words({
  'en-GB': 'in their sections',
})

/** everywhere */
export const reachAll = /* @__PURE__ */ words({
  'en-GB': 'everywhere',
})

/** a link that they have mailed to themselves */
export const wayLink = /* @__PURE__ */ words({
  'en-GB': 'a link that they have mailed to themselves',
})

/** a password */
export const wayPassword = /* @__PURE__ */ words({
  'en-GB': 'a password',
})

/** a passkey alone */
export const wayPasskey = /* @__PURE__ */ words({
  'en-GB': 'a passkey alone',
})

/** the provider of the house */
export const wayProvider = /* @__PURE__ */ words({
  'en-GB': 'the provider of the house',
})

/** There is no such role any more. */
export const thereIsNoSuchRole = /* @__PURE__ */ words({
  'en-GB': 'There is no such role any more.',
})

/** There is a role of that name already. */
export const thereIsRoleOfThatName = /* @__PURE__ */ words({
  'en-GB': 'There is a role of that name already.',
})

/** There is no permission like that. */
export const noSuchPermission = /* @__PURE__ */ words({
  'en-GB': 'There is no permission like that.',
})

/** Nobody gives what they may not do themselves, or changes somebody who may do more than they. */
export const nobodyGivesMoreThanOwn = /* @__PURE__ */ words({
  'en-GB': 'Nobody gives what they may not do themselves, or changes somebody who may do more than they.',
})

/** A publisher may do everything, so that there is always somebody who can. Make another role for less. */
export const publisherMayEverything = /* @__PURE__ */ words({
  'en-GB': 'A publisher may do everything, so that there is always somebody who can. Make another role for less.',
})

/** The roles that a site begins with stay. */
export const givenRolesStay = /* @__PURE__ */ words({
  'en-GB': 'The roles that a site begins with stay.',
})

/** Somebody has this role. Give them another one first. */
export const somebodyHasThisRole = /* @__PURE__ */ words({
  'en-GB': 'Somebody has this role. Give them another one first.',
})

/** {name}: {description} */
export const roleAndWhatFor = /* @__PURE__ */ message<{ name: string | number; description: string | number }>({
  'en-GB': (given) => `${given.name}: ${given.description}`,
})

/** {permission}: {reach} */
export const permissionReaches = /* @__PURE__ */ message<{ permission: string | number; reach: string | number }>({
  'en-GB': (given) => `${given.permission}: ${given.reach}`,
})

/** signs in by {ways} */
export const signsInBy = /* @__PURE__ */ message<{ ways: string | number }>({
  'en-GB': (given) => `signs in by ${given.ways}`,
})

/** nothing but a link that somebody makes for them */
export const noWayIn = /* @__PURE__ */ words({
  'en-GB': 'nothing but a link that somebody makes for them',
})

/** a second factor is demanded */
export const secondFactorIsDemanded = /* @__PURE__ */ words({
  'en-GB': 'a second factor is demanded',
})

/** a second factor is not demanded */
export const secondFactorIsNotDemanded = /* @__PURE__ */ words({
  'en-GB': 'a second factor is not demanded',
})

/** Please give the role a name. */
export const pleaseGiveRoleName = /* @__PURE__ */ words({
  'en-GB': 'Please give the role a name.',
})

/** A role is a set of permissions. Whoever has it may do what is in it, from their next click on. */
export const rolesAreSets = /* @__PURE__ */ words({
  'en-GB': 'A role is a set of permissions. Whoever has it may do what is in it, from their next click on.',
})

/** Make another role */
export const makeRole = /* @__PURE__ */ words({
  'en-GB': 'Make another role',
})

/** Another role */
export const newRole = /* @__PURE__ */ words({
  'en-GB': 'Another role',
})

/** {count, plural, =0 {Nobody has it.} one {One person has it.} other {# people have it.}} */
export const holdersCounted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Nobody has it.`, 'one': () => `One person has it.`, 'other': () => `${number('en-GB', given.count)} people have it.` })}`,
})

/** Saved. It holds from their next click on. */
export const roleSaved = /* @__PURE__ */ words({
  'en-GB': 'Saved. It holds from their next click on.',
})

/** The role is made. Give it to somebody under People. */
export const roleIsMade = /* @__PURE__ */ words({
  'en-GB': 'The role is made. Give it to somebody under People.',
})

/** The role is gone. */
export const roleIsRemoved = /* @__PURE__ */ words({
  'en-GB': 'The role is gone.',
})

/** What it is for */
export const whatItIsFor = /* @__PURE__ */ words({
  'en-GB': 'What it is for',
})

/** What it may do */
export const whatItMayDo = /* @__PURE__ */ words({
  'en-GB': 'What it may do',
})

/** In their sections: in those that are ticked under People, or in all where none is. */
export const whatReachesMean = /* @__PURE__ */ words({
  'en-GB': 'In their sections: in those that are ticked under People, or in all where none is.',
})

/** How whoever has it signs in */
export const howItSignsIn = /* @__PURE__ */ words({
  'en-GB': 'How whoever has it signs in',
})

/** A link that a colleague makes under People, or the server’s command line, works for everybody. A passkey is two factors in one: the device, and whoever unlocks it. */
export const linkFromColleagueAlwaysWorks = /* @__PURE__ */ words({
  'en-GB': 'A link that a colleague makes under People, or the server’s command line, works for everybody. A passkey is two factors in one: the device, and whoever unlocks it.',
})

/** Must have a second factor */
export const mustHaveSecondFactor = /* @__PURE__ */ words({
  'en-GB': 'Must have a second factor',
})

/** An authenticator app or a passkey. Whoever has none gets no further than setting one up. */
export const whoeverHasNoneSetsOneUp = /* @__PURE__ */ words({
  'en-GB': 'An authenticator app or a passkey. Whoever has none gets no further than setting one up.',
})

/** This role may do more than you, so it is not yours to change. */
export const notYoursToChange = /* @__PURE__ */ words({
  'en-GB': 'This role may do more than you, so it is not yours to change.',
})

/** Remove it… */
export const removeRole = /* @__PURE__ */ words({
  'en-GB': 'Remove it…',
})

/** Remove {name} */
export const removeRoleName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Remove ${given.name}`,
})

/** Nobody can be given it any more. */
export const roleWillBeGone = /* @__PURE__ */ words({
  'en-GB': 'Nobody can be given it any more.',
})

/** What somebody may do and through what, and who may do something. */
export const whoMayWhatAndWhy = /* @__PURE__ */ words({
  'en-GB': 'What somebody may do and through what, and who may do something.',
})

/** What somebody may do */
export const byPerson = /* @__PURE__ */ words({
  'en-GB': 'What somebody may do',
})

/** Who may do something */
export const byPermission = /* @__PURE__ */ words({
  'en-GB': 'Who may do something',
})

/** Show */
export const show = /* @__PURE__ */ words({
  'en-GB': 'Show',
})

/** What {name} may do */
export const whatNameMayDo = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `What ${given.name} may do`,
})

/** <b>Yes</b>, everywhere, as {role}. */
export const reachesEverywhere: <Part>(given: { b: (inner: string) => Part; role: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; role: string | number }>({
  'en-GB': (given) => [given.b(`Yes`), ', everywhere, as ', String(given.role), '.'],
})

/** <b>Yes</b>, in every section, as {role}. Were some given to them, it would be in these. */
export const reachesInAllSections: <Part>(given: { b: (inner: string) => Part; role: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; role: string | number }>({
  'en-GB': (given) => [given.b(`Yes`), ', in every section, as ', String(given.role), '. Were some given to them, it would be in these.'],
})

/** <b>Yes</b>, in {sections}, as {role}: those are the sections given to them. */
export const reachesInSections: <Part>(given: { b: (inner: string) => Part; sections: string | number; role: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; sections: string | number; role: string | number }>({
  'en-GB': (given) => [given.b(`Yes`), ', in ', String(given.sections), ', as ', String(given.role), ': those are the sections given to them.'],
})

/** <b>Only what they began or are assigned</b>, as {role}. */
export const reachesOwn: <Part>(given: { b: (inner: string) => Part; role: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; role: string | number }>({
  'en-GB': (given) => [given.b(`Only what they began or are assigned`), ', as ', String(given.role), '.'],
})

/** <b>No.</b> It is not among what {role} may do. */
export const reachesNowhere: <Part>(given: { b: (inner: string) => Part; role: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; role: string | number }>({
  'en-GB': (given) => [given.b(`No.`), ' It is not among what ', String(given.role), ' may do.'],
})

/** Who may: {permission} */
export const whoMay = /* @__PURE__ */ message<{ permission: string | number }>({
  'en-GB': (given) => `Who may: ${given.permission}`,
})

/** Roles that have it: {roles}. */
export const rolesThatHaveIt = /* @__PURE__ */ message<{ roles: string | number }>({
  'en-GB': (given) => `Roles that have it: ${given.roles}.`,
})

/** No role has it. */
export const noRoleHasIt = /* @__PURE__ */ words({
  'en-GB': 'No role has it.',
})

/** Nobody has it. */
export const nobodyHasIt = /* @__PURE__ */ words({
  'en-GB': 'Nobody has it.',
})

/** <b>{by}</b> set the sign-in provider <b>{about}</b>{change, select, set {: <after></after>} emptied {, before <before></before>} other {: from <before></before> to <after></after>}} */
export const setProvider: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number; change: 'emptied' | (string & {}) | 'set'; after: (inner: string) => Part; before: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number; change: 'emptied' | (string & {}) | 'set'; after: (inner: string) => unknown; before: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' set the sign-in provider ', given.b(`${given.about}`), select({ 'set': () => [': ', given.after('')], 'emptied': () => [', before ', given.before('')], 'other': () => [': from ', given.before(''), ' to ', given.after('')] }, given.change)],
})

/** <b>{by}</b> came in through the provider for the first time: <after></after> */
export const firstCameByProvider: <Part>(given: { b: (inner: string) => Part; by: string | number; after: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; after: (inner: string) => unknown }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' came in through the provider for the first time: ', given.after('')],
})

/** <b>{by}</b> took out the sign-in provider <b>{about}</b> */
export const removedProvider: <Part>(given: { b: (inner: string) => Part; by: string | number; about: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; by: string | number; about: string | number }>({
  'en-GB': (given) => [given.b(`${given.by}`), ' took out the sign-in provider ', given.b(`${given.about}`)],
})

/** Sign-in provider */
export const signInProvider = /* @__PURE__ */ words({
  'en-GB': 'Sign-in provider',
})

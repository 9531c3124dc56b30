// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, select, words } from '../../../base/messages.ts'

/** That is not an address. */
export const thatIsNotAddress = /* @__PURE__ */ words({
  'en-GB': 'That is not an address.',
})

/** Give one of these with --role: {roles}. */
export const giveRole = /* @__PURE__ */ message<{ roles: string | number }>({
  'en-GB': (given) => `Give one of these with --role: ${given.roles}.`,
})

/** Give their name with --name. */
export const giveTheirNameWithName = /* @__PURE__ */ words({
  'en-GB': 'Give their name with --name.',
})

/** stet staff add EMAIL --name N --role R. */
export const stetStaffAddEmailName = /* @__PURE__ */ words({
  'en-GB': 'stet staff add EMAIL --name N --role R.',
})

/** stet staff link EMAIL. */
export const stetStaffLinkEmail = /* @__PURE__ */ words({
  'en-GB': 'stet staff link EMAIL.',
})

/** stet staff role EMAIL --role R. */
export const stetStaffRoleEmailRole = /* @__PURE__ */ words({
  'en-GB': 'stet staff role EMAIL --role R.',
})

/** {name} ({address}) works here already, as {has}. Nothing was changed. */
export const worksHereUnchanged = /* @__PURE__ */ message<{ name: string | number; address: string | number; has: string | number }>({
  'en-GB': (given) => `${given.name} (${given.address}) works here already, as ${given.has}. Nothing was changed.`,
})

/** {name} is {role} already. Nothing was changed. */
export const roleIsSoAlready = /* @__PURE__ */ message<{ name: string | number; role: string | number }>({
  'en-GB': (given) => `${given.name} is ${given.role} already. Nothing was changed.`,
})

/** This link signs {to} in, once, within 24 hours: */
export const thisLinkSignsToIn = /* @__PURE__ */ message<{ to: string | number }>({
  'en-GB': (given) => `This link signs ${given.to} in, once, within 24 hours:`,
})

/** {name} ({address}) works here already, as {has}. */
export const worksHereAlready = /* @__PURE__ */ message<{ name: string | number; address: string | number; has: string | number }>({
  'en-GB': (given) => `${given.name} (${given.address}) works here already, as ${given.has}.`,
})

/** Hello {name}, */
export const helloName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Hello ${given.name},`,
})

/** Hello {staff},  this link signs you in to the newsroom of {paper}, once, within 24 hours:  {link}  If you did not ask for it, do nothing: nobody gets in without it.  */
export const signInMail = /* @__PURE__ */ message<{ staff: string | number; paper: string | number; link: string | number }>({
  'en-GB': (given) => `Hello ${given.staff},

this link signs you in to the newsroom of ${given.paper}, once, within 24 hours:

${given.link}

If you did not ask for it, do nothing: nobody gets in without it.
`,
})

/** Sign in to {name} */
export const signInToName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Sign in to ${given.name}`,
})

/** If that was you, or you know of it, there is nothing to do. */
export const ifThatWasYouOr = /* @__PURE__ */ words({
  'en-GB': 'If that was you, or you know of it, there is nothing to do.',
})

/** If not: have a sign-in link mailed to you at {address}, sign out everywhere under Account, set a new password there, and tell a publisher of the paper. */
export const ifThatWasNotYou = /* @__PURE__ */ message<{ address: string | number }>({
  'en-GB': (given) => `If not: have a sign-in link mailed to you at ${given.address}, sign out everywhere under Account, set a new password there, and tell a publisher of the paper.`,
})

/** Your password was changed */
export const yourPasswordWasChanged = /* @__PURE__ */ words({
  'en-GB': 'Your password was changed',
})

/** Your password was set or changed, from {device}. Every other browser was signed out. */
export const yourPasswordWasSetOr = /* @__PURE__ */ message<{ device: string | number }>({
  'en-GB': (given) => `Your password was set or changed, from ${given.device}. Every other browser was signed out.`,
})

/** You signed in on a new device */
export const youSignedInOnNew = /* @__PURE__ */ words({
  'en-GB': 'You signed in on a new device',
})

/** Somebody signed in as you on a device that was not used before: {device}. */
export const somebodySignedInAsYou = /* @__PURE__ */ message<{ device: string | number }>({
  'en-GB': (given) => `Somebody signed in as you on a device that was not used before: ${given.device}.`,
})

/** Your role was changed */
export const yourRoleWasChanged = /* @__PURE__ */ words({
  'en-GB': 'Your role was changed',
})

/** {by} changed your role from “{before}” to “{after}”. */
export const byChangedYourRoleFrom = /* @__PURE__ */ message<{ by: string | number; before: string | number; after: string | number }>({
  'en-GB': (given) => `${given.by} changed your role from “${given.before}” to “${given.after}”.`,
})

/** A sign-in link was made for you */
export const signInLinkWasMade = /* @__PURE__ */ words({
  'en-GB': 'A sign-in link was made for you',
})

/** {by} made a link that signs in as you, once. */
export const byMadeLinkThatSigns = /* @__PURE__ */ message<{ by: string | number }>({
  'en-GB': (given) => `${given.by} made a link that signs in as you, once.`,
})

/** Please give your address. */
export const pleaseGiveYourAddress = /* @__PURE__ */ words({
  'en-GB': 'Please give your address.',
})

/** Where you are signed in */
export const whereYouAreSignedIn = /* @__PURE__ */ words({
  'en-GB': 'Where you are signed in',
})

/** Last used <used></used>, signed in since <since></since> */
export const lastUsedAndSince: <Part>(given: { used: (inner: string) => Part; since: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ used: (inner: string) => unknown; since: (inner: string) => unknown }>({
  'en-GB': (given) => ['Last used ', given.used(''), ', signed in since ', given.since('')],
})

/** Signed in nowhere. */
export const signedInNowhere = /* @__PURE__ */ words({
  'en-GB': 'Signed in nowhere.',
})

/** Where {name} is signed in */
export const whereNameIsSignedIn = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Where ${given.name} is signed in`,
})

/** People */
export const backToPeople = /* @__PURE__ */ words({
  'en-GB': 'People',
})

/** Sign {name} out everywhere */
export const signNameOutEverywhere = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Sign ${given.name} out everywhere`,
})

/** They can sign in again as before. Somebody who should not is marked as left. */
export const theyComeInAgainByLink = /* @__PURE__ */ words({
  'en-GB': 'They can sign in again as before. Somebody who should not is marked as left.',
})

/** They are signed out everywhere. */
export const theyAreSignedOut = /* @__PURE__ */ words({
  'en-GB': 'They are signed out everywhere.',
})

/** Sign out every other browser */
export const signOutOthers = /* @__PURE__ */ words({
  'en-GB': 'Sign out every other browser',
})

/** Every other browser is signed out. */
export const everyOtherBrowserIsSignedOut = /* @__PURE__ */ words({
  'en-GB': 'Every other browser is signed out.',
})

/** Sign it out */
export const signItOut = /* @__PURE__ */ words({
  'en-GB': 'Sign it out',
})

/** Sign out everywhere */
export const signOutEverywhere = /* @__PURE__ */ words({
  'en-GB': 'Sign out everywhere',
})

/** Mail me a link */
export const mailMeLink = /* @__PURE__ */ words({
  'en-GB': 'Mail me a link',
})

/** A password that stands alone has at least 15 characters. Four or five words that do not belong together do well. */
export const passwordTooShort = /* @__PURE__ */ words({
  'en-GB': 'A password that stands alone has at least 15 characters. Four or five words that do not belong together do well.',
})

/** A password has at most 256 characters. */
export const passwordTooLong = /* @__PURE__ */ words({
  'en-GB': 'A password has at most 256 characters.',
})

/** That is too near your own name or address, or the paper’s: it is what somebody would try first. Take words that have nothing to do with either. */
export const thatIsTooNearYour = /* @__PURE__ */ words({
  'en-GB': 'That is too near your own name or address, or the paper’s: it is what somebody would try first. Take words that have nothing to do with either.',
})

/** That is among the passwords that are guessed first. Take three or four words that do not belong together. */
export const thatIsAmongPasswordsThat = /* @__PURE__ */ words({
  'en-GB': 'That is among the passwords that are guessed first. Take three or four words that do not belong together.',
})

/** That is quickly guessed: it repeats itself, or follows the alphabet or the keyboard. Take three or four words that do not belong together. */
export const passwordIsPattern = /* @__PURE__ */ words({
  'en-GB': 'That is quickly guessed: it repeats itself, or follows the alphabet or the keyboard. Take three or four words that do not belong together.',
})

/** Your password is set. Every other browser was signed out. */
export const yourPasswordIsSetEvery = /* @__PURE__ */ words({
  'en-GB': 'Your password is set. Every other browser was signed out.',
})

/** That browser is signed out. */
export const thatBrowserIsSignedOut = /* @__PURE__ */ words({
  'en-GB': 'That browser is signed out.',
})

/** Your account */
export const yourAccount = /* @__PURE__ */ words({
  'en-GB': 'Your account',
})

/** <b>{device}</b> (this one) */
export const deviceOfThisSession: <Part>(given: { b: (inner: string) => Part; device: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; device: string | number }>({
  'en-GB': (given) => [given.b(`${given.device}`), ' (this one)'],
})

/** Change your password */
export const changeYourPassword = /* @__PURE__ */ words({
  'en-GB': 'Change your password',
})

/** Set a password */
export const setPassword = /* @__PURE__ */ words({
  'en-GB': 'Set a password',
})

/** New password */
export const newPassword = /* @__PURE__ */ words({
  'en-GB': 'New password',
})

/** At least 15 characters, whichever you like; 8 once you have a second factor. Four or five words that do not belong together do well. */
export const newPasswordHint = /* @__PURE__ */ words({
  'en-GB': 'At least 15 characters, whichever you like; 8 once you have a second factor. Four or five words that do not belong together do well.',
})

/** Change it */
export const changePasswordNow = /* @__PURE__ */ words({
  'en-GB': 'Change it',
})

/** Set it */
export const setPasswordNow = /* @__PURE__ */ words({
  'en-GB': 'Set it',
})

/** Sign in to the newsroom */
export const signInToNewsroom = /* @__PURE__ */ words({
  'en-GB': 'Sign in to the newsroom',
})

/** Sign in */
export const signIn = /* @__PURE__ */ words({
  'en-GB': 'Sign in',
})

/** Welcome, {name} */
export const welcomeName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Welcome, ${given.name}`,
})

/** This link works once. Afterwards you can set a password in your account. */
export const thisLinkWorksOnceAfterwards = /* @__PURE__ */ words({
  'en-GB': 'This link works once. Afterwards you can set a password in your account.',
})

/** Sign in as {name} */
export const signInAsName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Sign in as ${given.name}`,
})

/** Look in your mail */
export const lookInYourMail = /* @__PURE__ */ words({
  'en-GB': 'Look in your mail',
})

/** If somebody with the address <b>{email}</b> works here, a link is on its way to them. It works once, within 24 hours. Asked several times? Any of the links you were mailed will do; using one ends the others. */
export const ifSomebodyWithAddressEmail: <Part>(given: { b: (inner: string) => Part; email: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ b: (inner: string) => unknown; email: string | number }>({
  'en-GB': (given) => ['If somebody with the address ', given.b(`${given.email}`), ' works here, a link is on its way to them. It works once, within 24 hours. Asked several times? Any of the links you were mailed will do; using one ends the others.'],
})

/** Back to signing in */
export const backToSigningIn = /* @__PURE__ */ words({
  'en-GB': 'Back to signing in',
})

/** You are signed out */
export const youAreSignedOut = /* @__PURE__ */ words({
  'en-GB': 'You are signed out',
})

/** Nothing was saved. Your words are still on the page you came from: <link>sign in in another tab</link>, then go back here and send them again. */
export const nothingWasSavedYourWords: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Nothing was saved. Your words are still on the page you came from: ', given.link(`sign in in another tab`), ', then go back here and send them again.'],
})

/** That link has been used or is older than a day. Ask for another one below. */
export const thatLinkHasBeenUsed = /* @__PURE__ */ words({
  'en-GB': 'That link has been used or is older than a day. Ask for another one below.',
})

/** That address and password do not go together. Try again, or have a link mailed to you. */
export const thatAddressAndPasswordDo = /* @__PURE__ */ words({
  'en-GB': 'That address and password do not go together. Try again, or have a link mailed to you.',
})

/** That was tried too often from here. Wait a few minutes and try again. */
export const thatWasTriedTooOften = /* @__PURE__ */ words({
  'en-GB': 'That was tried too often from here. Wait a few minutes and try again.',
})

/** Email address */
export const emailAddress = /* @__PURE__ */ words({
  'en-GB': 'Email address',
})

/** Password */
export const password = /* @__PURE__ */ words({
  'en-GB': 'Password',
})

/** None yet, or forgotten? Leave it empty and have a link mailed to you. */
export const noneYetOrForgottenLeave = /* @__PURE__ */ words({
  'en-GB': 'None yet, or forgotten? Leave it empty and have a link mailed to you.',
})

/** {name} is {role} now, and was {before}. */
export const roleIsNow = /* @__PURE__ */ message<{ name: string | number; role: string | number; before: string | number }>({
  'en-GB': (given) => `${given.name} is ${given.role} now, and was ${given.before}.`,
})

/** That was on {when}, in the newsroom of {paper}. */
export const thatWasOn = /* @__PURE__ */ message<{ when: string | number; paper: string | number }>({
  'en-GB': (given) => `That was on ${given.when}, in the newsroom of ${given.paper}.`,
})

/** Home */
export const homeInNavigation = /* @__PURE__ */ words({
  'en-GB': 'Home',
})

/** A password has at least 8 characters, also beside a second factor. */
export const passwordFarTooShort = /* @__PURE__ */ words({
  'en-GB': 'A password has at least 8 characters, also beside a second factor.',
})

/** At least 8 characters, whichever you like, because you have a second factor. Should you remove that, a password below 15 goes with it. */
export const newPasswordHintBeside = /* @__PURE__ */ words({
  'en-GB': 'At least 8 characters, whichever you like, because you have a second factor. Should you remove that, a password below 15 goes with it.',
})

/** A second factor is demanded */
export const secondFactorIsDemanded = /* @__PURE__ */ words({
  'en-GB': 'A second factor is demanded',
})

/** Nothing was saved. Your words are still on the page you came from: <link>set up a second factor in another tab</link>, then go back here and send them again. */
export const setOneUpInAnotherTab: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['Nothing was saved. Your words are still on the page you came from: ', given.link(`set up a second factor in another tab`), ', then go back here and send them again.'],
})

/** Your role demands a second factor. Set one up to go on. */
export const yourRoleDemandsSecondFactor = /* @__PURE__ */ words({
  'en-GB': 'Your role demands a second factor. Set one up to go on.',
})

/** That passkey signs nobody in here. Try again, or take another way. */
export const thatPasskeyIsNotKnown = /* @__PURE__ */ words({
  'en-GB': 'That passkey signs nobody in here. Try again, or take another way.',
})

/** That took too long. Please begin again. */
export const thatTookTooLong = /* @__PURE__ */ words({
  'en-GB': 'That took too long. Please begin again.',
})

/** Sign in with a passkey */
export const signInWithPasskey = /* @__PURE__ */ words({
  'en-GB': 'Sign in with a passkey',
})

/** A passkey is made with JavaScript. Where that is off, set up an authenticator app. */
export const makingPasskeyNeedsScript = /* @__PURE__ */ words({
  'en-GB': 'A passkey is made with JavaScript. Where that is off, set up an authenticator app.',
})

/** Passkeys need JavaScript. Where that is off, take another way: a password, a code of your app, or a link by mail. */
export const passkeyNeedsScript = /* @__PURE__ */ words({
  'en-GB': 'Passkeys need JavaScript. Where that is off, take another way: a password, a code of your app, or a link by mail.',
})

/** That code is not right, or was used already. Take the one that your app shows now. */
export const thatCodeIsNotRight = /* @__PURE__ */ words({
  'en-GB': 'That code is not right, or was used already. Take the one that your app shows now.',
})

/** One more step, {name} */
export const oneMoreStepName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `One more step, ${given.name}`,
})

/** Use a passkey */
export const usePasskey = /* @__PURE__ */ words({
  'en-GB': 'Use a passkey',
})

/** Lost them all? Only whoever runs the server can let you begin again; nobody can do it by telephone or mail. */
export const lostThemAll = /* @__PURE__ */ words({
  'en-GB': 'Lost them all? Only whoever runs the server can let you begin again; nobody can do it by telephone or mail.',
})

/** Code of your app */
export const codeOfYourApp = /* @__PURE__ */ words({
  'en-GB': 'Code of your app',
})

/** Recovery code */
export const recoveryCode = /* @__PURE__ */ words({
  'en-GB': 'Recovery code',
})

/** Six digits. Or one of your recovery codes. */
export const orRecoveryCode = /* @__PURE__ */ words({
  'en-GB': 'Six digits. Or one of your recovery codes.',
})

/** One of those you saved when you added your passkey. */
export const oneOfThoseYouSaved = /* @__PURE__ */ words({
  'en-GB': 'One of those you saved when you added your passkey.',
})

/** That is not your password. */
export const thatIsNotYourPassword = /* @__PURE__ */ words({
  'en-GB': 'That is not your password.',
})

/** For that you sign in again first: have a link mailed to you, and come back here. */
export const thatNeedsFreshSignIn = /* @__PURE__ */ words({
  'en-GB': 'For that you sign in again first: have a link mailed to you, and come back here.',
})

/** This page stays open meanwhile. Once you are in again, in this browser, go on here: what you filled in is sent then. */
export const thisPageStays = /* @__PURE__ */ words({
  'en-GB': 'This page stays open meanwhile. Once you are in again, in this browser, go on here: what you filled in is sent then.',
})

/** Is it still you? */
export const isItYou = /* @__PURE__ */ words({
  'en-GB': 'Is it still you?',
})

/** Before this is done, show once more who you are. What you filled in is kept, and done as soon as that is right. */
export const askedAgainAndKept = /* @__PURE__ */ words({
  'en-GB': 'Before this is done, show once more who you are. What you filled in is kept, and done as soon as that is right.',
})

/** This is only for whoever has just shown who they are. You will not be asked again for a quarter of an hour. */
export const askedAgain = /* @__PURE__ */ words({
  'en-GB': 'This is only for whoever has just shown who they are. You will not be asked again for a quarter of an hour.',
})

/** Go on */
export const goOn = /* @__PURE__ */ words({
  'en-GB': 'Go on',
})

/** What you sign in with */
export const whatYouSignInWith = /* @__PURE__ */ words({
  'en-GB': 'What you sign in with',
})

/** Set. */
export const passwordIsSet = /* @__PURE__ */ words({
  'en-GB': 'Set.',
})

/** None: you come in by link or passkey. */
export const noPasswordYet = /* @__PURE__ */ words({
  'en-GB': 'None: you come in by link or passkey.',
})

/** Second factor */
export const secondFactor = /* @__PURE__ */ words({
  'en-GB': 'Second factor',
})

/** {app, select, yes {An authenticator app} other {No authenticator app}}, {passkeys, plural, =0 {no passkeys} one {# passkey} other {# passkeys}}. */
export const factorsInShort = /* @__PURE__ */ message<{ app: (string & {}) | 'yes'; passkeys: number }>({
  'en-GB': (given) => `${select({ 'yes': () => `An authenticator app`, 'other': () => `No authenticator app` }, given.app)}, ${plural('en-GB', given.passkeys, { '=0': () => `no passkeys`, 'one': () => `${number('en-GB', given.passkeys)} passkey`, 'other': () => `${number('en-GB', given.passkeys)} passkeys` })}.`,
})

/** Second factors and passkeys */
export const changeSecondFactors = /* @__PURE__ */ words({
  'en-GB': 'Second factors and passkeys',
})

/** Please give the passkey a name. */
export const pleaseNameThePasskey = /* @__PURE__ */ words({
  'en-GB': 'Please give the passkey a name.',
})

/** Set up an authenticator app */
export const setUpApp = /* @__PURE__ */ words({
  'en-GB': 'Set up an authenticator app',
})

/** Read this picture with the app on your telephone, then type the code that it shows. */
export const holdYourTelephoneToIt = /* @__PURE__ */ words({
  'en-GB': 'Read this picture with the app on your telephone, then type the code that it shows.',
})

/** Second factors and passkeys */
export const secondFactors = /* @__PURE__ */ words({
  'en-GB': 'Second factors and passkeys',
})

/** QR code for your authenticator app */
export const pictureForYourApp = /* @__PURE__ */ words({
  'en-GB': 'QR code for your authenticator app',
})

/** The app cannot read it? */
export const cannotReadIt = /* @__PURE__ */ words({
  'en-GB': 'The app cannot read it?',
})

/** Type this into the app instead; it makes codes by time, with six digits: */
export const typeThisInstead = /* @__PURE__ */ words({
  'en-GB': 'Type this into the app instead; it makes codes by time, with six digits:',
})

/** Open it in an app on this device */
export const openInAppOnThisDevice = /* @__PURE__ */ words({
  'en-GB': 'Open it in an app on this device',
})

/** Code that your app shows */
export const codeThatYourAppShows = /* @__PURE__ */ words({
  'en-GB': 'Code that your app shows',
})

/** Set it up */
export const setUpNow = /* @__PURE__ */ words({
  'en-GB': 'Set it up',
})

/** Your recovery codes */
export const yourRecoveryCodes = /* @__PURE__ */ words({
  'en-GB': 'Your recovery codes',
})

/** Each lets you in once, in place of your app or passkey. */
export const eachWorksOnce = /* @__PURE__ */ words({
  'en-GB': 'Each lets you in once, in place of your app or passkey.',
})

/** They are shown only now. Print them, or put them where you would find them without your telephone. */
export const theyAreShownOnlyNow = /* @__PURE__ */ words({
  'en-GB': 'They are shown only now. Print them, or put them where you would find them without your telephone.',
})

/** They are saved */
export const theyAreSaved = /* @__PURE__ */ words({
  'en-GB': 'They are saved',
})

/** That passkey was not taken. Please try again. */
export const passkeyWasNotTaken = /* @__PURE__ */ words({
  'en-GB': 'That passkey was not taken. Please try again.',
})

/** You have as many passkeys as anybody may. Remove one that you do not use. */
export const tooManyPasskeys = /* @__PURE__ */ words({
  'en-GB': 'You have as many passkeys as anybody may. Remove one that you do not use.',
})

/** Your authenticator app is set up. */
export const appIsSet = /* @__PURE__ */ words({
  'en-GB': 'Your authenticator app is set up.',
})

/** Your authenticator app is removed. */
export const appIsRemoved = /* @__PURE__ */ words({
  'en-GB': 'Your authenticator app is removed.',
})

/** The passkey is added. */
export const passkeyIsAdded = /* @__PURE__ */ words({
  'en-GB': 'The passkey is added.',
})

/** The passkey is removed. You may delete it on your device, too. */
export const passkeyIsRemoved = /* @__PURE__ */ words({
  'en-GB': 'The passkey is removed. You may delete it on your device, too.',
})

/** Who knows your password, or reads your mail, does not get in without one of these. */
export const whatSecondFactorsAreFor = /* @__PURE__ */ words({
  'en-GB': 'Who knows your password, or reads your mail, does not get in without one of these.',
})

/** Authenticator app */
export const authenticatorApp = /* @__PURE__ */ words({
  'en-GB': 'Authenticator app',
})

/** Set up. After your link or password you are asked for a code of it. */
export const yourAppIsSet = /* @__PURE__ */ words({
  'en-GB': 'Set up. After your link or password you are asked for a code of it.',
})

/** An app on your telephone shows a code that changes every half minute. Any will do. */
export const anAppMakesCodes = /* @__PURE__ */ words({
  'en-GB': 'An app on your telephone shows a code that changes every half minute. Any will do.',
})

/** Set up another one in its place */
export const setUpAnotherApp = /* @__PURE__ */ words({
  'en-GB': 'Set up another one in its place',
})

/** Remove… */
export const removeApp = /* @__PURE__ */ words({
  'en-GB': 'Remove…',
})

/** Remove the app */
export const removeAppNow = /* @__PURE__ */ words({
  'en-GB': 'Remove the app',
})

/** Passkeys */
export const passkeys = /* @__PURE__ */ words({
  'en-GB': 'Passkeys',
})

/** A key on your telephone, computer or in your password manager, opened as you open the device. It signs you in alone, and nobody can get it out of you. */
export const whatPasskeysAre = /* @__PURE__ */ words({
  'en-GB': 'A key on your telephone, computer or in your password manager, opened as you open the device. It signs you in alone, and nobody can get it out of you.',
})

/** Name of the new passkey */
export const nameOfPasskey = /* @__PURE__ */ words({
  'en-GB': 'Name of the new passkey',
})

/** Such as: my telephone. */
export const asMyTelephone = /* @__PURE__ */ words({
  'en-GB': 'Such as: my telephone.',
})

/** Add a passkey */
export const addPasskey = /* @__PURE__ */ words({
  'en-GB': 'Add a passkey',
})

/** Passkeys need this site to be reached by a name, over https. It is reached by a number, or without. */
export const passkeysNeedName = /* @__PURE__ */ words({
  'en-GB': 'Passkeys need this site to be reached by a name, over https. It is reached by a number, or without.',
})

/** Last used <when></when> */
export const passkeyLastUsed: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Last used ', given.when('')],
})

/** Added <when></when>, not used yet */
export const passkeyAdded: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Added ', given.when(''), ', not used yet'],
})

/** Remove… */
export const removePasskey = /* @__PURE__ */ words({
  'en-GB': 'Remove…',
})

/** Remove {name} */
export const removePasskeyName = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Remove ${given.name}`,
})

/** Recovery codes */
export const recoveryCodes = /* @__PURE__ */ words({
  'en-GB': 'Recovery codes',
})

/** {count, plural, =0 {None is left. Make new ones.} one {One is left.} other {# are left.}} New ones take the place of the old. */
export const codesLeft = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `None is left. Make new ones.`, 'one': () => `One is left.`, 'other': () => `${number('en-GB', given.count)} are left.` })} New ones take the place of the old.`,
})

/** Make new recovery codes */
export const makeNewCodes = /* @__PURE__ */ words({
  'en-GB': 'Make new recovery codes',
})

/** Your second factors were changed */
export const yourFactorsWereChanged = /* @__PURE__ */ words({
  'en-GB': 'Your second factors were changed',
})

/** {what, select, set {An authenticator app was set up for your account.} removed {The authenticator app of your account was removed.} added {A passkey was added to your account.} gone {A passkey of your account was removed.} made {New recovery codes were made for your account.} used {A recovery code of your account was used.} other {Whoever runs the server let you begin again: your password, second factors and sessions are gone.}} */
export const factorChangeInMail = /* @__PURE__ */ message<{ what: 'added' | 'gone' | 'made' | (string & {}) | 'removed' | 'set' | 'used' }>({
  'en-GB': (given) => `${select({ 'set': () => `An authenticator app was set up for your account.`, 'removed': () => `The authenticator app of your account was removed.`, 'added': () => `A passkey was added to your account.`, 'gone': () => `A passkey of your account was removed.`, 'made': () => `New recovery codes were made for your account.`, 'used': () => `A recovery code of your account was used.`, 'other': () => `Whoever runs the server let you begin again: your password, second factors and sessions are gone.` }, given.what)}`,
})

/** stet staff recover EMAIL. */
export const stetStaffRecoverEmail = /* @__PURE__ */ words({
  'en-GB': 'stet staff recover EMAIL.',
})

/** {name} may begin again: password, second factors, links and sessions are gone. */
export const nameMayBeginAgain = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} may begin again: password, second factors, links and sessions are gone.`,
})

/** Give a role with --role. */
export const giveTheirRole = /* @__PURE__ */ words({
  'en-GB': 'Give a role with --role.',
})

/** Set the provider that people sign in through: whoever runs it could come in as anybody */
export const mayChangeProvider = /* @__PURE__ */ words({
  'en-GB': 'Set the provider that people sign in through: whoever runs it could come in as anybody',
})

/** Sign-in provider */
export const signInProvider = /* @__PURE__ */ words({
  'en-GB': 'Sign-in provider',
})

/** People with an account at Google Workspace, Microsoft, Keycloak or another OpenID Connect provider sign in with it. Only who works here comes in; nobody is added by it. */
export const whatProviderIsFor = /* @__PURE__ */ words({
  'en-GB': 'People with an account at Google Workspace, Microsoft, Keycloak or another OpenID Connect provider sign in with it. Only who works here comes in; nobody is added by it.',
})

/** Issuer */
export const issuer = /* @__PURE__ */ words({
  'en-GB': 'Issuer',
})

/** Client id */
export const clientId = /* @__PURE__ */ words({
  'en-GB': 'Client id',
})

/** Client secret */
export const clientSecret = /* @__PURE__ */ words({
  'en-GB': 'Client secret',
})

/** Domains of mail */
export const domainsOfMail = /* @__PURE__ */ words({
  'en-GB': 'Domains of mail',
})

/** Name on the button */
export const nameOnButton = /* @__PURE__ */ words({
  'en-GB': 'Name on the button',
})

/** Such as: Google. The button says: Sign in through Google. */
export const asGoogle = /* @__PURE__ */ words({
  'en-GB': 'Such as: Google. The button says: Sign in through Google.',
})

/** Such as: https://accounts.google.com. The address as the provider names itself. */
export const asIssuer = /* @__PURE__ */ words({
  'en-GB': 'Such as: https://accounts.google.com. The address as the provider names itself.',
})

/** It is kept, and never shown. Left empty, it stays what it is. */
export const secretStays = /* @__PURE__ */ words({
  'en-GB': 'It is kept, and never shown. Left empty, it stays what it is.',
})

/** It is kept, and never shown again. */
export const secretIsNeverShown = /* @__PURE__ */ words({
  'en-GB': 'It is kept, and never shown again.',
})

/** Apart by spaces. Only people with mail there come in; none named means whoever works here. */
export const whichDomains = /* @__PURE__ */ words({
  'en-GB': 'Apart by spaces. Only people with mail there come in; none named means whoever works here.',
})

/** Save */
export const saveProvider = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Saved. Which roles may come in through it is said in each role. */
export const providerIsSet = /* @__PURE__ */ words({
  'en-GB': 'Saved. Which roles may come in through it is said in each role.',
})

/** It is out. Nobody comes in through it. */
export const providerIsGone = /* @__PURE__ */ words({
  'en-GB': 'It is out. Nobody comes in through it.',
})

/** The provider answers as it should. */
export const providerAnswers = /* @__PURE__ */ words({
  'en-GB': 'The provider answers as it should.',
})

/** Tell the provider to send people back to <code></code>. */
export const tellProviderThisAddress: <Part>(given: { code: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ code: (inner: string) => unknown }>({
  'en-GB': (given) => ['Tell the provider to send people back to ', given.code(''), '.'],
})

/** Remove it… */
export const takeProviderOut = /* @__PURE__ */ words({
  'en-GB': 'Remove it…',
})

/** Remove it */
export const takeProviderOutNow = /* @__PURE__ */ words({
  'en-GB': 'Remove it',
})

/** Nobody will come in through {name}. Whoever is signed in stays so. The secret is forgotten. */
export const nobodyComesInByIt = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `Nobody will come in through ${given.name}. Whoever is signed in stays so. The secret is forgotten.`,
})

/** Not saved yet. See below. */
export const notSavedSeeBelow = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet. See below.',
})

/** Please give the address of the issuer. */
export const pleaseGiveIssuer = /* @__PURE__ */ words({
  'en-GB': 'Please give the address of the issuer.',
})

/** That is not an address that begins with https:// and has nothing after its path. */
export const issuerIsNoAddress = /* @__PURE__ */ words({
  'en-GB': 'That is not an address that begins with https:// and has nothing after its path.',
})

/** Please give the client id that the provider knows this site by. */
export const pleaseGiveClientId = /* @__PURE__ */ words({
  'en-GB': 'Please give the client id that the provider knows this site by.',
})

/** Please give the client secret. It is asked for anew when the issuer is another one. */
export const pleaseGiveSecret = /* @__PURE__ */ words({
  'en-GB': 'Please give the client secret. It is asked for anew when the issuer is another one.',
})

/** Please say what the button calls it. */
export const pleaseNameProvider = /* @__PURE__ */ words({
  'en-GB': 'Please say what the button calls it.',
})

/** Please give domains as paper.example, apart by spaces. */
export const domainIsNone = /* @__PURE__ */ words({
  'en-GB': 'Please give domains as paper.example, apart by spaces.',
})

/** with another secret */
export const anotherSecret = /* @__PURE__ */ words({
  'en-GB': 'with another secret',
})

/** Sign in through {provider} */
export const signInThrough = /* @__PURE__ */ message<{ provider: string | number }>({
  'en-GB': (given) => `Sign in through ${given.provider}`,
})

/** Sign in again through {provider} */
export const signInAgainThrough = /* @__PURE__ */ message<{ provider: string | number }>({
  'en-GB': (given) => `Sign in again through ${given.provider}`,
})

/** Nobody signs in through a provider here. Take another way. */
export const providerIsOff = /* @__PURE__ */ words({
  'en-GB': 'Nobody signs in through a provider here. Take another way.',
})

/** The provider cannot be reached. Try again in a while, or take another way. */
export const providerDoesNotAnswer = /* @__PURE__ */ words({
  'en-GB': 'The provider cannot be reached. Try again in a while, or take another way.',
})

/** What the provider answered is not to be trusted, so nobody was signed in. Take another way, and tell a publisher. */
export const providerAnswersWrongly = /* @__PURE__ */ words({
  'en-GB': 'What the provider answered is not to be trusted, so nobody was signed in. Take another way, and tell a publisher.',
})

/** The clock of the provider and the clock of this site differ too much, so nobody was signed in. Take another way, and tell whoever runs the server. */
export const providerClockDiffers = /* @__PURE__ */ words({
  'en-GB': 'The clock of the provider and the clock of this site differ too much, so nobody was signed in. Take another way, and tell whoever runs the server.',
})

/** The provider did not let you through. Try again, or take another way. */
export const providerDeclined = /* @__PURE__ */ words({
  'en-GB': 'The provider did not let you through. Try again, or take another way.',
})

/** The provider did not ask anew who you are. Sign out there and try again, or take another way. */
export const providerDidNotAskAnew = /* @__PURE__ */ words({
  'en-GB': 'The provider did not ask anew who you are. Sign out there and try again, or take another way.',
})

/** The provider does not say that your mail address is verified, so nobody can know that it is yours. Have it verified there, or take another way. */
export const providerHasNotProvedMail = /* @__PURE__ */ words({
  'en-GB': 'The provider does not say that your mail address is verified, so nobody can know that it is yours. Have it verified there, or take another way.',
})

/** Only people with mail of certain domains come in through the provider, and yours is not among them. */
export const mailIsElsewhere = /* @__PURE__ */ words({
  'en-GB': 'Only people with mail of certain domains come in through the provider, and yours is not among them.',
})

/** Nobody works here with the mail address that the provider gave. Ask a publisher to add you under it, or take another way. */
export const nobodyHereHasThatMail = /* @__PURE__ */ words({
  'en-GB': 'Nobody works here with the mail address that the provider gave. Ask a publisher to add you under it, or take another way.',
})

/** You are known here by another account at the provider. Take that one, or have whoever runs the server let you begin again. */
export const otherAccountIsKnown = /* @__PURE__ */ words({
  'en-GB': 'You are known here by another account at the provider. Take that one, or have whoever runs the server let you begin again.',
})

/** Your role does not sign in through the provider. Take another way. */
export const roleDoesNotComeThatWay = /* @__PURE__ */ words({
  'en-GB': 'Your role does not sign in through the provider. Take another way.',
})

/** Roles */
export const roles = /* @__PURE__ */ words({
  'en-GB': 'Roles',
})

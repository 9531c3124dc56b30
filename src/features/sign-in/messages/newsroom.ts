// Made of newsroom.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** That is not an address. */
export const thatIsNotAddress = /* @__PURE__ */ words({
  'en-GB': 'That is not an address.',
})

/** Give a role with --role: {roles}. */
export const giveRole = /* @__PURE__ */ message<{ roles: string | number }>({
  'en-GB': (given) => `Give a role with --role: ${given.roles}.`,
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

/** Since <when></when> */
export const signedInSince: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Since ', given.when('')],
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

/** A password has at least 12 characters. Three or four words that do not belong together do well. */
export const passwordTooShort = /* @__PURE__ */ words({
  'en-GB': 'A password has at least 12 characters. Three or four words that do not belong together do well.',
})

/** A password has at most 200 characters. */
export const passwordTooLong = /* @__PURE__ */ words({
  'en-GB': 'A password has at most 200 characters.',
})

/** That is not your current password. Forgotten? Sign out and have a link mailed to you. */
export const thatIsNotYourCurrent = /* @__PURE__ */ words({
  'en-GB': 'That is not your current password. Forgotten? Sign out and have a link mailed to you.',
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

/** Please sign in again first: a password is set in the first quarter of an hour after signing in by link. */
export const pleaseSignInAgainFirst = /* @__PURE__ */ words({
  'en-GB': 'Please sign in again first: a password is set in the first quarter of an hour after signing in by link.',
})

/** Your current password was tried too often. Wait a quarter of an hour, or sign out and have a link mailed to you. */
export const yourCurrentPasswordWasTried = /* @__PURE__ */ words({
  'en-GB': 'Your current password was tried too often. Wait a quarter of an hour, or sign out and have a link mailed to you.',
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

/** Current password */
export const currentPassword = /* @__PURE__ */ words({
  'en-GB': 'Current password',
})

/** Not needed in the first quarter of an hour after you signed in. */
export const notNeededInFirstQuarter = /* @__PURE__ */ words({
  'en-GB': 'Not needed in the first quarter of an hour after you signed in.',
})

/** New password */
export const newPassword = /* @__PURE__ */ words({
  'en-GB': 'New password',
})

/** At least 12 characters. Three or four words that do not belong together do well. */
export const newPasswordHint = /* @__PURE__ */ words({
  'en-GB': 'At least 12 characters. Three or four words that do not belong together do well.',
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

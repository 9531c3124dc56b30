// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, words } from '../../base/messages.ts'

/** Not saved: somebody else saved this article. */
export const notSavedSomebodyElseSaved = /* @__PURE__ */ words({
  'en-GB': 'Not saved: somebody else saved this article.',
})

/** This browser holds words for “{headline}” that were never saved. */
export const thisBrowserHoldsWordsFor = /* @__PURE__ */ message<{ headline: string | number }>({
  'en-GB': (given) => `This browser holds words for “${given.headline}” that were never saved.`,
})

/** See both texts */
export const seeBothTexts = /* @__PURE__ */ words({
  'en-GB': 'See both texts',
})

/** A link begins with https:// or leads to a page of this site, such as /archive. */
export const linkBeginsWithHttpsOr = /* @__PURE__ */ words({
  'en-GB': 'A link begins with https:// or leads to a page of this site, such as /archive.',
})

/** Remove the link */
export const removeLink = /* @__PURE__ */ words({
  'en-GB': 'Remove the link',
})

/** Picture in the text */
export const pictureInText = /* @__PURE__ */ words({
  'en-GB': 'Picture in the text',
})

/** There are no pictures yet. Add one under Pictures. */
export const thereAreNoPicturesYet = /* @__PURE__ */ words({
  'en-GB': 'There are no pictures yet. Add one under Pictures.',
})

/** Choose a picture first. */
export const choosePictureFirst = /* @__PURE__ */ words({
  'en-GB': 'Choose a picture first.',
})

/** Insert */
export const insert = /* @__PURE__ */ words({
  'en-GB': 'Insert',
})

/** Save */
export const save = /* @__PURE__ */ words({
  'en-GB': 'Save',
})

/** Stops publication */
export const stopsPublication = /* @__PURE__ */ words({
  'en-GB': 'Stops publication',
})

/** Look at this */
export const lookAtThis = /* @__PURE__ */ words({
  'en-GB': 'Look at this',
})

/** Note */
export const note = /* @__PURE__ */ words({
  'en-GB': 'Note',
})

/** The desk check finds nothing to say about this text. */
export const deskCheckFindsNothingTo = /* @__PURE__ */ words({
  'en-GB': 'The desk check finds nothing to say about this text.',
})

/** Only a note here: most of what this rule said was dismissed. */
export const onlyNoteHereMostOf = /* @__PURE__ */ words({
  'en-GB': 'Only a note here: most of what this rule said was dismissed.',
})

/** About this rule */
export const aboutThisRule = /* @__PURE__ */ words({
  'en-GB': 'About this rule',
})

/** Fix it */
export const fixIt = /* @__PURE__ */ words({
  'en-GB': 'Fix it',
})

/** Not a fault */
export const notFault = /* @__PURE__ */ words({
  'en-GB': 'Not a fault',
})

/** It could not be saved. Try again */
export const itCouldNotBeSaved = /* @__PURE__ */ words({
  'en-GB': 'It could not be saved. Try again',
})

/** Left out of what was pasted: {things}. */
export const leftOut = /* @__PURE__ */ message<{ things: string | number }>({
  'en-GB': (given) => `Left out of what was pasted: ${given.things}.`,
})

/** {count, plural, one {The note said:} other {The notes said:}} */
export const notesSaid = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `The note said:`, 'other': () => `The notes said:` })}`,
})

/** Hide this note */
export const hideThisNote = /* @__PURE__ */ words({
  'en-GB': 'Hide this note',
})

/** The text could not be saved, so nothing was decided. */
export const textCouldNotBeSaved = /* @__PURE__ */ words({
  'en-GB': 'The text could not be saved, so nothing was decided.',
})

/** The server cannot be reached. Nothing was decided. */
export const serverCannotBeReachedNothing = /* @__PURE__ */ words({
  'en-GB': 'The server cannot be reached. Nothing was decided.',
})

/** The server would not take it. Reload the page to see why. */
export const serverWouldNotTakeIt = /* @__PURE__ */ words({
  'en-GB': 'The server would not take it. Reload the page to see why.',
})

/** Not saved yet. */
export const notSavedYet = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet.',
})

/** Saved as revision {number}. */
export const savedAsRevisionNumber = /* @__PURE__ */ message<{ number: string | number }>({
  'en-GB': (given) => `Saved as revision ${given.number}.`,
})

/** Offline. Your words are kept in this browser and saved when it is back. */
export const offlineYourWordsAreKept = /* @__PURE__ */ words({
  'en-GB': 'Offline. Your words are kept in this browser and saved when it is back.',
})

/** {by} saved revision {number} of this article on {at}, while you were writing. Nothing was overwritten. Your words are kept in this browser, and are not saved by themselves any more: look at both texts and choose which goes on. The other stays too. */
export const bySavedRevisionNumberOf = /* @__PURE__ */ message<{ by: string | number; number: string | number; at: string | number }>({
  'en-GB': (given) => `${given.by} saved revision ${given.number} of this article on ${given.at}, while you were writing. Nothing was overwritten. Your words are kept in this browser, and are not saved by themselves any more: look at both texts and choose which goes on. The other stays too.`,
})

/** You are signed out. Sign in in another tab and go on: your words are kept in this browser. */
export const youAreSignedOutSign = /* @__PURE__ */ words({
  'en-GB': 'You are signed out. Sign in in another tab and go on: your words are kept in this browser.',
})

/** Not saved. {why} */
export const notSavedBecause = /* @__PURE__ */ message<{ why: string | number }>({
  'en-GB': (given) => `Not saved. ${given.why}`,
})

/** {why} Your words are still here. */
export const refusedWordsAreHere = /* @__PURE__ */ message<{ why: string | number }>({
  'en-GB': (given) => `${given.why} Your words are still here.`,
})

/** More */
export const more = /* @__PURE__ */ words({
  'en-GB': 'More',
})

/** More to put into the text */
export const moreToPutIntoText = /* @__PURE__ */ words({
  'en-GB': 'More to put into the text',
})

/** Undo */
export const undo = /* @__PURE__ */ words({
  'en-GB': 'Undo',
})

/** Redo */
export const redo = /* @__PURE__ */ words({
  'en-GB': 'Redo',
})

/** Selected replies */
export const selectedReplies = /* @__PURE__ */ words({
  'en-GB': 'Selected replies',
})

/** {count} selected */
export const countSelected = /* @__PURE__ */ message<{ count: string | number }>({
  'en-GB': (given) => `${given.count} selected`,
})

/** The newsroom could not be reached. Nothing was decided; please try again. */
export const newsroomCouldNotBeReached = /* @__PURE__ */ words({
  'en-GB': 'The newsroom could not be reached. Nothing was decided; please try again.',
})

/** {count, plural, one {# article changed: show} other {# articles changed: show}} */
export const articlesChanged = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} article changed: show`, 'other': () => `${number('en-GB', given.count)} articles changed: show` })}`,
})

/** {count, plural, one {# new reply: show} other {# new replies: show}} */
export const repliesArrived = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} new reply: show`, 'other': () => `${number('en-GB', given.count)} new replies: show` })}`,
})

/** {count, plural, one {{names} has this article open too.} other {{names} have this article open too.}} */
export const othersAreHere = /* @__PURE__ */ message<{ count: number; names: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${given.names} has this article open too.`, 'other': () => `${given.names} have this article open too.` })}`,
})

/** The text is being opened… */
export const textIsBeingOpened = /* @__PURE__ */ words({
  'en-GB': 'The text is being opened…',
})

/** Keeping your words… */
export const keeping = /* @__PURE__ */ words({
  'en-GB': 'Keeping your words…',
})

/** All words are kept. */
export const allIsKept = /* @__PURE__ */ words({
  'en-GB': 'All words are kept.',
})

/** The newsroom could not keep this just now. Your words are in this browser and are sent again. */
export const troubledWordsAreHere = /* @__PURE__ */ words({
  'en-GB': 'The newsroom could not keep this just now. Your words are in this browser and are sent again.',
})

/** Stet was updated since this page was opened, so nothing can be written here any more. Your words are in this browser: reload the page to go on. */
export const tabIsTooOld = /* @__PURE__ */ words({
  'en-GB': 'Stet was updated since this page was opened, so nothing can be written here any more. Your words are in this browser: reload the page to go on.',
})

/** Something in the text cannot be shown here, so this page has stopped before anything is lost. Reload the page to go on. */
export const textDoesNotFit = /* @__PURE__ */ words({
  'en-GB': 'Something in the text cannot be shown here, so this page has stopped before anything is lost. Reload the page to go on.',
})

/** The newsroom would not take what was written here last, so this page has stopped. Your words are in this browser: reload the page to go on. */
export const changeWasRefused = /* @__PURE__ */ words({
  'en-GB': 'The newsroom would not take what was written here last, so this page has stopped. Your words are in this browser: reload the page to go on.',
})

/** This text is longer than any article can be, so nothing more is kept. Your words are in this browser. */
export const textIsTooLong = /* @__PURE__ */ words({
  'en-GB': 'This text is longer than any article can be, so nothing more is kept. Your words are in this browser.',
})

/** You may not write in this article any more. What you wrote since is in this browser. */
export const mayNotWriteAnyMore = /* @__PURE__ */ words({
  'en-GB': 'You may not write in this article any more. What you wrote since is in this browser.',
})

/** This article is not here any more. Your words are in this browser. */
export const articleIsGone = /* @__PURE__ */ words({
  'en-GB': 'This article is not here any more. Your words are in this browser.',
})

/** This text rested for a long time and was opened anew meanwhile. Your words are in this browser: reload the page to go on. */
export const copyWasMadeAnew = /* @__PURE__ */ words({
  'en-GB': 'This text rested for a long time and was opened anew meanwhile. Your words are in this browser: reload the page to go on.',
})

/** Your words are kept. No revision was made: {why} */
export const noRevisionYet = /* @__PURE__ */ message<{ why: string | number }>({
  'en-GB': (given) => `Your words are kept. No revision was made: ${given.why}`,
})

/** {name} is in “{words}” */
export const writesIn = /* @__PURE__ */ message<{ name: string | number; words: string | number }>({
  'en-GB': (given) => `${given.name} is in “${given.words}”`,
})

/** {name} is here too */
export const isHereToo = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name} is here too`,
})

/** {count, plural, one {# comment} other {# comments}} */
export const leftOutComments = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} comment`, 'other': () => `${number('en-GB', given.count)} comments` })}`,
})

/** {count, plural, one {# footnote} other {# footnotes}} */
export const leftOutFootnotes = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} footnote`, 'other': () => `${number('en-GB', given.count)} footnotes` })}`,
})

/** {count, plural, one {# deleted passage} other {# deleted passages}} */
export const leftOutDeleted = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} deleted passage`, 'other': () => `${number('en-GB', given.count)} deleted passages` })}`,
})

/** {count, plural, one {# hidden passage} other {# hidden passages}} */
export const leftOutHidden = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} hidden passage`, 'other': () => `${number('en-GB', given.count)} hidden passages` })}`,
})

/** {count, plural, one {# video} other {# videos}} */
export const leftOutVideos = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} video`, 'other': () => `${number('en-GB', given.count)} videos` })}`,
})

/** {count, plural, one {# recording} other {# recordings}} */
export const leftOutRecordings = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} recording`, 'other': () => `${number('en-GB', given.count)} recordings` })}`,
})

/** {count, plural, one {# embedded page} other {# embedded pages}} */
export const leftOutEmbedded = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} embedded page`, 'other': () => `${number('en-GB', given.count)} embedded pages` })}`,
})

/** {count, plural, one {# formula} other {# formulas}} */
export const leftOutFormulas = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} formula`, 'other': () => `${number('en-GB', given.count)} formulas` })}`,
})

/** {count, plural, one {# drawing} other {# drawings}} */
export const leftOutDrawings = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} drawing`, 'other': () => `${number('en-GB', given.count)} drawings` })}`,
})

/** {count, plural, one {# picture} other {# pictures}} */
export const leftOutPictures = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} picture`, 'other': () => `${number('en-GB', given.count)} pictures` })}`,
})

/** {count, plural, one {# button or field} other {# buttons or fields}} */
export const leftOutFields = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} button or field`, 'other': () => `${number('en-GB', given.count)} buttons or fields` })}`,
})

/** {count, plural, one {# mail signature} other {# mail signatures}} */
export const leftOutSignatures = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} mail signature`, 'other': () => `${number('en-GB', given.count)} mail signatures` })}`,
})

/** {when} where you are */
export const whereYouAre = /* @__PURE__ */ message<{ when: string | number }>({
  'en-GB': (given) => `${given.when} where you are`,
})

/** Note */
export const noteOnWords = /* @__PURE__ */ words({
  'en-GB': 'Note',
})

/** Note on the selected words (Alt+N) */
export const noteOnWordsByKey = /* @__PURE__ */ words({
  'en-GB': 'Note on the selected words (Alt+N)',
})

/** About the paragraph the cursor is in. */
export const noteAboutParagraph = /* @__PURE__ */ words({
  'en-GB': 'About the paragraph the cursor is in.',
})

/** About “{words}”. */
export const noteAboutWords = /* @__PURE__ */ message<{ words: string | number }>({
  'en-GB': (given) => `About “${given.words}”.`,
})

/** About the whole article instead */
export const noteAboutArticleInstead = /* @__PURE__ */ words({
  'en-GB': 'About the whole article instead',
})

/** Suggest */
export const suggest = /* @__PURE__ */ words({
  'en-GB': 'Suggest',
})

/** What you type is a suggestion (Alt+Shift+S) */
export const suggestKeys = /* @__PURE__ */ words({
  'en-GB': 'What you type is a suggestion (Alt+Shift+S)',
})

/** You are suggesting: the text stays as it is until somebody accepts what you type. */
export const youAreSuggesting = /* @__PURE__ */ words({
  'en-GB': 'You are suggesting: the text stays as it is until somebody accepts what you type.',
})

/** The text as you suggest it */
export const suggestedText = /* @__PURE__ */ words({
  'en-GB': 'The text as you suggest it',
})

/** Suggested for this line */
export const suggestedForLine = /* @__PURE__ */ words({
  'en-GB': 'Suggested for this line',
})

/** Your suggestions are kept. */
export const suggestionsAreKept = /* @__PURE__ */ words({
  'en-GB': 'Your suggestions are kept.',
})

/** The newsroom cannot be reached. Your suggestions are in this browser and go out when it can be. */
export const suggestionsAreHere = /* @__PURE__ */ words({
  'en-GB': 'The newsroom cannot be reached. Your suggestions are in this browser and go out when it can be.',
})

/** These words are not there any more. */
export const notedWordsHaveChanged = /* @__PURE__ */ words({
  'en-GB': 'These words are not there any more.',
})

/** This browser has no passkeys. */
export const thisBrowserHasNoPasskeys = /* @__PURE__ */ words({
  'en-GB': 'This browser has no passkeys.',
})

/** No passkey was used. Try again, or take another way. */
export const noPasskeyWasUsed = /* @__PURE__ */ words({
  'en-GB': 'No passkey was used. Try again, or take another way.',
})

/** That did not work. Try again, or take another way. */
export const passkeyDidNotWork = /* @__PURE__ */ words({
  'en-GB': 'That did not work. Try again, or take another way.',
})

/** {count, plural, one {# line of the plan changed: show} other {# lines of the plan changed: show}} */
export const planChanged = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} line of the plan changed: show`, 'other': () => `${number('en-GB', given.count)} lines of the plan changed: show` })}`,
})

/** {count, plural, =0 {Empty} one {# character} other {# characters}}. Mostly cut after {room}. */
export const titleRoom = /* @__PURE__ */ message<{ count: number; room: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Empty`, 'one': () => `${number('en-GB', given.count)} character`, 'other': () => `${number('en-GB', given.count)} characters` })}. Mostly cut after ${given.room}.`,
})

/** Find */
export const find = /* @__PURE__ */ words({
  'en-GB': 'Find',
})

/** Find and replace */
export const findAndReplace = /* @__PURE__ */ words({
  'en-GB': 'Find and replace',
})

/** Find and replace (Ctrl+H) */
export const findAndReplaceByKey = /* @__PURE__ */ words({
  'en-GB': 'Find and replace (Ctrl+H)',
})

/** Find in the text */
export const findWords = /* @__PURE__ */ words({
  'en-GB': 'Find in the text',
})

/** Replace by */
export const replaceBy = /* @__PURE__ */ words({
  'en-GB': 'Replace by',
})

/** Capitals as typed */
export const matchCapitals = /* @__PURE__ */ words({
  'en-GB': 'Capitals as typed',
})

/** Whole words */
export const wholeWordsOnly = /* @__PURE__ */ words({
  'en-GB': 'Whole words',
})

/** {place} of {count} */
export const foundPlace = /* @__PURE__ */ message<{ place: string | number; count: string | number }>({
  'en-GB': (given) => `${given.place} of ${given.count}`,
})

/** Not found */
export const notFoundInText = /* @__PURE__ */ words({
  'en-GB': 'Not found',
})

/** Next (Enter) */
export const nextPlace = /* @__PURE__ */ words({
  'en-GB': 'Next (Enter)',
})

/** Previous (Shift+Enter) */
export const previousPlace = /* @__PURE__ */ words({
  'en-GB': 'Previous (Shift+Enter)',
})

/** Replace */
export const replaceOne = /* @__PURE__ */ words({
  'en-GB': 'Replace',
})

/** Replace all */
export const replaceAll = /* @__PURE__ */ words({
  'en-GB': 'Replace all',
})

/** End finding (Escape) */
export const endFinding = /* @__PURE__ */ words({
  'en-GB': 'End finding (Escape)',
})

/** {count, plural, =0 {Nothing replaced} one {# replaced} other {# replaced}} */
export const replacedPlaces = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Nothing replaced`, 'one': () => `${number('en-GB', given.count)} replaced`, 'other': () => `${number('en-GB', given.count)} replaced` })}`,
})

/** {count, plural, one {# word} other {# words}} · {minutes} min to read */
export const textLength = /* @__PURE__ */ message<{ count: number; minutes: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} word`, 'other': () => `${number('en-GB', given.count)} words` })} · ${given.minutes} min to read`,
})

/** {count, number} of {of, number} words · {minutes} min to read */
export const textLengthOf = /* @__PURE__ */ message<{ count: number; of: number; minutes: string | number }>({
  'en-GB': (given) => `${number('en-GB', given.count)} of ${number('en-GB', given.of)} words · ${given.minutes} min to read`,
})

/** Only the text */
export const onlyTheText = /* @__PURE__ */ words({
  'en-GB': 'Only the text',
})

/** Only the text (Ctrl+Shift+F) */
export const onlyTheTextByKey = /* @__PURE__ */ words({
  'en-GB': 'Only the text (Ctrl+Shift+F)',
})

/** Show everything (Escape) */
export const showEverything = /* @__PURE__ */ words({
  'en-GB': 'Show everything (Escape)',
})

/** Web address, or words of a headline of ours */
export const addressOrArticle = /* @__PURE__ */ words({
  'en-GB': 'Web address, or words of a headline of ours',
})

/** Articles of this paper */
export const articlesOfThisPaper = /* @__PURE__ */ words({
  'en-GB': 'Articles of this paper',
})

/** {count, plural, =0 {No article has these words in its headline.} one {# article found. The arrow keys go to it.} other {# articles found. The arrow keys go through them.}} */
export const articlesFound = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `No article has these words in its headline.`, 'one': () => `${number('en-GB', given.count)} article found. The arrow keys go to it.`, 'other': () => `${number('en-GB', given.count)} articles found. The arrow keys go through them.` })}`,
})

/** The articles could not be looked through just now. An address can be given all the same. */
export const articlesCouldNotBeAsked = /* @__PURE__ */ words({
  'en-GB': 'The articles could not be looked through just now. An address can be given all the same.',
})

/** {count, plural, one {# menu} other {# menus}} */
export const leftOutMenus = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} menu`, 'other': () => `${number('en-GB', given.count)} menus` })}`,
})

/** {count, plural, one {# chosen} other {# chosen}} */
export const countTicked = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} chosen`, 'other': () => `${number('en-GB', given.count)} chosen` })}`,
})

/** {count, plural, one {# notice came} other {# notices came}}. Show */
export const noticesCame = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} notice came`, 'other': () => `${number('en-GB', given.count)} notices came` })}. Show`,
})

/** Find in the library */
export const findInLibrary = /* @__PURE__ */ words({
  'en-GB': 'Find in the library',
})

/** {count, plural, =0 {No picture is like that.} one {# picture.} other {# pictures.}} */
export const picturesFound = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `No picture is like that.`, 'one': () => `${number('en-GB', given.count)} picture.`, 'other': () => `${number('en-GB', given.count)} pictures.` })}`,
})

/** The library could not be asked. Try again. */
export const picturesCouldNotBeAsked = /* @__PURE__ */ words({
  'en-GB': 'The library could not be asked. Try again.',
})

/** Go to a part of the newsroom, or an article by its headline */
export const goToAnything = /* @__PURE__ */ words({
  'en-GB': 'Go to a part of the newsroom, or an article by its headline',
})

/** Newsroom */
export const goToHint = /* @__PURE__ */ words({
  'en-GB': 'Newsroom',
})

/** {count, plural, =0 {Nothing is called that.} one {# place.} other {# places.}} */
export const placesFound = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Nothing is called that.`, 'one': () => `${number('en-GB', given.count)} place.`, 'other': () => `${number('en-GB', given.count)} places.` })}`,
})

/** Keys on this page */
export const keysHere = /* @__PURE__ */ words({
  'en-GB': 'Keys on this page',
})

/** Anywhere */
export const keysAnywhere = /* @__PURE__ */ words({
  'en-GB': 'Anywhere',
})

/** go to a part of the newsroom or an article */
export const keyGoTo = /* @__PURE__ */ words({
  'en-GB': 'go to a part of the newsroom or an article',
})

/** these keys */
export const keyThese = /* @__PURE__ */ words({
  'en-GB': 'these keys',
})

/** In a list */
export const keysInLists = /* @__PURE__ */ words({
  'en-GB': 'In a list',
})

/** the next row, the one before */
export const keyNextRow = /* @__PURE__ */ words({
  'en-GB': 'the next row, the one before',
})

/** choose the row; with Shift all up to it */
export const keyTickRow = /* @__PURE__ */ words({
  'en-GB': 'choose the row; with Shift all up to it',
})

/** In the text */
export const keysInText = /* @__PURE__ */ words({
  'en-GB': 'In the text',
})

/** bold, italic */
export const keyBoldItalic = /* @__PURE__ */ words({
  'en-GB': 'bold, italic',
})

/** a link */
export const keyLink = /* @__PURE__ */ words({
  'en-GB': 'a link',
})

/** find and replace */
export const keyFind = /* @__PURE__ */ words({
  'en-GB': 'find and replace',
})

/** only the text, and everything again */
export const keyOnlyText = /* @__PURE__ */ words({
  'en-GB': 'only the text, and everything again',
})

/** a note about the selected words */
export const keyNote = /* @__PURE__ */ words({
  'en-GB': 'a note about the selected words',
})

/** suggest instead of writing, and write again */
export const keySuggest = /* @__PURE__ */ words({
  'en-GB': 'suggest instead of writing, and write again',
})

/** to the toolbar */
export const keyToolbar = /* @__PURE__ */ words({
  'en-GB': 'to the toolbar',
})

/** undo, redo what you wrote */
export const keyUndo = /* @__PURE__ */ words({
  'en-GB': 'undo, redo what you wrote',
})

/** At a reply */
export const keysInReplies = /* @__PURE__ */ words({
  'en-GB': 'At a reply',
})

/** publish, hide, spam: the letter on the button */
export const keyDecide = /* @__PURE__ */ words({
  'en-GB': 'publish, hide, spam: the letter on the button',
})

/** take back what you did last */
export const keyTakeBack = /* @__PURE__ */ words({
  'en-GB': 'take back what you did last',
})

/** Close */
export const closeKeys = /* @__PURE__ */ words({
  'en-GB': 'Close',
})

/** Shapes */
export const shapes = /* @__PURE__ */ words({
  'en-GB': 'Shapes',
})

/** The picture, to be cut */
export const cropper = /* @__PURE__ */ words({
  'en-GB': 'The picture, to be cut',
})

/** As it stands */
export const freeShape = /* @__PURE__ */ words({
  'en-GB': 'As it stands',
})

/** Focal point */
export const focalPoint = /* @__PURE__ */ words({
  'en-GB': 'Focal point',
})

/** Arrow keys move, with Shift they resize. 5, 1, 9 and F choose a shape, P the focal point. Enter keeps it, Escape gives it up. */
export const cropperKeys = /* @__PURE__ */ words({
  'en-GB': 'Arrow keys move, with Shift they resize. 5, 1, 9 and F choose a shape, P the focal point. Enter keeps it, Escape gives it up.',
})

/** Focal point: {x} from the left, {y} from the top, in hundredths. */
export const focalPointAt = /* @__PURE__ */ message<{ x: string | number; y: string | number }>({
  'en-GB': (given) => `Focal point: ${given.x} from the left, ${given.y} from the top, in hundredths.`,
})

/** {name}: {width} × {height} pixels, {x} from the left, {y} from the top. */
export const cropIs = /* @__PURE__ */ message<{ name: string | number; width: string | number; height: string | number; x: string | number; y: string | number }>({
  'en-GB': (given) => `${given.name}: ${given.width} × ${given.height} pixels, ${given.x} from the left, ${given.y} from the top.`,
})

/** Cut the picture */
export const cropPicture = /* @__PURE__ */ words({
  'en-GB': 'Cut the picture',
})

/** Only here */
export const cropHere = /* @__PURE__ */ words({
  'en-GB': 'Only here',
})

/** Everywhere it stands */
export const cropEverywhere = /* @__PURE__ */ words({
  'en-GB': 'Everywhere it stands',
})

/** Somebody else changed how this picture stands. Nothing of yours is saved yet; press again to put yours in its place. */
export const cropChangedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody else changed how this picture stands. Nothing of yours is saved yet; press again to put yours in its place.',
})

/** This could not be saved. What you drew is still here. */
export const cropNotSaved = /* @__PURE__ */ words({
  'en-GB': 'This could not be saved. What you drew is still here.',
})

/** Cancel */
export const giveUp = /* @__PURE__ */ words({
  'en-GB': 'Cancel',
})

/** Waits */
export const waitsToCome = /* @__PURE__ */ words({
  'en-GB': 'Waits',
})

/** On its way */
export const isComing = /* @__PURE__ */ words({
  'en-GB': 'On its way',
})

/** Being looked at */
export const isLookedAt = /* @__PURE__ */ words({
  'en-GB': 'Being looked at',
})

/** Added */
export const hasCome = /* @__PURE__ */ words({
  'en-GB': 'Added',
})

/** Added. Say what it shows. */
export const cameWithoutWords = /* @__PURE__ */ words({
  'en-GB': 'Added. Say what it shows.',
})

/** Added. One like it is kept already. */
export const cameAgain = /* @__PURE__ */ words({
  'en-GB': 'Added. One like it is kept already.',
})

/** It has more than 20 MB. */
export const fileTooLarge = /* @__PURE__ */ words({
  'en-GB': 'It has more than 20 MB.',
})

/** It did not arrive. Choose it again. */
export const didNotCome = /* @__PURE__ */ words({
  'en-GB': 'It did not arrive. Choose it again.',
})

/** Somebody changed this front meanwhile: show */
export const frontChanged = /* @__PURE__ */ words({
  'en-GB': 'Somebody changed this front meanwhile: show',
})

/** Ctrl+{key} */
export const ctrlAnd = /* @__PURE__ */ message<{ key: string | number }>({
  'en-GB': (given) => `Ctrl+${given.key}`,
})

/** Ctrl+Shift+{key} */
export const ctrlShiftAnd = /* @__PURE__ */ message<{ key: string | number }>({
  'en-GB': (given) => `Ctrl+Shift+${given.key}`,
})

/** Alt+{key} */
export const altAnd = /* @__PURE__ */ message<{ key: string | number }>({
  'en-GB': (given) => `Alt+${given.key}`,
})

/** Alt+Shift+{key} */
export const altShiftAnd = /* @__PURE__ */ message<{ key: string | number }>({
  'en-GB': (given) => `Alt+Shift+${given.key}`,
})

// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Please choose a file. */
export const pleaseChooseFile = /* @__PURE__ */ words({
  'en-GB': 'Please choose a file.',
})

/** Please say what it shows, for those who cannot see it. */
export const alternativeTextMissing = /* @__PURE__ */ words({
  'en-GB': 'Please say what it shows, for those who cannot see it.',
})

/** Please say who made it. */
export const creditMissing = /* @__PURE__ */ words({
  'en-GB': 'Please say who made it.',
})

/** Added. See whether what is known of it is right, and say what may be done with it. */
export const addedChooseItAsLead = /* @__PURE__ */ words({
  'en-GB': 'Added. See whether what is known of it is right, and say what may be done with it.',
})

/** Not added yet. Choose the file again; your words are still here. */
export const notAddedYetChooseFile = /* @__PURE__ */ words({
  'en-GB': 'Not added yet. Choose the file again; your words are still here.',
})

/** Add it */
export const addPicture = /* @__PURE__ */ words({
  'en-GB': 'Add it',
})

/** No pictures yet. Add the first one above. */
export const noPicturesYetAddFirst = /* @__PURE__ */ words({
  'en-GB': 'No pictures yet. Add the first one above.',
})

/** You may not add pictures. */
export const youMayNotAddPictures = /* @__PURE__ */ words({
  'en-GB': 'You may not add pictures.',
})

/** That file is not a picture that can be read. JPEG, PNG, WebP, AVIF and GIF can. */
export const thatFileIsNotPicture = /* @__PURE__ */ words({
  'en-GB': 'That file is not a picture that can be read. JPEG, PNG, WebP, AVIF and GIF can.',
})

/** That picture has more than 50 million pixels, or a side of more than 16,383. Make it smaller and try again. */
export const thatPictureHasMoreThan = /* @__PURE__ */ words({
  'en-GB': 'That picture has more than 50 million pixels, or a side of more than 16,383. Make it smaller and try again.',
})

/** Pictures */
export const pictures = /* @__PURE__ */ words({
  'en-GB': 'Pictures',
})

/** Picture */
export const picture = /* @__PURE__ */ words({
  'en-GB': 'Picture',
})

/** At most 20 MB. */
export const atMost20Mb = /* @__PURE__ */ words({
  'en-GB': 'At most 20 MB.',
})

/** Alternative text */
export const alternativeText = /* @__PURE__ */ words({
  'en-GB': 'Alternative text',
})

/** What the picture shows, for those who cannot see it. Left empty, it is what the file says. */
export const whatPictureShowsForThose = /* @__PURE__ */ words({
  'en-GB': 'What the picture shows, for those who cannot see it. Left empty, it is what the file says.',
})

/** Credit */
export const credit = /* @__PURE__ */ words({
  'en-GB': 'Credit',
})

/** Who made it, or whose it is. Left empty, it is what the file says. */
export const whoMadeItOrWhose = /* @__PURE__ */ words({
  'en-GB': 'Who made it, or whose it is. Left empty, it is what the file says.',
})

/** That picture has more than 200 MB. */
export const pictureTooLarge = /* @__PURE__ */ words({
  'en-GB': 'That picture has more than 200 MB.',
})

/** Add pictures */
export const mayAddPictures = /* @__PURE__ */ words({
  'en-GB': 'Add pictures',
})

/** Say what may be done with pictures */
export const maySayWhatPicturesMayDo = /* @__PURE__ */ words({
  'en-GB': 'Say what may be done with pictures',
})

/** Let a picture stand although its rights forbid it, with a reason */
export const mayOverruleRights = /* @__PURE__ */ words({
  'en-GB': 'Let a picture stand although its rights forbid it, with a reason',
})

/** Withdraw pictures from everywhere, and delete those that nothing uses */
export const mayTakePicturesAway = /* @__PURE__ */ words({
  'en-GB': 'Withdraw pictures from everywhere, and delete those that nothing uses',
})

/** Add a picture */
export const addPictureTitle = /* @__PURE__ */ words({
  'en-GB': 'Add a picture',
})

/** Words */
export const searchWords = /* @__PURE__ */ words({
  'en-GB': 'Words',
})

/** Licence */
export const licence = /* @__PURE__ */ words({
  'en-GB': 'Licence',
})

/** Any */
export const anyLicence = /* @__PURE__ */ words({
  'en-GB': 'Any',
})

/** Used in section */
export const section = /* @__PURE__ */ words({
  'en-GB': 'Used in section',
})

/** Any */
export const anySection = /* @__PURE__ */ words({
  'en-GB': 'Any',
})

/** Use */
export const use = /* @__PURE__ */ words({
  'en-GB': 'Use',
})

/** Any */
export const anyUse = /* @__PURE__ */ words({
  'en-GB': 'Any',
})

/** Used */
export const used = /* @__PURE__ */ words({
  'en-GB': 'Used',
})

/** Unused */
export const unused = /* @__PURE__ */ words({
  'en-GB': 'Unused',
})

/** Withdrawn */
export const withdrawn = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn',
})

/** Shape */
export const shape = /* @__PURE__ */ words({
  'en-GB': 'Shape',
})

/** Any */
export const anyShape = /* @__PURE__ */ words({
  'en-GB': 'Any',
})

/** Wide */
export const wide = /* @__PURE__ */ words({
  'en-GB': 'Wide',
})

/** Tall */
export const tall = /* @__PURE__ */ words({
  'en-GB': 'Tall',
})

/** Square */
export const square = /* @__PURE__ */ words({
  'en-GB': 'Square',
})

/** Added since */
export const addedSince = /* @__PURE__ */ words({
  'en-GB': 'Added since',
})

/** Added until */
export const addedUntil = /* @__PURE__ */ words({
  'en-GB': 'Added until',
})

/** Not said yet */
export const licenceUnknown = /* @__PURE__ */ words({
  'en-GB': 'Not said yet',
})

/** Our own */
export const licenceOwn = /* @__PURE__ */ words({
  'en-GB': 'Our own',
})

/** Agency */
export const licenceAgency = /* @__PURE__ */ words({
  'en-GB': 'Agency',
})

/** Creative Commons */
export const licenceCreativeCommons = /* @__PURE__ */ words({
  'en-GB': 'Creative Commons',
})

/** Handout */
export const licenceHandout = /* @__PURE__ */ words({
  'en-GB': 'Handout',
})

/** Screengrab */
export const licenceScreengrab = /* @__PURE__ */ words({
  'en-GB': 'Screengrab',
})

/** By courtesy */
export const licenceCourtesy = /* @__PURE__ */ words({
  'en-GB': 'By courtesy',
})

/** What runs out */
export const endingSoon = /* @__PURE__ */ words({
  'en-GB': 'What runs out',
})

/** All pictures */
export const libraryOfPictures = /* @__PURE__ */ words({
  'en-GB': 'All pictures',
})

/** What is known of it */
export const whatIsKnown = /* @__PURE__ */ words({
  'en-GB': 'What is known of it',
})

/** Caption */
export const caption = /* @__PURE__ */ words({
  'en-GB': 'Caption',
})

/** For whoever writes the caption in an article. */
export const captionHint = /* @__PURE__ */ words({
  'en-GB': 'For whoever writes the caption in an article.',
})

/** Copyright notice */
export const copyright = /* @__PURE__ */ words({
  'en-GB': 'Copyright notice',
})

/** Place */
export const place = /* @__PURE__ */ words({
  'en-GB': 'Place',
})

/** As readers may know it. Where it was taken to the metre stays in the original alone. */
export const placeHint = /* @__PURE__ */ words({
  'en-GB': 'As readers may know it. Where it was taken to the metre stays in the original alone.',
})

/** Taken */
export const taken = /* @__PURE__ */ words({
  'en-GB': 'Taken',
})

/** As 2026, 2026-11, 2026-11-20 or 2026-11-20 09:30. */
export const takenHint = /* @__PURE__ */ words({
  'en-GB': 'As 2026, 2026-11, 2026-11-20 or 2026-11-20 09:30.',
})

/** Please give it as 2026, 2026-11, 2026-11-20 or 2026-11-20 09:30. */
export const takenWrong = /* @__PURE__ */ words({
  'en-GB': 'Please give it as 2026, 2026-11, 2026-11-20 or 2026-11-20 09:30.',
})

/** Keywords */
export const keywords = /* @__PURE__ */ words({
  'en-GB': 'Keywords',
})

/** One on each line. */
export const keywordsHint = /* @__PURE__ */ words({
  'en-GB': 'One on each line.',
})

/** Save what is known */
export const saveFacts = /* @__PURE__ */ words({
  'en-GB': 'Save what is known',
})

/** What is known of it is saved. */
export const factsSaved = /* @__PURE__ */ words({
  'en-GB': 'What is known of it is saved.',
})

/** This was read from the file. Look it through and save it. */
export const readFromFile = /* @__PURE__ */ words({
  'en-GB': 'This was read from the file. Look it through and save it.',
})

/** What may be done with it */
export const whatMayBeDone = /* @__PURE__ */ words({
  'en-GB': 'What may be done with it',
})

/** Source */
export const source = /* @__PURE__ */ words({
  'en-GB': 'Source',
})

/** Whom it came from. */
export const sourceHint = /* @__PURE__ */ words({
  'en-GB': 'Whom it came from.',
})

/** Terms */
export const terms = /* @__PURE__ */ words({
  'en-GB': 'Terms',
})

/** Such as CC BY 4.0, or how the agency wants it credited. */
export const termsHint = /* @__PURE__ */ words({
  'en-GB': 'Such as CC BY 4.0, or how the agency wants it credited.',
})

/** May be used from */
export const usableFrom = /* @__PURE__ */ words({
  'en-GB': 'May be used from',
})

/** May be used until */
export const usableUntil = /* @__PURE__ */ words({
  'en-GB': 'May be used until',
})

/** A day, which is included, such as 2026-11-20; empty for none. */
export const dayHint = /* @__PURE__ */ words({
  'en-GB': 'A day, which is included, such as 2026-11-20; empty for none.',
})

/** Please give a day, such as 2026-11-20. */
export const dayWrong = /* @__PURE__ */ words({
  'en-GB': 'Please give a day, such as 2026-11-20.',
})

/** Only for these sections */
export const onlySections = /* @__PURE__ */ words({
  'en-GB': 'Only for these sections',
})

/** None ticked: every section. */
export const onlySectionsHint = /* @__PURE__ */ words({
  'en-GB': 'None ticked: every section.',
})

/** Once only */
export const isOnce = /* @__PURE__ */ words({
  'en-GB': 'Once only',
})

/** Never on social networks */
export const isNeverSocial = /* @__PURE__ */ words({
  'en-GB': 'Never on social networks',
})

/** May not be used at all */
export const isDenied = /* @__PURE__ */ words({
  'en-GB': 'May not be used at all',
})

/** Note for the newsroom */
export const rightsNote = /* @__PURE__ */ words({
  'en-GB': 'Note for the newsroom',
})

/** Save what may be done */
export const saveRights = /* @__PURE__ */ words({
  'en-GB': 'Save what may be done',
})

/** What may be done with it is saved. */
export const rightsSaved = /* @__PURE__ */ words({
  'en-GB': 'What may be done with it is saved.',
})

/** It may be used until a day that is before the first one. */
export const endsBeforeItBegins = /* @__PURE__ */ words({
  'en-GB': 'It may be used until a day that is before the first one.',
})

/** Somebody else said what may be done with this picture. Ask an editor to change it. */
export const mayNotChangeRights = /* @__PURE__ */ words({
  'en-GB': 'Somebody else said what may be done with this picture. Ask an editor to change it.',
})

/** This picture is not there any more. */
export const noSuchPicture = /* @__PURE__ */ words({
  'en-GB': 'This picture is not there any more.',
})

/** Used in */
export const usedIn = /* @__PURE__ */ words({
  'en-GB': 'Used in',
})

/** No article uses it. */
export const usedNowhere = /* @__PURE__ */ words({
  'en-GB': 'No article uses it.',
})

/** readers saw it there once */
export const usedNoMore = /* @__PURE__ */ words({
  'en-GB': 'readers saw it there once',
})

/** in the draft */
export const inDraft = /* @__PURE__ */ words({
  'en-GB': 'in the draft',
})

/** readers see it */
export const inPublic = /* @__PURE__ */ words({
  'en-GB': 'readers see it',
})

/** An article that is not yours to read */
export const anArticleYouMayNotRead = /* @__PURE__ */ words({
  'en-GB': 'An article that is not yours to read',
})

/** Allow it here */
export const allowItHere = /* @__PURE__ */ words({
  'en-GB': 'Allow it here',
})

/** Why it may stand in this article */
export const allowBecause = /* @__PURE__ */ words({
  'en-GB': 'Why it may stand in this article',
})

/** It holds as long as what may be done with the picture stays as it is, and stands in the history with your name. */
export const allowBecauseHint = /* @__PURE__ */ words({
  'en-GB': 'It holds as long as what may be done with the picture stays as it is, and stands in the history with your name.',
})

/** {by} allowed it in <article></article> on {when}: {because} */
export const allowedHere: <Part>(given: { by: string | number; article: (inner: string) => Part; when: string | number; because: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ by: string | number; article: (inner: string) => unknown; when: string | number; because: string | number }>({
  'en-GB': (given) => [String(given.by), ' allowed it in ', given.article(''), ' on ', String(given.when), ': ', String(given.because)],
})

/** Allowed before what may be done with it changed. */
export const allowedBefore = /* @__PURE__ */ words({
  'en-GB': 'Allowed before what may be done with it changed.',
})

/** It may stand in that article. */
export const overruled = /* @__PURE__ */ words({
  'en-GB': 'It may stand in that article.',
})

/** Please say why. */
export const reasonMissing = /* @__PURE__ */ words({
  'en-GB': 'Please say why.',
})

/** That article does not use this picture any more. */
export const notUsedThere = /* @__PURE__ */ words({
  'en-GB': 'That article does not use this picture any more.',
})

/** You may not allow what the rights of a picture forbid. */
export const mayNotOverrule = /* @__PURE__ */ words({
  'en-GB': 'You may not allow what the rights of a picture forbid.',
})

/** Somebody changed what may be done with it meanwhile. Look at it again. */
export const rightsChangedMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'Somebody changed what may be done with it meanwhile. Look at it again.',
})

/** Withdraw it from everywhere */
export const withdrawPicture = /* @__PURE__ */ words({
  'en-GB': 'Withdraw it from everywhere',
})

/** Its files answer that they are gone, and every page that shows it comes without it. It cannot be taken back. */
export const withdrawExplained = /* @__PURE__ */ words({
  'en-GB': 'Its files answer that they are gone, and every page that shows it comes without it. It cannot be taken back.',
})

/** Why it is withdrawn */
export const withdrawBecause = /* @__PURE__ */ words({
  'en-GB': 'Why it is withdrawn',
})

/** For the newsroom. */
export const withdrawBecauseHint = /* @__PURE__ */ words({
  'en-GB': 'For the newsroom.',
})

/** What readers are told */
export const withdrawNotice = /* @__PURE__ */ words({
  'en-GB': 'What readers are told',
})

/** {count, plural, =0 {Readers see it in no article.} one {An editor’s note in the article that shows it. Empty: nothing.} other {An editor’s note in each of the # articles that show it. Empty: nothing.}} */
export const withdrawNoticeHint = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { '=0': () => `Readers see it in no article.`, 'one': () => `An editor’s note in the article that shows it. Empty: nothing.`, 'other': () => `An editor’s note in each of the ${number('en-GB', given.count)} articles that show it. Empty: nothing.` })}`,
})

/** Withdraw this picture */
export const withdrawNow = /* @__PURE__ */ words({
  'en-GB': 'Withdraw this picture',
})

/** {by} withdrew it on {when}: {because} */
export const pictureIsWithdrawn = /* @__PURE__ */ message<{ by: string | number; when: string | number; because: string | number }>({
  'en-GB': (given) => `${given.by} withdrew it on ${given.when}: ${given.because}`,
})

/** It was withdrawn from everywhere. */
export const withdrawnDone = /* @__PURE__ */ words({
  'en-GB': 'It was withdrawn from everywhere.',
})

/** You may not take pictures away. */
export const mayNotTakeAway = /* @__PURE__ */ words({
  'en-GB': 'You may not take pictures away.',
})

/** It was withdrawn already. */
export const alreadyWithdrawn = /* @__PURE__ */ words({
  'en-GB': 'It was withdrawn already.',
})

/** Delete it */
export const deletePicture = /* @__PURE__ */ words({
  'en-GB': 'Delete it',
})

/** Nothing uses it. What it was kept in is deleted with it, for good. */
export const deleteExplained = /* @__PURE__ */ words({
  'en-GB': 'Nothing uses it. What it was kept in is deleted with it, for good.',
})

/** Delete this picture for good */
export const deleteNow = /* @__PURE__ */ words({
  'en-GB': 'Delete this picture for good',
})

/** It can be deleted once no draft and no article uses it. */
export const deleteFirst = /* @__PURE__ */ words({
  'en-GB': 'It can be deleted once no draft and no article uses it.',
})

/** The picture is deleted. */
export const deletedDone = /* @__PURE__ */ words({
  'en-GB': 'The picture is deleted.',
})

/** An article uses it. */
export const isUsed = /* @__PURE__ */ words({
  'en-GB': 'An article uses it.',
})

/** {by} added it on {when}. {width} × {height} pixels. */
export const addedByWhen = /* @__PURE__ */ message<{ by: string | number; when: string | number; width: string | number; height: string | number }>({
  'en-GB': (given) => `${given.by} added it on ${given.when}. ${given.width} × ${given.height} pixels.`,
})

/** In a text: <markdown></markdown> */
export const howItIsPutIn: <Part>(given: { markdown: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ markdown: (inner: string) => unknown }>({
  'en-GB': (given) => ['In a text: ', given.markdown('')],
})

/** Not saved yet. What is wrong stands beside it. */
export const notSavedYet = /* @__PURE__ */ words({
  'en-GB': 'Not saved yet. What is wrong stands beside it.',
})

/** What runs out */
export const endingTitle = /* @__PURE__ */ words({
  'en-GB': 'What runs out',
})

/** Pictures in use that may be used for thirty days or less, and those whose time is over. */
export const endingExplained = /* @__PURE__ */ words({
  'en-GB': 'Pictures in use that may be used for thirty days or less, and those whose time is over.',
})

/** No picture in use runs out within thirty days. */
export const nothingEnds = /* @__PURE__ */ words({
  'en-GB': 'No picture in use runs out within thirty days.',
})

/** Until */
export const until = /* @__PURE__ */ words({
  'en-GB': 'Until',
})

/** Articles */
export const articles = /* @__PURE__ */ words({
  'en-GB': 'Articles',
})

/** Over */
export const isOver = /* @__PURE__ */ words({
  'en-GB': 'Over',
})

/** Withdrawn */
export const pictureNoLongerShown = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn',
})

/** It may not be used. */
export const forbiddenDenied = /* @__PURE__ */ words({
  'en-GB': 'It may not be used.',
})

/** It could be used until {day}. */
export const forbiddenEnded = /* @__PURE__ */ message<{ day: string | number }>({
  'en-GB': (given) => `It could be used until ${given.day}.`,
})

/** It may not be used before {day}. */
export const forbiddenNotYet = /* @__PURE__ */ message<{ day: string | number }>({
  'en-GB': (given) => `It may not be used before ${given.day}.`,
})

/** It is not for this section. */
export const forbiddenSection = /* @__PURE__ */ words({
  'en-GB': 'It is not for this section.',
})

/** It was to be used once, and readers have seen it in another article. */
export const forbiddenOnce = /* @__PURE__ */ words({
  'en-GB': 'It was to be used once, and readers have seen it in another article.',
})

/** A revision that is kept leads with it, so that it can be restored. Withdraw the picture, if nobody is to see it. */
export const isInRevision = /* @__PURE__ */ words({
  'en-GB': 'A revision that is kept leads with it, so that it can be restored. Withdraw the picture, if nobody is to see it.',
})

/** It only decorates: those who cannot see it are told nothing of it */
export const isDecorative = /* @__PURE__ */ words({
  'en-GB': 'It only decorates: those who cannot see it are told nothing of it',
})

/** Shape */
export const howItStands = /* @__PURE__ */ words({
  'en-GB': 'Shape',
})

/** What pages show of it. A shape that nobody made lies about the focal point. A change shows wherever an article has no cut of its own. */
export const howItStandsExplained = /* @__PURE__ */ words({
  'en-GB': 'What pages show of it. A shape that nobody made lies about the focal point. A change shows wherever an article has no cut of its own.',
})

/** Focal point */
export const focalPoint = /* @__PURE__ */ words({
  'en-GB': 'Focal point',
})

/** From the left, in hundredths */
export const focusX = /* @__PURE__ */ words({
  'en-GB': 'From the left, in hundredths',
})

/** From the top, in hundredths */
export const focusY = /* @__PURE__ */ words({
  'en-GB': 'From the top, in hundredths',
})

/** As it stands */
export const cropFree = /* @__PURE__ */ words({
  'en-GB': 'As it stands',
})

/** Where no shape is asked for. Empty: all of it. */
export const cropFreeHint = /* @__PURE__ */ words({
  'en-GB': 'Where no shape is asked for. Empty: all of it.',
})

/** Left */
export const cropLeft = /* @__PURE__ */ words({
  'en-GB': 'Left',
})

/** Top */
export const cropTop = /* @__PURE__ */ words({
  'en-GB': 'Top',
})

/** Width */
export const cropWidth = /* @__PURE__ */ words({
  'en-GB': 'Width',
})

/** Height */
export const cropHeight = /* @__PURE__ */ words({
  'en-GB': 'Height',
})

/** In pixels of {width} × {height}. Empty: about the focal point. */
export const cropInPixels = /* @__PURE__ */ message<{ width: string | number; height: string | number }>({
  'en-GB': (given) => `In pixels of ${given.width} × ${given.height}. Empty: about the focal point.`,
})

/** In numbers */
export const inNumbers = /* @__PURE__ */ words({
  'en-GB': 'In numbers',
})

/** Save its shape */
export const saveShape = /* @__PURE__ */ words({
  'en-GB': 'Save its shape',
})

/** Turn right */
export const turnRight = /* @__PURE__ */ words({
  'en-GB': 'Turn right',
})

/** Turn left */
export const turnLeft = /* @__PURE__ */ words({
  'en-GB': 'Turn left',
})

/** Its shape is saved. */
export const shapeSaved = /* @__PURE__ */ words({
  'en-GB': 'Its shape is saved.',
})

/** Turned */
export const turnSays = /* @__PURE__ */ words({
  'en-GB': 'Turned',
})

/** Not turned */
export const noTurn = /* @__PURE__ */ words({
  'en-GB': 'Not turned',
})

/** {degrees}° to the right */
export const turnedBy = /* @__PURE__ */ message<{ degrees: string | number }>({
  'en-GB': (given) => `${given.degrees}° to the right`,
})

/** Please give a whole number. */
export const numberWrong = /* @__PURE__ */ words({
  'en-GB': 'Please give a whole number.',
})

/** Please give a whole number from 0 to 100. */
export const hundredthWrong = /* @__PURE__ */ words({
  'en-GB': 'Please give a whole number from 0 to 100.',
})

/** Please give left, top and width, or none of them. */
export const cropIncomplete = /* @__PURE__ */ words({
  'en-GB': 'Please give left, top and width, or none of them.',
})

/** A crop lies beyond the picture. */
export const cropOutside = /* @__PURE__ */ words({
  'en-GB': 'A crop lies beyond the picture.',
})

/** A crop is smaller than 16 pixels. */
export const cropTooSmall = /* @__PURE__ */ words({
  'en-GB': 'A crop is smaller than 16 pixels.',
})

/** A picture that moves cannot be turned. */
export const pictureMoves = /* @__PURE__ */ words({
  'en-GB': 'A picture that moves cannot be turned.',
})

/** You may not change how pictures stand. */
export const mayNotFrame = /* @__PURE__ */ words({
  'en-GB': 'You may not change how pictures stand.',
})

/** {count, plural, one {A picture that is kept already is like this one.} other {# pictures that are kept already are like this one.}} */
export const likeThese = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `A picture that is kept already is like this one.`, 'other': () => `${number('en-GB', given.count)} pictures that are kept already are like this one.` })}`,
})

/** The same file */
export const isSamePicture = /* @__PURE__ */ words({
  'en-GB': 'The same file',
})

/** Nearly the same */
export const isNearlySame = /* @__PURE__ */ words({
  'en-GB': 'Nearly the same',
})

/** Use this one */
export const useThisOne = /* @__PURE__ */ words({
  'en-GB': 'Use this one',
})

/** Keep the new one too */
export const keepBoth = /* @__PURE__ */ words({
  'en-GB': 'Keep the new one too',
})

/** The new one */
export const thisIsNew = /* @__PURE__ */ words({
  'en-GB': 'The new one',
})

/** Both are kept. */
export const keptBoth = /* @__PURE__ */ words({
  'en-GB': 'Both are kept.',
})

/** This is the one that was kept. What you had brought in again is deleted. */
export const usesKept = /* @__PURE__ */ words({
  'en-GB': 'This is the one that was kept. What you had brought in again is deleted.',
})

/** That picture is not there any more, or is not like this one. */
export const notAlike = /* @__PURE__ */ words({
  'en-GB': 'That picture is not there any more, or is not like this one.',
})

/** Only who brought a picture in may give it up for another. */
export const onlyOwnGivesWay = /* @__PURE__ */ words({
  'en-GB': 'Only who brought a picture in may give it up for another.',
})

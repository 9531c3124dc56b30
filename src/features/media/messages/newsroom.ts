// Made of newsroom.*.json by `npm run messages`: write there.
import { words } from '../../../base/messages.ts'

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

/** Added. Choose it as a lead picture when you write. */
export const addedChooseItAsLead = /* @__PURE__ */ words({
  'en-GB': 'Added. Choose it as a lead picture when you write.',
})

/** Not added yet. Choose the file again; your words are still here. */
export const notAddedYetChooseFile = /* @__PURE__ */ words({
  'en-GB': 'Not added yet. Choose the file again; your words are still here.',
})

/** Add it */
export const addPicture = /* @__PURE__ */ words({
  'en-GB': 'Add it',
})

/** The newest */
export const newestPictures = /* @__PURE__ */ words({
  'en-GB': 'The newest',
})

/** No pictures yet. Add the first one above. */
export const noPicturesYetAddFirst = /* @__PURE__ */ words({
  'en-GB': 'No pictures yet. Add the first one above.',
})

/** You may not add pictures. */
export const youMayNotAddPictures = /* @__PURE__ */ words({
  'en-GB': 'You may not add pictures.',
})

/** That file is not a picture that can be read. JPEG, PNG, WebP and AVIF can. */
export const thatFileIsNotPicture = /* @__PURE__ */ words({
  'en-GB': 'That file is not a picture that can be read. JPEG, PNG, WebP and AVIF can.',
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

/** What the picture shows, for those who cannot see it. */
export const whatPictureShowsForThose = /* @__PURE__ */ words({
  'en-GB': 'What the picture shows, for those who cannot see it.',
})

/** Credit */
export const credit = /* @__PURE__ */ words({
  'en-GB': 'Credit',
})

/** Who made it, or whose it is. */
export const whoMadeItOrWhose = /* @__PURE__ */ words({
  'en-GB': 'Who made it, or whose it is.',
})

/** That picture has more than 200 MB. */
export const pictureTooLarge = /* @__PURE__ */ words({
  'en-GB': 'That picture has more than 200 MB.',
})

/** Add pictures */
export const mayAddPictures = /* @__PURE__ */ words({
  'en-GB': 'Add pictures',
})

// Made of readers.*.json by `npm run messages`: write there.
import { message, type Rich, rich, words } from '../../../base/messages.ts'

/** Correction */
export const correction = /* @__PURE__ */ words({
  'en-GB': 'Correction',
})

/** Clarification */
export const clarification = /* @__PURE__ */ words({
  'en-GB': 'Clarification',
})

/** Editor’s note */
export const editorsNote = /* @__PURE__ */ words({
  'en-GB': 'Editor’s note',
})

/** Update */
export const update = /* @__PURE__ */ words({
  'en-GB': 'Update',
})

/** Withdrawn */
export const withdrawn = /* @__PURE__ */ words({
  'en-GB': 'Withdrawn',
})

/**  An earlier version said: {sentence} */
export const earlierVersionSaidSentence = /* @__PURE__ */ message<{ sentence: string | number }>({
  'en-GB': (given) => ` An earlier version said: ${given.sentence}`,
})

/**  Thanks to {thanks}, who told us. */
export const thanksToThanksWhoTold = /* @__PURE__ */ message<{ thanks: string | number }>({
  'en-GB': (given) => ` Thanks to ${given.thanks}, who told us.`,
})

/** Corrections */
export const corrections = /* @__PURE__ */ words({
  'en-GB': 'Corrections',
})

/** What we got wrong, and what is right. A correction stands here and on the article it corrects. */
export const whatWeGotWrongAnd = /* @__PURE__ */ words({
  'en-GB': 'What we got wrong, and what is right. A correction stands here and on the article it corrects.',
})

/** No corrections have been published. */
export const noCorrectionsHaveBeenPublished = /* @__PURE__ */ words({
  'en-GB': 'No corrections have been published.',
})

/** Earlier corrections */
export const earlierCorrections = /* @__PURE__ */ words({
  'en-GB': 'Earlier corrections',
})

/** Seen a mistake? Write to <link>{contact}</link>, or press “!” beside the paragraph. */
export const seenMistakeWriteToContact: <Part>(given: { link: (inner: string) => Part; contact: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown; contact: string | number }>({
  'en-GB': (given) => ['Seen a mistake? Write to ', given.link(`${given.contact}`), ', or press “!” beside the paragraph.'],
})

/** What {name} got wrong, and what is right. */
export const whatNameGotWrongAnd = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `What ${given.name} got wrong, and what is right.`,
})

/** {name}: corrections */
export const nameCorrections = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name}: corrections`,
})

/** The passage */
export const passage = /* @__PURE__ */ words({
  'en-GB': 'The passage',
})

/** What changed */
export const whatChanged = /* @__PURE__ */ words({
  'en-GB': 'What changed',
})

/** An earlier version said: */
export const earlierVersionSaid = /* @__PURE__ */ words({
  'en-GB': 'An earlier version said:',
})

/** This puts right <link>an earlier notice</link>. */
export const thisPutsRightEarlierNotice: <Part>(given: { link: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ link: (inner: string) => unknown }>({
  'en-GB': (given) => ['This puts right ', given.link(`an earlier notice`), '.'],
})

/** Thanks to <bdi>{thanks}</bdi>, who told us. */
export const thanksToThanksWhoTold2: <Part>(given: { bdi: (inner: string) => Part; thanks: string | number }) => Rich<Part> = /* @__PURE__ */ rich<{ bdi: (inner: string) => unknown; thanks: string | number }>({
  'en-GB': (given) => ['Thanks to ', given.bdi(`${given.thanks}`), ', who told us.'],
})

/** You told us about an error. This is what we published:  {noticeText}  {place} */
export const youToldUsAboutError = /* @__PURE__ */ message<{ noticeText: string | number; place: string | number }>({
  'en-GB': (given) => `You told us about an error. This is what we published:

${given.noticeText}

${given.place}`,
})

/** What you reported is corrected */
export const whatYouReportedIsCorrected = /* @__PURE__ */ words({
  'en-GB': 'What you reported is corrected',
})

// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Nothing was chosen. Tick what it is to be done to. */
export const nothingChosen = /* @__PURE__ */ words({
  'en-GB': 'Nothing was chosen. Tick what it is to be done to.',
})

/** That is more than {most} at once. Nothing was changed. */
export const tooManyChosen = /* @__PURE__ */ message<{ most: string | number }>({
  'en-GB': (given) => `That is more than ${given.most} at once. Nothing was changed.`,
})

/** Say what is to become of them: a section, a topic, a stage or somebody. */
export const nothingSaid = /* @__PURE__ */ words({
  'en-GB': 'Say what is to become of them: a section, a topic, a stage or somebody.',
})

/** {count, plural, one {# now in} other {# now in}} the section {name}. */
export const doneSection = /* @__PURE__ */ message<{ count: number; name: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} now in`, 'other': () => `${number('en-GB', given.count)} now in` })} the section ${given.name}.`,
})

/** {count, plural, one {# now has} other {# now have}} the topic {name}. */
export const doneTopic = /* @__PURE__ */ message<{ count: number; name: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} now has`, 'other': () => `${number('en-GB', given.count)} now have` })} the topic ${given.name}.`,
})

/** {count, plural, one {# now at} other {# now at}} the stage {name}. */
export const doneStage = /* @__PURE__ */ message<{ count: number; name: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} now at`, 'other': () => `${number('en-GB', given.count)} now at` })} the stage ${given.name}.`,
})

/** {count, plural, one {# now assigned} other {# now assigned}} to {name}. */
export const doneAssign = /* @__PURE__ */ message<{ count: number; name: string | number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} now assigned`, 'other': () => `${number('en-GB', given.count)} now assigned` })} to ${given.name}.`,
})

/** {count, plural, one {# now assigned} other {# now assigned}} to nobody. */
export const doneAssignNobody = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} now assigned`, 'other': () => `${number('en-GB', given.count)} now assigned` })} to nobody.`,
})

/** {count, plural, one {# was dropped} other {# were dropped}}. */
export const doneDrop = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} was dropped`, 'other': () => `${number('en-GB', given.count)} were dropped` })}.`,
})

/** {count, plural, one {# was moved} other {# were moved}} to the trash. */
export const doneTrash = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} was moved`, 'other': () => `${number('en-GB', given.count)} were moved` })} to the trash.`,
})

/** {count, plural, one {# was left as it is} other {# were left as they are}}: */
export const wereNot = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} was left as it is`, 'other': () => `${number('en-GB', given.count)} were left as they are` })}:`,
})

/** {name}: {why} */
export const lineOfRefusal = /* @__PURE__ */ message<{ name: string | number; why: string | number }>({
  'en-GB': (given) => `${given.name}: ${given.why}`,
})

/** Undo */
export const undo = /* @__PURE__ */ words({
  'en-GB': 'Undo',
})

/** It can be undone until <when></when>. */
export const undoUntil: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => ['It can be undone until ', given.when(''), '.'],
})

/** {count, plural, one {# was put back} other {# were put back}} as before. */
export const putBack = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} was put back`, 'other': () => `${number('en-GB', given.count)} were put back` })} as before.`,
})

/** {count, plural, one {# was not put back} other {# were not put back}}: */
export const notPutBack = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} was not put back`, 'other': () => `${number('en-GB', given.count)} were not put back` })}:`,
})

/** Something you may not see */
export const somethingNotYours = /* @__PURE__ */ words({
  'en-GB': 'Something you may not see',
})

/** you may not do that there. */
export const mayNot = /* @__PURE__ */ words({
  'en-GB': 'you may not do that there.',
})

/** it is not here any more. */
export const isGone = /* @__PURE__ */ words({
  'en-GB': 'it is not here any more.',
})

/** somebody saved it at the same moment. */
export const somebodySaved = /* @__PURE__ */ words({
  'en-GB': 'somebody saved it at the same moment.',
})

/** somebody in its byline is not here any more. */
export const authorIsGone = /* @__PURE__ */ words({
  'en-GB': 'somebody in its byline is not here any more.',
})

/** that section is not here any more. */
export const sectionIsGone = /* @__PURE__ */ words({
  'en-GB': 'that section is not here any more.',
})

/** its picture is not here any more. */
export const pictureIsGone = /* @__PURE__ */ words({
  'en-GB': 'its picture is not here any more.',
})

/** no way leads there from its stage. */
export const noSuchMove = /* @__PURE__ */ words({
  'en-GB': 'no way leads there from its stage.',
})

/** it has a text meanwhile. */
export const hasText = /* @__PURE__ */ words({
  'en-GB': 'it has a text meanwhile.',
})

/** it has no text yet. */
export const hasNoText = /* @__PURE__ */ words({
  'en-GB': 'it has no text yet.',
})

/** it has no title. */
export const needsTitle = /* @__PURE__ */ words({
  'en-GB': 'it has no title.',
})

/** that person is not here any more. */
export const personIsGone = /* @__PURE__ */ words({
  'en-GB': 'that person is not here any more.',
})

/** there is no kind like that any more. */
export const kindIsGone = /* @__PURE__ */ words({
  'en-GB': 'there is no kind like that any more.',
})

/** somebody has changed it since. */
export const changedSince = /* @__PURE__ */ words({
  'en-GB': 'somebody has changed it since.',
})

/** it has as many topics as an article may have. */
export const tooManyTopics = /* @__PURE__ */ words({
  'en-GB': 'it has as many topics as an article may have.',
})

/** readers have seen it. It is withdrawn, and never goes to the trash. */
export const wasPublished = /* @__PURE__ */ words({
  'en-GB': 'readers have seen it. It is withdrawn, and never goes to the trash.',
})

/** it goes out by itself. Call that off first. */
export const isScheduled = /* @__PURE__ */ words({
  'en-GB': 'it goes out by itself. Call that off first.',
})

/** Ten minutes have passed: it cannot be undone any more. */
export const tooLateToUndo = /* @__PURE__ */ words({
  'en-GB': 'Ten minutes have passed: it cannot be undone any more.',
})

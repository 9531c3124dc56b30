// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, words } from '../../../base/messages.ts'

/** Say where addresses lead that nothing stands at */
export const mayChangeRedirects = /* @__PURE__ */ words({
  'en-GB': 'Say where addresses lead that nothing stands at',
})

/** Redirects */
export const redirects = /* @__PURE__ */ words({
  'en-GB': 'Redirects',
})

/** Addresses that nothing stands at, and where readers are taken who ask for them. Articles and pages that move lead on by themselves. */
export const redirectsSay = /* @__PURE__ */ words({
  'en-GB': 'Addresses that nothing stands at, and where readers are taken who ask for them. Articles and pages that move lead on by themselves.',
})

/** Download as CSV */
export const asCsv = /* @__PURE__ */ words({
  'en-GB': 'Download as CSV',
})

/** Lead an address on */
export const addOne = /* @__PURE__ */ words({
  'en-GB': 'Lead an address on',
})

/** Address */
export const from = /* @__PURE__ */ words({
  'en-GB': 'Address',
})

/** A path of this site, such as /summer-fair. */
export const fromHint = /* @__PURE__ */ words({
  'en-GB': 'A path of this site, such as /summer-fair.',
})

/** Where it leads */
export const to = /* @__PURE__ */ words({
  'en-GB': 'Where it leads',
})

/** Another path of this site, or a whole address such as https://shop.example/. */
export const toHint = /* @__PURE__ */ words({
  'en-GB': 'Another path of this site, or a whole address such as https://shop.example/.',
})

/** Add */
export const add = /* @__PURE__ */ words({
  'en-GB': 'Add',
})

/** Or many, from a file */
export const file = /* @__PURE__ */ words({
  'en-GB': 'Or many, from a file',
})

/** CSV with two columns, from and to. Nothing is kept while one line of it is wrong. */
export const fileHint = /* @__PURE__ */ words({
  'en-GB': 'CSV with two columns, from and to. Nothing is kept while one line of it is wrong.',
})

/** Bring them in */
export const bringIn = /* @__PURE__ */ words({
  'en-GB': 'Bring them in',
})

/** All redirects */
export const allOfThem = /* @__PURE__ */ words({
  'en-GB': 'All redirects',
})

/** None yet. Add one above when a printed address, or one of another system, should lead somewhere. */
export const noneYet = /* @__PURE__ */ words({
  'en-GB': 'None yet. Add one above when a printed address, or one of another system, should lead somewhere.',
})

/** From the beginning */
export const beginning = /* @__PURE__ */ words({
  'en-GB': 'From the beginning',
})

/** Further on */
export const further = /* @__PURE__ */ words({
  'en-GB': 'Further on',
})

/** Remove */
export const remove = /* @__PURE__ */ words({
  'en-GB': 'Remove',
})

/** Remove {path} */
export const removeOne = /* @__PURE__ */ message<{ path: string | number }>({
  'en-GB': (given) => `Remove ${given.path}`,
})

/** {count, plural, one {The address leads on from now on.} other {# addresses lead on from now on.}} */
export const added = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `The address leads on from now on.`, 'other': () => `${number('en-GB', given.count)} addresses lead on from now on.` })}`,
})

/** It leads nowhere any more. */
export const removed = /* @__PURE__ */ words({
  'en-GB': 'It leads nowhere any more.',
})

/** Please choose a file. */
export const chooseFile = /* @__PURE__ */ words({
  'en-GB': 'Please choose a file.',
})

/** The file has more than {most, number} lines. Bring it in as several. */
export const tooManyLines = /* @__PURE__ */ message<{ most: number }>({
  'en-GB': (given) => `The file has more than ${number('en-GB', given.most)} lines. Bring it in as several.`,
})

/** {count, plural, one {Nothing was kept: one line of the file is wrong.} other {Nothing was kept: # lines of the file are wrong.}} */
export const nothingBrought = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `Nothing was kept: one line of the file is wrong.`, 'other': () => `Nothing was kept: ${number('en-GB', given.count)} lines of the file are wrong.` })}`,
})

/** Line {line, number}: {problem} */
export const lineIsWrong = /* @__PURE__ */ message<{ line: number; problem: string | number }>({
  'en-GB': (given) => `Line ${number('en-GB', given.line)}: ${given.problem}`,
})

/** The address is no path of this site, such as /summer-fair. */
export const noPath = /* @__PURE__ */ words({
  'en-GB': 'The address is no path of this site, such as /summer-fair.',
})

/** Where it leads is neither a path of this site nor an address that begins with https://. */
export const noTarget = /* @__PURE__ */ words({
  'en-GB': 'Where it leads is neither a path of this site nor an address that begins with https://.',
})

/** The site keeps that address for itself. */
export const reserved = /* @__PURE__ */ words({
  'en-GB': 'The site keeps that address for itself.',
})

/** Something stands at that address, or stood and leads on by itself. */
export const exists = /* @__PURE__ */ words({
  'en-GB': 'Something stands at that address, or stood and leads on by itself.',
})

/** It leads to itself. */
export const toItself = /* @__PURE__ */ words({
  'en-GB': 'It leads to itself.',
})

/** It would lead round in a circle. */
export const loop = /* @__PURE__ */ words({
  'en-GB': 'It would lead round in a circle.',
})

/** It would take two steps: lead every address to where readers end. */
export const chain = /* @__PURE__ */ words({
  'en-GB': 'It would take two steps: lead every address to where readers end.',
})

/** The address is in the file twice. */
export const twice = /* @__PURE__ */ words({
  'en-GB': 'The address is in the file twice.',
})

/** It does not have two columns. */
export const notTwoColumns = /* @__PURE__ */ words({
  'en-GB': 'It does not have two columns.',
})

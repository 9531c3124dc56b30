/**
 * The limits no other tool holds. A line may break one when it ends in `// exception: …` with a reason; a whole file
 * may be long when its first line does. What is made of the catalogues of messages is no code to be read.
 */

const longest = 300
const made = /[/]messages[/](readers|newsroom)[.]ts$/
const exception = /\/\/ exception: \S.{9,}$/
const test = /[.]test[.](tsx?|mjs)$/
const code = /[.](tsx?|mjs|cjs)$/
const clock = /^src\/(platform\/|testing\/|base\/clock[.]ts$)/

const inSrc = (path, allowed) => /^src\/.*[.]tsx?$/.test(path) && !allowed.test(path)

/** Each: its name, the files it holds in, and what no line of them may match. */
const lineLimits = [
  { name: 'now comes from the clock', holds: (path) => inSrc(path, clock), never: /\bnew Date\(\s*\)|\bDate[.]now\b/ },
  { name: 'chance comes from the ids', holds: (path) => inSrc(path, clock), never: /\bMath[.]random\b/ },
  { name: 'output goes through the log', holds: (path) => inSrc(path, clock), never: /\bconsole[.]\w/ },
  { name: 'nothing is global', holds: (path) => inSrc(path, clock), never: /\bglobalThis\b/ },
  {
    name: 'settings come from the config',
    holds: (path) => inSrc(path, /^src\/(platform\/config[.]ts$|testing\/)|[.]test[.]tsx?$/),
    never: /\bprocess[.]env\b/,
  },
  { name: 'nothing is left to do', holds: isCode, never: /(\/\/|\/[*]|^\s*[*]).*\b(TODO|FIXME|XXX)\b/ },
  {
    name: 'every test runs',
    holds: (path) => test.test(path),
    never: /\b(test|it|describe|suite)([.]\w+)*[.](only|skip|skipIf|runIf|todo|fails)\b/,
  },
  { name: 'types are not silenced', holds: isCode, never: /\bas any\b(?=\s*([),;.\]}]|$))|@ts-(ignore|nocheck)\b/ },
  {
    name: 'packages come from the person’s own registry',
    holds: () => true,
    never: /\b(registry|npm)([.][\w-]+){2,}|"resolved": *"https?:/,
  },
]

/** Whether this file is read as text. Pictures, fonts and the like hold no lines. */
export function isText(path) {
  return /[.](tsx?|mjs|cjs|json|md|css|svg|html|ya?ml|txt)$|(^|\/)[.]\w+$|^[.]ci\//.test(path)
}

/** What is wrong with a file, as `path:line: limit`. */
export function broken(path, text) {
  const lines = text.split('\n')
  const held = lineLimits.filter(({ holds }) => holds(path))
  const found = lines.flatMap((line, index) => {
    if (exception.test(line)) return []
    return held.filter(({ never }) => never.test(line)).map(({ name }) => `${path}:${index + 1}: ${name}`)
  })
  return isTooLong(path, lines) ? [...found, `${path}:${longest + 1}: a file has ${longest} lines at most`] : found
}

export const limitNames = [...lineLimits.map(({ name }) => name), `a file has ${longest} lines at most`]

function isTooLong(path, lines) {
  const mayBeLong = test.test(path) || /^(e2e|src\/(testing|demo))\//.test(path) || exception.test(lines[0])
  const written = lines.at(-1) === '' ? lines.length - 1 : lines.length
  return isCode(path) && !mayBeLong && written > longest
}

function isCode(path) {
  return code.test(path) && !made.test(path)
}

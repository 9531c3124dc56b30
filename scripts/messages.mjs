import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { inRoot } from './root.mjs'
import { projectFiles } from './tree.mjs'

/** The language that every message is written in first; the others translate it. */
const first = 'en-GB'

/** Each catalogue of the project: its name, its folder, and the texts of each language by their keys. */
export function catalogues() {
  const files = projectFiles().filter((path) => /\/messages\/[a-z]+\.[A-Za-z-]+\.json$/.test(path))
  const found = Map.groupBy(files, (path) => join(dirname(path), basename(path).split('.', 1)[0]))
  return [...found].sort().map(([path, parts]) => ({ path, texts: Object.fromEntries(parts.map(languageAndTexts)) }))
}

function languageAndTexts(path) {
  return [basename(path).split('.')[1], JSON.parse(readFileSync(inRoot(path), 'utf8'))]
}

/** The modules made of the catalogues, by their paths. */
export function messageModules() {
  return Object.fromEntries(catalogues().map(({ path, texts }) => [`${path}.ts`, moduleOf(path, texts)]))
}

const helpers = ['message', 'number', 'ordinal', 'plural', 'type Rich', 'rich', 'select', 'words']

/** The module of one catalogue, from its texts by language. */
export function moduleOf(path, texts) {
  for (const [language, each] of Object.entries(texts)) {
    const unknown = Object.keys(each).find((key) => !Object.hasOwn(texts[first] ?? {}, key))
    if (unknown !== undefined) throw new Error(`${path}, ${language}: no message is called ${unknown}.`)
  }
  const taken = Object.keys(texts[first] ?? {}).find((key) => helpers.includes(key))
  if (taken !== undefined) throw new Error(`${path}: ${taken} is what a helper of every catalogue is called.`)
  const said = Object.keys(texts[first] ?? {}).map((key) => exportOf(key, texts))
  const from = relative(dirname(path), 'src/base/messages.ts')
  const body = said.join('\n')
  const used = helpers.filter((name) =>
    new RegExp(`\\b${name.replace('type ', '')}[(<]`).test(body.replaceAll(/^\/\*\*.*$/gm, '')),
  )
  return [
    `// Made of ${basename(path)}.*.json by \`npm run messages\`: write there.`,
    `import { ${used.join(', ')} } from '${from}'`,
    '',
    body,
  ].join('\n')
}

function exportOf(key, texts) {
  const forms = Object.entries(texts)
    .filter(([, each]) => Object.hasOwn(each, key))
    .sort(([one], [other]) => order(one) - order(other) || one.localeCompare(other, 'en'))
    .map(([language, each]) => ({ language, ast: parsed(each[key], `${language} ${key}`) }))
  const given = argumentsOf(forms[0].ast)
  for (const { language, ast } of forms) agree(given, argumentsOf(ast), `${language} ${key}`)
  const isRich = [...given.values()].some((type) => type === 'tag')
  const said = texts[first][key].replaceAll('\n', ' ').replaceAll('*/', '* /')
  const lines = forms.map((form) => `  '${form.language}': ${formOf(form, given, isRich)},`)
  return [
    `/** ${said} */`,
    `export const ${key}${isRich ? richType(given) : ''} = /* @__PURE__ */ ${maker(given, isRich)}({`,
    ...lines,
    '})\n',
  ].join('\n')
}

function order(language) {
  return language === first ? 0 : 1
}

/** The parts of a message in ICU MessageFormat; what is written wrongly is refused with its key. */
function parsed(text, where) {
  try {
    return parse(text, { requiresOtherClause: true, shouldParseSkeletons: false })
  } catch (error) {
    throw new Error(`${where}: “${text}” is no message: ${error.message}`)
  }
}

const typeOfPart = {
  [TYPE.argument]: () => 'text',
  [TYPE.number]: () => 'number',
  [TYPE.plural]: () => 'number',
  [TYPE.select]: ({ options }) => Object.keys(options).sort().join('|'),
  [TYPE.tag]: () => 'tag',
}

/** What a message takes, by name: `text`, `number`, `tag`, or the names that are chosen among. */
function argumentsOf(parts, found = new Map()) {
  for (const part of parts) {
    if (part.type === TYPE.date || part.type === TYPE.time)
      throw new Error(`“${part.value}” is a date or a time: give it as words, with the paper’s own time zone.`)
    const type = typeOfPart[part.type]
    if (type) take(found, part.value, type(part))
    for (const inner of insideOf(part)) argumentsOf(inner, found)
  }
  return found
}

function insideOf({ options = {}, children = [] }) {
  return [...Object.values(options).map(({ value }) => value), children]
}

function take(found, name, type) {
  const before = found.get(name)
  // What is said in one place as a number may be said in another as it is.
  if (before === undefined || before === 'text') found.set(name, type)
  else if (before !== type && type !== 'text') throw new Error(`“${name}” is ${before} and ${type}.`)
}

/** A translation may leave something out and may count what is only said; it takes nothing that is not given. */
function agree(given, taken, where) {
  for (const [name, type] of taken) {
    const known = given.get(name)
    if (known === undefined) throw new Error(`${where}: “${name}” is not given.`)
    if (known !== type && type !== 'text') throw new Error(`${where}: “${name}” is ${known}, not ${type}.`)
  }
}

/** What a page gets back holds what it made of the tags. */
function richType(given) {
  return `: <Part>(given: ${givenType(given, 'Part')}) => Rich<Part>`
}

function maker(given, isRich) {
  if (given.size === 0) return 'words'
  return `${isRich ? 'rich' : 'message'}<${givenType(given, 'unknown')}>`
}

function givenType(given, part) {
  return `{ ${[...given].map(([name, type]) => `${name}: ${typeOf(type, part)}`).join('; ')} }`
}

function typeOf(type, part) {
  if (type === 'text') return 'string | number'
  if (type === 'number') return 'number'
  if (type === 'tag') return `(inner: string) => ${part}`
  const names = type.split('|').map((name) => (name === 'other' ? '(string & {})' : `'${name}'`))
  return names.join(' | ')
}

function formOf({ language, ast }, given, isRich) {
  if (given.size === 0) return quoted(ast.map(({ value }) => value).join(''))
  const code = isRich ? listed(ast, { language }) : joined(ast, { language })
  return code.includes('given.') ? `(given) => ${code}` : `() => ${code}`
}

const quoted = (text) => `'${text.replaceAll(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`

/** The parts as one template. */
function joined(parts, at) {
  const inner = parts.map((part) =>
    part.type === TYPE.literal ? part.value.replaceAll(/[`\\]|\$\{/g, '\\$&') : `\${${expression(part, at, joined)}}`,
  )
  return `\`${inner.join('')}\``
}

/** The parts as a list, for pages. */
function listed(parts, at) {
  return `[${parts.map((part) => (part.type === TYPE.literal ? quoted(part.value) : expression(part, at, listed))).join(', ')}]`
}

function expression(part, at, body) {
  const name = `given.${part.value}`
  if (part.type === TYPE.argument) return body === listed ? `String(${name})` : name
  if (part.type === TYPE.number) return `number('${at.language}', ${name})`
  if (part.type === TYPE.pound) return `number('${at.language}', ${at.counted})`
  if (part.type === TYPE.tag) return `${name}(${tagged(part, at)})`
  const inside = part.type === TYPE.plural ? { ...at, counted: name } : at
  const branches = Object.entries(part.options).map(
    ([key, option]) => `${quoted(key)}: () => ${body(option.value, inside)}`,
  )
  if (part.type === TYPE.select) return `select({ ${branches.join(', ')} }, ${name})`
  if (part.offset) throw new Error(`“${part.value}” has an offset, which no message here needs.`)
  return `${part.pluralType === 'ordinal' ? 'ordinal' : 'plural'}('${at.language}', ${name}, { ${branches.join(', ')} })`
}

function tagged({ children, value }, at) {
  if (children.some(({ type }) => type === TYPE.tag)) throw new Error(`<${value}> has a tag in it.`)
  return children.length === 0 ? "''" : joined(children, at)
}

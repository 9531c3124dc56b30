import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { inRoot } from './root.mjs'
import { projectFiles } from './tree.mjs'

/** The pages that are made of what the project holds, by their paths. */
export function pages() {
  return { 'CHANGELOG.md': changelog(), 'docs/licences.md': licences() }
}

/** What stands in `changes/` is of the version to come; what came before is in a folder named by its version. */
function changelog() {
  const names = readdirSync(inRoot('changes')).sort()
  const earlier = names.filter((name) => /^\d+\.\d+\.\d+$/.test(name)).sort(byVersion)
  const told = [[packageAt('.').version, ['changes']], ...earlier.map((name) => [name, ['changes', name]])]
  const parts = told.map(([version, folder]) => `## ${version}\n\n${changesIn(folder).join('\n')}\n`)
  return `# What changed\n\nMade of \`changes/\` by \`npm run pages\`; a change says what it changes in a file of its own there.\n\n${parts.join('\n')}`
}

function byVersion(one, other) {
  return other.localeCompare(one, 'en', { numeric: true })
}

function changesIn(folder) {
  const files = readdirSync(inRoot(...folder)).filter((name) => name.endsWith('.md'))
  const texts = files.sort().map((name) => readFileSync(inRoot(...folder, name), 'utf8'))
  return texts.flatMap((text) => text.trim().split(/\n+/)).map((line) => (line.startsWith('- ') ? line : `- ${line}`))
}

const what = {
  '@fontsource-variable/bitter': 'the typeface Bitter',
  '@fontsource-variable/ibm-plex-sans': 'the typeface IBM Plex Sans',
  '@fontsource-variable/newsreader': 'the typeface Newsreader',
  '@fontsource-variable/oswald': 'the typeface Oswald',
  '@fontsource-variable/playfair-display': 'the typeface Playfair Display',
  '@fontsource-variable/source-sans-3': 'the typeface Source Sans 3',
  '@fontsource-variable/source-serif-4': 'the typeface Source Serif 4',
  '@fontsource-variable/work-sans': 'the typeface Work Sans',
  'dictionary-en': 'the American spelling dictionary',
  'dictionary-en-gb': 'the British spelling dictionary',
  'wink-eng-lite-web-model': 'the language model',
  'word-list': 'the list of English words',
  '@zxcvbn-ts/language-common': 'the lists of passwords that are guessed first',
}

function licences() {
  const shipped = [...closure([...serverPackages(), ...browserPackages()])].sort()
  const rows = shipped.map((name) => {
    const { version, license } = packageAt('node_modules', name)
    return `| ${name}${what[name] ? ` (${what[name]})` : ''} | ${version} | ${license} | ${fileOf(name)} |`
  })
  return [
    '# Licences of what is shipped',
    '',
    'Stet itself is under the [MIT licence](../LICENSE). What it is shipped with, the fonts, dictionaries, word lists and the',
    'language model among it, is under licences of its own. Their texts are in the packages, in the file named here. This page',
    'is made by `npm run pages` of what the server needs to run and what the scripts of its pages are made of.',
    '',
    '| package | version | licence | text |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## For the machine at hand',
    '',
    'Of these, those for the machine are installed, unchanged and as libraries or programs of their own.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...forOneMachine(),
    '',
  ].join('\n')
}

const packageAt = (...names) => JSON.parse(readFileSync(inRoot(...names, 'package.json'), 'utf8'))

function serverPackages() {
  return Object.keys(packageAt('.').dependencies)
}

function browserPackages() {
  const files = projectFiles().filter((path) => /^src\/browser\/.*\.ts$/.test(path) && !path.includes('.test.'))
  const names = files.flatMap((path) =>
    [...readFileSync(inRoot(path), 'utf8').matchAll(/from '((?:@[\w-]+\/)?[a-z][\w.-]*)[^']*'/g)].map(
      ([, name]) => name,
    ),
  )
  return names.filter((name) => existsSync(inRoot('node_modules', name, 'package.json')))
}

/** With whatever these need in their turn; what is for another kind of machine is not here. */
function closure(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name) || !existsSync(inRoot('node_modules', name, 'package.json'))) continue
    found.add(name)
    const { dependencies = {}, optionalDependencies = {} } = packageAt('node_modules', name)
    closure(Object.keys({ ...dependencies, ...optionalDependencies }).filter(isOnEveryMachine), found)
  }
  return found
}

/** Programs for one kind of machine are listed by the package that chooses among them. */
function isOnEveryMachine(name) {
  const { os, cpu } = existsSync(inRoot('node_modules', name)) ? packageAt('node_modules', name) : {}
  return !os && !cpu
}

function forOneMachine() {
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
  const some = Object.entries(packages).filter(
    ([, { dev, devOptional, os, cpu }]) => !dev && !devOptional && (os || cpu),
  )
  return some.map(
    ([path, { version, license }]) => `| ${path.replace(/.*node_modules\//, '')} | ${version} | ${license} |`,
  )
}

function fileOf(name) {
  const files = readdirSync(inRoot('node_modules', name)).filter((each) => /^(licen[cs]e|copying|ofl)/i.test(each))
  return files.length > 0 ? files.join(', ') : 'README'
}

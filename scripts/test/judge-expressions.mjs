import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expressionsIn, slownessOf } from '../expressions.mjs'
import { inRoot } from '../root.mjs'
import { projectFiles } from '../tree.mjs'

/**
 * Judges every regular expression of `src`: those that are written there, and those that the built server makes from
 * text while its modules load and while it reads the articles it is measured by. Prints what is wrong, then a count.
 */

const output = inRoot('dist', 'server')
const made = recordBuilt()
const print = process.stdout.write.bind(process.stdout)
process.stdout.write = () => true
await loadEverything()
await readArticles()

const sources = projectFiles().filter((path) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.|^src\/testing\//.test(path))
const files = sources.map((path) => expressionsIn(path, readFileSync(inRoot(path), 'utf8')))
const built = files.flatMap(builtIn)
const judged = [...files.flatMap(({ written }) => written), ...built].filter(({ isExcused }) => !isExcused)
const known = new Map()
const problems = []
for (const each of judged) {
  const slowness = await judge(each)
  if (slowness) problems.push(`${each.path}:${each.line}: /${each.source ?? '…'}/${each.flags ?? ''} is ${slowness}\n`)
}
print(`${problems.join('')}Judged ${judged.length} expressions\n`)
process.exit(problems.length > 0 ? 1 : 0)

/** The same expression elsewhere is judged as it was; to be global or sticky changes nothing in it. */
async function judge(each) {
  if (each.source === undefined) return 'built from text that no article made'
  const key = `${each.source}/${each.flags.replace(/[gyd]/g, '')}`
  if (!known.has(key)) known.set(key, await slownessOf(each))
  return known.get(key)
}

/** Notes each expression that is built in a file of ours, by the place that built it. */
function recordBuilt() {
  const frame = /dist\/server\/(.+?\.js:\d+:\d+)/
  const found = new Map()
  globalThis.RegExp = new Proxy(RegExp, {
    construct(Expression, given) {
      const expression = new Expression(...given)
      const [, place] = frame.exec(new Error().stack.split('\n')[2] ?? '') ?? []
      if (place) found.set(place, [...(found.get(place) ?? []), expression])
      return expression
    },
  })
  return found
}

async function loadEverything() {
  const isProgram = (name) => /^(cli|command-line)\.js$/.test(name) || name.endsWith('worker.js')
  const modules = readdirSync(output, { recursive: true }).filter((name) => name.endsWith('.js') && !isProgram(name))
  for (const name of modules) await import(pathToFileURL(join(output, name)).href)
}

async function readArticles() {
  const { commands } = await import(pathToFileURL(join(output, 'commands.js')).href)
  const run = (name, args) => commands.find((command) => command.name === name).run(args)
  await run('check', [inRoot('measure', 'corpus'), '--json'])
  const articles = readdirSync(inRoot('measure', 'corpus')).filter((name) => name.endsWith('.md'))
  for (const name of articles) await run('suggest', [inRoot('measure', 'corpus', name), '--json'])
}

/** What each place of a source file built, found by the same place in the file made of it. */
function builtIn({ built }) {
  if (built.length === 0) return []
  const name = built[0].path.replace(/^src\//, '').replace(/\.tsx?$/, '.js')
  const places = name.startsWith('browser/') ? [] : expressionsIn(name, readFileSync(join(output, name), 'utf8')).built
  return built.flatMap((site, index) => {
    const { line, column } = places[index] ?? {}
    const expressions = distinct(made.get(`${name}:${line}:${column}`) ?? [])
    return expressions.length === 0 ? [site] : expressions.map(({ source, flags }) => ({ ...site, source, flags }))
  })
}

/** Those of one shape are one: a word of an article in place of another makes no loop. */
function distinct(expressions) {
  const shapes = new Map(expressions.map((each) => [each.source.replace(/[\p{L}\p{N}]{3,}/gu, 'word'), each]))
  return [...shapes.values()].slice(0, 20)
}

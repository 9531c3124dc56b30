import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { check } from 'recheck'
import ts from 'typescript'

/**
 * Finds the regular expressions that may take more than linear time, by the words of a stranger. Each is judged by an
 * analyser; one whose line, or the line above it, ends in `// exception: …` with a reason is let through.
 */

const exception = /\/\/ exception: \S.{9,}$/
/** Without a loop that may run long there is nothing to multiply. */
const mayRunLong = /[*+]|\{\d+,\}|\{\d+,\d{2,}\}/
/** The analyser settles nearly all within a tenth of a second, and hardly one more in two seconds than in a half. */
const patience = 500
/** As a program of its own it starts twenty times sooner than in Java, which it takes where it finds one. */
if (hasProgram()) process.env.RECHECK_BACKEND ??= 'native'

/** The expressions of a file in their order: those that are written, and the places where one is built from text. */
export function expressionsIn(path, text) {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const lines = text.split('\n')
  const found = { written: [], built: [] }
  const visit = (node) => {
    if (isExpression(node)) {
      const { line, character } = file.getLineAndCharacterOfPosition(node.getStart())
      const isExcused = exception.test(lines[line]) || exception.test(lines[line - 1] ?? '')
      const place = { path, line: line + 1, column: character + 1, isExcused }
      if (ts.isNewExpression(node)) found.built.push(place)
      else found.written.push({ ...place, ...partsOf(node.text) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function hasProgram() {
  const require = createRequire(createRequire(import.meta.url).resolve('recheck'))
  try {
    return existsSync(require.resolve(`recheck-${process.platform}-${process.arch}/package.json`))
  } catch {
    return false
  }
}

function isExpression(node) {
  return ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
}

function partsOf(literal) {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

/**
 * What is wrong with an expression, or nothing. What the analyser suspects is tried here, and so is what it could not
 * settle, on texts made of the expression's own words: one is slow when four times the text takes far more than that.
 */
export async function slownessOf({ source, flags }) {
  if (!mayRunLong.test(source)) return undefined
  const { status, complexity, attack } = await check(source, flags.replace('v', 'u'), { timeout: patience })
  if (status === 'safe') return undefined
  const isProven = status === 'vulnerable' && !complexity.isFuzz
  if (isProven) return `${complexity.summary}, as with ${attack.pattern}`
  const texts = attack ? [(length) => pumped(attack, length)] : ownTexts(source)
  const text = texts.find((each) => isSlowOn(new RegExp(source, flags.includes('g') ? flags : `${flags}g`), each))
  return text && `more than linear on ${JSON.stringify(text(60))}`
}

function pumped({ pumps, suffix }, length) {
  const each = Math.ceil(length / pumps.length)
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / pump.length))).join('') + suffix
}

/** Its words, letters and signs, each again and again, and each pair of neighbours. */
function ownTexts(source) {
  const bare = source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?[<!=:]+|\{[\d,]+\}/g, ' ')
  const words = [
    ...new Set([...(bare.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s\\()[\]|?*+{}^$]/gu) ?? []), 'a', 'A', '1', ' ']),
  ]
  const pairs = words.slice(0, 40).flatMap((word) => [word, `${word} `, `${word}a`, `A${word} `])
  return [...new Set(pairs)].map((part) => (length) => part.repeat(Math.ceil(length / part.length)))
}

/** Asked twice over, at the best of three tries each. */
function isSlowOn(expression, textOf) {
  const grows = (length) => {
    const [short, long] = [length, 4 * length].map((each) => timeOf(expression, textOf(each)))
    return long > 40 && long > 9 * short
  }
  return grows(4000) && grows(8000)
}

/** In milliseconds of a processor, which stay what they are however busy the machine is. */
function timeOf(expression, text) {
  const times = [1, 2, 3].map(() => {
    const begun = process.threadCpuUsage()
    for (const _ of text.matchAll(expression));
    const { user, system } = process.threadCpuUsage(begun)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

import { checkSync } from 'recheck'
import ts from 'typescript'

/**
 * Finds the regular expressions that may take more than linear time, by the words of a stranger. Each is judged by an
 * analyser; one whose line, or the line above it, ends in `// exception: …` with a reason is let through.
 */

const exception = /\/\/ exception: \S.{9,}$/
/** Without a loop that may run long there is nothing to multiply. */
const mayRunLong = /[*+]|\{\d+,\}|\{\d+,\d{2,}\}/
/** The analyser settles nearly all within a tenth of a second; what it cannot settle must be excused by a person. */
const patience = 4000

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

function isExpression(node) {
  return ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
}

function partsOf(literal) {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

/** What is wrong with an expression, or nothing: how its time grows, and a text on which it does. */
export function slownessOf({ source, flags }) {
  if (!mayRunLong.test(source)) return undefined
  const { status, complexity, attack } = checkSync(source, flags.replace('v', 'u'), { timeout: patience })
  if (status === 'safe') return undefined
  return status === 'vulnerable' ? `${complexity.summary}, as with ${attack.pattern}` : 'more than could be judged'
}

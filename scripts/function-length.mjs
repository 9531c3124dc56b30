import ts from 'typescript'

/** The most lines of its own a function may have; the functions inside it are measured by themselves. */
export const longestFunction = 50

/** Every function that is too long, as `path:line: name has N lines`. Blank lines do not count. */
export function tooLong(path, text) {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const blank = new Set(text.split('\n').flatMap((line, index) => (line.trim() === '' ? [index] : [])))
  const lineAt = (position) => file.getLineAndCharacterOfPosition(position).line
  const found = []

  /** The first line of an inner function is the outer one's as well: it says that the inner one is there. */
  const ownLines = (node) => {
    const own = new Set(range(lineAt(node.getStart()), lineAt(node.end)))
    const inner = innerFunctions(node).flatMap((each) => range(lineAt(each.getStart()) + 1, lineAt(each.end)))
    for (const line of [...inner, ...blank]) own.delete(line)
    return own.size
  }

  function visit(node) {
    const length = ts.isFunctionLike(node) ? ownLines(node) : 0
    if (length > longestFunction) found.push(`${path}:${lineAt(node.getStart()) + 1}: a function of ${length} lines`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The functions directly inside a node, not those inside them. */
function innerFunctions(node) {
  const inner = []
  const look = (child) => {
    if (ts.isFunctionLike(child) && child.body) inner.push(child)
    else ts.forEachChild(child, look)
  }
  ts.forEachChild(node, look)
  return inner
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { inRoot } from './root.mjs'
import { projectFiles } from './tree.mjs'

/**
 * Every text for people that stands in code and not in a catalogue of messages, as `path:line: text`. What speaks to
 * whoever runs the server is left out: commands, the log, faults and errors are in English alone.
 */
export function textInCode() {
  return projectFiles()
    .filter((path) => /^src\/.*\.tsx?$/.test(path) && !isElsewhere(path))
    .flatMap((path) => textsIn(path, readFileSync(inRoot(path), 'utf8')))
}

/** Tests, samples, what is kept in the database for ever, commands, what is declared for engineers, and the catalogues. */
function isElsewhere(path) {
  return (
    /\.test\.tsx?$|^src\/(demo|testing|migrations|platform)\/|\/messages\/|command[a-z-]*\.ts$|soundness|history\/verify\.ts$|linked-data\.ts$|ninjs\.tsx$|\/arguments\.ts$|\/(events|routes|feature)\.ts$/.test(
      path,
    ) ||
    /^src\/features\/(importers\/|extraction\/(names|dates|quotes|text)\/|desk\/rules\/leftovers\.ts)/.test(path) ||
    /^src\/[^/]+\.ts$/.test(path)
  )
}

/** The nodes of a file that hold text for people. */
export function textNodes(source) {
  const found = []
  const visit = (node) => {
    if (isText(node)) found.push(node)
    if (!isForTheLog(node) && !ts.isTypeNode(node) && !ts.isImportDeclaration(node)) ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

export function sourceOf(path, text) {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
}

export function textsIn(path, text) {
  const source = sourceOf(path, text)
  const lines = text.split('\n')
  const found = textNodes(source).map((node) => [node, source.getLineAndCharacterOfPosition(node.getStart()).line])
  // A line may say of itself that nobody is told what stands in it.
  const said = found.filter(([, line]) => !lines[line].includes('// not said'))
  return said.map(([node, line]) => {
    return `${path}:${line + 1}: ${node.getText().trim().replaceAll(/\s+/g, ' ').slice(0, 120)}`
  })
}

/** Every message of a file that is said once, as the file is loaded, and so in one language for ever. */
export function saidAtLoad(path, text) {
  const source = sourceOf(path, text)
  const catalogues = new Set(source.statements.flatMap(catalogueIn))
  const tables = new Set(source.statements.flatMap(tablesIn))
  const isSaid = (node) =>
    (ts.isCallExpression(node) && catalogues.has(node.expression.expression?.getText())) ||
    ((ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node) || ts.isSpreadAssignment(node)) &&
      !ts.isCallExpression(node.parent) &&
      tables.has(node.expression.getText()))
  const found = []
  const visit = (node) => {
    if (ts.isFunctionLike(node) || ts.isPropertyDeclaration(node) || ts.isTypeNode(node)) return
    if (isSaid(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map((node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    return `${path}:${line + 1}: ${node.getText()}`
  })
}

/** The tables of messages that a statement makes; reading one says it. */
function tablesIn(statement) {
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    /^said\(/.test(initializer?.getText() ?? '') ? [name.getText()] : [],
  )
}

function catalogueIn(statement) {
  if (!ts.isImportDeclaration(statement) || !/\/messages\/\w+[.]ts$/.test(statement.moduleSpecifier.text)) return []
  const bindings = statement.importClause?.namedBindings
  return bindings && ts.isNamespaceImport(bindings) ? [bindings.name.text] : []
}

function isText(node) {
  if (isMachineValue(node)) return false
  if (ts.isTaggedTemplateExpression(node))
    return node.tag.getText() === 'html' && /\p{L}{2}/u.test(besideTags(node.template) + heardOf(node.template))
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text)
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false
  const attribute = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent
  if (ts.isJsxAttribute(attribute)) return isTextAttribute(attribute, node)
  return isSentence(node) || isWordsByPlace(node)
}

/** What is no sentence is for people where it stands, as much as by how it is written. */
function isWordsByPlace(node) {
  return (isGiven(node) && isPhrase(node)) || (isListed(node) && isTitle(node))
}

/** A value of a property or an attribute that no person reads, however it is chosen. */
function isMachineValue(node) {
  let { parent } = node
  while (parent && isWrapping(parent)) parent = parent.parent
  if (parent && ts.isJsxAttribute(parent)) return !isNameOfOurs(parent) && notForPeople.test(parent.name.getText())
  return (
    parent !== undefined &&
    ts.isPropertyAssignment(parent) &&
    machineProperty.test(parent.name.getText().replaceAll("'", ''))
  )
}

function isWrapping(node) {
  return ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)
}

/** What is put into a table, chosen, or given back: there a word is seldom anything but a word for people. */
function isGiven({ parent }) {
  const wrapped = ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) ? parent.parent : parent
  return (
    (ts.isPropertyAssignment(wrapped) && !notForPeople.test(wrapped.name.getText())) ||
    ts.isConditionalExpression(wrapped) ||
    ts.isReturnStatement(wrapped) ||
    (ts.isArrowFunction(wrapped) && !ts.isToken(wrapped.body)) ||
    (ts.isBinaryExpression(wrapped) && /^(\?\?|\|\|)$/.test(wrapped.operatorToken.getText()))
  )
}

/** What stands in a list, or is the name of something: there a word is for people when it is written as a title is. */
function isListed({ parent }) {
  return (
    ts.isArrayLiteralExpression(parent) || (ts.isPropertyAssignment(parent) && /^'?name'?$/.test(parent.name.getText()))
  )
}

/** Begins with a capital letter and goes on in small ones, or goes on in words after what is put in; `Sitemap: …` is a line of a protocol. */
function isTitle(node) {
  const text = ts.isTemplateExpression(node) ? partsOf(node) : node.text
  return (
    (/^\p{Lu}\p{Ll}{2,}(?![\p{L}\d_-])/u.test(text) && !/^\p{L}+: ~/u.test(text)) ||
    (/^~ \p{Ll}{2,} .*\p{Ll}{2}/u.test(text) && !/[<>{}=;]/.test(text))
  )
}

/** Two words in a row, or one that begins with a capital letter and goes on in small ones. */
function isPhrase(node) {
  const text = ts.isTemplateExpression(node) ? partsOf(node) : node.text
  return /[\p{L}\d][,;]? \p{L}{2}|~[:,]? \p{Ll}{3}|\p{Ll}{3}[:,]? ~/u.test(text)
    ? !/[<>{}=]|^[a-z]+-[a-z-]+ /.test(text)
    : /^\p{Lu}\p{Ll}{2,}$/u.test(text)
}

const forPeople = /^(label|title|hint|says|aria-label|placeholder|alt|summary|legend|description|heading|text|verb)$/
const notForPeople =
  /^(class|id|href|rel|name|type|value|style|d|for|action|method|autocomplete|content|sizes|media|aria-describedby|aria-labelledby|aria-controls|viewBox|pattern)$/
const machineProperty = /^(class|id|href|rel|style|excludes|@type|because|sameSite)$/

/** What a component of ours is given as a name is what it shows. */
function isNameOfOurs({ name, parent }) {
  return name.getText() === 'name' && /^\p{Lu}/u.test(parent.parent.tagName.getText())
}

function isTextAttribute(attribute, node) {
  const name = attribute.name.getText()
  if (isNameOfOurs(attribute)) return isPhrase(node)
  if (forPeople.test(name)) return /\p{L}{2}/u.test(ts.isTemplateExpression(node) ? partsOf(node) : node.text)
  return !notForPeople.test(name) && isSentence(node)
}

/** Words with a space between, that begin as a sentence does or end as one. */
function isSentence(node) {
  const text = ts.isTemplateExpression(node) ? partsOf(node) : node.text
  return (
    /\p{L}\s+\p{L}|\p{L} ~|~ \p{L}/u.test(text) &&
    /^["“‘(]?\p{Lu}|[\p{L}”’)][.?!…:]$/u.test(text) &&
    !/^(SELECT|INSERT|UPDATE|DELETE) /.test(text)
  )
}

/** What stands between the tags of a template of markup. */
function besideTags(template) {
  const text = ts.isTemplateExpression(template) ? partsOf(template) : template.text
  return text.replaceAll(/<[^<>]*>?|^[^<>]*>|\w+="[^"]*"|&\w+;|~/g, ' ')
}

/** What attributes in it say to people, for whoever hears a page. */
function heardOf(template) {
  const text = ts.isTemplateExpression(template) ? partsOf(template) : template.text
  return [...text.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"~]*)"/g)].map(([, said]) => said).join(' ')
}

function partsOf(template) {
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('~')
}

function isForTheLog(node) {
  if (ts.isThrowStatement(node)) return true
  if (ts.isNewExpression(node)) return /^(Error|Fault|TypeError|RangeError|Mistake)$/.test(node.expression.getText())
  return ts.isCallExpression(node) && /^(log|console)\.|^(giveUp|panic)$/.test(node.expression.getText())
}

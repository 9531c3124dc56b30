import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A table as `interface Tables` tells of it: where, and its columns. */
export type Declared = { table: string; file: string; columns: Column[] }
export type Column = { name: string; isNumber: boolean; mayBeNull: boolean }

/** A table that a file names to the database. */
export type Named = { table: string; file: string; isChange: boolean }

type Source = { file: string; tree: ts.SourceFile }

/** Everything that runs; the migrations name the tables of their day, and tests look where they like. */
export function sources(): Source[] {
  const isOfTheSite = (file: string) => !/[.]test[.]tsx?$|^src[/](migrations|testing|browser)[/]/.test(file)
  return globSync('src/**/*.{ts,tsx}')
    .filter(isOfTheSite)
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => asksOrDeclares.test(text))
    .map(({ file, text }) => sourceOf(file, text))
}

/** Most files have nothing to do with a database, and are not parsed. */
const asksOrDeclares = /kysely|interface Tables|insertRow|From[(]|Into[(]|Table[(]|Join(Lateral)?[(]/

export function sourceOf(file: string, text: string): Source {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind) }
}

/** Every table that these files declare, each as often as it is declared. */
export function declaredIn(all: readonly Source[]): Declared[] {
  return all.flatMap(({ file, tree }) => {
    const types = new Map(aliases(tree).map((alias) => [alias.name.text, alias.type]))
    return interfaces(tree).flatMap((one) =>
      one.members.filter(ts.isPropertySignature).map((member) => {
        if (!member.type) throw new Error(`${file}: a table has no row.`)
        return { table: member.name.getText(tree), file, columns: columnsOf(member.type, types, file) }
      }),
    )
  })
}

function interfaces(tree: ts.SourceFile): ts.InterfaceDeclaration[] {
  return nodesOf(tree)
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === 'Tables')
}

function aliases(tree: ts.SourceFile): ts.TypeAliasDeclaration[] {
  return tree.statements.filter(ts.isTypeAliasDeclaration)
}

function columnsOf(type: ts.TypeNode, types: ReadonlyMap<string, ts.TypeNode>, file: string): Column[] {
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((part) => columnsOf(part, types, file))
  if (ts.isTypeReferenceNode(type)) {
    const named = types.get(type.typeName.getText())
    if (!named)
      throw new Error(`${file}: the row ${type.getText()} is written down elsewhere; it belongs beside its table.`)
    return columnsOf(named, types, file)
  }
  if (!ts.isTypeLiteralNode(type)) throw new Error(`${file}: ${type.getText()} is no row.`)
  return type.members.filter(ts.isPropertySignature).map((member) => {
    const parts = partsOf(member.type)
    const real = parts.filter((part) => part !== 'null')
    return {
      name: member.name.getText(),
      isNumber: real.every((part) => part === 'number'),
      mayBeNull: real.length < parts.length,
    }
  })
}

/** The words of a union; what the database fills in by itself is what it is. */
function partsOf(type: ts.TypeNode | undefined): string[] {
  if (!type) return []
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(partsOf)
  const isGenerated = ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Generated'
  return isGenerated ? partsOf(type.typeArguments?.[0]) : [type.getText()]
}

/** How queries are begun and joined; the first argument of each is a table. */
const begins = new Set([
  ...['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto'],
  ...['innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin'],
  ...['innerJoinLateral', 'leftJoinLateral', 'crossJoinLateral'],
])

const isQuery = /\b(select|insert|update|delete|from|join|into|table)\b/

/**
 * Every table that these files name to the database: what queries are begun with and joined, and every word of a text of
 * SQL that is the name of a table. Rather one too many: a column with the name of somebody’s table would have to be
 * called otherwise. What cannot be read here, because it comes from elsewhere, is a fault.
 */
export function namedIn(all: readonly Source[], tables: ReadonlySet<string>): Named[] {
  return all.flatMap((source) => {
    const asks = /from .(kysely|[^']*database[/](tables|rows|serial)[.]ts)/.test(source.tree.text)
    return nodesOf(source.tree).flatMap((node) => {
      const words = asks ? wordsOfSql(node).filter((word) => tables.has(word)) : []
      return [...begunWith(node, source), ...words].map((table) => ({
        table,
        file: source.file,
        isChange: isChange(node),
      }))
    })
  })
}

function isChange(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    /(insertInto|updateTable|deleteFrom|mergeInto|insertRow)$/.test(node.expression.getText())
  )
}

function begunWith(call: ts.Node, source: Source): string[] {
  if (!ts.isCallExpression(call)) return []
  const { expression } = call
  const isInsertRow = ts.isIdentifier(expression) && expression.text === 'insertRow'
  const isBegun = ts.isPropertyAccessExpression(expression) && begins.has(expression.name.text)
  const isCalled = ts.isIdentifier(expression) && begins.has(expression.text)
  if (!(isInsertRow || isBegun || isCalled)) return []
  const given = call.arguments[isInsertRow ? 1 : 0]
  return given ? tablesIn(given, source) : []
}

function tablesIn(given: ts.Expression, source: Source): string[] {
  if (ts.isStringLiteralLike(given)) return [given.text.split(' as ')[0] ?? '']
  if (ts.isArrayLiteralExpression(given)) return given.elements.flatMap((part) => tablesIn(part, source))
  // A query in the place of a table names its own, which are looked at where they stand.
  if (ts.isArrowFunction(given) || isNamedQuery(given)) return []
  if (ts.isIdentifier(given)) return spelledOut(given, source)
  throw new Error(`${source.file}: ${given.getText()} is no table that can be read here.`)
}

/** `….as('name')` */
function isNamedQuery(given: ts.Expression): boolean {
  return (
    ts.isCallExpression(given) && ts.isPropertyAccessExpression(given.expression) && given.expression.name.text === 'as'
  )
}

/** What a name stands for that is given beside its use; the helpers of `platform/database` are given theirs by callers. */
function spelledOut(name: ts.Identifier, source: Source): string[] {
  if (source.file.startsWith('src/platform/database/')) return []
  const given = nodesOf(source.tree)
    .filter(ts.isVariableDeclaration)
    .filter((one) => one.name.getText() === name.text)
    .flatMap((one) => one.initializer ?? (ts.isForOfStatement(one.parent.parent) ? one.parent.parent.expression : []))
    .map((from) => (ts.isAsExpression(from) ? from.expression : from))
  if (given.length === 0) throw new Error(`${source.file}: what table ${name.text} is cannot be read here.`)
  return given.flatMap((one) => tablesIn(one, source))
}

function wordsOfSql(node: ts.Node): string[] {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
  if (!isText || isPlainWord(node)) return []
  const text = ts.isStringLiteralLike(node)
    ? node.text
    : [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ? ')
  // What stands in quotes is a value; what follows a dot is a column, and what goes before one is a name given here.
  const bare = text.replaceAll(/'[^']*'/g, "''")
  return isQuery.test(bare) ? [...bare.matchAll(/(?<![.\w])[a-z_]+\b(?!\s*[.(])/g)].map(([word]) => word) : []
}

/** A word by itself is a value or a column, and an import is neither. */
function isPlainWord(node: ts.Node): boolean {
  const isImport = ts.isImportDeclaration(node.parent) || ts.isModuleDeclaration(node.parent)
  return isImport || (ts.isStringLiteralLike(node) && !/\s/.test(node.text))
}

function nodesOf(node: ts.Node): ts.Node[] {
  const found = [node]
  for (const each of found) ts.forEachChild(each, (child) => void found.push(child))
  return found
}

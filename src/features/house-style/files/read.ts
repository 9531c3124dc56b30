import { type Document, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { clean } from '../../../base/text.ts'
import * as say from '../messages/newsroom.ts'
import { unsoundIn } from '../rules.ts'
import { unsoundInWords } from '../words.ts'
import { readCsv, unmarked } from './csv.ts'
import { columns, type FileProblem, type FileRule, type FileStyle, fileRule, fileTerm } from './shape.ts'

const mostRules = 5_000
const longestFile = 2 * 1024 * 1024

/** Reads house style from YAML or CSV. A rule whose examples fail is said, and nothing is taken of such a file. */
export function readStyleFile(sent: string): FileStyle | FileProblem {
  const text = clean(sent)
  if (text.length > longestFile) return { problem: say.fileTooLong() }
  const read = isCsv(text) ? fromCsv(text) : fromYaml(text)
  if ('problem' in read) return read
  return problemIn(read) ?? read
}

/** The first line of ours names its columns. */
function isCsv(text: string): boolean {
  return /^\ufeff?"?key"?[,\r\n]/.test(text)
}

const whole = z.strictObject({
  rules: z.array(z.unknown()).max(mostRules).default([]),
  terms: z.array(z.unknown()).max(mostRules).default([]),
})

function fromYaml(text: string): FileStyle | FileProblem {
  const document = parseDocument(text, { logLevel: 'silent' })
  const [fault] = document.errors
  if (fault) return { problem: say.fileIsNoYaml({ says: fault.message.split('\n')[0] ?? '' }) }
  // A few lines of names for names for names would become more than memory holds.
  if (hasAlias(document)) return { problem: say.fileHasAliases() }
  const parsed = whole.safeParse(document.toJS() ?? {})
  if (!parsed.success) return { problem: say.fileHasNoRules() }
  const rules: FileRule[] = []
  for (const [at, each] of parsed.data.rules.entries()) {
    const read = ruleFrom(each, at)
    if ('problem' in read) return read
    rules.push(read)
  }
  const terms = z.array(fileTerm).safeParse(parsed.data.terms)
  return terms.success
    ? { rules, terms: terms.data.filter(({ term }) => term !== '') }
    : { problem: say.fileHasBadTerm() }
}

function hasAlias(document: Document): boolean {
  let found = false
  visit(document, {
    Alias() {
      found = true
      return visit.BREAK
    },
  })
  return found
}

function fromCsv(text: string): FileStyle | FileProblem {
  const [head = [], ...rows] = readCsv(text)
  const unknown = head.find((name) => !columns.some((known) => known === name))
  if (unknown !== undefined) return { problem: say.fileHasUnknownColumn({ column: unknown }) }
  if (rows.length > mostRules) return { problem: say.fileTooLong() }
  const rules: FileRule[] = []
  for (const [at, row] of rows.entries()) {
    const read = ruleFrom(Object.fromEntries(head.map((name, column) => [name, unmarked(row[column] ?? '')])), at)
    if ('problem' in read) return read
    rules.push(read)
  }
  return { rules, terms: [] }
}

function ruleFrom(each: unknown, at: number): FileRule | FileProblem {
  const parsed = fileRule.safeParse(each)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(issue?.path[0] ?? '')
  return { problem: say.fileHasBadRule({ number: at + 1, field }) }
}

function problemIn({ rules }: FileStyle): FileProblem | undefined {
  const keys = new Set<string>()
  for (const { key, fields } of rules) {
    if (keys.has(key)) return { problem: say.fileHasKeyTwice({ key }) }
    keys.add(key)
    const unsound = unsoundIn(key, fields)
    if (unsound) return { problem: say.fileRuleUnsound({ key, why: unsoundInWords(unsound) }) }
  }
  return undefined
}

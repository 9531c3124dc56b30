import { parseArgs } from 'node:util'
import type { QuoteStyle } from './finding.ts'
import { rules } from './rule-list.ts'
import type { House } from './setting.ts'

/** The path that stands for what is piped in. */
export const standardInput = '-'

type Format = 'text' | 'json' | 'sarif' | 'help'
type Asked = { format: Format; paths: string[]; house: House; isFixing: boolean; style?: string | undefined }
type Problem = { problem: string }

const options = {
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  fix: { type: 'boolean' },
  'text-only': { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  quotes: { type: 'string' },
  style: { type: 'string' },
} as const

/** What was typed after `check`, or one sentence on what is wrong with it. */
export function parseArguments(args: string[]): Asked | Problem {
  const { values, positionals: paths, tokens } = parseArgs({ args, options, strict: false, tokens: true })
  const problem = problemIn(tokens.flatMap((token) => (token.kind === 'option' ? [token] : [])))
  if (problem !== undefined) return { problem }
  if (values.help) return { format: 'help', paths: [], house: {}, isFixing: false }
  if (values.json && values.sarif) return { problem: 'Choose one of --json and --sarif.' }
  const { rule = [], quotes = 'auto' } = values
  const house = houseOf({ rules: rule, quotes, isTextOnly: values['text-only'] === true })
  if ('problem' in house) return house
  if (paths.length === 0) return { problem: 'Name at least one file or folder to check, or - for standard input.' }
  const [format = 'text'] = (['json', 'sarif'] as const).filter((name) => values[name])
  const style = values.style === undefined ? undefined : String(values.style)
  return { format, paths, house, isFixing: values.fix === true, style }
}

type Typed = { name: string; rawName: string; value?: string | undefined }

function problemIn(typed: Typed[]): string | undefined {
  const unknown = typed.find(({ name }) => !(name in options))
  if (unknown) return `There is no option ${unknown.rawName}.`
  const bare = typed.find(({ name, value }) => ['rule', 'quotes', 'style'].includes(name) && value === undefined)
  return bare && `${bare.rawName} needs a value.`
}

type Said = { rules: (string | boolean)[]; quotes: string | boolean; isTextOnly: boolean }

function houseOf({ rules: said, quotes, isTextOnly }: Said): House | Problem {
  const names = said.flatMap((each) => String(each).split(','))
  const unknown = names.find((name) => !rules.some((rule) => rule.name === name))
  if (unknown !== undefined) return { problem: `There is no rule “${unknown}”. See stet check --help.` }
  if (!isStyle(quotes)) return { problem: 'Quotes are double, single or auto.' }
  const only = rules.map(({ name }) => name).filter((name) => names.includes(name))
  return names.length === 0 ? { quotes, isTextOnly } : { quotes, isTextOnly, only }
}

function isStyle(value: unknown): value is QuoteStyle {
  return value === 'double' || value === 'single' || value === 'auto'
}

export const usage =
  'Usage: stet check [--json | --sarif] [--fix] [--rule NAME] [--text-only] [--quotes double|single] [--style FILE] PATH…'

export function help(): string {
  const width = Math.max(...rules.map(({ name }) => name.length))
  const list = rules.map(({ name, level, says }) => `  ${level.padEnd(5)}  ${name.padEnd(width)}  ${says}`)
  return `${usage}

Checks drafts in Markdown (.md), HTML (.html) or plain text as a copy desk would. A folder is every article in it; - is
standard input, read as plain text.

  --json        findings as JSON
  --sarif       findings as SARIF 2.1.0
  --fix         makes the repairs that are certain, in the files themselves
  --rule NAME   asks this rule only; may be given more than once
  --text-only   leaves out the rules that read what an article says about itself
  --quotes      double or single quotation marks; otherwise as the text has them
  --style FILE  asks the rules of a paper's own as well: house style as YAML or CSV
  --help        this text

Exit code: 0 nothing blocks, 1 something blocks, 2 a file could not be read or the command makes no sense.

Rules:
${list.join('\n')}`
}

import { stringify } from 'yaml'
import type { Rule, Term } from '../rule.ts'
import { linesOf } from '../wordings.ts'
import { writeCsv } from './csv.ts'
import { columns, inFile } from './shape.ts'

type Kept = { rules: readonly Rule[]; terms: readonly Term[] }

/** The paper's house style as a file that `stet check --style` and another paper read. */
export function asYaml({ rules, terms }: Kept): string {
  const file = {
    rules: rules.map((rule) => inFile({ key: rule.key, fields: rule, state: rule.state })),
    terms: terms.map(({ term, wrong, note }) => ({ term, wrong: linesOf(wrong), note })),
  }
  return stringify(file, { lineWidth: 120, aliasDuplicateObjects: false })
}

/** The rules as a table. */
export function asCsv({ rules }: Pick<Kept, 'rules'>): string {
  const rows = rules.map((rule) => {
    const said = inFile({ key: rule.key, fields: rule, state: rule.state })
    return columns.map((name) => [said[name] ?? ''].flat().map(cell).join('\n'))
  })
  return writeCsv([columns, ...rows])
}

function cell(value: string | boolean): string {
  return typeof value === 'string' ? value : 'yes'
}

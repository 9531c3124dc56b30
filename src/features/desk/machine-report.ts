import type { Position } from './files/lines.ts'
import type { Level } from './finding.ts'
import { type Checked, countsOf, type Located, type LocatedFix } from './report.ts'
import { rules } from './rule-list.ts'

/** The findings as JSON. Lines and columns count from 1; a column is a character; an end is after the last one. */
export function reportJson(files: Checked[]): string {
  const shown = files.map((file) =>
    'problem' in file ? file : { path: file.path, findings: file.findings.map(findingJson) },
  )
  return JSON.stringify({ files: shown, counts: countsOf(files) }, null, 2)
}

function findingJson({ finding, from, to, fix }: Located) {
  const { rule, level, message, evidence, place } = finding
  const shown = { rule, level, message, evidence, field: place.field, ...span(from, to) }
  return fix ? { ...shown, fix: { label: fix.label, ...span(fix.from, fix.to), text: fix.text } } : shown
}

function span(from: Position, to: Position) {
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

const sarifLevels: Record<Level, 'error' | 'warning' | 'note'> = { block: 'error', warn: 'warning', note: 'note' }

/** The findings as SARIF 2.1.0, for tools that collect the reports of checkers. */
export function reportSarif(files: Checked[]): string {
  const problems = files.flatMap((file) => ('problem' in file ? [notification(file)] : []))
  const run = {
    tool: { driver: { name: 'Stet desk check', rules: rules.map(ruleSarif) } }, // not said
    columnKind: 'unicodeCodePoints',
    invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: problems }],
    results: files.flatMap((file) =>
      'problem' in file ? [] : file.findings.map((located) => resultSarif(uriOf(file.path), located)),
    ),
  }
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function ruleSarif({ name, level, says }: (typeof rules)[number]) {
  return { id: name, shortDescription: { text: says }, defaultConfiguration: { level: sarifLevels[level] } }
}

function notification({ path, problem }: { path: string; problem: string }) {
  const where = { physicalLocation: { artifactLocation: { uri: uriOf(path) } } }
  return { level: 'error', message: { text: problem }, locations: [where] }
}

function resultSarif(uri: string, { finding, from, to, fix }: Located) {
  const ruleIndex = rules.findIndex(({ name }) => name === finding.rule)
  const result = {
    ruleId: finding.rule,
    // A paper's own rules are in no list of ours.
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: sarifLevels[finding.level],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(from, to) } }],
  }
  return fix ? { ...result, fixes: [fixSarif(uri, fix)] } : result
}

function fixSarif(uri: string, { label, from, to, text }: LocatedFix) {
  const replacements = [{ deletedRegion: region(from, to), insertedContent: { text } }]
  return { description: { text: label }, artifactChanges: [{ artifactLocation: { uri }, replacements }] }
}

function region(from: Position, to: Position) {
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

/** Relative paths stay relative. */
function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

import { readCopy } from './files/read-copy.ts'
import { reportJson, reportSarif } from './machine-report.ts'
import { type Checked, countsOf, locateAll, reportText } from './report.ts'
import { rules } from './rule-list.ts'
import { check } from './rules.ts'

/** What the command needs of the machine. `readFile` gives a file's text as UTF-8 and throws as Node does. */
type CheckIo = {
  readFile: (path: string) => Promise<string>
  print: (text: string) => void
  isTerminal: boolean
}

/**
 * `check FILE…`: the desk check on Markdown, HTML and text. Answers with the exit code: 0 when nothing blocks, 1 when
 * something does, 2 when a file could not be read or the arguments make no sense.
 */
export async function checkCommand(args: string[], io: CheckIo): Promise<number> {
  const asked = parse(args)
  if ('problem' in asked) {
    io.print(`${asked.problem}\n\n${usage}`)
    return 2
  }
  if (asked.format === 'help') {
    io.print(help())
    return 0
  }
  const files: Checked[] = []
  for (const path of asked.paths) files.push(await checkFile(path, io))
  io.print(formats[asked.format](files, io.isTerminal))
  const counts = countsOf(files)
  if (counts.unreadable > 0) return 2
  return counts.block > 0 ? 1 : 0
}

const formats = {
  text: reportText,
  json: (files: Checked[]) => reportJson(files),
  sarif: (files: Checked[]) => reportSarif(files),
}

type Format = keyof typeof formats | 'help'
type Asked = { format: Format; paths: string[] }

const flags = new Map<string, Format>([
  ['--json', 'json'],
  ['--sarif', 'sarif'],
  ['--help', 'help'],
  ['-h', 'help'],
])

function parse(args: string[]): Asked | { problem: string } {
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  const options = before.filter(isOption)
  const unknown = options.find((each) => !flags.has(each))
  if (unknown !== undefined) return { problem: `There is no option ${unknown}.` }
  const formatsAsked = new Set(options.map((each) => flags.get(each) ?? 'text'))
  if (formatsAsked.has('help')) return { format: 'help', paths: [] }
  if (formatsAsked.size > 1) return { problem: 'Choose one of --json and --sarif.' }
  const paths = [...before.filter((each) => !isOption(each)), ...(end < 0 ? [] : args.slice(end + 1))]
  if (paths.length === 0) return { problem: 'Name at least one file to check.' }
  return { format: [...formatsAsked][0] ?? 'text', paths }
}

function isOption(argument: string): boolean {
  return argument.startsWith('-') && argument !== '-'
}

const usage = 'Usage: stet check [--json | --sarif] FILE…'

function help(): string {
  const width = Math.max(...rules.map(({ name }) => name.length))
  const list = rules.map(({ name, level, says }) => `  ${level.padEnd(5)}  ${name.padEnd(width)}  ${says}`)
  return `${usage}

Checks drafts in Markdown (.md), HTML (.html) or plain text as a copy desk would.

  --json   findings as JSON
  --sarif  findings as SARIF 2.1.0
  --help   this text

Exit code: 0 nothing blocks, 1 something blocks, 2 a file could not be read.

Rules:
${list.join('\n')}`
}

async function checkFile(path: string, io: CheckIo): Promise<Checked> {
  const read = await readText(path, io)
  if ('problem' in read) return { path, problem: read.problem }
  const copy = copyFrom(path, read.text)
  if ('problem' in copy) return { path, problem: copy.problem }
  return { path, ...locateAll(read.text, copy, check(copy.draft)) }
}

const most = 2 * 1024 * 1024

async function readText(path: string, io: CheckIo): Promise<{ text: string } | { problem: string }> {
  const text = await io.readFile(path).catch((error: unknown) => error)
  if (typeof text !== 'string') return { problem: whyUnread(text) }
  if (text.length > most || new TextEncoder().encode(text).length > most) {
    return { problem: 'The file is over 2 MB, which no article is. Check the article by itself.' }
  }
  if (isBinary(text)) return { problem: 'The file is not text. Save it as Markdown, HTML or plain text in UTF-8.' }
  return { text }
}

/** A NUL, or bytes that were no UTF-8 and became U+FFFD, more than a stray one. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return broken > 2 && broken * 100 > text.length
}

const reasons = new Map([
  ['ENOENT', 'There is no such file. Check its name.'],
  ['ENOTDIR', 'There is no such file. Check its name.'],
  ['EISDIR', 'This is a folder. Name the files in it.'],
  ['EACCES', 'The file may not be read. Check its permissions.'],
  ['EPERM', 'The file may not be read. Check its permissions.'],
  ['ERR_FS_FILE_TOO_LARGE', 'The file is over 2 MB, which no article is. Check the article by itself.'],
])

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return reasons.get(code) ?? `The file could not be read: ${said}`
}

function copyFrom(path: string, text: string): ReturnType<typeof readCopy> | { problem: string } {
  try {
    return readCopy(path, text)
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

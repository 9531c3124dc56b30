import { help, parseArguments, standardInput, usage } from './arguments.ts'
import { readCopy } from './files/read-copy.ts'
import type { RuleName } from './finding.ts'
import { reportJson, reportSarif } from './machine-report.ts'
import { repaired } from './repair.ts'
import { type Checked, countsOf, locateAll, reportText } from './report.ts'
import type { ReadyStyle } from './rules/style/ask.ts'
import { check } from './rules.ts'
import type { House } from './setting.ts'

/**
 * What the command needs of the machine. `readFile` gives a file's text as UTF-8 and throws as Node does; `filesIn` lists
 * the files of a folder and of those in it and the folders that may not be read, or answers `undefined` for what is no
 * folder.
 */
type CheckIo = {
  readFile: (path: string) => Promise<string>
  writeFile: (path: string, text: string) => Promise<void>
  filesIn: (path: string) => Promise<{ files: string[]; unread: string[] } | undefined>
  readInput: () => Promise<string>
  openDictionaries: () => Promise<Pick<House, 'isWord' | 'isKnown'>>
  /** A file of house style, made ready; or what is wrong with it, in a sentence. */
  openStyle: (text: string) => Promise<ReadyStyle | { problem: string }>
  /** The rules that articles of this kind do not have to keep. */
  without: (kind: string) => readonly RuleName[]
  print: (text: string) => void
  isTerminal: boolean
}

/**
 * `check [PATH…]`: the desk check on Markdown, HTML and text. Answers with the exit code: 0 when nothing blocks, 1 when
 * something does, 2 when a file could not be read or the arguments make no sense.
 */
export async function checkCommand(args: string[], io: CheckIo): Promise<number> {
  const asked = parseArguments(args)
  if ('problem' in asked) {
    io.print(`${asked.problem}\n\n${usage}`)
    return 2
  }
  if (asked.format === 'help') {
    io.print(help())
    return 0
  }
  const found = await Promise.all(asked.paths.map((path) => expand(path, io)))
  const paths = found.flat()
  const isSpelt = !asked.house.only || asked.house.only.includes('spelling')
  const style = await styleFrom(asked.style, io)
  if (style && 'problem' in style) {
    io.print(`${asked.style}: ${style.problem}`)
    return 2
  }
  const house = { ...asked.house, ...(isSpelt ? await io.openDictionaries() : {}), style }
  const files: Checked[] = []
  for (const path of paths) files.push(await checkFile(path, io, { ...asked, house }))
  io.print(formats[asked.format](files, io.isTerminal))
  const counts = countsOf(files)
  if (counts.unreadable > 0) return 2
  return counts.block > 0 ? 1 : 0
}

async function styleFrom(path: string | undefined, io: CheckIo): Promise<ReadyStyle | { problem: string } | undefined> {
  if (path === undefined) return undefined
  const read = await readText(path, io)
  return 'problem' in read ? read : io.openStyle(read.text)
}

const formats = {
  text: reportText,
  json: (files: Checked[]) => reportJson(files),
  sarif: (files: Checked[]) => reportSarif(files),
}

const copyFile = /\.(?:md|markdown|html?|xhtml|txt|text)$/i

/** A folder is every article in it, hidden ones and installed packages left out. */
async function expand(path: string, io: CheckIo): Promise<string[]> {
  if (path === standardInput) return [path]
  const found = await io.filesIn(path)
  if (!found) return [path]
  const articles = found.files.filter((each) => copyFile.test(each))
  return [...articles, ...found.unread]
    .filter((each) => !/(?:^|[/\\])(?:\.[^./\\]|node_modules[/\\])/.test(each))
    .toSorted()
}

type How = { house: House; isFixing: boolean }

async function checkFile(path: string, io: CheckIo, { house, isFixing }: How): Promise<Checked> {
  const read = await readText(path, io)
  if ('problem' in read) return { path, problem: read.problem }
  const isToFix = isFixing && path !== standardInput
  if (isToFix && read.text.includes('\ufffd')) return { path, problem: notAllUtf8 }
  const text = isToFix ? await fixed(path, read.text, { io, house }) : read.text
  const copy = copyFrom(path, text, io)
  if ('problem' in copy) return { path, problem: copy.problem }
  return { path, ...locateAll(text, copy, check(copy.draft, house)) }
}

/** Written back, bytes that could not be read would be lost. */
const notAllUtf8 = 'The file is not all UTF-8, so nothing in it was changed. Save it as UTF-8 first.'

/** Makes every certain repair, again until none is left or a round makes no difference, and keeps the file. */
async function fixed(path: string, before: string, { io, house }: { io: CheckIo; house: House }): Promise<string> {
  let text = before
  for (let round = 0; round < 10; round += 1) {
    const copy = copyFrom(path, text, io)
    if ('problem' in copy) break
    const next = repaired(
      text,
      copy,
      check(copy.draft, { ...house, most: Number.POSITIVE_INFINITY, isWord: () => true, isKnown: () => true }),
    )
    if (next === text) break
    text = next
  }
  if (text !== before) await io.writeFile(path, text)
  return text
}

const most = 2 * 1024 * 1024

async function readText(path: string, io: CheckIo): Promise<{ text: string } | { problem: string }> {
  const reading = path === standardInput ? io.readInput() : io.readFile(path)
  const text = await reading.catch((error: unknown) => error)
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

type Read = Pick<ReturnType<typeof readCopy>, 'draft' | 'locate'>

function copyFrom(path: string, text: string, io: CheckIo): Read | { problem: string } {
  try {
    const { draft, kind, locate } = readCopy(path, text)
    const without = kind === undefined ? [] : io.without(kind)
    return { draft: without.length > 0 ? { ...draft, without } : draft, locate }
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

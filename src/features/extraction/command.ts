import { parseArgs } from 'node:util'
import { z } from 'zod'
import { listed } from './listing.ts'
import { suggest } from './suggest.ts'

/** The words of a file as they are read, and the date of its dateline. */
type TextRead = { text: string; date: string | null }

type SuggestIo = {
  /** A file's text, or that of standard input for `-`; throws as Node does. */
  readFile: (path: string) => Promise<string>
  /** What of a file is read; throws a sentence when nothing can be. */
  textOf: (path: string, source: string) => TextRead
  print: (words: string) => void
  complain: (words: string) => void
}

const usage = 'Usage: stet suggest FILE|- [--json] [--text] [--date YYYY-MM-DD] [--known names.json]'
const most = 2 * 1024 * 1024

/** Says what a text suggests. Answers with the exit code: 0 when it was read, 2 when it or the arguments could not be. */
export async function suggestCommand(args: string[], io: SuggestIo): Promise<number> {
  const asked = parse(args)
  if ('problem' in asked) return refuse(asked.problem, io)
  const read = await textRead(asked.path, io)
  if ('problem' in read) return refuse(read.problem, io)
  const known = asked.known === undefined ? { names: [] } : await namesIn(asked.known, io)
  if ('problem' in known) return refuse(known.problem, io)
  const date = asked.date ?? read.date
  if (asked.text && !asked.json) {
    io.print(read.text)
    return 0
  }
  const found = suggest(read.text, { date, known: known.names })
  const all = { file: asked.path, date, ...found, ...(asked.text ? { text: read.text } : {}) }
  io.print(asked.json ? `${JSON.stringify(all, null, 2)}\n` : listed(found))
  return 0
}

function refuse(problem: string, io: SuggestIo): number {
  io.complain(`${problem}\n`)
  return 2
}

type Asked = { path: string; json: boolean; text: boolean; date: string | undefined; known: string | undefined }

function parse(args: string[]): Asked | { problem: string } {
  const options = {
    json: { type: 'boolean' },
    text: { type: 'boolean' },
    date: { type: 'string' },
    known: { type: 'string' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) return { problem: `Name one file, or - for standard input.\n${usage}` }
    if (values.date !== undefined && !isDate(values.date)) {
      return { problem: `${values.date} is no date. Write it as 2026-06-18.` }
    }
    return { path, json: values.json === true, text: values.text === true, date: values.date, known: values.known }
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/[.] To specify|\n/)[0] ?? '') : ''
    return { problem: `${said}.\n${usage}` }
  }
}

function isDate(words: string): boolean {
  return z.iso.date().safeParse(words).success
}

async function textRead(path: string, io: SuggestIo): Promise<TextRead | { problem: string }> {
  const source = await sourceOf(path, io)
  if (typeof source !== 'string') return source
  if (new TextEncoder().encode(source).length > most) {
    return { problem: `${path} is over 2 MB, which no article is. Give a part of it.` }
  }
  if (source.includes('\0'))
    return { problem: `${path} is not text. Save it as Markdown, HTML or plain text in UTF-8.` }
  try {
    return io.textOf(path, source)
  } catch (error) {
    return { problem: `${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` }
  }
}

async function sourceOf(path: string, io: SuggestIo): Promise<string | { problem: string }> {
  try {
    return await io.readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why =
      code === 'ENOENT'
        ? 'There is no such file'
        : code === 'EISDIR'
          ? 'This is a folder'
          : `It cannot be read (${code})`
    return { problem: `${path}: ${why}. Check its name and who may read it.` }
  }
}

const knownNames = z.array(
  z.union([
    z
      .string()
      .min(1)
      .transform((name) => ({ name })),
    z.object({
      name: z.string().min(1),
      kind: z.enum(['person', 'organisation', 'place']).default('person'),
      aliases: z.array(z.string()).default([]),
      gender: z.enum(['man', 'woman']).nullable().default(null),
    }),
  ]),
)

async function namesIn(
  path: string,
  io: SuggestIo,
): Promise<{ names: z.output<typeof knownNames> } | { problem: string }> {
  const source = await sourceOf(path, io)
  if (typeof source !== 'string') return source
  const how = 'It should be a list such as [{ "name": "Ada Reed", "aliases": ["A. Reed"], "gender": "woman" }].'
  try {
    const names = knownNames.safeParse(JSON.parse(source))
    return names.success ? { names: names.data } : { problem: `${path} is no list of names. ${how}` }
  } catch {
    return { problem: `${path} is no JSON. ${how}` }
  }
}

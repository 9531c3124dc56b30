import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { inOurWords } from '../../base/in-our-words.ts'

/** What a form sent: read and typed, or what is wrong with each field beside everything that was typed. */
export type Form<Read> = { read: Read } | { problems: Record<string, string>; typed: Record<string, string> }

/**
 * Reads a form or JSON by its schema. Fields that repeat become lists when the schema wants lists; files are left out of
 * what comes back. A form of more fields than any page of ours has is answered 413 before it is taken apart, and what is
 * no JSON 400.
 */
export async function readBody<Schema extends z.ZodType>(
  c: Pick<Context, 'req'>,
  schema: Schema | undefined,
): Promise<Form<z.infer<Schema>>> {
  const sent = isJson(c) ? await readJson(c) : await readFields(c)
  const parsed = schema?.safeParse(sent, inOurWords) ?? { success: true as const, data: sent as z.infer<Schema> }
  if (parsed.success) return { read: parsed.data }
  const problems: Record<string, string> = {}
  for (const issue of parsed.error.issues) problems[String(issue.path[0] ?? '')] ??= issue.message
  return { problems, typed: textFieldsOf(sent) }
}

/** As many as *Correct in several articles* sends, and some more. */
const mostFields = 300
const urlEncoded = 'application/x-www-form-urlencoded'

/** Whether what was sent says that it is JSON. */
export function isJson({ req }: Pick<Context, 'req'>): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\b/i.test(req.header('content-type') ?? '')
}

async function readJson({ req }: Pick<Context, 'req'>): Promise<unknown> {
  try {
    return await req.json()
  } catch (error) {
    if (error instanceof SyntaxError) throw new HTTPException(400, { message: 'This is no JSON.' })
    throw error
  }
}

/** Every field of a form by its name; one that repeats is a list. */
export async function readFields({ req }: Pick<Context, 'req'>): Promise<Record<string, unknown>> {
  const type = req.header('content-type') ?? ''
  const bytes = Buffer.from(await req.arrayBuffer())
  if (fieldsSent(bytes, type) > mostFields) throw new HTTPException(413, { message: 'The form has too many fields.' })
  try {
    // Plain forms are read directly: a multipart body made of one first costs many times as much.
    const sent = type.startsWith(urlEncoded) ? new URLSearchParams(bytes.toString()) : await multipart(bytes, type)
    const fields = Map.groupBy(sent, ([name]) => name)
    return Object.fromEntries([...fields].map(([name, values]) => [name, onlyOrAll(values.map(([, value]) => value))]))
  } catch (cause) {
    throw new HTTPException(400, { message: 'The form cannot be read.', cause })
  }
}

async function multipart(bytes: Buffer<ArrayBuffer>, type: string): Promise<Iterable<[string, string | File]>> {
  if (bytes.byteLength === 0 || !/^multipart\/form-data\b/i.test(type)) return []
  return (await new Response(bytes, { headers: { 'content-type': type } }).formData()).entries()
}

/** What divides the fields, counted without taking the form apart. */
function fieldsSent(bytes: Buffer, type: string): number {
  const [, boundary = ''] = /boundary="?([^";,\s]{1,200})/i.exec(type) ?? []
  return occurrences(bytes, type.startsWith(urlEncoded) ? '&' : `--${boundary}`)
}

function occurrences(bytes: Buffer, sign: string): number {
  let count = 0
  for (let at = bytes.indexOf(sign); at !== -1 && count <= mostFields; at = bytes.indexOf(sign, at + 1)) count += 1
  return count
}

function onlyOrAll(values: unknown[]): unknown {
  return values.length === 1 ? values[0] : values
}

function textFieldsOf(sent: unknown): Record<string, string> {
  const texts = Object.entries(sent ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts)
}

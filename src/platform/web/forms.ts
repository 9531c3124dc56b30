import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'

/** What a form sent: read and typed, or what is wrong with each field beside everything that was typed. */
export type Form<Read> = { read: Read } | { problems: Record<string, string>; typed: Record<string, string> }

/** Reads a form by its schema. Fields that repeat become lists when the schema wants lists; files are left out. */
export async function readForm<Schema extends z.ZodType>(
  c: Pick<Context, 'req'>,
  schema: Schema,
): Promise<Form<z.infer<Schema>>> {
  const sent = await fieldsOf(c)
  const parsed = schema.safeParse(sent)
  if (parsed.success) return { read: parsed.data }
  const problems: Record<string, string> = {}
  for (const issue of parsed.error.issues) problems[String(issue.path[0] ?? '')] ??= issue.message
  return { problems, typed: textFieldsOf(sent) }
}

const urlEncoded = 'application/x-www-form-urlencoded'

async function fieldsOf({ req }: Pick<Context, 'req'>): Promise<Record<string, unknown>> {
  try {
    const isPlain = req.header('content-type')?.startsWith(urlEncoded) === true
    return isPlain ? plainFields(await req.text()) : await req.parseBody({ all: true })
  } catch (cause) {
    throw new HTTPException(400, { message: 'The form cannot be read.', cause })
  }
}

/** What plain forms send is read directly; Hono would build a multipart body of it first, at many times the cost. */
function plainFields(text: string): Record<string, unknown> {
  const fields = Map.groupBy(new URLSearchParams(text), ([name]) => name)
  return Object.fromEntries([...fields].map(([name, sent]) => [name, onlyOrAll(sent.map(([, value]) => value))]))
}

function onlyOrAll(values: string[]): unknown {
  return values.length === 1 ? values[0] : values
}

function textFieldsOf(sent: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts)
}

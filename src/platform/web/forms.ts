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

async function fieldsOf(c: Pick<Context, 'req'>): Promise<Record<string, unknown>> {
  try {
    return await c.req.parseBody({ all: true })
  } catch (cause) {
    throw new HTTPException(400, { message: 'The form cannot be read.', cause })
  }
}

function textFieldsOf(sent: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts)
}

import { isMap, isScalar, parseDocument } from 'yaml'
import { z } from 'zod'
import { parseInstant } from '../../base/clock.ts'
import { cleanLine } from '../../base/text.ts'
import { longestTitle, type TitleName } from '../../base/titles.ts'

const line = z.string().transform(cleanLine)
const optionalLine = z.string().default('').transform(cleanLine)
const list = z.union([line.transform((one) => [one]), z.array(line)])
const source = z.union([
  line.transform((title) => ({ title, url: null })),
  z.object({
    title: line,
    url: z
      .string()
      .transform((text): string => cleanLine(text))
      .pipe(z.url({ protocol: /^https?$/ }))
      .nullable()
      .default(null),
  }),
])
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-11-19')

const title = (name: TitleName) => {
  const most = longestTitle[name]
  return optionalLine.refine((text) => text.length <= most, `must be at most ${most} characters long`)
}

/** An address may keep the marks of its script, and what joins its letters or keeps them apart: it came from elsewhere. */
const words = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*)*$/u
const longestSlug = 120
const mustBeSlug = `must be letters and digits with hyphens between, such as ferry-runs-again, and at most ${longestSlug} of them`

/** What may stand above an article's text; names as in the glossary. Anything else there is refused by name. */
const schema = z.strictObject({
  headline: line.refine((text) => text.length > 0 && text.length <= 300, 'must be 1 to 300 characters long'),
  standfirst: optionalLine,
  short: title('shortHeadline'),
  search: z.strictObject({ title: title('searchTitle'), description: title('searchDescription') }).optional(),
  share: z.strictObject({ title: title('shareTitle'), description: title('shareDescription') }).optional(),
  byline: list.default([]),
  place: optionalLine,
  date: day.nullable().default(null),
  published: z
    .string()
    .refine((text) => parseInstant(text) !== undefined, 'must be a moment such as 2026-11-19T17:40:00Z')
    .optional(),
  section: line,
  topics: list.default([]),
  kind: optionalLine,
  fields: z.record(z.string(), z.string()).default({}),
  picture: z.object({ file: line, alt: line, credit: line, caption: optionalLine }).optional(),
  sources: z.array(source).default([]),
  slug: z
    .string()
    .transform((text) => text.normalize('NFC'))
    .refine((text) => text.length <= longestSlug && words.test(text), mustBeSlug)
    .optional(),
})

export type FrontMatter = z.infer<typeof schema>

export type Read = { facts: FrontMatter; text: string } | { problem: string }

/** Reads a Markdown file's facts and its text; says in one sentence what is wrong with the facts. */
export function readFrontMatter(file: string): Read {
  const [, above, text] = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n([\s\S]*)$/.exec(file) ?? []
  if (above === undefined || text === undefined) {
    return { problem: 'It does not begin with facts between two lines of three hyphens (headline, section, byline …).' }
  }
  const facts = parsed(above)
  if ('problem' in facts) return facts
  const read = schema.safeParse(facts.value)
  if (read.success) return { facts: read.data, text }
  const [issue] = read.error.issues
  const name = issue?.path.join('.') || 'the facts above the text'
  return { problem: `${name}: ${issue?.message ?? 'cannot be read'}` }
}

function parsed(above: string): { value: unknown } | { problem: string } {
  try {
    const facts = parseDocument(above)
    for (const error of facts.errors) throw error
    asWritten(facts.get('fields'))
    return { value: facts.toJS() }
  } catch (error) {
    return {
      problem: `The facts above the text are not YAML (${error instanceof Error ? error.message : 'unreadable'}).`,
    }
  }
}

/** The fields of a kind are text: a film may be called 007, and a play True. */
function asWritten(fields: unknown): void {
  if (!isMap(fields)) return
  for (const { value } of fields.items)
    if (isScalar(value)) value.value = value.value === null ? '' : (value.source ?? value.value)
}

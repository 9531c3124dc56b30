import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { clean, cleanLine, plainLine, plainText, slugOf } from '../../base/text.ts'
import { longestTitle, type TitleName, type Titles, titleNames, titlesIn } from '../../base/titles.ts'
import { dayTyped } from '../../base/typed-dates.ts'
import {
  type Body,
  bodySchema,
  type Content,
  isSafeLink,
  type Kind,
  mostTopics,
  readKind,
  tooLong,
  tooManyBlocks,
} from '../articles/index.ts'
import * as say from './messages/newsroom.ts'
import { type SentText, unsound } from './sent-text.ts'

const optional = (max: number) => plainLine({ max, min: 0 })
const noDay = say.pleaseGiveDateSuchAs

const source = z.object({
  title: plainLine({ max: 300, says: say.pleaseGiveThisSourceTitle }),
  url: z
    .string()
    .trim()
    .max(2000)
    .refine((url) => url === '' || (/^https?:/i.test(url) && isSafeLink(url)), { error: say.webAddressBeginsWithHttps })
    .transform((url) => (url === '' ? null : url))
    .nullable(),
})

const kindField = z.string().max(60)
/** A few more fields than any kind has. */
const mostKindFields = 40

/** What somebody says it is; what is wrong with a field is said of that field. */
const kind = z
  .object({ name: kindField, fields: z.record(kindField, z.string()) })
  .refine(({ fields }) => Object.keys(fields).length <= mostKindFields)
  .transform((sent, context): Kind | undefined => {
    const read = readKind(sent)
    if ('kind' in read) return read.kind
    for (const [field, message] of Object.entries(read.problems))
      context.addIssue({ code: 'custom', message, path: ['fields', field] })
    return z.NEVER
  })
  .optional()

const title = (name: TitleName) => plainLine({ max: longestTitle[name], min: 0 }).optional()

/** Everything a person writes into an article, whichever way it comes in: as a form or as the editor's JSON. */
const contentShape = z
  .object({
    headline: plainLine({ max: 300, says: say.pleaseWriteHeadlineEvenWorking }),
    standfirst: plainText({ max: 1000, min: 0 }),
    shortHeadline: title('shortHeadline'),
    searchTitle: title('searchTitle'),
    searchDescription: title('searchDescription'),
    shareTitle: title('shareTitle'),
    shareDescription: title('shareDescription'),
    byline: z.array(idOf('author')).max(20, { error: say.tooManyCredited }),
    place: optional(120),
    reportedOn: z
      .string()
      .trim()
      .refine((text) => text === '' || dayTyped(text) !== undefined, { error: noDay })
      .transform((text) => dayTyped(text) ?? null)
      .nullable(),
    sectionId: idOf('section'),
    topics: z.array(plainLine({ max: 80 })).max(mostTopics, { error: say.tooManyTopics }),
    pictureId: idOf('picture').nullable(),
    pictureCaption: plainText({ max: 1000, min: 0 }),
    sources: z.array(source).max(50, { error: say.tooManySources }),
    slug: optional(120),
    body: bodySchema,
    kind,
  })
  .transform(({ kind: what, ...content }): Content => {
    const slug = slugOf(content.slug === '' ? content.headline : content.slug)
    const { byline, topics, body } = content
    const once = { byline: unique(byline), topics: uniqueWords(topics) }
    const { titles, rest } = apart(content)
    return { ...rest, ...titles, slug, ...once, body: cleanBody(body), ...(what ? { kind: what } : {}) }
  })

type Untitled<Content> = Omit<Content, TitleName>

/** Titles of their own, without those that say nothing. */
function apart<Content extends { [Name in TitleName]?: string | undefined }>(content: Content) {
  const rest: Partial<Content> = { ...content }
  for (const name of titleNames) delete rest[name]
  return { titles: titlesIn(content), rest: rest as Untitled<Content> }
}

/** A field of its kind is named `kind.rating`. */
type ContentField = keyof z.input<typeof contentShape> | `kind.${string}`
export type Problems = Partial<Record<ContentField, string>>

/** What was typed, exactly, so that a form that comes back has lost nothing. `markdown` is the body's field. */
export type Typed = Record<TitleName, string> & {
  headline: string
  standfirst: string
  byline: string[]
  place: string
  reportedOn: string
  sectionId: string
  topics: string
  pictureId: string
  pictureCaption: string
  sources: { title: string; url: string }[]
  slug: string
  kind: string
  /** What was typed for any kind, as `review.rating`: whoever chooses another and comes back has lost nothing. */
  kindFields: Record<string, string>
  markdown: string
}

export type Parsed = { content: Content } | { problems: Problems }

type Before = Pick<Content, 'kind'> & Titles

/** Reads the editor's JSON. Who says nothing of the kind of article, or of a title, leaves it what it was. */
export function readContent(sent: unknown, before: Before): Parsed {
  const parsed = contentShape.safeParse(sent)
  if (parsed.success) return { content: { ...unsaid(sent, before), ...parsed.data } }
  const problems: Problems = {}
  for (const issue of parsed.error.issues) {
    const field = fieldAt(issue.path)
    problems[field] ??= field === 'body' ? bodyProblem(issue.message) : issue.message
  }
  return { problems }
}

function unsaid(sent: unknown, { kind, ...before }: Before): Before {
  const isUnsaid = (name: string) => !(isPart(sent) && name in sent)
  const titles = Object.entries(titlesIn(before)).filter(([name]) => isUnsaid(name))
  return { ...Object.fromEntries(titles), ...(kind && isUnsaid('kind') ? { kind } : {}) }
}

function fieldAt([name = 'body', , field = '']: readonly PropertyKey[]): ContentField {
  return name === 'kind' && field !== '' ? `kind.${String(field)}` : (String(name) as ContentField)
}

/** A body that is too long says so; what else is wrong with one is of the editor's making. */
function bodyProblem(message: string): string {
  return message === tooLong() || message === tooManyBlocks() ? message : unsound()
}

type Fields = Record<string, unknown>

/** A few more than may be kept, so that the form that comes back can say so. */
const mostShown = 60

/** What a form sent, whatever it was. */
export function typedOf(sent: Fields): Typed {
  const titles = list(sent.sourceTitle)
  const addresses = list(sent.sourceUrl)
  const sources = titles.map((title, index) => ({ title, url: addresses[index] ?? '' }))
  return {
    headline: text(sent.headline),
    standfirst: text(sent.standfirst),
    ...titlesTyped((name) => text(sent[name])),
    byline: list(sent.byline)
      .filter((id) => id !== '')
      .slice(0, mostShown),
    place: text(sent.place),
    reportedOn: text(sent.reportedOn),
    sectionId: text(sent.sectionId),
    topics: text(sent.topics),
    pictureId: text(sent.pictureId),
    pictureCaption: text(sent.pictureCaption),
    sources: sources.filter((each) => each.title.trim() !== '' || each.url.trim() !== '').slice(0, mostShown),
    slug: text(sent.slug),
    kind: text(sent.kind),
    kindFields: kindFieldsIn(sent),
    markdown: text(sent.markdown),
  }
}

/** Each title as a form shows it. */
export function titlesTyped(of: (name: TitleName) => string | undefined): Record<TitleName, string> {
  return Object.fromEntries(titleNames.map((name) => [name, of(name) ?? ''])) as Record<TitleName, string>
}

function kindFieldsIn(sent: Fields): Record<string, string> {
  const own = Object.entries(sent).filter(([name]) => name.startsWith('kind.'))
  return Object.fromEntries(own.map(([name, value]) => [name.slice('kind.'.length), text(value)]))
}

/** What was typed for one kind, by the names of its fields. */
export function fieldsTyped({ kindFields }: Pick<Typed, 'kindFields'>, kind: string): Record<string, string> {
  const own = Object.entries(kindFields).filter(([name]) => name.startsWith(`${kind}.`))
  return Object.fromEntries(own.map(([name, typed]) => [name.slice(kind.length + 1), typed]))
}

/** Reads what was typed, with the text as it was read. */
export function readTyped(typed: Typed, text: SentText, before: Before): Parsed {
  const { markdown: _, kindFields: _all, kind: name, topics, pictureId, ...rest } = typed
  const sent = {
    ...rest,
    topics: topics.split(',').filter((topic) => cleanLine(topic) !== ''),
    pictureId: pictureId === '' ? null : pictureId,
    body: text.problem === undefined ? text.body : nothing,
    ...(name === '' ? {} : { kind: { name, fields: fieldsTyped(typed, name) } }),
  }
  const parsed = readContent(sent, before)
  if (text.problem === undefined) return parsed
  return { problems: { ...('problems' in parsed ? parsed.problems : {}), body: text.problem } }
}

const nothing: Body = { type: 'doc', content: [] }

/** Text of a body is held to what every other text is: no controls, nothing that turns or hides the words around it. */
function cleanBody(body: Body): Body {
  return cleaned(body) as Body
}

type Json = unknown[] | { [name: string]: unknown }

function cleaned(part: Json): Json {
  if (Array.isArray(part)) return part.map((each) => (isPart(each) ? cleaned(each) : each)).filter(saysSomething)
  const entries = Object.entries(part).map(([name, value]) => {
    if (isPart(value)) return [name, cleaned(value)]
    return [name, typeof value === 'string' && (name === 'text' || name === 'caption') ? oneLine(value) : value]
  })
  return Object.fromEntries(entries)
}

function isPart(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

function saysSomething(part: unknown): boolean {
  return !(isPart(part) && 'text' in part && part.text === '')
}

/** Spaces at the ends stay: they part this run of words from the next. */
function oneLine(value: string): string {
  return clean(value).replaceAll('\n', ' ')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function list(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(text)
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

/** One topic is named once, whatever its capitals. */
function uniqueWords(topics: readonly string[]): string[] {
  const seen = new Set<string>()
  return topics.filter((topic) => {
    const key = slugOf(topic)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

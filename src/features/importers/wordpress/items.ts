import { z } from 'zod'
import { type Instant, instantOf, parseInstant } from '../../../base/clock.ts'
import { cleanLine, slugOf } from '../../../base/text.ts'
import { bodySchema } from '../../articles/index.ts'
import { addressOf } from '../article-at.ts'
import type { Moved } from '../destination.ts'
import { bodyOf } from '../html-body.ts'
import { textOfHtml } from '../html-text.ts'
import { childOf, type Element, textIn } from '../xml/elements.ts'

/** One item as it becomes an article, or why it does not; and what else whoever moves should know of it. */
export type Item = { what: string; link: string; told: string[] } & (
  | { is: 'article'; moved: Omit<Moved, 'override'> }
  | { is: 'left'; why: string }
)

type Needs = { nextId: () => string; names: ReadonlyMap<string, string>; now: Instant }

const longest = { headline: 300, standfirst: 1_000, topic: 80, topics: 20, author: 120 }
const stages: Record<string, string> = {
  draft: 'it is a draft there',
  'auto-draft': 'it is a draft there',
  pending: 'it is in review there',
  future: 'it is still to be published there',
  private: 'only signed-in people could read it there',
  trash: 'it is in the trash there',
}

export function itemOf(item: Element, needs: Needs): Item {
  const link = textIn(item, 'link')
  const what = `${textIn(item, 'wp:post_type') || 'item'} ${link || textIn(item, 'wp:post_id') || 'without an address'}`
  const why = whyLeft(item)
  return why === undefined ? articleOf(item, needs, { what, link }) : { is: 'left', what, link, why, told: [] }
}

function whyLeft(item: Element): string | undefined {
  if (item.problem !== null) return item.problem
  const type = textIn(item, 'wp:post_type')
  if (type === 'attachment') return 'it is a file; pictures are not brought in'
  if (type !== 'post') return `it is of the kind ${type.slice(0, 40) || 'unknown'}, not an article`
  const stage = textIn(item, 'wp:status')
  if (stage !== 'publish') return stages[stage] ?? `it is not published there (${stage.slice(0, 40) || 'no status'})`
  return textIn(item, 'wp:post_password') === '' ? undefined : 'it could be read there with a password only'
}

function articleOf(item: Element, needs: Needs, named: { what: string; link: string }): Item {
  const from = addressOf(named.link)
  const since = publishedAt(item)
  const { body, left } = bodyOf(textIn(item, 'content:encoded'), needs.nextId, footnotesOf(item))
  const kept = bodySchema.safeParse(body)
  const told: string[] = []
  const leave = (why: string): Item => ({ is: 'left', ...named, why, told })
  if (from === undefined) return leave('it has no address that can be read')
  if (since === undefined) return leave('it has no date that can be read')
  if (since > needs.now) return leave('its date is still to come')
  if (!kept.success) return leave(kept.error.issues[0]?.message ?? 'its text cannot be kept')
  const headline = headlineOf(item, kept.data)
  if (headline === '') return leave('it says nothing')
  if (left.size > 0) told.push(`came without ${Array.from(left, ([name, count]) => `${count} ${name}`).join(', ')}`)
  const [section = 'News', ...others] = termsIn(item, 'category')
  const topics = [...new Set([...others, ...termsIn(item, 'post_tag')])]
  if (topics.length > longest.topics) told.push(`came with the first ${longest.topics} of its ${topics.length} topics`)
  const author = textIn(item, 'dc:creator')
  const content = {
    slug: slugOf(readable(textIn(item, 'wp:post_name')) || headline),
    headline,
    standfirst: cut(cleanLine(textOfHtml(textIn(item, 'excerpt:encoded'))), longest.standfirst),
    place: '',
    reportedOn: null,
    topics: topics.slice(0, longest.topics),
    pictureId: null,
    pictureCaption: '',
    sources: [],
    body: kept.data,
  }
  const repliesOpen = textIn(item, 'wp:comment_status') !== 'closed'
  const byline = cut(cleanLine(needs.names.get(author) ?? author), longest.author)
  return { is: 'article', ...named, told, moved: { content, from, since, repliesOpen, section, author: byline } }
}

/** WordPress keeps what notes say beside the text, as JSON. */
function footnotesOf(item: Element): Map<string, string> {
  const meta = item.children.filter(({ name }) => name === 'wp:postmeta')
  const kept = meta.find((each) => textIn(each, 'wp:meta_key') === 'footnotes')
  const read = footnotes.safeParse(kept && textIn(kept, 'wp:meta_value'))
  return new Map(read.data?.map(({ id, content }) => [id, content]))
}

const footnotes = z
  .string()
  .transform((text): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      return undefined
    }
  })
  .pipe(z.array(z.object({ id: z.string(), content: z.string() })))

/** A title, or else the first words there are. */
function headlineOf(item: Element, { content }: ReturnType<typeof bodySchema.parse>): string {
  const title = cleanLine(textOfHtml(textIn(item, 'title')))
  if (title !== '') return cut(title, longest.headline)
  const first = content.find((block) => block.type === 'paragraph' || block.type === 'heading')
  const words = first && 'content' in first ? (first.content ?? []) : []
  return cut(words.map((run) => ('text' in run ? run.text : ' ')).join(''), 80)
}

/** The names of one kind of terms, each once by its address. */
function termsIn(item: Element, domain: string): string[] {
  const terms = item.children.filter(
    ({ name, attributes }) => name === 'category' && attributes.get('domain') === domain,
  )
  const named = terms.map(({ text }) => cut(cleanLine(textOfHtml(text)), longest.topic)).filter((name) => name !== '')
  return [...new Map(named.map((name) => [slugOf(name), name])).values()]
}

/** In UTC where it is told; older exports tell it by the time of the feed. */
export function publishedAt(item: Element): Instant | undefined {
  const told = parseInstant(`${textIn(item, 'wp:post_date_gmt').replace(' ', 'T')}Z`)
  if (told !== undefined && told > '1000') return told
  const byFeed = Date.parse(childOf(item, 'pubDate')?.text ?? '')
  if (byFeed > 0) return instantOf(byFeed)
  return parseInstant(`${textIn(item, 'wp:post_date').replace(' ', 'T')}Z`)
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

import { parseInstant } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { slugOf } from '../../base/text.ts'
import { type Titles, titlesIn } from '../../base/titles.ts'
import { type Article, type Articles, bodySchema, type Content, fromMarkdown, readKind } from '../articles/index.ts'
import type { Media } from '../media/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Actor, AuthorId, Newsroom } from '../staff/index.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { authorNamed, sectionNamed } from './names.ts'

type Needs = { articles: Articles; newsroom: Newsroom; settings: SiteSettings; media: Media; ids: Ids }

type File = {
  text: string
  publish: boolean
  /** Why blocking findings may be overridden, if they may. */
  override?: string
  /** The bytes of a picture the facts name; `undefined` when there is no such file. */
  picture: (name: string) => Promise<Uint8Array | undefined>
}

/** Brings in one article from a Markdown file. A section, an author or a topic it names begins here if it is new. */
export async function importMarkdown(needs: Needs, actor: Actor, file: File): Promise<Outcome<Article, string>> {
  const read = readFrontMatter(file.text)
  if ('problem' in read) return refused(read.problem)
  const content = await contentOf(needs, actor, { ...read, file })
  if ('refused' in content) return content

  const created = await needs.articles.create(actor, content.done)
  if ('refused' in created) return refused(`It was not saved: ${created.refused}.`)
  const { article, revision } = created.done
  if (!file.publish) return done(article)

  const published = await needs.articles.publish(actor, {
    articleId: article.id,
    revisionId: revision.id,
    override: file.override ?? null,
    since: (read.facts.published && parseInstant(read.facts.published)) || null,
  })
  if ('done' in published) return done(published.done.article)
  const findings = published.findings?.filter((finding) => finding.level === 'block') ?? []
  const reasons = findings.map((finding) => `\n  ${finding.message}`).join('')
  return refused(`It is saved as a draft but not published: ${published.refused}.${reasons}`)
}

type Reading = { facts: FrontMatter; text: string; file: File }

async function contentOf(
  needs: Needs,
  actor: Actor,
  { facts, text, file }: Reading,
): Promise<Outcome<Content, string>> {
  const picture = await pictureOf(needs, actor, { facts, file })
  if ('refused' in picture) return picture
  const section = await sectionNamed(needs, actor, facts.section)
  if ('refused' in section) return section
  const kind = kindOf(facts)
  if ('refused' in kind) return kind
  const body = bodySchema.safeParse(fromMarkdown(text, () => needs.ids.next('block').slice(-10)))
  if (!body.success) return refused(`The text cannot be kept: ${body.error.issues[0]?.message ?? 'it is not a body'}`)
  const byline: AuthorId[] = []
  for (const name of facts.byline) {
    const author = await authorNamed(needs, actor, name)
    if ('refused' in author) return author
    byline.push(author.done)
  }
  return done({
    slug: facts.slug ?? slugOf(facts.headline),
    headline: facts.headline,
    standfirst: facts.standfirst,
    byline,
    place: facts.place,
    reportedOn: facts.date,
    sectionId: section.done.id,
    topics: facts.topics,
    pictureId: picture.done,
    pictureCaption: facts.picture?.caption ?? '',
    sources: facts.sources,
    body: body.data,
    ...kind.done,
    ...titlesOf(facts),
  })
}

function titlesOf({ short, search, share }: FrontMatter): Titles {
  return titlesIn({
    shortHeadline: short,
    searchTitle: search?.title,
    searchDescription: search?.description,
    shareTitle: share?.title,
    shareDescription: share?.description,
  })
}

/** What is wrong with a field is said by its name. */
function kindOf({ kind: name, fields }: FrontMatter): Outcome<Pick<Content, 'kind'>, string> {
  const read = readKind({ name, fields }, { isStrict: true })
  if ('kind' in read) return done(read.kind ? { kind: read.kind } : {})
  const [[field, message] = ['', '']] = Object.entries(read.problems)
  return refused(`${field === '' ? 'kind' : `fields.${field}`}: ${message}`)
}

type Pictured = Pick<Reading, 'facts' | 'file'>

async function pictureOf(
  { media }: Needs,
  actor: Actor,
  { facts, file }: Pictured,
): Promise<Outcome<Content['pictureId'], string>> {
  if (!facts.picture) return done(null)
  const { file: name, alt, credit } = facts.picture
  const bytes = await file.picture(name)
  if (!bytes) return refused(`The picture ${name} is not beside the file.`)
  const added = await media.add(actor, { bytes, alt, credit })
  return 'done' in added ? done(added.done.id) : refused(`The picture ${name} was not taken: ${added.refused}.`)
}

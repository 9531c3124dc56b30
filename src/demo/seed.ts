import { later, minutes } from '../base/clock.ts'
import { clean, cleanLine } from '../base/text.ts'
import type { Article } from '../features/articles/index.ts'
import { importMarkdown } from '../features/importers/index.ts'
import type { ReplyId } from '../features/replies/index.ts'
import { type Actor, type StaffId, theOwner } from '../features/staff/index.ts'
import type { Site } from '../site.ts'
import { addDiscussion } from './discussion.ts'
import { type Paper, readFolder, readPaper, readReplies } from './paper.ts'
import { drawPictures } from './pictures.ts'

/** Fills an empty site with the demo's paper, through the same doors as any newsroom's own work. */
export async function seed(site: Site): Promise<void> {
  const paper = await readPaper()
  const staffIds = await foundPaper(site, paper)
  const publisher = await site.newsroom.byEmail(paper.staff.find(({ role }) => role === 'publisher')?.email ?? '')
  if (!publisher) throw new Error('The demo’s paper has no publisher.')
  const articles = await addArticles(site, publisher)
  await addDrafts(site, publisher)
  const byEmail = new Map(paper.staff.map(({ key, email }) => [email, staffIds.get(key) ?? null]))
  await addReplies(site, articles, byEmail)
  const nell = await site.newsroom.byEmail(paper.staff.find(({ role }) => role === 'moderator')?.email ?? '')
  await addDiscussion(site, articles, nell ?? publisher)
  await site.jobs.settle()
}

async function foundPaper({ settings, newsroom }: Site, paper: Paper): Promise<Map<string, StaffId>> {
  const { name, tagline, city, language, timezone: timeZone, contact } = paper
  done(await settings.change(theOwner, { name, tagline, city, language, timeZone, contact }))
  for (const [position, section] of paper.sections.entries()) {
    done(await settings.addSection(theOwner, { ...section, position }))
  }
  const staffIds = new Map<string, StaffId>()
  for (const { key, ...who } of paper.staff) staffIds.set(key, done(await newsroom.addStaff(theOwner, who)).id)
  for (const { staff, ...who } of paper.authors) {
    const staffId = staff === undefined ? undefined : staffIds.get(staff)
    done(await newsroom.addAuthor(theOwner, { ...who, ...(staffId ? { staffId } : {}) }))
  }
  return staffIds
}

/** The articles by the names of their files. */
async function addArticles(site: Site, publisher: Actor): Promise<Map<string, Article>> {
  const { default: sharp } = await import('sharp')
  const drawn = new Map(drawPictures().map(({ name, svg }) => [name, svg]))
  const pictures = new Map<string, Promise<Uint8Array>>()
  const articles = new Map<string, Article>()
  const picture = async (name: string): Promise<Uint8Array | undefined> => {
    const svg = drawn.get(name)
    if (svg === undefined) return undefined
    const bytes = pictures.get(name) ?? sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
    pictures.set(name, bytes)
    return bytes
  }
  for (const { key, text } of await readFolder('articles')) {
    articles.set(key, done(await importMarkdown(site, publisher, { text, publish: true, picture })))
  }
  return articles
}

/** What the newsroom is in the middle of: the first waits for somebody else to read it. */
async function addDrafts(site: Site, publisher: Actor): Promise<void> {
  const picture = async () => undefined
  const drafts: Article[] = []
  for (const { text } of await readFolder('drafts')) {
    drafts.push(done(await importMarkdown(site, publisher, { text, publish: false, picture })))
  }
  const last = drafts.at(-1)
  if (last) done(await site.articles.moveTo(publisher, { articleId: last.id, stage: 'in-review' }))
}

type Named<Value> = ReadonlyMap<string, Value>

async function addReplies({ replies }: Site, articles: Named<Article>, byEmail: Named<StaffId | null>): Promise<void> {
  const known = new Map<string, ReplyId>()
  for (const { key, article: name, answers, after, email, ...told } of await readReplies()) {
    const article = articles.get(name)
    if (!article?.publishedAt) throw new Error(`The reply ${key} is under ${name}, which is not there.`)
    const reply = done(
      await replies.bring(theOwner, {
        key,
        articleId: article.id,
        answers: answers === undefined ? null : (known.get(answers) ?? null),
        name: cleanLine(told.name),
        email,
        body: clean(told.body.trim()),
        postedAt: later(article.publishedAt, minutes(after)),
        status: told.status,
        staffId: byEmail.get(email) ?? null,
        because: told.because ?? (told.status === 'pending' ? 'First reply from this writer' : 'Read by the newsroom'),
      }),
    )
    known.set(key, reply.id)
  }
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo's own paper was refused: ${outcome.refused}`)
  return outcome.done
}

import { days, hours, later, minutes, systemClock } from '../base/clock.ts'
import { dayOf, momentOf } from '../base/dates.ts'
import { givenRoles, type RoleId } from '../base/permission.ts'
import { clean, cleanLine } from '../base/text.ts'
import type { Article } from '../features/articles/index.ts'
import { importMarkdown } from '../features/importers/index.ts'
import type { ReplyId } from '../features/replies/index.ts'
import { type Actor, type StaffId, theOwner, waysIn } from '../features/staff/index.ts'
import type { Site } from '../site.ts'
import { addDiscussion, passageOf } from './discussion.ts'
import { addFace } from './face.ts'
import { addFronts } from './fronts.ts'
import { addHouseStyle } from './house-style.ts'
import { addNotes, proposeHeadlines } from './notes.ts'
import { type Paper, type PaperReply, readFolder, readPaper, readReplies } from './paper.ts'
import { drawPictures } from './pictures.ts'
import { addPlan } from './plan.ts'
import { addRecord } from './record.ts'
import { addRights } from './rights.ts'
import { addSuggested } from './suggested.ts'

/** Fills an empty site with the demo's paper, through the same doors as any newsroom's own work. */
export async function seed(site: Site): Promise<void> {
  const paper = await readPaper()
  const staffIds = await foundPaper(site, paper)
  const publisher = await site.newsroom.byEmail(paper.staff.find(({ role }) => role === 'publisher')?.email ?? '')
  if (!publisher) throw new Error('The demo’s paper has no publisher.')
  const articles = await addArticles(site, publisher)
  await addRights(site, publisher)
  await addFace(site, publisher)
  await addHouseStyle(site, publisher)
  const drafts = await addDrafts(site, publisher)
  await addPlan(site, { publisher, staffIds, drafts })
  await addNotes(site, drafts)
  await addSuggested(site, drafts)
  await proposeHeadlines(site, drafts)
  await addRecord(site, publisher, articles)
  const byEmail = new Map(paper.staff.map(({ key, email }) => [email, staffIds.get(key) ?? null]))
  const replies = await addReplies(site, articles, byEmail)
  const inRole = (role: Paper['staff'][number]['role']) =>
    site.newsroom.byEmail(paper.staff.find((each) => each.role === role)?.email ?? '')
  const staff = {
    moderator: (await inRole('moderator')) ?? publisher,
    reporter: (await inRole('reporter')) ?? publisher,
  }
  await pickReplies(site, staff.moderator, replies)
  await addDiscussion(site, { articles, replies, staff })
  await addFronts(site, publisher, articles)
  await site.jobs.settle()
}

async function foundPaper({ settings, newsroom }: Site, paper: Paper): Promise<Map<string, StaffId>> {
  const { name, tagline, city, language, timezone: timeZone, contact } = paper
  done(await settings.change(theOwner, { name, tagline, city, language, timeZone, contact }))
  for (const [position, section] of paper.sections.entries()) {
    done(await settings.addSection(theOwner, { ...section, position }))
  }
  const staffIds = await addPeople({ settings, newsroom }, paper)
  for (const { staff, ...who } of paper.authors) {
    const staffId = staff === undefined ? undefined : staffIds.get(staff)
    done(await newsroom.addAuthor(theOwner, { ...who, ...(staffId ? { staffId } : {}) }))
  }
  return staffIds
}

/** Who works there, each in a role that every paper has or that this one made. */
async function addPeople({ settings, newsroom }: Pick<Site, 'settings' | 'newsroom'>, { roles, staff }: Paper) {
  const made = new Map<string, RoleId>(givenRoles.map((name) => [name, name]))
  for (const { key, ...role } of roles) {
    const wish = { ...role, ways: waysIn, needsSecondFactor: false }
    made.set(key, done(await newsroom.makeRole(theOwner, wish)).id)
  }
  const { sections } = await settings.site()
  const people = new Map<string, StaffId>()
  for (const { key, role: called, sections: slugs, ...who } of staff) {
    const role = made.get(called)
    if (!role) throw new Error(`The demo’s ${who.name} has the role ${called}, which is not there.`)
    const own = sections.flatMap(({ id, slug }) => (slugs?.includes(slug) ? [id] : []))
    people.set(key, done(await newsroom.addStaff(theOwner, { ...who, role, sections: slugs ? own : 'all' })).id)
  }
  return people
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

/** What the newsroom is in the middle of: one is being written, one waits for somebody else to read it, one for its moment, and one is under embargo. */
async function addDrafts(site: Site, publisher: Actor): Promise<Named<Article>> {
  const picture = async () => undefined
  const drafts = new Map<string, Article>()
  for (const { key, text } of await readFolder('drafts')) {
    drafts.set(key, done(await importMarkdown(site, publisher, { text, publish: false, picture })))
  }
  const { timeZone } = await site.settings.site()
  // However long the finished paper is kept, both are still to come.
  const at = momentOf({ day: dayOf(later(systemClock.now(), days(45)), timeZone), minutes: 6 * 60 }, timeZone)
  done(await site.articles.moveTo(publisher, { articleId: draftOf(drafts, 'slipway-bell').id, stage: 'in-review' }))
  const buses = draftOf(drafts, 'winter-buses')
  const named = { articleId: buses.id, revisionId: buses.draftId }
  done(await site.articles.approve(publisher, named))
  done(await site.schedules.setPublication(publisher, { ...named, at, base: null }))
  const museum = draftOf(drafts, 'museum-shortlist')
  const terms = { articleId: museum.id, repliesOpen: true, embargoedUntil: later(at, -hours(5.5)) }
  await site.articles.setPublicationSettings(publisher, terms)
  return drafts
}

function draftOf(drafts: Named<Article>, key: string): Article {
  const draft = drafts.get(key)
  if (!draft) throw new Error(`There is no draft ${key}.`)
  return draft
}

type Named<Value> = ReadonlyMap<string, Value>

async function addReplies(site: Site, articles: Named<Article>, byEmail: Named<StaffId | null>) {
  const known = new Map<string, ReplyId>()
  for (const { key, article: name, answers, quotes, ...told } of await readReplies()) {
    const article = articles.get(name)
    if (!article) throw new Error(`The reply ${key} is under ${name}, which is not there.`)
    const place = { key, articleId: article.id, answers: answers === undefined ? null : (known.get(answers) ?? null) }
    const said = { quotes: await quotedOf(site, article, quotes), staffId: byEmail.get(told.email) ?? null }
    known.set(key, done(await site.replies.bring(theOwner, { ...place, ...said, ...wordsOf(told, article) })).id)
  }
  return known
}

type Told = Pick<PaperReply, 'name' | 'email' | 'body' | 'after' | 'status' | 'because' | 'error'>

function wordsOf({ name, email, body, after, status, because, error }: Told, { publishedAt, createdAt }: Article) {
  return {
    name: cleanLine(name),
    email,
    body: clean(body.trim()),
    postedAt: later(publishedAt ?? createdAt, minutes(after)),
    status,
    errorReport: error ?? null,
    because: because ?? (status === 'pending' ? 'First reply from this writer' : 'Read by the newsroom'),
  }
}

async function quotedOf(site: Site, article: Article, beginning: string | undefined) {
  if (beginning === undefined) return null
  const passage = await passageOf(site, article, beginning)
  if (!passage) throw new Error(`No paragraph says “${beginning}”.`)
  return passage
}

async function pickReplies({ moderation }: Site, moderator: Actor, known: Named<ReplyId>): Promise<void> {
  for (const { key, picked } of await readReplies()) {
    const replyId = picked ? known.get(key) : undefined
    if (replyId) done(await moderation.pick(moderator, { replyId, picked: true }))
  }
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo's own paper was refused: ${outcome.refused}`)
  return outcome.done
}

import { later, minutes } from '../base/clock.ts'
import { home } from '../base/path.ts'
import { clean, cleanLine } from '../base/text.ts'
import { type Article, passages } from '../features/articles/index.ts'
import type { Brought, ReplyId } from '../features/replies/index.ts'
import { type Actor, type StaffId, theOwner } from '../features/staff/index.ts'
import type { Site } from '../site.ts'
import { addCorrections, republish } from './corrections.ts'
import { readThread } from './paper.ts'
import { spokenThread } from './thread.ts'

type Named<Value> = ReadonlyMap<string, Value>

/** The article that everybody in Brackmouth has something to say about. */
const busiest = '23-council-backs-repair'
const closed = '12-nora-tessier-obituary'
const repliesUnderBusiest = 2000

type Around = { articles: Named<Article>; replies: Named<ReplyId>; staff: { moderator: Actor; reporter: Actor } }

/** What a discussion has besides replies: a long thread, picks, a policy or two, an appeal, a time-out. */
export async function addDiscussion(site: Site, { articles, replies, staff }: Around): Promise<void> {
  const article = articles.get(busiest)
  if (!article) throw new Error(`The demo’s paper has no article ${busiest}.`)
  await longThread(site, article, staff)
  await appealed(site, staff.moderator, replies.get('r213'))
  await timedOut(site, staff.moderator, article)
  const report = await errorReported(site, article)
  await paragraphChanged(site, article)
  await addCorrections(site, articles, report)
  await policies(site, articles)
}

/** Two thousand replies, half of them answers; fast on the first evening, slower every hour after. */
async function longThread(site: Site, article: Article, { moderator, reporter }: Around['staff']): Promise<void> {
  const made: ReplyId[] = []
  const names: Record<string, { name: string; staffId: StaffId }> = {
    reporter: { name: reporter.name, staffId: reporter.id },
    staff: { name: moderator.name, staffId: moderator.id },
  }
  for (const [number, { by, answers, ...said }] of spokenThread(await readThread(), repliesUnderBusiest).entries()) {
    const { name, staffId } = names[by] ?? { name: said.name, staffId: null }
    const postedAt = later(article.publishedAt ?? article.createdAt, minutes(3 + number ** 1.2 / 3))
    const place = {
      key: `long ${number}`,
      articleId: article.id,
      answers: answers === null ? null : (made[answers] ?? null),
    }
    const words = { name: cleanLine(name), body: clean(said.body), staffId }
    const brought: Brought = { ...place, ...words, email: null, postedAt, status: 'published' }
    made.push(done(await site.replies.bring(theOwner, brought)).id)
  }
}

/** Hidden by a rule, and its writer thinks that is wrong. */
async function appealed(site: Site, moderator: Actor, replyId: ReplyId | undefined): Promise<void> {
  if (replyId === undefined) throw new Error('The demo’s paper has no reply to appeal about.')
  const rules = await site.moderation.rules()
  const rule = rules.find(({ title }) => title.includes('accusations')) ?? rules[0]
  const because = 'It accuses somebody who can be recognised, and gives no grounds.'
  done(await site.moderation.decide(moderator, { replyId, to: 'hidden', ruleId: rule?.id ?? null, because }))
  const words = clean(
    'I named no person. The firm’s name is on the site board for everybody to read, and the register of interests says the rest. Please look again.',
  )
  done(await site.moderation.appeal(replyId, words))
}

/** Through the form and for the newsroom's eyes only: it waits among the error reports. */
async function errorReported(site: Site, article: Article): Promise<ReplyId> {
  const passage = await passageOf(site, article, 'The parapet will be finished')
  const from = { browser: undefined, reader: undefined, network: '203.0.113.78', agent: 'A browser' }
  const { reply } = done(
    await site.replyIntake.post({
      path: article.path ?? home,
      ...{ answers: null, block: passage?.block ?? null, errorReport: 'private', mayBeThanked: true },
      ...{ trap: '', stamp: '', from },
      name: cleanLine('Hettie Rusk'),
      email: cleanLine('hettie.rusk@upperbrack.example'),
      body: clean('Page 9 of the council’s papers says spring 2028 for the parapet, not next autumn. Which is it?'),
    }),
  )
  return reply.id
}

/** What a reader found wanting is put right, so that the quotation of it says that it was changed since. */
async function paragraphChanged(site: Site, { id }: Article): Promise<void> {
  await republish(site, id, { words: ['consider it next week.', 'consider it on Wednesday 25 November.'] })
}

/** The passage of an article that begins so, as readers see it now. */
export async function passageOf(site: Site, { publicId }: Article, beginning: string) {
  const revision = publicId === null ? undefined : await site.articles.revision(publicId)
  const found = revision && passages(revision.content.body).find(({ text }) => text.includes(beginning))
  return found && { block: found.id, words: found.text }
}

/** Somebody who came through the form, because only of those is it known where they came from. */
async function timedOut(site: Site, moderator: Actor, { path }: Article): Promise<void> {
  const from = { browser: undefined, reader: undefined, network: '203.0.113.77', agent: 'A browser' }
  const { reply } = done(
    await site.replyIntake.post({
      path: path ?? home,
      ...{ answers: null, block: null, errorReport: null, trap: '', stamp: '', from },
      name: cleanLine('Harbour Truth'),
      email: cleanLine('truth@quaymail.example'),
      body: clean('You are all paid by the stone merchants and I know where you drink.'),
    }),
  )
  const because = 'It threatens people.'
  done(await site.moderation.decide(moderator, { replyId: reply.id, to: 'hidden', because }))
  const imposing = { replyId: reply.id, kind: 'time-out', length: 'a-week', because, houseRuleId: null } as const
  done(await site.sanctions.impose(moderator, imposing))
}

/**
 * Nobody argues under an obituary. Two sections are read at hours of which one is always over, so that whoever looks
 * finds a form that says when somebody reads again.
 */
async function policies({ screening, settings }: Site, articles: Named<Article>): Promise<void> {
  const obituary = articles.get(closed)
  if (!obituary) throw new Error('The demo’s paper has no obituary.')
  const { id, sectionId } = obituary
  const here = { scope: { of: 'article', id }, sectionId, deviation: { admission: 'closed' } } as const
  done(await screening.setPolicy(theOwner, here))
  const { sections } = await settings.site()
  for (const [slug, from, until] of [
    ['sport', '08:00', '20:00'],
    ['culture', '20:00', '08:00'],
  ] as const) {
    const section = sections.find((each) => each.slug === slug)
    if (!section) throw new Error(`The demo’s paper has no section ${slug}.`)
    const hours = { days: [0, 1, 2, 3, 4, 5, 6], from, until }
    const inSection = { scope: { of: 'section', id: section.id }, sectionId: section.id, deviation: { hours } } as const
    done(await screening.setPolicy(theOwner, inSection))
  }
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo's own discussion was refused: ${outcome.refused}`)
  return outcome.done
}

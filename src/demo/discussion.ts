import { later, minutes } from '../base/clock.ts'
import { clean, cleanLine } from '../base/text.ts'
import { type Article, passages } from '../features/articles/index.ts'
import type { Brought, ReplyId } from '../features/replies/index.ts'
import { type Actor, theOwner } from '../features/staff/index.ts'
import type { Site } from '../site.ts'

type Named<Value> = ReadonlyMap<string, Value>

/** The article that everybody in Brackmouth has something to say about. */
const busiest = '23-council-backs-repair'
const closed = '12-nora-tessier-obituary'
const repliesUnderBusiest = 2000

/** What a discussion has besides replies: a long thread, picks, a policy or two, an appeal, a time-out. */
export async function addDiscussion(site: Site, articles: Named<Article>, moderator: Actor): Promise<void> {
  const article = articles.get(busiest)
  if (!article) throw new Error(`The demo’s paper has no article ${busiest}.`)
  const made = await longThread(site, article)
  for (const replyId of [3, 41, 77].flatMap((place) => made[place] ?? [])) {
    done(await site.moderation.pick(moderator, { replyId, picked: true }))
  }
  await appealed(site, moderator, made[60])
  await timedOut(site, moderator, article)
  await policies(site, articles)
}

/** Two thousand replies, many of them answers, some to a paragraph; the same ones every time. */
async function longThread(site: Site, article: Article): Promise<ReplyId[]> {
  const blocks = await blocksOf(site, article)
  const chance = countedChance()
  const made: ReplyId[] = []
  for (let number = 0; number < repliesUnderBusiest; number += 1) {
    const answers =
      chance() < 0.5 ? made[made.length - 1 - Math.floor(chance() * Math.min(made.length, 30))] : undefined
    const block = answers === undefined && chance() < 0.12 ? blocks[Math.floor(chance() * blocks.length)] : undefined
    const reply = { ...wordsOf(chance), key: `long ${number}`, articleId: article.id, answers: answers ?? null }
    const postedAt = later(article.publishedAt ?? article.createdAt, minutes(3 + number / 4))
    const brought: Brought = { ...reply, email: null, postedAt, status: 'published', quotes: block ?? null }
    made.push(done(await site.replies.bring(theOwner, brought)).id)
  }
  return made
}

async function blocksOf(site: Site, { publicId }: Article): Promise<{ block: string; words: string }[]> {
  const revision = publicId === null ? undefined : await site.articles.revision(publicId)
  const found = revision ? passages(revision.content.body) : []
  return found.filter(({ text }) => text !== '').map(({ id, text }) => ({ block: id, words: text }))
}

/** The same numbers in every run, so that the demo is the same demo. */
function countedChance(): () => number {
  let state = 1887
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const firstNames = [
  'Moira',
  'Gordon',
  'Aoife',
  'Tariq',
  'Ines',
  'Walter',
  'Priya',
  'Callum',
  'Bridie',
  'Otto',
  'Yusuf',
  'Elsie',
]
const lastNames = [
  'Tennant',
  'Hepple',
  'Sorley',
  'Quayle',
  'Marsh',
  'Adeyemi',
  'Bewick',
  'Corder',
  'Lowrie',
  'Staithes',
]
const openings = [
  'I walked the Long Arm the morning after the vote and',
  'My father mixed lime for that wall in 1961, so',
  'With respect to the councillor from Saltergate,',
  'I have read the survey twice and',
  'Speaking as somebody who moors at berth nine,',
  'I was in the public gallery on Tuesday and',
  'Nobody has asked the pilots yet, but',
  'Every winter we have the same conversation, and',
]
const middles = [
  'the cracks below the second bollard are wider than my hand',
  'what matters is who pays when the contractor finds the next hollow',
  'the repair is cheaper this year than it will be after another gale',
  'I would sooner see the money in the ferry ramp than in stone',
  'the figures leave out the harbour dues we lose while it is shut',
  'two of the hollows were on the 1974 drawings all along',
  'divers will tell you more in a day than a committee in a month',
  'the fleet can live with scaffolding if it has a date',
]
const endings = [
  'Could somebody at The Packet ask for the tender?',
  'I will say so at the next meeting as well.',
  'That is all I wanted to add.',
  'Happy to be shown wrong with numbers.',
  'Read the footnote on page six.',
  'The tide will not wait for a second opinion.',
]

function wordsOf(chance: () => number): { name: Brought['name']; body: Brought['body'] } {
  const one = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? ''
  const body = `${one(openings)} ${one(middles)}. ${one(endings)}`
  return { name: cleanLine(`${one(firstNames)} ${one(lastNames)}`), body: clean(body) }
}

/** Hidden by a rule, and its writer thinks that is wrong. */
async function appealed(site: Site, moderator: Actor, replyId: ReplyId | undefined): Promise<void> {
  if (replyId === undefined) return
  const [rule] = await site.moderation.rules()
  const because = 'It names a neighbour who has no part in this.'
  done(await site.moderation.decide(moderator, { replyId, to: 'hidden', ruleId: rule?.id ?? null, because }))
  const words = clean(
    'I named the contractor, whose name is on the site board for everybody to read. Please look again.',
  )
  done(await site.moderation.appeal(replyId, words))
}

/** Somebody who came through the form, because only of those is it known where they came from. */
async function timedOut(site: Site, moderator: Actor, { path }: Article): Promise<void> {
  const from = { browser: undefined, reader: undefined, network: '203.0.113.77', agent: 'A browser' }
  const { reply } = done(
    await site.replies.post({
      path: path ?? '',
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

/** Nobody argues under an obituary, and the sports desk reads replies by day only. */
async function policies({ screening, settings }: Site, articles: Named<Article>): Promise<void> {
  const obituary = articles.get(closed)
  const sport = (await settings.site()).sections.find(({ slug }) => slug === 'sport')
  if (!obituary || !sport) throw new Error('The demo’s paper has no obituary or no sport.')
  const { id, sectionId } = obituary
  const here = { scope: { of: 'article', id }, sectionId, deviation: { admission: 'closed' } } as const
  done(await screening.setPolicy(theOwner, here))
  const hours = { days: [0, 1, 2, 3, 4, 5, 6], from: '08:00', until: '20:00' }
  const inSport = { scope: { of: 'section', id: sport.id }, sectionId: sport.id, deviation: { hours } } as const
  done(await screening.setPolicy(theOwner, inSport))
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo's own discussion was refused: ${outcome.refused}`)
  return outcome.done
}

import sharp from 'sharp'
import { systemClock } from '../src/base/clock.ts'
import { clean } from '../src/base/text.ts'
import { type ArticleId, type Body, bodySchema } from '../src/features/articles/index.ts'
import type { ReplyId } from '../src/features/replies/index.ts'
import { type Staff, theOwner } from '../src/features/staff/index.ts'
import { doneOrFault } from '../src/testing/site.ts'
import type { Started } from './running.ts'
import { aSender } from './spoken.ts'

/** Ninety-five letters that nothing divides, as some languages have them and hashtags everywhere. */
export const word = 'Oberweserdampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenherstellergenossenschaftsverein'

const line = clean(word)
const said = clean(`${word} ${word}`)

/** A paper that says one very long word wherever it can say anything. */
export async function aPaperOfLongWords(running: Started) {
  const staff = await aPaper(running)
  const article = await anArticle(running)
  await aRecord(running, article.id)
  const replies = await aDiscussion(running, article)
  await aDesk(running, article.id, replies)
  await running.site.jobs.settle()
  return { staff, article, replies }
}

async function aPaper({ site }: Started): Promise<Staff> {
  const paper = { name: word, tagline: word, city: word, contact: `${word.slice(0, 60)}@paper.example` }
  await site.settings.change(theOwner, paper)
  const email = `${word.slice(0, 60)}@staff.example`
  return doneOrFault(await site.newsroom.addStaff(theOwner, { email, name: word, role: 'publisher' }))
}

async function anArticle({ site }: Started) {
  const place = { name: word, description: word, position: 0 }
  const section = doneOrFault(await site.settings.addSection(theOwner, place))
  const author = doneOrFault(await site.newsroom.addAuthor(theOwner, { name: word, bio: word }))
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#285a78' } })
    .png()
    .toBuffer()
  const picture = doneOrFault(await site.media.add(theOwner, { bytes, alt: word, credit: word }))
  const content = {
    slug: 'ferry-runs-again',
    headline: `#${word} “runs again`,
    standfirst: said,
    byline: [author.id],
    place: word,
    reportedOn: '2026-11-20',
    sectionId: section.id,
    topics: [word],
    pictureId: picture.id,
    pictureCaption: word,
    sources: [{ title: word, url: `https://harbour.example/${word}` }],
    body: aBody(picture.id),
  }
  const began = doneOrFault(await site.articles.create(theOwner, content))
  const articleId = began.article.id
  const out = { articleId, revisionId: began.revision.id, override: word }
  doneOrFault(await site.articles.publish(theOwner, out))
  const next = { ...content, headline: `${content.headline} ${word}`, body: aBody(picture.id, ` ${word}`) }
  const saved = await site.articles.save(theOwner, { articleId, base: began.revision.id, content: next })
  const { revision } = doneOrFault(saved)
  const correcting = {
    kind: 'correction',
    was: word,
    now: word,
    block: 'block01',
    report: null,
    corrects: null,
  } as const
  const again = { articleId, revisionId: revision.id, override: word, correcting }
  const { article } = doneOrFault(await site.articles.publish(theOwner, again))
  const other = doneOrFault(await site.articles.create(theOwner, { ...content, slug: 'withdrawn' })).article
  const named = { articleId: other.id, revisionId: other.draftId, override: word }
  const gone = doneOrFault(await site.articles.publish(theOwner, named)).article.path ?? ''
  doneOrFault(await site.articles.withdraw(theOwner, { articleId: other.id, because: word }))
  return { id: articleId, path: article.path ?? '', gone, first: began.revision.id, second: revision.id }
}

/** A word in every kind of block. */
function aBody(picture: string, more = ''): Body {
  let count = 0
  const attrs = () => {
    count += 1
    return { id: `block0${count}` }
  }
  const text = (...marks: object[]) => [{ type: 'text', text: word + more, marks }]
  const paragraph = (...marks: object[]) => ({ type: 'paragraph', attrs: attrs(), content: text(...marks) })
  const items = () => [{ type: 'listItem', attrs: attrs(), content: [paragraph()] }]
  return bodySchema.parse({
    type: 'doc',
    content: [
      paragraph(),
      { type: 'heading', attrs: { ...attrs(), level: 2 }, content: text() },
      { type: 'heading', attrs: { ...attrs(), level: 3 }, content: text() },
      paragraph({ type: 'link', attrs: { href: `https://harbour.example/${word}` } }),
      paragraph({ type: 'bold' }, { type: 'italic' }),
      { type: 'bulletList', attrs: attrs(), content: items() },
      { type: 'orderedList', attrs: attrs(), content: items() },
      { type: 'blockquote', attrs: attrs(), content: [paragraph()] },
      { type: 'pullQuote', attrs: attrs(), content: text() },
      { type: 'figure', attrs: { ...attrs(), picture, caption: word } },
    ],
  })
}

async function aRecord({ site }: Started, articleId: ArticleId): Promise<void> {
  const { entities, facts, sources } = site
  const known = { aliases: [`${word}er`], sameAs: [`https://names.example/${word}`], description: word }
  const add = async (kind: 'person' | 'organisation' | 'place') =>
    doneOrFault(await entities.add(theOwner, kind, { ...known, name: word, pronoun: null })).id
  const [personId, organisationId, placeId] = [await add('person'), await add('organisation'), await add('place')]
  const source = { kind: 'link', title: word, url: `https://harbour.example/${word}`, seenOn: '2026-11-20' } as const
  const { id: sourceId } = doneOrFault(
    await sources.add(theOwner, { ...source, storedHash: null, reason: word, note: word }),
  )
  const role = { personId, title: word, organisationId, from: '2021', to: null, sourceId }
  doneOrFault(await entities.addRole(theOwner, role))
  const words = { words: word, block: 'block01' }
  for (const entryId of [personId, organisationId, placeId]) {
    doneOrFault(await facts.mention(theOwner, articleId, { ...words, entryId }))
  }
  const quote = { kind: 'direct', to: word, edtf: '2026-11', occasion: word, checkedAgainst: word } as const
  doneOrFault(await facts.quote(theOwner, articleId, { ...words, ...quote, speakerId: personId, sourceId }))
  const event = { title: word, edtf: '2026-11-09', placeId, status: 'reported' } as const
  const participants = [{ entryId: personId, as: word }]
  const { target } = doneOrFault(await facts.event(theOwner, articleId, { ...words, ...event, participants }))
  const line = { title: word, summary: said }
  const wider = doneOrFault(await site.storylines.add(theOwner, { ...line, partOf: null }))
  for (const partOf of [null, wider.id]) {
    const { id } = partOf ? doneOrFault(await site.storylines.add(theOwner, { ...line, partOf })) : wider
    doneOrFault(await site.storylines.join(theOwner, id, { article: articleId }))
    if (target.kind === 'event') doneOrFault(await site.storylines.join(theOwner, id, { event: target.id }))
  }
}

type Article = Awaited<ReturnType<typeof anArticle>>
export type LongReplies = Record<'root' | 'nested' | 'hidden' | 'pending', ReplyId>

async function aDiscussion({ site }: Started, { id: articleId }: Article): Promise<LongReplies> {
  let count = 0
  const reply = async (given: object) => {
    const usual = { articleId, answers: null, status: 'published', postedAt: systemClock.now() } as const
    const words = { name: line, body: said, email: `${word.slice(0, 60)}@reader.example` }
    const quotes = { block: 'block01', words: word }
    count += 1
    return doneOrFault(await site.replies.bring(theOwner, { ...usual, ...words, quotes, key: `${count}`, ...given })).id
  }
  const root = await reply({})
  let nested = root
  for (let depth = 0; depth < 4; depth += 1) nested = await reply({ answers: nested, quotes: null })
  for (let more = 0; more < 25; more += 1) await reply({})
  const [hidden, pending] = [await reply({}), await reply({ status: 'pending', because: word, errorReport: 'public' })]
  return { root, nested, hidden, pending }
}

/** Everything the newsroom says of it, in a long word as well. */
async function aDesk({ site }: Started, articleId: ArticleId, replies: LongReplies): Promise<void> {
  const { moderation, articles } = site
  const rule = doneOrFault(await moderation.addRule(theOwner, { title: line, words: said, position: 0 }))
  const because = { because: word, ruleId: rule.id }
  doneOrFault(await moderation.decide(theOwner, { replyId: replies.hidden, to: 'hidden', ...because }))
  doneOrFault(await moderation.appeal(replies.hidden, said))
  doneOrFault(await moderation.pick(theOwner, { replyId: replies.root, picked: true }))
  const article = await articles.byId(articleId)
  const draft = article && (await articles.revision(article.draftId))
  if (!draft) throw new Error('There is no draft.')
  const content = { ...draft.content, standfirst: `“${word} the the` }
  doneOrFault(await articles.save(theOwner, { articleId, base: draft.id, content }))
}

/** Somebody who has proven an address here, of a long name, one of whose replies was hidden and who appealed. */
export async function aReader(running: Started, path: string, mails: () => string[]) {
  const reader = aSender(running)
  const email = `${word.slice(0, 60).toLowerCase()}@reader.example`
  await reader.post('/reader/proof', { email })
  await running.site.jobs.settle()
  await reader.post(proofLinkIn(mails()), {})
  await reader.post('/reader', { name: word.slice(0, 80) })
  const ids: ReplyId[] = []
  for (const body of [`${said} 1`, `${said} 2`]) {
    const { location } = await reader.post(`${path}/replies`, { body, name: word.slice(0, 80), email })
    ids.push((/\/replies\/([a-z0-9]{26})/.exec(location)?.[1] ?? '') as ReplyId)
  }
  const [waiting = '' as ReplyId, hidden = '' as ReplyId] = ids
  const { moderation, sanctions } = running.site
  doneOrFault(await moderation.decide(theOwner, { replyId: hidden, to: 'hidden', because: word }))
  await reader.post(`/appeals/${hidden}`, { words: said })
  const imposing = { replyId: hidden, kind: 'time-out', length: 'a-week', because: word, houseRuleId: null } as const
  doneOrFault(await sanctions.impose(theOwner, imposing))
  return { reader, waiting, hidden }
}

/** The newest mail's link that proves an address; no line of a mail is broken for its way. */
function proofLinkIn(mails: readonly string[]): string {
  const texts = mails.map((text) => text.replace(/=\r\n/g, '').replaceAll('=3D', '='))
  const links = texts.flatMap((text) => [...text.matchAll(/\/reader\/proof\/[\w-]+/g)].map(([link]) => link))
  return links.at(-1) ?? ''
}

type Paper = Awaited<ReturnType<typeof aPaperOfLongWords>>
type Theirs = Awaited<ReturnType<typeof aReader>>

/** Where a walk through readers’ pages begins: what is not led to from the front page, too. */
export function readersPages({ article, replies }: Paper, { waiting, hidden }: Theirs): string[] {
  const { path, gone } = article
  return [
    '/',
    '/search',
    `/search?q=${word}`,
    `/search?q=${'x'.repeat(95)}`,
    '/moderation',
    '/reader',
    '/check',
    '/log',
    `/${word}`,
    `/quotes?speaker=${word}&about=${word}`,
    `/quotes?about=${'x'.repeat(95)}`,
    `${path}/history`,
    `${path}/replies/newest`,
    `${path}/replies/search?q=${'x'.repeat(95)}`,
    `${path}/replies/${replies.nested}`,
    `${path}/reply`,
    `${path}/reply/${replies.root}`,
    `${path}/replies/${waiting}/edit`,
    `${path}/replies/${waiting}/withdrawal`,
    `${path}/replies/${hidden}/sent`,
    `/appeals/${hidden}`,
    gone,
    `${gone}/history`,
  ]
}

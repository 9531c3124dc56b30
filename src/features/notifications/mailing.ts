import type { Clock } from '../../base/clock.ts'
import { cleanLine } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import { type HappenedOf, subjectId } from '../../platform/events/define.ts'
import type { Attempt } from '../../platform/jobs/attempt.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { Reader, ReaderId, Readers } from '../readers/index.ts'
import { readerRoutes } from '../readers/routes.ts'
import type { Replies } from '../replies/index.ts'
import { replyAnchor, replyRoutes, threadAt } from '../replies/routes.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { newsGathered } from './events.ts'
import type { Leaving, Subscription } from './leaving.ts'
import * as say from './messages/readers.ts'
import type { Choice, Notice, PublicWords } from './notice.ts'
import { leavingRoutes } from './routes.ts'
import { mailsADay } from './rules.ts'
import {
  countMails,
  findFollow,
  findMail,
  findNotice,
  hasChosen,
  insertMail,
  newsSince,
  setSent,
  setTold,
} from './store.ts'
import { isOfReply, type Telling } from './telling.ts'

type Needs = {
  database: Database
  clock: Clock
  mail: Mail
  settings: SiteSettings
  replies: Replies
  readers: Pick<Readers, 'byId'>
  telling: Telling
  leaving: Leaving
  address: () => string
}
type Words = { subject: string; text: string }
type Sending = Words & { key: string; subscription: Subscription; why: Choice | 'digest' }

const longestExtract = 400
const inADigest = 20

/** What readers chose to be mailed, each message once. */
export function createMailing(needs: Needs) {
  const { database, clock, mail, settings, replies, readers, telling, leaving, address } = needs

  async function mailNotice(noticeId: Notice['id'], attempt: Attempt): Promise<void> {
    const notice = await findNotice(database.read, noticeId)
    const reader = notice && (await readers.byId(notice.readerId))
    const choice = notice?.kind === 'answer' ? 'answers' : 'decisions'
    if (!notice || !reader || !(await hasChosen(database.read, reader.id, choice))) return
    const words = await wordsOf(notice)
    if (!words) return
    const subscription = { readerId: reader.id, choice } as const
    await mailOnce(reader, { key: `notice:${noticeId}`, subscription, why: choice, ...words }, attempt)
  }

  /** What a notice says now; `undefined` when what it is about is no longer public. */
  async function wordsOf({ kind, replyId, subject, text }: Notice): Promise<Words | undefined> {
    if (!isOfReply(kind)) return { subject, text }
    const [about] = replyId === null ? [] : await telling.publicReplies([replyId])
    if (!about) return undefined
    const where = address() + linkTo(about)
    if (kind === 'published') {
      return {
        subject: say.yourReplyIsPublished(),
        text: paragraphs([say.underHeadlineInWords({ headline: about.article.headline }), where]),
      }
    }
    const says = [
      say.answeredYouUnder({ name: about.name, headline: about.article.headline }),
      quoted(about.body),
      where,
    ]
    return { subject: say.answeredYou({ name: about.name }), text: paragraphs(says) }
  }

  async function mailDigest(gathered: HappenedOf<typeof newsGathered>, attempt: Attempt): Promise<void> {
    const { articleId, until } = gathered.payload
    const readerId = subjectId(gathered, 'reader') as ReaderId | undefined
    if (readerId === undefined) return
    const reader = await readers.byId(readerId)
    const thread = await findFollow(database.read, { readerId, articleId })
    if (!reader || !thread || thread.toldUntil >= until) return
    const { replyIds, last } = await newsSince(database.read, { articleId, after: thread.toldUntil, until })
    const news = await telling.publicReplies(await replies.byOthers(readerId, replyIds))
    if (news.length > 0) {
      const key = `digest:${readerId}:${articleId}:${until}`
      const subscription = { readerId, articleId }
      await mailOnce(reader, { key, subscription, why: 'digest', ...digestOf(news) }, attempt)
    }
    if (last !== undefined) await database.write((tx) => setTold(tx, thread, until))
  }

  function digestOf(news: readonly PublicWords[]): Words {
    const count = news.length
    const article = news[0]?.article ?? { path: '', headline: '' }
    const shown = news
      .slice(0, inADigest)
      .map((each) => `${each.name}:\n${quoted(each.body)}\n${address()}${linkTo(each)}`)
    const rest = news.length > inADigest ? [say.andMore({ count: news.length - inADigest })] : []
    const text = paragraphs([
      say.newRepliesUnder({ count, headline: article.headline }),
      ...shown,
      ...rest,
      address() + threadAt(article.path),
    ])
    return { subject: say.newRepliesSubject({ count, headline: article.headline }), text }
  }

  /** Says once what the key names, and not more in a day than anybody wants. */
  async function mailOnce(reader: Reader, sending: Sending, attempt: Attempt): Promise<void> {
    const { key, subscription, why, subject, text } = sending
    if (!(await begin(reader, key))) return
    const leave = address() + leavingRoutes.ask.to({ token: await leaving.tokenFor(subscription) })
    const { name } = await settings.site()
    const foot = [
      '-- ',
      say.youGetThisBecause({ name, what: why }),
      say.toEndIt({ leave }),
      say.everythingYouChose({ address: address() + readerRoutes.show.to() }),
    ].join('\n')
    const message = {
      to: reader.email,
      subject: cleanLine(subject),
      text: `${text.trim()}\n\n${foot}\n`,
      // RFC 8058: one click in a mail program ends it, by a request that needs nothing else.
      headers: { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    }
    await mail.send(message, attempt)
    await database.write((tx) => setSent(tx, key))
  }

  /** Whether to send: not what was sent before, nor to somebody forgotten meanwhile, nor more than enough. */
  async function begin({ id: readerId }: Reader, key: string): Promise<boolean> {
    return database.write(async (tx) => {
      await oneAtATime(tx, `reader-mail:${readerId}`)
      const before = await findMail(tx, key)
      if (before !== undefined) return before === 'begun'
      if (!(await readers.byId(readerId, tx))) return false
      const day = clock.now().slice(0, 10)
      const isEnough = (await countMails(tx, readerId, day)).sent >= mailsADay
      await insertMail(tx, { key, readerId, day }, isEnough ? 'too-many' : 'begun')
      return !isEnough
    })
  }

  return { mailNotice, mailDigest }
}

function linkTo({ id, article }: PublicWords): string {
  return replyRoutes.one.to({ article: article.path, id }) + replyAnchor(id)
}

function quoted(body: string): string {
  const extract = body.length > longestExtract ? `${body.slice(0, longestExtract).toWellFormed()}…` : body
  return extract
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`
}

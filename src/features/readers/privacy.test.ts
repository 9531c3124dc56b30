import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { OpenDatabase } from '../../platform/database/database.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aReadersBrowser, proves, type ReadersBrowser } from '../../testing/reader.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { erasureRoutes } from '../erasure/routes.ts'
import { notificationRoutes } from '../notifications/routes.ts'
import type { ReplyId } from '../replies/index.ts'
import { ownReplyRoutes } from '../replies/routes.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'

const path = '/2026/11/ferry-runs-again'
const ann = { name: 'Ann Wren', email: 'ann.wren@secretnest.example' }
const bea = { name: 'Bea Lark', email: 'bea.lark@hiddenbush.example' }

async function says(browser: ReadersBrowser, fields: Record<string, string>) {
  const answer = await browser.post(intakeRoutes.send.to({ article: path }), fields)
  return answer.location.split('/')[5]?.split('#')[0] as ReplyId
}

/** A reader with a reply that is public, one that was hidden with a reason, and one that waits. */
async function aFullReader(site: Awaited<ReturnType<typeof aSite>>, who: typeof ann) {
  const browser = aReadersBrowser(site)
  const [first = ''] = who.name.split(' ')
  const shown = await says(browser, { ...who, body: `${first} says this in public.` })
  const hidden = await says(browser, { ...who, body: `${first} was hidden.` })
  await says(browser, { ...who, body: `${first} is held back.` })
  await browser.post(intakeRoutes.change.to({ article: path, id: shown }), { body: `${first} says this to all.` })
  const moderator = await site.staff()
  doneOrFault(await site.moderation.decide(moderator, { replyId: shown, to: 'published' }))
  doneOrFault(
    await site.moderation.decide(moderator, { replyId: hidden, to: 'hidden', because: `Note about ${first}` }),
  )
  await proves(site, browser, who.email)
  await browser.post(notificationRoutes.mail.to(), { answers: 'yes', decisions: 'yes' })
  return { browser, shown, first }
}

/** Whatever must be in no answer to anybody but this person: as it is, in parts, hashed, and as the database has it. */
async function secretsOf(database: OpenDatabase, { email, name }: typeof ann): Promise<string[]> {
  const [first = ''] = name.split(' ')
  const { rows } = await sql<Record<string, string | null>>`select s.browser_hash, s.network_hash, s.reader_id,
    t.token_hash from reply_senders s left join reader_sessions t on t.reader_id = s.reader_id
    where s.email = ${email}`.execute(database.schema)
  const kept = rows.flatMap((row) => Object.values(row).filter((value) => value !== null))
  const hashes = ['md5', 'sha1', 'sha256'].map((algorithm) => createHash(algorithm).update(email).digest('hex'))
  const words = [`${first} was hidden`, `${first} is held`, `${first} says this in public`, `Note about ${first}`]
  return [...kept, ...hashes, ...email.split('@'), ...words, `Told by ${first}`, 'tattled']
}

/** Every page that links lead to, as whoever holds this browser. */
async function crawl(browser: ReadersBrowser): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  const waiting = [
    '/',
    '/reader',
    path,
    intakeRoutes.form.to({ article: path }),
    erasureRoutes.download.to(),
    '/feed.xml',
    '/search?q=ferry',
  ]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (answers.has(next) || answers.size > 400) continue
    const { text, headers } = await browser.get(next)
    answers.set(next, `${text}${JSON.stringify([...headers].filter(([name]) => name !== 'x-request-id'))}`)
    const links = [...text.matchAll(/(?:href|action)="(\/[^"#]*)/g)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&'),
    )
    waiting.push(...links.filter((link) => !link.startsWith('/assets')))
  }
  return answers
}

onEveryDatabase((open) => {
  test('nobody finds anything of anybody else: not anonymous, not one reader, not the other', async () => {
    const database = await open()
    const site = await aSite(database)
    await site.article()
    const [one, two] = [await aFullReader(site, ann), await aFullReader(site, bea)]
    const report = { reason: 'other', words: 'She tattled.' }
    await aReadersBrowser(site).post(ownReplyRoutes.sendReport.to({ article: path, id: one.shown }), report)
    await aReadersBrowser(site).post(ownReplyRoutes.sendReport.to({ article: path, id: two.shown }), report)
    await site.jobs.settle()
    const secrets = { one: await secretsOf(database, ann), two: await secretsOf(database, bea) }
    const lookers = [
      { who: 'anonymous', browser: aReadersBrowser(site), hidden: [...secrets.one, ...secrets.two], sees: 'to all' },
      { who: 'one', browser: one.browser, hidden: secrets.two, sees: 'Ann is held back' },
      { who: 'two', browser: two.browser, hidden: secrets.one, sees: 'Bea is held back' },
    ]

    for (const { who, browser, hidden, sees } of lookers) {
      const answers = await crawl(browser)
      const leaks = [...answers].flatMap(([address, text]) =>
        hidden.filter((each) => text.toLowerCase().includes(each.toLowerCase())).map((each) => `${each} in ${address}`),
      )

      expect(leaks, who).toEqual([])
      expect(answers.size, who).toBeGreaterThan(12)
      expect(
        [...answers.values()].some((text) => text.includes(sees)),
        who,
      ).toBe(true)
    }
  })
})

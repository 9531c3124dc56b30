import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { clean } from '../../base/text.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aPath } from '../../testing/path.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { unsoundThreads } from '../../testing/sound.ts'
import type { ReplyId } from '../replies/index.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const from = { browser: 'b'.repeat(43), network: '203.0.113.9', agent: 'a browser' }

async function admits(site: Site, admission: 'open' | 'hold-first' | 'hold-by-rule') {
  const policy = { scope: { of: 'site' }, deviation: { admission } } as const
  doneOrFault(await site.screening.setPolicy(await site.staff(), policy))
}

async function says(site: Site, path: string, body: string): Promise<ReplyId> {
  const who = { name: clean('Bo'), email: clean('bo@reader.example') }
  const aim = { answers: null, block: null, errorReport: null }
  const sending = { path: aPath(path), ...who, ...aim, body: clean(body), trap: '', stamp: '', from }
  return doneOrFault(await site.replyIntake.post(sending)).reply.id
}

async function edits(site: Site, id: ReplyId, body: string) {
  return doneOrFault(await site.replyIntake.edit({ id, from, body: clean(body) })).status
}

/** Where a reply is and in which queues, with the rules that put it there. */
async function stands(site: Site, id: ReplyId) {
  const rows = site.database.read.selectFrom('reply_queue').selectAll().where('reply_id', '=', id)
  const queues = (await rows.orderBy('queue').execute()).map(({ queue, because }) => {
    const rules = (JSON.parse(because) as { rule: string }[]).map(({ rule }) => rule)
    return [queue, ...rules].join(' ')
  })
  expect(await unsoundThreads(site.database.read)).toEqual([])
  return { status: (await site.replies.deciding.reply(id))?.status, queues }
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A service that answers that everything is fine, each time only when it is let. */
async function aSlowService() {
  const waiting: (() => void)[] = []
  const asked: string[] = []
  const server = createServer((request, response) => {
    let sent = ''
    request.on('data', (part: Buffer) => {
      sent += part.toString()
    })
    request.on('end', () => {
      asked.push(new URLSearchParams(sent).get('comment_content') ?? '')
      waiting.push(() => response.end('false'))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    async isAsked(times: number): Promise<void> {
      while (asked.length < times) await new Promise((resolve) => setTimeout(resolve, 5))
    },
    answers: () => {
      for (const answer of waiting.splice(0)) answer()
    },
  }
}

onEveryDatabase((open) => {
  test('an edit never publishes words that a service outside has not seen', async () => {
    const service = await aSlowService()
    const settings = { akismetKey: 'key', akismetUrl: service.url, checkSeconds: '30' }
    const site = await aSite(await open(), { settings })
    const { path } = await site.article()
    await admits(site, 'open')
    const id = await says(site, path ?? '', 'Is the ramp mended?')

    const first = site.replyIntake.check(id)
    await service.isAsked(1)
    expect(await edits(site, id, 'Buy the finest rings here')).toBe('pending')
    service.answers()
    await first
    const between = await stands(site, id)
    const second = site.replyIntake.check(id)
    await service.isAsked(2)
    service.answers()
    await second

    expect(between).toEqual({ status: 'pending', queues: ['held being-checked'] })
    expect(service.asked).toEqual(['Is the ramp mended?', 'Buy the finest rings here'])
    expect(await stands(site, id)).toEqual({ status: 'published', queues: [] })
  })

  test('where replies are open, an edit that a rule speaks of stays up and is suspect, as a new reply is', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    await admits(site, 'open')
    doneOrFault(await site.screening.saveList(await site.staff(), 'suspect', 'cheap pills'))

    const isNew = await says(site, path ?? '', 'Cheap pills for everybody.')
    const isEdited = await says(site, path ?? '', 'Is the ramp mended?')
    const status = await edits(site, isEdited, 'Is the ramp mended with cheap pills?')

    const suspect = { status: 'published', queues: ['suspect suspect-words'] }
    expect(status).toBe('published')
    expect(await stands(site, isNew)).toEqual(suspect)
    expect(await stands(site, isEdited)).toEqual({ ...suspect, queues: ['question asks', ...suspect.queues] })
  })

  test('what is open and suspect is checked outside as well, and then still suspect', async () => {
    const service = await aSlowService()
    const settings = { akismetKey: 'key', akismetUrl: service.url, checkSeconds: '30' }
    const site = await aSite(await open(), { settings })
    const { path } = await site.article()
    await admits(site, 'open')
    doneOrFault(await site.screening.saveList(await site.staff(), 'suspect', 'cheap pills'))
    const id = await says(site, path ?? '', 'Cheap pills for everybody.')

    const checking = site.replyIntake.check(id)
    await service.isAsked(1)
    service.answers()
    await checking

    expect(await stands(site, id)).toEqual({ status: 'published', queues: ['suspect suspect-words'] })
  })

  test('an edited reply that waits stands in one queue, and nothing that waits for a person goes out by it', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    await admits(site, 'hold-first')
    doneOrFault(await site.screening.saveList(await site.staff(), 'suspect', 'cheap pills'))
    const id = await says(site, path ?? '', 'Is the ramp mended.')
    expect(await stands(site, id)).toEqual({ status: 'pending', queues: ['held first-reply'] })

    await edits(site, id, 'Cheap pills for everybody.')
    const suspect = await stands(site, id)
    await edits(site, id, 'Is the ramp mended at last.')

    expect(suspect).toEqual({ status: 'pending', queues: ['suspect suspect-words first-reply'] })
    expect(await stands(site, id)).toEqual({ status: 'pending', queues: ['held first-reply'] })
    await admits(site, 'open')
    await edits(site, id, 'Is the ramp mended, at long last.')
    expect(await stands(site, id)).toEqual({ status: 'pending', queues: ['held first-reply'] })
  })

  test('what waits for a person is not let out by a service outside because it was edited', async () => {
    const service = await aSlowService()
    const settings = { akismetKey: 'key', akismetUrl: service.url, checkSeconds: '30' }
    const site = await aSite(await open(), { settings })
    const { path } = await site.article()
    await admits(site, 'hold-by-rule')
    doneOrFault(await site.screening.saveList(await site.staff(), 'suspect', 'cheap pills'))
    const id = await says(site, path ?? '', 'Cheap pills for everybody.')
    const before = await stands(site, id)

    await edits(site, id, 'Is the ramp mended?')
    await site.replyIntake.check(id)

    expect(before).toEqual({ status: 'pending', queues: ['suspect suspect-words'] })
    expect(await stands(site, id)).toEqual(before)
    expect(service.asked).toEqual([])
  })
})

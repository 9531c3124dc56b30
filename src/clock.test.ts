import { expect, test } from 'vitest'
import { z } from 'zod'
import { days, hours, minutes } from './base/clock.ts'
import { readerRoutes } from './features/readers/routes.ts'
import { writingRoutes } from './features/writing/routes.ts'
import { defineJob, defineRound } from './platform/jobs/define.ts'
import { createPages } from './platform/pages/pages.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aBrowser } from './testing/newsroom.ts'
import { aReadersBrowser, proves } from './testing/reader.ts'
import { aSite } from './testing/site.ts'

const year = days(365)

onEveryDatabase((open) => {
  test('what comes round is done again once a clock that ran a year ahead is right, also without a restart', async () => {
    const site = await aSite(await open())
    const done: string[] = []
    const act = async () => done.push(site.clock.now())
    site.jobs.add([defineRound({ name: 'wind-the-clock', every: hours(1), act })], {})
    site.clock.pass(year)
    await site.jobs.start()
    await site.jobs.settle()

    site.clock.pass(-year)
    await site.jobs.settle()
    site.clock.pass(hours(1) + minutes(1))
    await site.jobs.settle()
    await site.jobs.stop()

    expect(done.map((at) => at.slice(0, 16))).toEqual(['2027-11-23T09:00', '2026-11-23T09:00', '2026-11-23T10:01'])
  })

  test('a job that was leased or put off by a process whose clock ran ahead is done after a restart', async () => {
    const database = await open()
    const site = await aSite(database)
    const insert = (id: string, dueAt: string, leasedUntil: string | null) =>
      database.write((tx) =>
        tx
          .insertInto('jobs')
          .values({
            ...{ id, name: 'ring', payload: '"!"', key: id, due_at: dueAt, attempts: 1, leased_until: leasedUntil },
            ...{ leased_by: leasedUntil && 'gone', failed_at: null, last_error: 'No bell', planned: 0 },
          })
          .execute(),
      )
    await insert('leased', '2026-11-01T00:00:00.000Z', '2027-11-23T09:05:00.000Z')
    await insert('put-off', '2027-11-23T09:00:00.000Z', null)
    await insert('waiting', '2026-11-23T15:00:00.000Z', null)
    let rung = 0
    const act = async () => {
      rung += 1
    }
    site.jobs.add([defineJob({ name: 'ring', payload: z.string(), act })], {})

    await site.jobs.settle()

    expect(rung).toBe(2)
  })

  test('nobody stays signed in, has just proved themselves or holds a link by a clock that ran ahead', async () => {
    const site = await aSite(await open())
    const staff = await site.staff()
    site.clock.pass(year)
    const publisher = await aBrowser(site, staff)
    const link = await site.signIn.signInLink(staff.id)
    const reader = aReadersBrowser(site)
    await proves(site, reader, 'mina@reader.example')
    await reader.post(readerRoutes.askProof.to(), { email: 'tom@reader.example' })
    await site.jobs.settle()
    expect((await publisher.get(writingRoutes.home.to())).status).toBe(200)

    site.clock.pass(-year)

    expect((await publisher.get(writingRoutes.home.to())).status).toBe(303)
    expect(await site.signIn.linkOwner(link.split('/').at(-1) ?? '')).toBeUndefined()
    expect((await reader.get(readerRoutes.show.to())).text).not.toContain('mina@reader.example')
  })

  test('a form from a kept page that was made by a clock running ahead can be sent the second time', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    site.clock.pass(year)
    const stamp = await site.replyIntake.stamp()
    site.clock.pass(-year)
    const send = (form: string) => {
      const body = new URLSearchParams({ body: 'Which ramp?', name: 'Mina', email: 'mina@reader.example', form })
      return site.app.request(`http://127.0.0.1:4000${path}/replies`, { method: 'POST', body })
    }

    const first = await send(stamp)
    const [, fresh = ''] = /name="form" value="([^"]+)"/.exec(await first.text()) ?? []
    site.clock.pass(minutes(1))

    expect([first.status, fresh === stamp]).toEqual([422, false])
    expect((await send(fresh)).status).toBe(303)
  })

  test('the daily key of networks goes on being changed, and no more often', async () => {
    const site = await aSite(await open())
    const since = () => new Date(Date.parse(site.clock.now()) - days(1)).toISOString() as never
    site.clock.pass(year)
    const ahead = await site.settings.secret('network', since())
    site.clock.pass(-year)

    const [right, again] = [
      await site.settings.secret('network', since()),
      await site.settings.secret('network', since()),
    ]
    site.clock.pass(days(2))
    const later = await site.settings.secret('network', since())

    expect(new Set([ahead.id, right.id, later.id]).size).toBe(3)
    expect(again.id).toBe(right.id)
  })
})

test('a page that was to last an hour lasts no longer when the clock is set back', async () => {
  let [now, elapsed] = [year, 0]
  const pages = createPages({ budget: 1_000_000, now: () => now, elapsed: () => elapsed })
  const goodUntil = now + hours(1)
  await pages.get('/one', async () => ({ status: 200, type: 'text/html', body: 'x', tags: [], goodUntil }))

  now = 0
  elapsed = hours(1) - 1
  const before = pages.find('/one')
  elapsed = hours(1)

  expect([before === undefined, pages.find('/one')]).toEqual([false, undefined])
})

import { expect, test } from 'vitest'
import type { z } from 'zod'
import { line, oneOf, onOff, type Shows, someOf, textSent } from '../../assembly/fields.ts'
import { type Setting, setting } from '../../assembly/setting.ts'
import { permission } from '../../base/permission.ts'
import { plainLine } from '../../base/text.ts'
import { readEvent } from '../../platform/events/define.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aFeature } from '../../testing/features.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite } from '../../testing/site.ts'
import { expectBothKept, fieldsOf } from '../../testing/two-at-once.ts'
import { settingsChanged } from './events.ts'
import { settingsRoutes } from './routes.ts'

const group = { name: 'tides', title: () => 'The tides' }
const readTides = permission('tides.read', () => 'Read the tides', { moderator: 'all', publisher: 'all' })
const inWords = { on: 'Shown', off: 'Not shown' }

const areShown = setting('showTides', {
  field: onOff(inWords),
  atFirst: true,
  label: () => 'Show them',
  group,
  permission: readTides,
})
const where = setting<string>('tidesAt', {
  field: line<string>({ reads: plainLine({ max: 20, says: () => 'Say where.' }) }),
  atFirst: 'the quay',
  label: () => 'Where',
  hint: () => 'As the quay',
  group,
  permission: readTides,
  drops: [],
})
const secret = setting('tidesOwn', {
  field: oneOf({ in: 'In', out: 'Out' }),
  atFirst: 'in',
  label: () => 'Which way',
  group,
})
const tides = aFeature('tides', { permissions: [readTides], settings: [areShown, where, secret] })

const some = someOf({ ebb: 'Ebb', flood: 'Flood' }, ['slack'])

type Sending = {
  what: string
  field: { shows: Shows; read: z.ZodType }
  sent?: unknown
  text?: string
  value?: unknown
}

test.each<Sending>([
  { what: 'a switch that is ticked', field: onOff(inWords), sent: 'on', text: 'on', value: true },
  { what: 'a switch that is not', field: onOff(inWords), text: 'off', value: false },
  { what: 'some of several', field: some, sent: ['flood', 'ebb'], text: 'flood,ebb', value: ['ebb', 'flood', 'slack'] },
  { what: 'none of several but what always is', field: some, text: '', value: ['slack'] },
  { what: 'none of one', field: oneOf({ in: 'In' }) },
  { what: 'two of one', field: oneOf({ in: 'In' }), sent: ['in', 'in'] },
  { what: 'no line', field: where.field },
  { what: 'two lines of one', field: where.field, sent: ['the quay', 'the mole'] },
])('a form sends $what', ({ field, sent, text, value }) => {
  expect(textSent(field, sent)).toBe(text)
  if (text !== undefined) expect(field.read.safeParse(text)).toMatchObject({ success: true, data: value })
})

onEveryDatabase((open) => {
  test('a feature reads its own settings as what they are, in every process, and what nobody decided as at first', async () => {
    const database = await open()
    const [one, other] = [await aSite(database, { also: [tides] }), await aSite(database, { also: [tides] })]
    const publisher = await one.staff()
    const read = async (site: typeof one) => [await site.settings.of(areShown), await site.settings.of(where)]
    const atFirst = [await read(one), await read(other)]

    await one.settings.set(publisher, areShown, false)
    await one.settings.set(publisher, where, 'the mole')
    await other.pages.drop(['site:settings'])

    expect(atFirst).toEqual([
      [true, 'the quay'],
      [true, 'the quay'],
    ])
    expect([await read(one), await read(other)]).toEqual([
      [false, 'the mole'],
      [false, 'the mole'],
    ])
    await expect(other.settings.of({ ...where })).rejects.toThrow('No feature lists the setting tidesAt.')
  })

  test('a change says what was and what is, to the log of changes and to whoever hears of it', async () => {
    const site = await aSite(await open(), { also: [tides] })
    const publisher = await site.staff()

    await site.settings.set(publisher, where, 'the mole')
    await site.settings.set(publisher, where, 'the mole')

    const rows = await site.database.read
      .selectFrom('event_log')
      .selectAll()
      .where('type', '=', 'settings.changed')
      .execute()
    const changes = [{ name: 'tidesAt', before: 'the quay', after: 'the mole' }]
    expect(rows.map(({ payload }) => JSON.parse(payload))).toEqual([{ changes }])
    const [older] = rows.map((row) => ({ ...row, version: 1, payload: '{"names":["city"]}' }))
    expect(readEvent([settingsChanged], older as never)).toMatchObject({
      payload: { changes: [{ name: 'city', before: null, after: null }] },
    })
    const browser = await aBrowser(site, publisher)
    expect((await browser.get('/newsroom/people/log')).text).toMatch(/tidesAt.*the quay.*the mole/s)
  })

  test('what a newer release keeps stays as it is, and what cannot be read does not hold', async () => {
    const site = await aSite(await open(), { also: [tides] })
    const publisher = await site.staff()
    const keep = (name: string, value: string) =>
      site.database.write((tx) => tx.insertInto('settings').values({ name, value }).execute())
    await keep('moonlight', 'full')
    await keep('showTides', 'perhaps')
    await keep('tidesAt', '')
    site.settings.forget()
    const before = [await site.settings.of(areShown), await site.settings.of(where)]

    await site.settings.set(publisher, areShown, true)
    await site.settings.change(publisher, { name: 'The Post' })

    expect(before).toEqual([true, 'the quay'])
    const rows = await site.database.read.selectFrom('settings').selectAll().orderBy('name').execute()
    expect(rows.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'moonlight=full',
      'name=The Post',
      'showTides=on',
      'tidesAt=',
    ])
  })

  test('whoever may change some settings is shown those, and changes no others', async () => {
    const site = await aSite(await open(), { also: [tides] })
    const browser = await aBrowser(site, await site.staff('moderator'))
    const reporter = await aBrowser(site, await site.staff('reporter'))
    const address = settingsRoutes.change.to({ group: 'tides' })

    const { text } = await browser.get(settingsRoutes.show.to())
    const sent = await browser.post(address, { ...fieldsOf(text, address), tidesAt: 'the mole', tidesOwn: 'out' })
    const others = [
      await browser.post(settingsRoutes.change.to(), { name: 'The Flood' }),
      await browser.post(settingsRoutes.saveSection.to(), { sectionName: 'Floods' }),
      await reporter.get(settingsRoutes.show.to()),
      await reporter.post(address, { tidesAt: 'nowhere' }),
    ]

    expect(text).toMatch(/<h2 id="tides">The tides<\/h2>.*Show them.*Where.*As the quay/s)
    expect(text).not.toMatch(/Which way|name="tagline"|sectionName/)
    expect(text).toContain('<a href="/newsroom/settings" aria-current="page">')
    expect([sent.status, ...others.map(({ status }) => status)]).toEqual([303, 403, 403, 403, 403])
    expect([await site.settings.of(where), await site.settings.of(secret)]).toEqual(['the mole', 'in'])
    expect((await site.settings.site()).name).toBe('Untitled Paper')
  })

  test('what a form does not send, or sends twice, stays what it was', async () => {
    const site = await aSite(await open(), { also: [tides] })
    const browser = await aBrowser(site, await site.staff())
    await site.settings.set(await site.staff(), where, 'the mole')
    await site.settings.set(await site.staff(), secret, 'out')
    await site.settings.change(await site.staff(), { tagline: 'Daily' })

    const sent = [
      await browser.post(settingsRoutes.change.to({ group: 'tides' }), { showTides: 'on' }),
      await browser.post(settingsRoutes.change.to({ group: 'tides' }), { tidesAt: ['a', 'b'], tidesOwn: ['in', 'in'] }),
      await browser.post(settingsRoutes.change.to(), { name: 'The Flood', language: 'en', timeZone: 'UTC' }),
    ]

    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect([await site.settings.of(where), await site.settings.of(secret)]).toEqual(['the mole', 'out'])
    expect(await site.settings.site()).toMatchObject({ name: 'The Flood', tagline: 'Daily' })
  })

  test('a group is refused as a whole and keeps what was typed, and of two who change it neither writes over the other', async () => {
    const site = await aSite(await open(), { also: [tides] })
    const browser = await aBrowser(site, await site.staff())
    const page = settingsRoutes.show.to()
    const action = settingsRoutes.change.to({ group: 'tides' })
    const fields = fieldsOf((await browser.get(page)).text, action)

    const { showTides: _, ...unticked } = fields
    const refused = await browser.post(action, { ...unticked, tidesAt: '' })

    expect([refused.status, refused.text.includes('Say where.')]).toEqual([422, true])
    expect(fieldsOf(refused.text, action)).toEqual({ ...unticked, tidesAt: '' })
    expect(await site.settings.of(areShown)).toBe(true)
    await expectBothKept(browser, {
      ...{ page, action, words: ['the mole', 'the slip'] as const },
      ...{ first: { tidesAt: 'the mole' }, second: { tidesAt: 'the slip' } },
    })
  })
})

test('two features with a setting of one name do not make a site', async () => {
  const { refuseMuddle } = await import('../../assembly/assemble.ts')
  const again: Setting = { ...where, group }

  expect(() => refuseMuddle([tides, aFeature('others', { settings: [again] })])).toThrow(
    'Two features have a setting of the name tidesAt.',
  )
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { firstPage } from '../../../base/keyset.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { staffVerbs } from '../../sign-in/index.ts'
import { accountRoutes } from '../../sign-in/routes.ts'
import { theOwner } from '../index.ts'
import { peopleRoutes } from '../routes.ts'

onEveryDatabase((open) => {
  test('what is done to accounts and to the site stands in the log, with who did it and from what to what', async () => {
    const site = await aSite(await open())
    await staffVerbs.add({ email: 'ada@paper.example', name: 'Ada Reed', role: 'publisher' })(site)
    const ada = await site.newsroom.byEmail('ada@paper.example')
    if (!ada) throw new Error('Nobody was added.')
    const section = doneOrFault(await site.settings.addSection(ada, { name: 'Sport', description: '', position: 0 }))
    doneOrFault(await site.settings.reviseSection(ada, { ...section, name: 'Town' }))
    doneOrFault(await site.settings.change(ada, { name: 'The Post', timeZone: 'UTC' }))
    const tom = doneOrFault(
      await site.newsroom.addStaff(ada, { email: 'tom@paper.example', name: 'Tom', role: 'reporter' }),
    )
    doneOrFault(
      await site.newsroom.reviseStaff(ada, { id: tom.id, name: 'Tom Varga', role: 'editor', sections: [section.id] }),
    )
    doneOrFault(await site.newsroom.addAuthor(ada, { name: 'Tom Varga' }))
    doneOrFault(await site.newsroom.markAsLeft(ada, tom.id))
    await site.article()
    doneOrFault(await site.history.rotate(theOwner))

    const { rows: lines } = doneOrFault(await site.accountLog.page(ada, firstPage('when', 50)))

    const said = lines.map(({ by, what, about, before, after }) => [by.name, what, about, before, after].join('|'))
    for (const line of [
      'The owner|staff.added|Ada Reed (ada@paper.example)||publisher',
      'The owner|link.made|Ada Reed||',
      'Ada Reed|section.added|Sport||',
      'Ada Reed|section.changed|Sport|Sport:  (place 1)|Town:  (place 1)',
      'Ada Reed|setting.changed|name|Untitled Paper|The Post',
      'Ada Reed|staff.added|Tom (tom@paper.example)||reporter',
      'Ada Reed|staff.name|Tom Varga|Tom|Tom Varga',
      'Ada Reed|staff.role|Tom Varga|reporter|editor, Town',
      'Ada Reed|author.added|Tom Varga||',
      'Ada Reed|staff.left|Tom Varga||',
    ]) {
      expect(said).toContain(line)
    }
    expect(said.some((line) => line.startsWith('The site|key.made|'))).toBe(true)
    expect(said.some((line) => line.startsWith('The owner|key.rotated|'))).toBe(true)
    expect(said.some((line) => line.includes('timeZone'))).toBe(false)
  })

  test('a section that is given twice is given once', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const { id } = await site.section()
    const who = { email: 'edith@paper.example', name: 'Edith', role: 'editor' } as const

    const added = doneOrFault(await site.newsroom.addStaff(publisher, { ...who, sections: [id, id] }))
    const change = { id: added.id, name: 'Edith', role: 'moderator' } as const
    doneOrFault(await site.newsroom.reviseStaff(publisher, { ...change, sections: [id, id] }))

    expect((await site.newsroom.byId(added.id))?.sections).toEqual([id])
  })

  test('the database lets nobody change a line or take one away', async () => {
    const database = await open()
    const site = await aSite(database)
    await site.staff()
    const [line] = await database.read.selectFrom('account_changes').selectAll().execute()
    if (!line) throw new Error('Nothing was noted.')

    const statements = [
      `update account_changes set by_name = 'Nobody'`,
      'delete from account_changes',
      ...(database.kind === 'postgres'
        ? ['truncate account_changes']
        : [
            `insert or replace into account_changes select id, at, by_id, 'x', what, about, before, after from account_changes`,
          ]),
    ]
    for (const statement of statements) {
      await expect(sql.raw(statement).execute(database.schema)).rejects.toThrow('The log of changes is only added to.')
    }

    expect(await database.read.selectFrom('account_changes').selectAll().execute()).toContainEqual(line)
  })

  test('neither a password nor a link nor a key is in the log', async () => {
    const database = await open()
    const site = await aSite(database)
    const owner = await site.staff()
    const link = (await site.signIn.signInLink(owner.id, owner)).split('/').at(-1) ?? ''
    const browser = await aBrowser(site, owner)
    await browser.post(accountRoutes.setPassword.to(), { fresh: 'four unlikely words here' })
    await site.article()

    const rows = JSON.stringify(await database.read.selectFrom('account_changes').selectAll().execute())

    expect(rows).toContain('password.set')
    for (const secret of [link, 'four unlikely', 'argon2', 'PRIVATE', 'MC4CAQAwBQYDK2Vw']) {
      expect(rows).not.toContain(secret)
    }
  })

  test('the log is read by whoever did it, and taken along as CSV in which nothing is a formula', async () => {
    const site = await aSite(await open())
    const [owner, other] = [await site.staff(), await site.staff()]
    doneOrFault(await site.settings.change(owner, { tagline: '=HYPERLINK("x")' }))
    doneOrFault(await site.settings.change(other, { city: 'Elsewhere' }))
    const browser = await aBrowser(site, owner)

    const shown = await browser.get(peopleRoutes.log.to({ by: owner.id }))
    const csv = await browser.get(peopleRoutes.downloadLog.to({ by: owner.id }))
    const all = await browser.get(peopleRoutes.downloadLog.to())

    expect([shown.text.includes('<b>tagline</b>'), shown.text.includes('<b>city</b>')]).toEqual([true, false])
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(csv.text.split('\r\n')[0]).toBe('"id","at","by","by-name","what","about","before","after"')
    expect(csv.text).toContain(`"'=HYPERLINK(""x"")"`)
    expect([csv.text.includes('Elsewhere'), all.text.includes('Elsewhere')]).toEqual([false, true])
    site.clock.pass(900_000)
    expect((await browser.get(peopleRoutes.downloadLog.to())).text).toContain('Is it still you?')
    expect((await (await aBrowser(site, await site.staff('editor'))).get(peopleRoutes.downloadLog.to())).status).toBe(
      403,
    )
  })

  test('publishers page through the log, with nothing twice and nothing left out', async () => {
    const site = await aSite(await open())
    const owner = await site.staff()
    for (let count = 0; count < 60; count += 1) {
      doneOrFault(await site.settings.change(owner, { tagline: `<b>Tag</b> ${count}` }))
    }
    const browser = await aBrowser(site, owner)

    const first = await browser.get(peopleRoutes.log.to())
    const [, earlier = ''] = /href="([^"]*after=\w+)"/.exec(first.text) ?? []
    const second = await browser.get(earlier)

    const numbers = [...`${first.text}${second.text}`.matchAll(/to <q>&lt;b&gt;Tag&lt;\/b&gt; (\d+)<\/q>/g)]
    expect(first.text).toMatch(/changed the setting <b>tagline<\/b>: from <q>/)
    expect(numbers.map(([, number]) => Number(number))).toEqual(Array.from({ length: 60 }, (_, count) => 59 - count))
    expect((await (await aBrowser(site, await site.staff('editor'))).get(peopleRoutes.log.to())).status).toBe(403)
  })
})

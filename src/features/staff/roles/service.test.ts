import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { firstPage } from '../../../base/keyset.ts'
import type { RoleId } from '../../../base/permission.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { publishArticles } from '../../articles/permissions.ts'
import { pictureRoutes } from '../../media/routes.ts'
import { staffVerbs } from '../../sign-in/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import { type Actor, givenRole, may, theOwner } from '../index.ts'
import { peopleRoutes, roleRoutes } from '../routes.ts'
import { type Grants, waysIn } from './role.ts'
import type { RoleWish } from './service.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const nightDesk: RoleWish = {
  name: 'Night desk',
  description: 'Publishes in its sections while nobody else is there',
  grants: {
    'article.read': 'all',
    'article.write': 'all',
    'article.publish': 'sections',
    'article.approve': 'sections',
  },
  ways: waysIn,
  needsSecondFactor: false,
}
const manages: Grants = { 'staff.manage': 'all', 'settings.change': 'all' }

/** Somebody with a role of their own. */
async function somebodyWith(site: Site, grants: Grants, sections: Actor['sections'] = 'all') {
  const name = `Role ${(await site.newsroom.roles()).length}`
  const role = doneOrFault(await site.newsroom.makeRole(theOwner, { ...nightDesk, name, grants }))
  return { role, actor: await site.staff(role.id, sections) }
}

onEveryDatabase((open) => {
  test('a role that a publisher makes may do what is in it, in the sections of whoever has it, and nothing else', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const [city, sport] = [await site.section('City'), await site.section('Sport')]

    const role = doneOrFault(await site.newsroom.makeRole(publisher, nightDesk))
    const somebody = await site.staff(role.id, [city.id])
    const here = await site.draft({ sectionId: city.id })
    const there = await site.draft({ sectionId: sport.id })
    const out = (which: typeof here) =>
      site.articles.publish(somebody, { articleId: which.article.id, revisionId: which.revision.id })

    expect(await out(here)).toHaveProperty('done')
    expect(await out(there)).toEqual({ refused: 'not-allowed' })
    const articleId = here.article.id
    expect(await site.articles.withdraw(somebody, { articleId, because: 'No.' })).toEqual({ refused: 'not-allowed' })
    expect(await site.newsroom.byId(somebody.id)).toMatchObject({ role: role.id, rights: { name: 'Night desk' } })
    expect(await site.happened()).toContain('role.made')
  })

  test('the log says of every change of a role who did it, and what it was before', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const role = doneOrFault(await site.newsroom.makeRole(publisher, nightDesk))
    const grants: Grants = { ...nightDesk.grants, 'article.publish': 'all' }

    doneOrFault(
      await site.newsroom.reviseRole(publisher, { ...nightDesk, id: role.id, grants, needsSecondFactor: true }),
    )
    doneOrFault(await site.newsroom.removeRole(publisher, role.id))

    const { rows } = doneOrFault(await site.accountLog.page(publisher, firstPage('when', 5)))
    expect(rows.filter(({ what }) => what.startsWith('role.'))).toMatchObject([
      { what: 'role.removed', about: 'Night desk' },
      {
        ...{ what: 'role.changed', about: 'Night desk', by: { id: publisher.id } },
        before: 'Publish articles and correct them: in their sections; a second factor is not demanded',
        after: 'Publish articles and correct them: everywhere; a second factor is demanded',
      },
      { what: 'role.made', after: expect.stringContaining('Publish articles and correct them: in their sections') },
    ])
    expect((await site.happened()).filter((type) => type.startsWith('role.'))).toEqual([
      ...['role.made', 'role.changed', 'role.removed'],
    ])
  })

  test('a given role is changed for everybody who has it, at once, and keeps its name', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const reporter = await aBrowser(site, await site.staff('reporter'))
    const before = await reporter.get(pictureRoutes.list.to())

    const change = { ...givenRole('reporter'), name: 'Scribe', grants: { 'picture.add': 'none' } as const }
    doneOrFault(await site.newsroom.reviseRole(publisher, change))

    expect([before.status, (await reporter.get(pictureRoutes.list.to())).status]).toEqual([200, 403])
    expect((await site.newsroom.roles()).map(({ name }) => name)).toContain('reporter')
  })

  test.each<[string, Partial<RoleWish>, string]>([
    ['a permission that does not exist', { grants: { 'article.burn': 'all' } }, 'no-such-permission'],
    [
      'a name that every object has',
      { grants: JSON.parse('{ "constructor": "all" }') as Grants },
      'no-such-permission',
    ],
    ['a reach that the permission cannot have', { grants: { 'settings.change': 'own' } }, 'no-such-permission'],
    ['a reach that nothing has', { grants: { 'article.read': 'moon' as 'all' } }, 'no-such-permission'],
    ['the name of another', { name: 'ÉDITOR' }, 'role-of-that-name'],
  ])('no role is made with %s', async (_what, wrong, refused) => {
    const site = await aSite(await open())
    const publisher = await site.staff()

    expect(await site.newsroom.makeRole(publisher, { ...nightDesk, ...wrong })).toEqual({ refused })
    expect(await site.newsroom.roles()).toHaveLength(5)
  })

  test('nobody gives what they do not have: not in a role, not to somebody, and not to themselves', async () => {
    const site = await aSite(await open())
    await site.staff()
    const { role, actor } = await somebodyWith(site, { ...manages, 'article.read': 'all' })
    const more: Grants = { ...role.grants, 'article.publish': 'all' }
    const who = { email: 'friend@paper.example', name: 'Friend' }
    const { id, name } = actor

    const refused = [
      await site.newsroom.makeRole(actor, { ...nightDesk, grants: more }),
      await site.newsroom.reviseRole(actor, { ...role, grants: more }),
      await site.newsroom.addStaff(actor, { ...who, role: 'publisher' }),
      await site.newsroom.addStaff(actor, { ...who, role: 'editor' }),
      await site.newsroom.reviseStaff(actor, { id, name, role: 'publisher', sections: 'all' }),
    ]
    const less = await site.newsroom.makeRole(actor, { ...nightDesk, grants: { 'article.read': 'all' } })

    expect(refused).toEqual(refused.map(() => ({ refused: 'more-than-own' })))
    expect(less).toHaveProperty('done')
  })

  test('nobody comes in as, lets go of or changes whoever may do more than they', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    await site.staff()
    const { actor } = await somebodyWith(site, manages)
    const { id, name } = publisher
    const browser = await aBrowser(site, actor)

    const refused = [
      await site.newsroom.linkFor(actor, id),
      await site.newsroom.markAsLeft(actor, id),
      await site.newsroom.reviseStaff(actor, { id, name, role: 'contributor', sections: 'all' }),
      await site.newsroom.reviseRole(actor, { ...givenRole('editor'), grants: {} }),
    ]
    const link = await browser.post(peopleRoutes.link.to({ id }))

    expect(refused).toEqual(refused.map(() => ({ refused: 'more-than-own' })))
    expect(link.status).toBe(422)
    expect(link.text).not.toContain('/newsroom/sign-in/')
    expect(link.text).toContain('somebody who may do more than they')
  })

  test('sections bound what is given on', async () => {
    const site = await aSite(await open())
    await site.staff()
    const [city, sport] = [await site.section('City'), await site.section('Sport')]
    const { actor } = await somebodyWith(site, { ...manages, 'article.publish': 'sections' }, [city.id])
    const role = doneOrFault(
      await site.newsroom.makeRole(actor, { ...nightDesk, grants: { 'article.publish': 'sections' } }),
    )
    const who = (sections: Actor['sections']) => ({ email: 'new@paper.example', name: 'New', role: role.id, sections })

    expect(await site.newsroom.addStaff(actor, who('all'))).toEqual({ refused: 'more-than-own' })
    expect(await site.newsroom.addStaff(actor, who([city.id, sport.id]))).toEqual({ refused: 'more-than-own' })
    const added = doneOrFault(await site.newsroom.addStaff(actor, who([city.id])))
    expect([city, sport].map(({ id }) => may(added, publishArticles, { section: id }))).toEqual([true, false])
  })

  test('somebody who may manage people and settings is always left', async () => {
    const site = await aSite(await open())
    const { role, actor } = await somebodyWith(site, manages)
    const { id, name } = actor

    const refused = [
      await site.newsroom.reviseRole(theOwner, { ...role, grants: { 'staff.manage': 'all' } }),
      await site.newsroom.reviseStaff(theOwner, { id, name, role: 'editor', sections: 'all' }),
      await site.newsroom.markAsLeft(theOwner, id),
    ]

    expect(refused).toEqual(refused.map(() => ({ refused: 'nobody-would-manage' })))
    expect(
      await site.newsroom.reviseRole(theOwner, { ...givenRole('publisher'), grants: { 'jobs.see': 'none' } }),
    ).toEqual({ refused: 'publisher-stays' })
  })

  test('of two who give each other’s role up at once, one stays', async () => {
    const site = await aSite(await open())
    const [one, other] = [await site.staff(), await site.staff()]
    const demote = (by: Actor, { id, name }: Actor) =>
      site.newsroom.reviseStaff(by, { id, name, role: 'reporter', sections: 'all' })

    const outcomes = await Promise.all([demote(one, other), demote(other, one)])

    expect(outcomes.map((outcome) => Object.keys(outcome)[0]).toSorted()).toEqual(['done', 'refused'])
  })

  test('of two publishers who change one role at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const role = doneOrFault(await site.newsroom.makeRole(publisher, nightDesk))
    const browser = await aBrowser(site, publisher)
    const page = roleRoutes.show.to({ role: role.id })
    const base = / name="base" value="([^"]+)"/.exec((await browser.get(page)).text)?.[1] ?? ''
    const sent = (reach: string) => ({
      name: 'Night desk',
      ways: ['link', 'password'],
      base,
      'reach-reply.moderate': reach,
    })

    const answers = await Promise.all([browser.post(page, sent('sections')), browser.post(page, sent('all'))])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const beaten = answers.find(({ status }) => status === 409)?.text ?? ''
    expect(beaten).toContain('Somebody else changed this meanwhile')
    expect(beaten).toMatch(/Decide about replies: (?:in their sections|everywhere)/)
  })

  test('a role that somebody has stays; once nobody has it, it goes, and nobody is given it', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const { role, actor } = await somebodyWith(site, { 'article.read': 'all' })
    const browser = await aBrowser(site, publisher)
    const removal = roleRoutes.remove.to({ role: role.id })
    const { id, name } = actor

    const held = await browser.post(removal)
    doneOrFault(await site.newsroom.markAsLeft(publisher, id))
    const gone = await browser.post(removal)
    const again = await browser.post(removal)

    expect([held.status, gone.status, again.status]).toEqual([422, 303, 404])
    expect(held.text).toContain('Somebody has this role. Give them another one first.')
    expect((await site.newsroom.byId(id))?.rights.name).toBe(role.name)
    const back = { id: publisher.id, name, role: role.id, sections: 'all' } as const
    expect(await site.newsroom.reviseStaff(theOwner, back)).toEqual({ refused: 'no-such-role' })
    expect(await site.newsroom.removeRole(publisher, 'editor')).toEqual({ refused: 'given-role-stays' })
  })

  test('a role is taken away or given, and not both at once', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const role = doneOrFault(await site.newsroom.makeRole(publisher, nightDesk))
    const who = { email: 'new@paper.example', name: 'New', role: role.id }

    const [removed, added] = await Promise.all([
      site.newsroom.removeRole(publisher, role.id),
      site.newsroom.addStaff(publisher, who),
    ])

    expect(['done' in removed, 'done' in added].toSorted()).toEqual([false, true])
  })

  test('forged ids of roles give nobody anything', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const { id } = await site.staff('reporter')
    const answers: number[] = []
    for (const role of ['owner', '__proto__', 'constructor', '0'.repeat(26), 'publisher,editor']) {
      answers.push((await browser.post(peopleRoutes.change.to({ id }), { name: 'Ada', role })).status)
      answers.push((await browser.get(roleRoutes.show.to({ role: role as RoleId }))).status)
    }

    expect([...new Set(answers)].toSorted()).toEqual([404, 422])
    expect((await site.newsroom.byId(id))?.role).toBe('reporter')
  })

  test('what is kept of a permission that cannot reach so far any more is nothing', async () => {
    const database = await open()
    const site = await aSite(database)
    const { actor } = await somebodyWith(site, { 'article.read': 'all' })
    await database.write(async (tx) => {
      await sql`update staff_roles set grants = '{"settings.change":"own","article.gone":"all"}'
        where id = ${actor.role}`.execute(tx)
    })

    const now = await site.newsroom.byId(actor.id)

    expect(now && site.newsroom.everyPermission.filter((each) => may(now, each))).toEqual([])
  })

  test('who may do what is shown by person and by permission, with the role and the sections it is through', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const city = await site.section('City')
    const editor = await site.staff('editor', [city.id])
    const { actor } = await somebodyWith(site, { 'article.write': 'own' })

    const byPerson = (await browser.get(roleRoutes.rights.to({ person: editor.id }))).text
    const own = (await browser.get(roleRoutes.rights.to({ person: actor.id }))).text
    const byPermission = (await browser.get(roleRoutes.rights.to({ permission: 'article.publish' }))).text

    expect(byPerson).toContain('What editor 1 may do')
    expect(byPerson).toContain('<b>Yes</b>, in City, as editor: those are the sections given to them.')
    expect(byPerson).toContain('<b>No.</b> It is not among what editor may do.')
    expect(own).toContain(`<b>Only what they began or are assigned</b>, as ${actor.rights.name}.`)
    expect(byPermission).toContain('Roles that have it: editor and publisher.')
    expect(byPermission).toContain('<dt>publisher 0</dt>')
    expect(byPermission).not.toContain('<dt>role')
  })

  test('the command line gives a role that was made here, by its name', async () => {
    const site = await aSite(await open())
    await site.newsroom.makeRole(await site.staff(), nightDesk)
    const who = { email: 'ada@paper.example', name: 'Ada Reed' }

    await staffVerbs.add({ ...who, role: 'night desk' })(site)

    expect((await site.newsroom.byEmail(who.email))?.rights.name).toBe('Night desk')
    await expect(staffVerbs.role({ ...who, role: 'day desk' })(site)).rejects.toThrow('There is no role day desk.')
  })

  test('a role that may do nothing still signs in, and sees the front of the newsroom', async () => {
    const site = await aSite(await open())
    const { actor } = await somebodyWith(site, {})
    const browser = await aBrowser(site, actor)

    expect((await browser.get(writingRoutes.home.to())).status).toBe(200)
    expect((await browser.get(peopleRoutes.list.to())).status).toBe(403)
  })
})

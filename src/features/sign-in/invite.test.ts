import { expect, test } from 'vitest'
import { firstPage } from '../../base/keyset.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'
import { theOwner } from '../staff/index.ts'
import { staffVerbs } from './invite.ts'

const ada = { email: 'ada@paper.example', name: 'Ada Reed', role: 'editor' }
const linked = /^http\S+\/newsroom\/\S+$/

onEveryDatabase((open) => {
  test('somebody who works here already gets another link, and another role or name only where that is asked for', async () => {
    const site = await aSite(await open())
    await site.staff()
    await staffVerbs.add(ada)(site)
    const lines = async () => {
      const page = await site.accountLog.page(theOwner, firstPage('when', 50))
      return 'done' in page ? page.done.rows.filter(({ what }) => what !== 'link.made').length : 0
    }
    const before = await lines()

    await expect(staffVerbs.add({ ...ada, role: 'publisher' })(site)).rejects.toMatchObject({
      message: 'Ada Reed (ada@paper.example) works here already, as editor.',
      hint: expect.stringContaining('stet staff role ada@paper.example --role publisher'),
    })
    await expect(staffVerbs.add({ ...ada, name: 'Ada Reid' })(site)).rejects.toThrow('works here already, as editor')
    const same = await staffVerbs.add({ ...ada, email: 'ADA@paper.example' })(site)

    expect((await site.newsroom.byEmail(ada.email))?.role).toBe('editor')
    expect(await lines()).toBe(before)
    expect(same).toEqual([
      'Ada Reed (ada@paper.example) works here already, as editor. Nothing was changed.',
      expect.any(String),
      expect.stringMatching(linked),
    ])
  })

  test('a role is changed by its own command, with a line in the log of accounts', async () => {
    const site = await aSite(await open())
    await site.staff()
    await staffVerbs.add(ada)(site)

    const changed = await staffVerbs.role({ email: 'ADA@paper.example', name: undefined, role: 'publisher' })(site)
    const again = await staffVerbs.role({ email: ada.email, name: undefined, role: 'publisher' })(site)

    expect(changed).toEqual(['Ada Reed is publisher now, and was editor.'])
    expect(again).toEqual(['Ada Reed is publisher already. Nothing was changed.'])
    const page = await site.accountLog.page(theOwner, firstPage('when', 50))
    const roles = 'done' in page ? page.done.rows.filter(({ what }) => what === 'staff.role') : []
    expect(roles).toMatchObject([
      { about: 'Ada Reed', before: 'editor', after: 'publisher', by: { name: 'The owner' } },
    ])
  })

  test('nobody is no one’s role, and the last publisher stays one', async () => {
    const site = await aSite(await open())
    await staffVerbs.add({ ...ada, role: 'publisher' })(site)

    const role = (email: string) => staffVerbs.role({ email, name: undefined, role: 'editor' })(site)

    await expect(role('bo@paper.example')).rejects.toThrow('Nobody works here as bo@paper.example.')
    await expect(role(ada.email)).rejects.toThrow('Nobody but Ada Reed may manage people and settings.')
  })
})

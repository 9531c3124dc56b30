import { expect, test } from 'vitest'
import { baseOf } from '../../base/made-from.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { theOwner } from '../staff/index.ts'
import { orderOf } from './ordering.ts'

onEveryDatabase((open) => {
  test('sections change places, the ends stay ends, and readers see the new order at once', async () => {
    const site = await aSite(await open())
    for (const name of ['City', 'Harbour', 'Sport']) await site.section(name)
    const named = async () => (await site.settings.site()).sections.map(({ name }) => name)
    const idOf = async (name: string) => (await site.section(name)).id
    const before = await (await site.app.request('/')).text()

    doneOrFault(await site.settings.moveSection(theOwner, { id: await idOf('Sport'), by: -1 }))
    doneOrFault(await site.settings.moveSection(theOwner, { id: await idOf('City'), by: -1 }))
    const after = await (await site.app.request('/')).text()

    expect(await named()).toEqual(['City', 'Sport', 'Harbour'])
    const isBefore = (html: string) => html.indexOf('/sections/sport') < html.indexOf('/sections/harbour')
    expect([isBefore(before), isBefore(after)]).toEqual([false, true])
  })

  test('of two people who move a section from one page, the later is told, and who may not moves none', async () => {
    const site = await aSite(await open())
    for (const name of ['City', 'Harbour', 'Sport']) await site.section(name)
    const { sections } = await site.settings.site()
    const base = baseOf(orderOf(sections))
    const [city, , sport] = sections
    if (!city || !sport) throw new Error('There are no sections.')

    const outcomes = [
      await site.settings.moveSection(theOwner, { id: city.id, by: 1, base }),
      await site.settings.moveSection(theOwner, { id: sport.id, by: -1, base }),
      await site.settings.moveSection(await site.staff('editor'), { id: city.id, by: 1 }),
    ]

    expect(outcomes.map((each) => ('done' in each ? 'done' : each.refused))).toEqual([
      'done',
      'changed-meanwhile',
      'not-allowed',
    ])
  })
})

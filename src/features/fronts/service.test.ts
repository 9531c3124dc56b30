import { expect, test } from 'vitest'
import { hours, later, minutes } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aPhotograph } from '../../testing/pictures.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Actor } from '../staff/index.ts'
import type { ContainerFields, Front, Place } from './front.ts'

type Site = Awaited<ReturnType<typeof aSite>>

type Of = { place?: Place; rule?: ContainerFields['rule'] }

/** A front with one container, which shows nothing but what is put into it. */
async function aFront(site: Site, actor: Actor, { place = 'home', rule = nothing }: Of = {}) {
  await site.section()
  let front = doneOrFault(await site.fronts.begin(actor, place))
  for (const { id } of front.containers) {
    front = doneOrFault(await site.fronts.move(actor, { id: front.id, container: id, card: null, to: 'away' }))
  }
  front = doneOrFault(await site.fronts.addContainer(actor, { id: front.id, layout: 'four' }))
  const fields = { layout: 'four', title: 'Chosen', text: '', rule, shows: 4 } as const
  return doneOrFault(await site.fronts.changeContainer(actor, { id: front.id, container: only(front).id, fields }))
}

const nothing = { by: 'nothing', id: null } as const
const all = { by: 'all', id: null } as const

function only({ containers: [container] }: Front) {
  if (!container) throw new Error('The front has no container.')
  return container
}

type Article = Awaited<ReturnType<Site['article']>>

async function puts(site: Site, actor: Actor, [front, article]: [Front, Pick<Article, 'id'>]): Promise<Front> {
  const of = { article: article.id }
  return doneOrFault(await site.fronts.addCard(actor, { id: front.id, container: only(front).id, of }))
}

const launches = async (site: Site, actor: Actor, { id, version }: Front) => site.fronts.launch(actor, { id, version })

async function read(site: Site, path = '/'): Promise<string> {
  return (await site.app.request(path)).text()
}

/** The headlines on a page, in their order. */
async function headlines(site: Site, path = '/'): Promise<string[]> {
  const found = (await read(site, path)).matchAll(/<h[23]><a [^>]*>([^<]*)<\/a><\/h[23]>/g)
  return [...found].map(([, headline = '']) => headline)
}

onEveryDatabase((open) => {
  test('readers see what was launched: what was put by hand first, what the rule adds below, and nothing twice', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const old = await site.article({ headline: 'The old bell', slug: 'bell' })
    site.clock.pass(minutes(5))
    await site.article({ headline: 'A new ramp', slug: 'ramp' })
    site.clock.pass(minutes(5))
    await site.article({ headline: 'The newest', slug: 'newest' })
    const itself = await read(site)
    const front = await puts(site, editor, [await aFront(site, editor, { rule: all }), old])
    expect(await read(site)).toBe(itself)

    doneOrFault(await launches(site, editor, front))

    expect(await headlines(site)).toEqual(['The old bell', 'The newest', 'A new ramp'])
    expect(await site.happened()).toEqual(expect.arrayContaining(['front.begun', 'front.arranged', 'front.launched']))
  })

  test('what is changed after a launch is on no page before the next', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const [one, other] = [await site.article({ headline: 'One' }), await site.article({ headline: 'Two', slug: 'two' })]
    const front = await puts(site, editor, [await aFront(site, editor), one])
    doneOrFault(await launches(site, editor, front))

    const next = await puts(site, editor, [front, other])
    const before = await headlines(site)
    doneOrFault(await launches(site, editor, next))

    expect([before, await headlines(site)]).toEqual([['One'], ['One', 'Two']])
  })

  test('what readers may not see is skipped and named, appears when it goes out, and leaves when it is withdrawn', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const shown = await site.article({ headline: 'Shown' })
    const { article: draft, revision } = await site.draft({ headline: 'Not yet', slug: 'not-yet' })
    const front = await puts(site, publisher, [
      await puts(site, publisher, [await aFront(site, publisher), shown]),
      draft,
    ])
    doneOrFault(await launches(site, publisher, front))
    const warned = async () =>
      (await site.fronts.warnings(front, await site.fronts.fill(front.containers))).map(({ why }) => why)

    const before = [await headlines(site), await warned()]
    doneOrFault(await site.articles.publish(publisher, { articleId: draft.id, revisionId: revision.id }))
    const out = [await headlines(site), await warned()]
    doneOrFault(await site.articles.withdraw(publisher, { articleId: shown.id, because: 'It was not so.' }))
    const after = [await headlines(site), await warned()]

    expect(before).toEqual([['Shown'], ['not-public']])
    expect(out).toEqual([['Shown', 'Not yet'], []])
    expect(after).toEqual([['Not yet'], ['withdrawn']])
  })

  test('a launch drops the page it is of, and no other', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const article = await site.article()
    const front = await puts(site, publisher, [await aFront(site, publisher), article])
    const kept = ['/', '/sections/city', '/topics/ferries', article.path ?? '']
    for (const path of kept) await read(site, path)

    doneOrFault(await launches(site, publisher, front))

    expect(kept.filter((path) => !site.pages.find(path))).toEqual(['/'])
  })

  test('of two who put something at once both are kept, and what one of them saw before is launched by nobody', async () => {
    const site = await aSite(await open())
    const [one, other] = [await site.staff('editor'), await site.staff('editor')]
    const [bell, ramp] = [await site.article(), await site.article({ slug: 'ramp' })]
    const front = await aFront(site, one)

    await Promise.all([puts(site, one, [front, bell]), puts(site, other, [front, ramp])])
    const stale = await launches(site, one, front)

    const now = await site.fronts.byId(front.id)
    expect(now?.containers[0]?.cards).toHaveLength(2)
    expect(stale).toMatchObject({ refused: 'changed-meanwhile', now: { version: now?.version } })
    expect(await site.fronts.launches(front.id, { before: 100, limit: 5 })).toEqual([])
  })

  test('an arrangement goes out at its moment as it was when that was set, whatever was changed since', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const [one, other] = [await site.article({ headline: 'One' }), await site.article({ headline: 'Two', slug: 'two' })]
    const front = await puts(site, editor, [await aFront(site, editor), one])
    const at = later(site.clock.now(), hours(1))
    doneOrFault(await site.fronts.schedule(editor, { id: front.id, version: front.version, at, base: null }))
    await puts(site, editor, [front, other])
    await read(site)

    site.clock.pass(hours(1) - 1)
    await site.jobs.settle()
    const before = await site.fronts.launches(front.id, { before: 100, limit: 5 })
    site.clock.pass(1)
    await site.jobs.settle()

    expect(before).toEqual([])
    expect(await headlines(site)).toEqual(['One'])
    const [launched] = await site.fronts.launches(front.id, { before: 100, limit: 5 })
    expect(launched).toMatchObject({ how: 'at-its-moment', launchedBy: editor.id, version: front.version })
    expect(await site.fronts.scheduled(front.id)).toBeUndefined()
  })

  test('what was set is called off, gives way to a launch by hand, and is not done once its time is long past', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const front = await puts(site, editor, [await aFront(site, editor), await site.article()])
    const sets = async (base: string | null = null) => {
      const at = later(site.clock.now(), hours(1))
      const wanted = { id: front.id, version: front.version, at, base: base as never }
      return site.fronts.schedule(editor, wanted)
    }
    const first = doneOrFault(await sets())

    const unseen = await sets()
    doneOrFault(await site.fronts.callOff(editor, { id: front.id, scheduleId: first.id }))
    doneOrFault(await sets())
    doneOrFault(await launches(site, editor, front))
    const afterLaunch = await site.fronts.scheduled(front.id)
    doneOrFault(await sets())
    site.clock.pass(hours(2))
    await site.jobs.settle()

    expect(unseen).toEqual({ refused: 'set-meanwhile' })
    expect(afterLaunch).toBeUndefined()
    expect(await site.fronts.scheduled(front.id)).toMatchObject({ state: 'overdue' })
    expect(await site.fronts.launches(front.id, { before: 100, limit: 5 })).toHaveLength(1)
  })

  test('whoever goes back lets out again what readers saw then, and what is being arranged is not lost', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    const [one, other] = [await site.article({ headline: 'One' }), await site.article({ headline: 'Two', slug: 'two' })]
    const front = await puts(site, editor, [await aFront(site, editor), one])
    const first = doneOrFault(await launches(site, editor, front))
    const next = await puts(site, editor, [front, other])
    const second = doneOrFault(await launches(site, editor, next))
    const back = { id: front.id, launchId: first.id }

    const unseen = await site.fronts.takeBack(editor, { ...back, base: first.id })
    doneOrFault(await site.fronts.takeBack(editor, { ...back, base: second.id }))
    const shown = await headlines(site)
    const arranged = await site.fronts.byId(front.id)
    const third = doneOrFault(await launches(site, editor, await puts(site, editor, [arranged ?? front, other])))
    const typed = await puts(site, editor, [(await site.fronts.byId(front.id)) ?? front, one])
    doneOrFault(await site.fronts.takeBack(editor, { ...back, base: third.id }))

    expect(unseen).toMatchObject({ refused: 'changed-meanwhile' })
    expect(shown).toEqual(['One'])
    expect(arranged?.containers).toEqual(first.containers)
    expect((await site.fronts.byId(front.id))?.containers).toEqual(typed.containers)
    const history = await site.fronts.launches(front.id, { before: 100, limit: 9 })
    expect(history.map(({ number, how }) => `${number} ${how}`)).toEqual([
      '5 back',
      '4 now',
      '3 back',
      '2 now',
      '1 now',
    ])
  })

  test('a picture that is denied stops a launch, also at a moment, and one that was taken away is on no page', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const bytes = await aPhotograph()
    const picture = doneOrFault(await site.media.add(publisher, { bytes, alt: 'The quay', credit: 'Dana Reyes' }))
    const front = await puts(site, publisher, [await aFront(site, publisher), await site.article()])
    const [card] = only(front).cards
    if (!card) throw new Error('There is no card.')
    const fields = { ...{ headline: 'Ours', kicker: '', hasStandfirst: false, related: [] }, picture: picture.id }
    const chosen = doneOrFault(await site.fronts.changeCard(publisher, { id: front.id, card: card.id, fields }))
    const deny = (isDenied: boolean) =>
      site.media.sayRights(publisher, {
        ...{ source: '', licence: 'own', terms: '', from: null, until: null, sections: [], note: '' },
        ...{ isOnce: false, isNeverSocial: false, isDenied, id: picture.id },
      })

    doneOrFault(await deny(true))
    const denied = await launches(site, publisher, chosen)
    doneOrFault(await deny(false))
    doneOrFault(await launches(site, publisher, chosen))
    const out = await read(site)
    doneOrFault(await site.media.withdraw(publisher, { id: picture.id, because: 'A child.', notice: '' } as never))
    const after = await read(site)

    expect(denied).toMatchObject({ refused: 'picture-denied', pictures: [{ card: { id: card.id } }] })
    expect([out, after].map((page) => page.includes(`/pictures/${picture.id}/`))).toEqual([true, false])
    expect(after).toContain('Ours')
  })

  test('a container whose section is gone is skipped and named, and the others stay', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const gone = { by: 'section', id: site.ids.next('section') } as const
    const front = await aFront(site, publisher, { rule: all })
    const article = await site.article({ headline: 'Still here' })
    const more = doneOrFault(await site.fronts.addContainer(publisher, { id: front.id, layout: 'times' }))
    const added = more.containers[1]
    const fields = { layout: 'times', title: 'Lost section', text: '', rule: gone, shows: 3 } as const
    const changed = { id: front.id, container: added?.id as never, fields }
    const arranged = doneOrFault(await site.fronts.changeContainer(publisher, changed))

    doneOrFault(await launches(site, publisher, arranged))

    const page = await read(site)
    expect([page.includes('Still here'), page.includes('Lost section')]).toEqual([true, false])
    const warnings = await site.fronts.warnings(arranged, await site.fronts.fill(arranged.containers))
    expect(warnings).toMatchObject([{ container: added?.id, card: null, why: 'rule-gone' }])
    expect(article.path).not.toBeNull()
  })

  test('nobody launches a front on which readers would see nothing', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const { article } = await site.draft()
    const front = await puts(site, publisher, [await aFront(site, publisher), article])

    expect(await launches(site, publisher, front)).toEqual({ refused: 'nothing-to-show' })
  })

  test('whoever has no section arranges and launches nothing of it, and whoever only reads nothing at all', async () => {
    const site = await aSite(await open())
    const [city, sport] = [await site.section(), await site.section('Sport')]
    const publisher = await site.staff()
    const front = await puts(site, publisher, [await aFront(site, publisher, { place: city.id }), await site.article()])
    const people = [await site.staff('editor', [sport.id]), await site.staff('reporter')]

    for (const person of people) {
      expect(await site.fronts.begin(person, city.id)).toEqual({ refused: 'not-allowed' })
      expect(await site.fronts.addContainer(person, { id: front.id, layout: 'four' })).toEqual({
        refused: 'not-allowed',
      })
      expect(await launches(site, person, front)).toEqual({ refused: 'not-allowed' })
    }
    doneOrFault(await launches(site, await site.staff('editor', [city.id]), front))
    expect(await read(site, '/sections/city')).toContain('Chosen')
  })

  test('a front that is left to itself makes itself again, and keeps what was arranged', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const front = await puts(site, publisher, [await aFront(site, publisher), await site.article()])
    const itself = await read(site)
    const launched = doneOrFault(await launches(site, publisher, front))
    expect(await read(site)).toContain('Chosen')

    doneOrFault(await site.fronts.leaveToItself(publisher, { id: front.id, base: launched.id }))

    expect(await read(site)).toBe(itself)
    expect((await site.fronts.byId(front.id))?.containers).toEqual(front.containers)
  })

  test('a page says the hour of what came today, and the day from the next midnight on', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const front = await puts(site, publisher, [await aFront(site, publisher), await site.article()])
    doneOrFault(await launches(site, publisher, front))

    const today = await read(site)
    site.clock.pass(hours(24))
    const tomorrow = await read(site)

    const shown = [today, tomorrow].map((page) => />(\d\d:\d\d|\d+ \w+)<\/time>/.exec(page)?.[1])
    expect(shown).toEqual([expect.stringMatching(/^\d\d:\d\d$/), expect.stringContaining('Nov')])
  })
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Id } from '../../base/id.ts'
import type { GivenRole } from '../../base/permission.ts'
import type { Database, OpenDatabase } from '../../platform/database/database.ts'
import { noHints } from '../../platform/database/hints.ts'
import { defineEvent, type EventType, nothingMore } from '../../platform/events/define.ts'
import { createEvents } from '../../platform/events/events.ts'
import { deleteEventsBefore, newestEvent } from '../../platform/events/store.ts'
import { createLog } from '../../platform/log.ts'
import { aStoppedClock, countedIds } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { afterThisTest } from '../../testing/leftovers.ts'
import { countedReads } from '../../testing/reads.ts'
import { doneOrFault } from '../../testing/site.ts'
import { reading, within } from '../../testing/stream.ts'
import { moderateReplies } from '../replies/permissions.ts'
import { type Actor, givenRole, type StaffId } from '../staff/index.ts'
import { defineSaying } from './saying.ts'
import { createStreams, type Limits } from './streams.ts'

const gateOpened = defineEvent({
  type: 'gate.opened',
  version: 1,
  says: 'somebody opened a gate',
  subject: 'gate',
  payload: z.object({ gate: z.string(), secret: z.string() }),
})
const gullSeen = defineEvent({ ...gateOpened, type: 'gull.seen' })
type Gate = EventType<string, { gate: string; secret: string }>
const guardChanged = defineEvent({ ...gateOpened, type: 'guard.changed', payload: nothingMore })
/** A session that cannot be looked up. */
const unreadable = 'unreadable'
const [harbour, city] = ['harbour', 'city'] as Id<'section'>[]

/** People by their sessions, a log of gates in sections, and processes that tell of it. */
function aTown(database: OpenDatabase) {
  const clock = aStoppedClock()
  const events = createEvents({ database, ids: countedIds(clock), clock })
  const people = new Map<string, Actor>()
  const person = (name: string, role: GivenRole, sections: Actor['sections'] = 'all') => {
    people.set(name, { id: `staff-${name}` as StaffId, name, role, rights: givenRole(role), sections })
    return name
  }
  const openAll = (gates: [gate: string, section: typeof city][], event: Gate = gateOpened) =>
    database.write(async (tx) => {
      for (const [gate, section] of gates)
        events.record(tx, event, {
          actor: 'program:gates',
          subject: null,
          section: section ?? null,
          payload: { gate, secret: 'the code is 4711' },
        })
    })
  const open = (gate: string, section = city, event: Gate = gateOpened) => openAll([[gate, section]], event)
  const turn = () =>
    database.write(async (tx) =>
      events.record(tx, guardChanged, { actor: 'program:gates', subject: null, payload: {} }),
    )
  let lookingUp = async () => undefined as unknown
  /** Looks up who holds a session no sooner than it is let. */
  const slowly = () => {
    const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    lookingUp = async () => {
      begun.resolve()
      await end.promise
    }
    return { begun: begun.promise, end: end.resolve }
  }
  const asked: string[] = []
  const process = (limits?: Limits, own: Pick<Database, 'read' | 'watch' | 'hints'> = database) => {
    const saying = defineSaying({
      name: 'gate',
      hears: [gateOpened],
      permission: moderateReplies,
      of: async ({ payload, section }) => {
        asked.push(payload.gate)
        return { id: payload.gate, target: { section: section as Id<'section'> } }
      },
    })
    const streams = createStreams({
      database: own,
      log: createLog('silent'),
      sayings: [saying],
      turns: [guardChanged],
      holderOf: async (session) => {
        await lookingUp()
        if (session === unreadable) throw new Error('The database is out of reach.')
        return people.get(session)
      },
      ...(limits ? { limits } : {}),
    })
    afterThisTest(streams.stop)
    const listen = async (session: string, after?: number) =>
      reading(doneOrFault(await streams.open({ session, after })).body)
    return { ...streams, listen }
  }
  return { clock, people, person, open, openAll, turn, asked, slowly, process }
}

onEveryDatabase((openDatabase) => {
  test('whoever may know of a change is told its name and its id, and nothing else of it', async () => {
    const { person, open, process } = aTown(await openDatabase())
    const { listen } = process()
    const all = await listen(person('Ada', 'publisher'))
    const ofHarbour = await listen(person('Bo', 'moderator', [harbour as Id<'section'>]))
    const never = await listen(person('Cy', 'reporter'))

    await open('north', city)
    await open('south', harbour)
    await within(2000, () => all.told().length === 2 && ofHarbour.told().length === 1)

    expect(all.told()).toEqual(['gate north', 'gate south'])
    expect(ofHarbour.told()).toEqual(['gate south'])
    expect(never.told()).toEqual([])
    for (const each of [all, ofHarbour, never]) expect(each.text()).not.toContain('4711')
    expect(all.text()).toMatch(/^retry: \d+\n\nid: 1\ndata: gate north\n\nid: 2\ndata: gate south\n\n$/)
  })

  test('however many listen, an event is asked about once, and one nobody hears of not at all', async () => {
    const { person, open, asked, process } = aTown(await openDatabase())
    const { listen, count } = process({ each: 20, inAll: 20 })
    const ada = person('Ada', 'publisher')
    const listening = await Promise.all(Array.from({ length: 9 }, () => listen(ada)))

    await open('gull', city, gullSeen)
    await open('north')
    await within(2000, () => listening.every((each) => each.told().length === 1))

    expect(asked).toEqual(['north'])
    expect(count()).toBe(9)
  })

  test('of the same thing in two sections at once whoever may know of either is told, and once', async () => {
    const { person, openAll, process } = aTown(await openDatabase())
    const { listen } = process()
    const all = await listen(person('Ada', 'publisher'))
    const ofCity = await listen(person('Bo', 'moderator', [city as Id<'section'>]))
    const ofHarbour = await listen(person('Cy', 'moderator', [harbour as Id<'section'>]))

    await openAll([
      ['north', city],
      ['south', harbour],
      ['north', harbour],
    ])
    await within(2000, () => ofHarbour.told().length === 2 && ofCity.told().length === 1)

    expect(all.told()).toEqual(['gate south', 'gate north'])
    expect(ofCity.told()).toEqual(['gate north'])
    expect(ofHarbour.told()).toEqual(['gate south', 'gate north'])
  })

  test('one that comes back is told what it missed, and nothing twice', async () => {
    const { person, open, process } = aTown(await openDatabase())
    const { listen, count } = process()
    const ada = person('Ada', 'publisher')
    const first = await listen(ada)
    await open('north')
    await within(2000, () => first.told().length === 1)
    await first.leave()
    await within(1000, () => count() === 0)
    await open('east')
    await open('south')
    await open('south')

    const second = await listen(ada, Number(first.lastId()))
    await open('west')
    await within(2000, () => second.told().length === 3)

    expect(second.told()).toEqual(['gate east', 'gate south', 'gate west'])
    expect(second.lastId()).toBe('5')
  })

  test('a permission that was taken away meanwhile counts for what was missed as well', async () => {
    const { person, open, process } = aTown(await openDatabase())
    const { listen } = process()
    await open('north')
    await open('south', harbour)
    await open('east')

    const moved = await listen(person('Ada', 'editor', [harbour as Id<'section'>]), 1)

    await within(1000, () => moved.told().length === 1)
    expect(moved.told()).toEqual(['gate south'])
  })

  test('one that was away for too long, or comes with a number that is none of ours, looks at everything again', async () => {
    const database = await openDatabase()
    const { clock, person, open, process } = aTown(database)
    const { listen } = process()
    const ada = person('Ada', 'publisher')
    for (let gate = 0; gate < 4; gate += 1) await open(`${gate}`)
    clock.pass(1000)
    await database.write((tx) => deleteEventsBefore(tx, { before: clock.now(), upTo: 2, limit: 5 }))

    const gone = await listen(ada, 1)
    const near = await listen(ada, 3)
    const ahead = await listen(ada, 900)

    await within(1000, () => [gone, near, ahead].every((each) => each.told().length > 0))
    expect([gone.told(), near.told(), ahead.told()]).toEqual([['everything'], ['gate 3'], ['everything']])
  })

  test('a demotion ends the stream within a second, and nothing is told on it any more', async () => {
    const { people, person, open, turn, process } = aTown(await openDatabase())
    const { listen } = process()
    const session = person('Ada', 'publisher')
    const [demoted, other] = [await listen(session), await listen(person('Bo', 'publisher'))]

    person('Ada', 'reporter')
    await turn()
    await open('north')
    await within(1000, () => demoted.isOver() && other.told().length === 1)

    expect(demoted.told()).toEqual([])
    expect(other.isOver()).toBe(false)
    people.delete('Bo')
    await turn()
    await within(1000, other.isOver)
  })

  test('a person has so many streams and a process so many, also when they come at once', async () => {
    const { person, process } = aTown(await openDatabase())
    const { open, listen, count } = process({ each: 2, inAll: 3 })
    const [ada, bo] = [person('Ada', 'publisher'), person('Bo', 'publisher')]

    const many = await Promise.all([1, 2, 3, 4].map(() => open({ session: ada, after: undefined })))
    const bos = await listen(bo)
    const full = await open({ session: bo, after: undefined })

    expect(many.map((each) => ('refused' in each ? each.refused : 'done'))).toEqual([
      ...['done', 'done'],
      ...['too-many', 'too-many'],
    ])
    expect(full).toEqual({ refused: 'too-many' })
    await bos.leave()
    await within(1000, () => count() === 2)
    doneOrFault(await open({ session: bo, after: undefined }))
    expect(await open({ session: 'nobody', after: undefined })).toEqual({ refused: 'signed-out' })
  })

  test('what another process kept is told though its hint was lost', async () => {
    const database = await openDatabase()
    const { person, open, process } = aTown(database)
    const deaf = process(undefined, { read: database.read, watch: () => undefined, hints: noHints })
    const listening = await deaf.listen(person('Ada', 'publisher'))

    await open('north')

    await within(2000, () => listening.told().length === 1)
  })

  test('while nobody listens nothing is asked', async () => {
    const database = await openDatabase()
    const { person, open, process } = aTown(database)
    const { read, reads } = countedReads(database.read)
    const { listen, since, count } = process(undefined, { ...database, read })
    const listening = await listen(person('Ada', 'publisher'))
    await listening.leave()
    await within(1000, () => count() === 0)
    const before = reads()

    await open('north')
    await new Promise((resolve) => setTimeout(resolve, 700))

    expect(reads()).toBe(before)
    expect(since()).toBe(await newestEvent(database.read))
  })

  test('one that comes while the last one goes is told what happens from then on', async () => {
    const { person, open, process, slowly } = aTown(await openDatabase())
    const { listen } = process()
    const ada = person('Ada', 'publisher')
    const first = await listen(ada)

    const lookedUp = slowly()
    const coming = listen(ada)
    await lookedUp.begun
    await first.leave()
    lookedUp.end()
    const second = await coming
    await open('north')
    await within(2000, () => second.told().length === 1)

    expect(second.told()).toEqual(['gate north'])
  })

  test('a stream that could not be opened leaves nothing asked', async () => {
    const database = await openDatabase()
    const { open, process } = aTown(database)
    const { read, reads } = countedReads(database.read)
    const { listen, since } = process(undefined, { ...database, read })
    await expect(listen(unreadable)).rejects.toThrow('out of reach')
    const before = reads()

    await open('north')
    await new Promise((resolve) => setTimeout(resolve, 700))

    expect(reads()).toBe(before)
    expect(since()).toBe(await newestEvent(database.read))
  })

  test('a stop ends every stream at once, and opens no other', async () => {
    const { person, process } = aTown(await openDatabase())
    const { listen, open, stop, count } = process()
    const ada = person('Ada', 'publisher')
    const listening = [await listen(ada), await listen(ada)]

    stop()

    await Promise.all(listening.map(({ over }) => over))
    expect(count()).toBe(0)
    expect(await open({ session: ada, after: undefined })).toEqual({ refused: 'stopping' })
  })

  test('whoever reads nothing is let go, and told the rest when they come back', async () => {
    const { person, open, process } = aTown(await openDatabase())
    const streams = process()
    const slow = doneOrFault(await streams.open({ session: person('Ada', 'publisher'), after: undefined }))
    const name = 'north'.repeat(6000)

    for (let gate = 0; gate < 4; gate += 1) {
      await open(`${name}${gate}`)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    await within(2000, () => streams.count() === 0)

    const late = reading(slow.body)
    await late.over
    const again = await streams.listen('Ada', Number(late.lastId()))
    await within(1000, () => late.told().length + again.told().length === 4)
  })
})

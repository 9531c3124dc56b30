import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allRoutes } from './addresses.ts'
import { permissionsOf, settingsOf } from './assembly/feature.ts'
import { minutes } from './base/clock.ts'
import { home, type Path } from './base/path.ts'
import type { GivenRole } from './base/permission.ts'
import { clean } from './base/text.ts'
import type { ArticleId } from './features/articles/index.ts'
import { nothingDecided } from './features/plan/index.ts'
import { type Actor, theOwner } from './features/staff/index.ts'
import { waysIn } from './features/staff/roles/role.ts'
import { features } from './features.ts'
import { admittedTo, type Route } from './platform/web/routes/route.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aBrowser } from './testing/newsroom.ts'
import { aPhotograph } from './testing/pictures.ts'
import { aSite, doneOrFault } from './testing/site.ts'

/**
 * Who gets where in the newsroom: every route, for everybody who could ask, in every state of an article. What each
 * permission lets whom do is written down here once more, and each route is tried.
 */

const people = ['contributor', 'reporter', 'editor here', 'editor elsewhere', 'moderator', 'publisher'] as const
type Person = (typeof people)[number]
type State = { own: boolean; state: 'draft' | 'public' | 'withdrawn' }

/** Everybody named; `own` for articles they began themselves. */
type Allowed = { all: readonly Person[]; own?: readonly Person[] }

const everybody: Allowed = { all: people }
const writers: Allowed = { all: ['contributor', 'reporter', 'editor here', 'editor elsewhere', 'publisher'] }
const recording: Allowed = { all: ['reporter', 'editor here', 'editor elsewhere', 'publisher'] }
const publishers: Allowed = { all: ['publisher'] }
const reading: Allowed = {
  all: ['reporter', 'editor here', 'editor elsewhere', 'moderator', 'publisher'],
  own: ['contributor'],
}
const writing: Allowed = { all: ['reporter', 'editor here', 'publisher'], own: ['contributor'] }
const publishing: Allowed = { all: ['editor here', 'publisher'] }
/** Each in their own sections, which the change itself asks for again. */
const everyPublisher: Allowed = { all: ['editor here', 'editor elsewhere', 'publisher'] }
const moderating: Allowed = { all: ['editor here', 'moderator', 'publisher'] }
/** Each sees what is theirs, and who decides nowhere sees nothing. */
const everyModerator: Allowed = { all: ['editor here', 'editor elsewhere', 'moderator', 'publisher'] }
const listing: Allowed = { all: ['moderator', 'publisher'] }
const answering: Allowed = { all: ['reporter', 'editor here', 'editor elsewhere', 'moderator', 'publisher'] }

/** Who has each permission: somewhere, and for a thing in the section of the editor who is here. */
const holders: Record<string, { anywhere: Allowed; there?: Allowed }> = {
  'signed-in': { anywhere: everybody },
  'article.read': { anywhere: everybody, there: reading },
  'article.write': { anywhere: writers, there: writing },
  'article.approve': { anywhere: everyPublisher, there: publishing },
  'article.publish': { anywhere: everyPublisher, there: publishing },
  'article.override': { anywhere: everyPublisher, there: publishing },
  'article.withdraw': { anywhere: everyPublisher, there: publishing },
  'record.read': { anywhere: everybody },
  'record.edit': { anywhere: recording },
  'version.remove': { anywhere: publishers },
  'picture.add': { anywhere: writers },
  'reply.moderate': { anywhere: everyModerator, there: moderating },
  'policy.change': { anywhere: everyPublisher, there: publishing },
  'words.change': { anywhere: listing },
  'reply.answer': { anywhere: answering },
  'question.see': { anywhere: everybody },
  'house-rule.change': { anywhere: publishers },
  'staff.manage': { anywhere: publishers },
  'author.add': { anywhere: everyPublisher, there: publishing },
  'settings.change': { anywhere: publishers },
  'jobs.see': { anywhere: publishers },
  'provider.change': { anywhere: publishers },
}

/** In front of the sign-in: open to everybody, and to nobody in particular. */
const open = [
  ...['sign-in.form', 'sign-in.enter', 'sign-in.link', 'sign-in.ask-passkey', 'sign-in.enter-by-passkey'],
  ...['sign-in.second', 'sign-in.enter-by-second', 'sign-in.to-provider', 'sign-in.from-provider'],
  'sign-in.enter-by-link',
]

/** What changes who may, or takes something out of the house: whoever asks shows once more who they are. */
const askedAgain = [
  ...[
    'settings.change',
    'settings.save-section',
    'settings.move-section',
    'people.add',
    'people.change',
    'people.depart',
    'people.link',
  ],
  ...['account.password', 'account.set-password', 'factor.show', 'factor.begin-app', 'factor.confirm-app'],
  ...['factor.remove-app', 'factor.make-codes', 'factor.ask-passkey', 'factor.add-passkey', 'factor.remove-passkey'],
  ...['their-sessions.end', 'version.remove', 'decision-log.download', 'people.download-log'],
  ...['roles.make', 'roles.change', 'roles.remove', 'provider.set', 'provider.remove'],
  ...['policy.save-site', 'article.withdraw', 'record-desk.remove-entry', 'picture.withdraw', 'picture.remove'],
]

/** Where the change itself asks for the section of what it is about, and answers whoever may not in its own words. */
const askedThere = [
  ...['queue.writer', 'queue.decide', 'queue.pick', 'queue.dismiss', 'queue.send-on', 'queue.answer-appeal'],
  ...['queue.sanction', 'sanction.lift'],
]

const declaredPermissions = permissionsOf(features)
const newsroomRoutes = allRoutes.filter(({ path }) => path.startsWith('/newsroom'))
const keyOf = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`

/** Who gets where: by the permission that the route asks for, and whether it asks for it of a thing. */
const table: Record<string, Allowed> = Object.fromEntries(
  newsroomRoutes.filter((route) => admittedTo(route) !== 'anybody').map((route) => [keyOf(route), allowedAt(route)]),
)

function allowedAt(route: Route): Allowed {
  const { name, target } = route
  const permission = admittedTo(route)
  if (name === 'settings.show') return whoeverChangesSomething()
  if (name === 'settings.change') return publishers
  // Whoever decided may take it back, and this was the publisher’s.
  if (permission === 'anybody' || name === 'queue.undo') return publishers
  const { anywhere, there = anywhere } = holders[permission] ?? asDeclared(permission)
  return target !== undefined || askedThere.includes(name) ? there : anywhere
}

/** The page of settings is for whoever may change one of them; the paper’s own are changed by publishers. */
function whoeverChangesSomething(): Allowed {
  const permissions = settingsOf(features).flatMap(({ permission = [] }) => permission)
  const others = permissions.flatMap(({ name }) => (holders[name] ?? asDeclared(name)).anywhere.all)
  return { all: [...new Set([...publishers.all, ...others])] }
}

/** A permission that is not written down here lets in whom it says; who that should be is for the test of its feature. */
function asDeclared(permission: string): { anywhere: Allowed; there: Allowed } {
  const { holders: declared = {} } = declaredPermissions.find(({ name }) => name === permission) ?? {}
  const reaching = (...reaches: unknown[]) =>
    people.filter((person) => reaches.includes(declared[person.replace(/ .*/, '') as GivenRole]))
  const there = reaching('all', 'sections').filter(
    (person) => person !== 'editor elsewhere' || declared.editor === 'all',
  )
  return { anywhere: { all: reaching('all', 'sections', 'own') }, there: { all: there, own: reaching('own') } }
}

test('every permission that a feature declares is among those of the site', () => {
  const inFiles = globSync('src/features/*/permissions.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/permission\(\s*'([^']+)'/g)].map(([, name]) => name),
  )

  expect(declaredPermissions.map(({ name }) => name).toSorted()).toEqual(inFiles.toSorted())
})

test('everything that is written down here may be done by whom its feature says, and by nobody else', () => {
  const written = Object.keys(holders).filter((name) => name !== 'signed-in')
  const declared = written.map((name) => [name, declaredPermissions.some((each) => each.name === name)])

  expect(declared).toEqual(written.map((name) => [name, true]))
  for (const name of written) {
    const { anywhere, there } = asDeclared(name)
    expect([name, new Set(anywhere.all)]).toEqual([name, new Set(holders[name]?.anywhere.all)])
    if (holders[name]?.there) expect([name, new Set(there.all)]).toEqual([name, new Set(holders[name]?.there?.all)])
  }
})

onEveryDatabase((openDatabase) => {
  test('only the sign-in stands in front of the newsroom', () => {
    const inFront = newsroomRoutes.filter((route) => admittedTo(route) === 'anybody')

    expect(inFront.map(({ name }) => name)).toEqual(open)
    expect(newsroomRoutes.length).toBeGreaterThan(100)
  })

  test('every route that is declared is on the application, and no other', async () => {
    const site = await aSite(await openDatabase())

    const mounted = new Set(site.app.routes.filter(({ method }) => method !== 'ALL').map(keyOfMounted))

    expect([...mounted].toSorted()).toEqual([...new Set(allRoutes.map(keyOf))].toSorted())
  })

  test('nobody gets past the sign-in', async () => {
    const newsroom = await aNewsroom(await aSite(await openDatabase()))
    const nobody = await aBrowser(newsroom.site)

    const answers: Record<string, unknown> = {}
    for (const route of Object.keys(table)) answers[route] = verdict(await knock(newsroom, nobody, { route }))

    expect(answers).toEqual(Object.fromEntries(Object.keys(table).map((route) => [route, 'signed out'])))
  })

  test.each(people)('what the %s may do, in every state of an article', { timeout: 240_000 }, async (person) => {
    const newsroom = await aNewsroom(await aSite(await openDatabase()))
    const states = statesFor(person)

    const cells = Object.keys(table).flatMap((route): Cell[] =>
      route.includes('/articles/:id') ? states.map((state) => ({ route, state })) : [{ route, state: undefined }],
    )
    const answers: Record<string, string> = {}
    for (const cell of cells) answers[nameOf(cell)] = await answerTo(newsroom, person, cell)

    const expected = cells.map((cell) => [nameOf(cell), isAllowed(cell, person) ? 'allowed' : 'not allowed'])
    expect(answers).toEqual(Object.fromEntries(expected))
  })

  test('what is asked again is asked of the publisher, too, a quarter of an hour after signing in', async () => {
    const newsroom = await aNewsroom(await aSite(await openDatabase()))
    const browser = await aBrowser(newsroom.site, newsroom.staff.publisher)
    const article = await newsroom.article('publisher', { own: true, state: 'public' })
    newsroom.site.clock.pass(minutes(15))

    const reads = newsroomRoutes.filter(({ method, name }) => method === 'GET' || askedAgain.includes(name))
    const answers: string[] = []
    for (const route of reads) {
      const { status, text } = await knock(newsroom, browser, { route: keyOf(route), article })
      if (status === 403 && text.includes('Is it still you?')) answers.push(route.name)
    }

    expect(answers.toSorted()).toEqual(askedAgain.toSorted())
    expect(allRoutes.flatMap(({ name, stepUp }) => (stepUp ? name : [])).toSorted()).toEqual(askedAgain.toSorted())
  })

  test('whoever has a role with everything but one permission gets nowhere that asks for that one', {
    timeout: 240_000,
  }, async () => {
    const newsroom = await aNewsroom(await aSite(await openDatabase()))
    const { site } = newsroom
    const article = await newsroom.article('publisher', { own: true, state: 'public' })
    // Nobody gives more than they have, and of what people are told everybody has their own.
    const everything = Object.fromEntries(
      declaredPermissions.map(({ name, holders: { publisher = 'all' } }) => [name, publisher] as const),
    )
    const role = { description: '', ways: waysIn, needsSecondFactor: false }

    const answers: string[] = []
    for (const { name } of declaredPermissions) {
      const grants = { ...everything, [name]: 'none' } as const
      const but = doneOrFault(await site.newsroom.makeRole(theOwner, { ...role, name: `All but ${name}`, grants }))
      const actor = await site.staff(but.id)
      for (const route of newsroomRoutes.filter((each) => admittedTo(each) === name)) {
        const browser = await aBrowser(site, actor)
        answers.push(`${route.name}: ${verdict(await knock(newsroom, browser, { route: keyOf(route), article }))}`)
      }
    }

    expect(answers.length).toBeGreaterThan(100)
    expect(answers.filter((each) => !each.endsWith(': not allowed'))).toEqual([])
  })

  test.each(people)('every link the %s is shown leads somewhere', async (person) => {
    const { site, staff } = await aNewsroom(await aSite(await openDatabase()))
    const browser = await aBrowser(site, staff[person])
    const home = await browser.get('/newsroom')

    const links = new Set([...home.text.matchAll(/href="(\/newsroom[^"]*)"/g)].map(([, path = '']) => path))
    const answers = await Promise.all([...links].map(async (path) => [path, (await browser.get(path)).status]))

    expect(answers).toEqual([...links].map((path) => [path, 200]))
  })
})

/** Routes below an article are on the application under a part of their own. */
function keyOfMounted({ method, path }: { method: string; path: string }): string {
  return `${method} ${path.replace('/~/', '')}`
}

type Cell = { route: string; state: State | undefined }

function nameOf({ route, state }: Cell): string {
  return state ? `${route}, ${state.own ? 'own' : 'another’s'}, ${state.state}` : route
}

/** Everybody knocks with a browser of their own, because some routes sign out. */
async function answerTo(newsroom: Newsroom, person: Person, { route, state }: Cell): Promise<string> {
  const browser = await aBrowser(newsroom.site, newsroom.staff[person])
  const article = state && (await newsroom.article(person, state))
  return verdict(await knock(newsroom, browser, { route, article }))
}

function isAllowed({ route, state }: Cell, person: Person): boolean {
  const { all = [], own = [] } = table[route] ?? {}
  return all.includes(person) || (state?.own === true && own.includes(person))
}

/** Who cannot write in this section has nothing of their own in it. */
function statesFor(person: Person): State[] {
  const owns = person === 'moderator' || person === 'editor elsewhere' ? [false] : [true, false]
  return owns.flatMap((own) => (['draft', 'public', 'withdrawn'] as const).map((state) => ({ own, state })))
}

type Answer = { status: number; location: string; text: string }

function verdict({ status, location }: Answer): string {
  if (status === 401 || location.startsWith('/newsroom/sign-in?')) return 'signed out'
  if (status >= 500) return `broken: ${status}`
  return status === 403 ? 'not allowed' : 'allowed'
}

type Newsroom = Awaited<ReturnType<typeof aNewsroom>>

/** What has to be in a form for its route to look at who sends it. */
function fieldsFor(route: string, { moveId }: Newsroom): Record<string, string> {
  if (route.endsWith('/decision')) return { to: 'spam' }
  if (route.endsWith('/undoing')) return { move: moveId }
  if (route.endsWith('/appeal')) return { outcome: 'upheld', words: 'It names a child.' }
  if (route.endsWith('/sanction')) return { length: 'a-day', because: 'Threats' }
  if (route.endsWith('/pick')) return { picked: 'yes' }
  if (route.endsWith('/dismissal')) return { queue: 'reported' }
  if (route.endsWith('/dismissals')) return { rule: 'doubled-word', evidence: 'the the' }
  return route.endsWith('/answers') ? { body: 'Thank you. We have asked the harbour.' } : {}
}

function idFor({ site, ...known }: Newsroom, pattern: string, article: ArticleId | undefined): string {
  if (pattern.includes('/replies/')) return known.replyId
  if (pattern.includes('/sections/')) return known.sectionId
  if (pattern.includes('/sanctions/')) return known.sanctionId
  if (pattern.includes('/plan/')) return known.itemId
  if (pattern.includes('/entries/')) return known.entryId
  if (pattern.includes('/pictures/')) return known.pictureId
  if (pattern.includes('/fronts/')) return known.frontId
  return article ?? site.ids.next('article')
}

async function knock(
  newsroom: Newsroom,
  browser: Awaited<ReturnType<typeof aBrowser>>,
  { route, article }: { route: string; article?: ArticleId | undefined },
): Promise<Answer> {
  const [method, pattern = ''] = route.split(' ')
  const id = idFor(newsroom, pattern, article)
  const path = pattern
    .replace(':id', id)
    .replace(':note', id)
    .replace(':change', id)
    .replace(':proposal', id)
    .replace(':kind', 'suspect')
    .replace(':number', '1')
    .replace(':passkey', 'a-key')
    .replace(':role', 'reporter')
    .replace(/:file\{.*/, 'log.csv')
  if (method === 'GET') return browser.get(path)
  return browser.post(path, fieldsFor(route, newsroom))
}

/** People of every role, articles in every state, and a reply that the publisher hid. */
async function aNewsroom(site: Awaited<ReturnType<typeof aSite>>) {
  const here = await site.section('City')
  const elsewhere = await site.section('Sport')
  const staff: Record<Person, Actor> = {
    contributor: await site.staff('contributor'),
    reporter: await site.staff('reporter'),
    'editor here': await site.staff('editor', [here.id]),
    'editor elsewhere': await site.staff('editor', [elsewhere.id]),
    moderator: await site.staff('moderator'),
    publisher: await site.staff('publisher'),
  }
  const under = await site.article({ sectionId: here.id })
  const reply = await site.reply({ articleId: under.id })
  doneOrFault(
    await site.moderation.decide(staff.publisher, { replyId: reply.id, to: 'hidden', because: 'Off the subject.' }),
  )
  const { items } = doneOrFault(await site.moderation.queue(staff.publisher, { list: 'hidden', after: null }))
  const moveId = items[0]?.moved?.id ?? ''

  async function article(person: Person, { own, state }: State): Promise<ArticleId> {
    const maker = own ? staff[person] : await site.staff('publisher')
    const content = await site.content({ sectionId: here.id })
    const made = doneOrFault(await site.articles.create(maker, content))
    const articleId = made.article.id
    if (state === 'draft') return articleId
    doneOrFault(await site.articles.publish(staff.publisher, { articleId, revisionId: made.revision.id }))
    if (state === 'withdrawn') {
      doneOrFault(await site.articles.withdraw(staff.publisher, { articleId, because: 'It was not so.' }))
    }
    return articleId
  }

  const sanctionId = await aSanction(site, under.path ?? home)
  const planned = { ...nothingDecided, title: 'The harbour budget', sectionId: here.id }
  const item = doneOrFault(await site.plan.plan(staff.publisher, planned))
  const named = { name: 'The Long Arm', aliases: [], sameAs: [], description: '', pronoun: null }
  const picture = doneOrFault(
    await site.media.add(staff.publisher, { bytes: await aPhotograph(), alt: 'The quay', credit: 'Dana Reyes' }),
  )
  const front = doneOrFault(await site.fronts.begin(staff.publisher, here.id))
  const entry = doneOrFault(await site.entities.add(staff.publisher, 'place', named))
  return {
    site,
    staff,
    article,
    replyId: reply.id,
    moveId,
    sanctionId,
    sectionId: here.id,
    itemId: item.id,
    entryId: entry.id,
    pictureId: picture.id,
    frontId: front.id,
  }
}

/** Imposed for a reply that came through the form, because nothing is known of where others came from. */
async function aSanction(site: Awaited<ReturnType<typeof aSite>>, path: Path): Promise<string> {
  const from = { browser: undefined, network: '203.0.113.5', agent: '' }
  const words = { name: clean('Bo'), email: clean('bo@reader.example'), body: clean('You will be sorry.') }
  const sending = { path, answers: null, block: null, errorReport: null, ...words, trap: '', stamp: '', from }
  const { reply } = doneOrFault(await site.replyIntake.post(sending))
  const imposing = { replyId: reply.id, kind: 'ban', length: 'a-day', because: 'Threats', houseRuleId: null } as const
  return doneOrFault(await site.sanctions.impose(await site.staff(), imposing)).id
}

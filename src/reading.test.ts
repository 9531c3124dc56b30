import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { frontPageRoutes } from './features/front-pages/routes.ts'
import { leavingRoutes } from './features/notifications/routes.ts'
import { readerRoutes } from './features/readers/routes.ts'
import { searchRoutes } from './features/search/routes.ts'
import { signInRoutes } from './features/sign-in/routes.ts'
import { writingRoutes } from './features/writing/routes.ts'
import type { OpenDatabase } from './platform/database/database.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aBrowser } from './testing/newsroom.ts'
import { aReadersBrowser, proves } from './testing/reader.ts'
import { aSite } from './testing/site.ts'

/** From now on the database itself refuses every change, as on a full or read-only disk. */
async function takeNoChanges(database: OpenDatabase): Promise<void> {
  if (database.kind === 'sqlite') {
    await sql`pragma query_only = on`.execute(database.schema)
    return
  }
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.schema)
  await sql.raw(`alter database ${rows[0]?.name} set default_transaction_read_only = on`).execute(database.schema)
  const others = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`
  await sql.raw(others).execute(database.schema)
  await new Promise((resolve) => setTimeout(resolve, 200))
}

/** Every address without a name in it, and for the others one that is there. */
function addressesOf(site: { app: { routes: { method: string; path: string }[] } }, named: string[]): string[] {
  const plain = site.app.routes.filter(({ method, path }) => method === 'GET' && !/[:*]/.test(path))
  return [...new Set([...plain.map(({ path }) => path), ...named])].filter((path) => path !== '/readyz')
}

onEveryDatabase((open) => {
  test('a first reply form, and every other page, is read though nothing can be written', async () => {
    const database = await open()
    const site = await aSite(database)
    const article = await site.article()
    const path = article.path ?? ''
    const publisher = await aBrowser(site, await site.staff())
    await takeNoChanges(database)

    const answer = await site.app.request(path)

    expect([answer.status, (await answer.text()).includes('name="body"')]).toEqual([200, true])
    const under = ['/replies', '/reply', '/replies/newest', '/replies/feed.xml', '/replies/search?q=ramp', '/history']
    const named = [
      ...under.map((each) => path + each),
      ...[
        '/news/city',
        searchRoutes.find.to({ q: 'ferry' }),
        frontPageRoutes.author.to({ slug: 'ada-reed' }),
        signInRoutes.link.to({ token: 'x'.repeat(52) }),
      ],
      ...[
        leavingRoutes.ask.to({ token: '01k00000000000000000000000.digest.x' }),
        readerRoutes.proof.to({ token: 'x'.repeat(52) }),
      ],
      ...[writingRoutes.edit.to({ id: article.id }), writingRoutes.publishing.to({ id: article.id })],
    ]
    const failed: string[] = []
    // Whoever comes back from the provider begins a session, which is written down.
    const read = addressesOf(site, named).filter((address) => address !== signInRoutes.fromProvider.to())
    for (const address of read) {
      const { status } = await publisher.get(address)
      if (status >= 500) failed.push(`${status} ${address}`)
    }
    expect(failed).toEqual([])
  })

  test('somebody signed in goes on reading when their session is due to be renewed and cannot be', async () => {
    const database = await open()
    const site = await aSite(database)
    const publisher = await aBrowser(site, await site.staff())
    const reader = aReadersBrowser(site)
    await proves(site, reader, 'mina@reader.example')
    site.clock.pass(3 * 86_400_000)
    await takeNoChanges(database)

    expect((await publisher.get(writingRoutes.home.to())).status).toBe(200)
    expect((await reader.get(readerRoutes.show.to())).status).toBe(200)
  })
})

import { expect, test } from 'vitest'
import { allRoutes } from './addresses.ts'
import { type Instant, later, millisOf } from './base/clock.ts'
import { momentOf } from './base/dates.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { linksOn } from './testing/forms.ts'
import { aBrowser } from './testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from './testing/site.ts'

/**
 * Every address of readers, one second before something is to be out and at its second, with the page store warm: of what
 * is not out there is nothing, and then it is everywhere.
 */

/** Stands in no other text of these sites. */
const secret = 'Zeppelin'

const moments = {
  'an hour after clocks were put forward': { timeZone: 'Europe/London', day: '2027-03-28', minutes: 150 },
  'the second 01:30 of the night they are put back': { timeZone: 'Europe/London', day: '2027-10-31', minutes: 90 },
  'midnight of a leap day': { timeZone: 'America/St_Johns', day: '2028-02-29', minutes: 0 },
} as const

type Site = Awaited<ReturnType<typeof aSite>>

async function aPaper(site: Site) {
  await site.article({ slug: 'dull', headline: 'Ferry runs', topics: ['Boats'] })
  const author = await site.author('Ines Bell')
  return site.draft({
    ...{ slug: `${secret}-lands`.toLowerCase(), headline: `${secret} lands on the quay`, topics: [secret] },
    ...{ byline: [author.id], body: aParagraph(`The ${secret} came down at six.`) },
  })
}

/** Where it would be, whether or not anything leads there. */
function guessesOf(path: string): string[] {
  const below = allRoutes.filter(({ method, path: pattern }) => method === 'GET' && pattern.startsWith(':article'))
  const filled = below.map(({ path: pattern }) =>
    pattern
      .replace(':article', path)
      .replace(/:file\{.*\}/, '1.json')
      .replace(/:sort\{.*\}/, 'newest')
      .replace(/:\w+(\{.*?\})?/g, '1'),
  )
  const [, year, month] = path.split('/')
  const slug = secret.toLowerCase()
  const lists = [`/topics/${slug}`, '/authors/ines-bell', '/sections/city', `/archive/${year}/${month}`]
  const feeds = ['/feed.xml', '/sections/city/feed.xml', '/sitemap.xml', '/news-sitemap.xml', '/sitemaps/pages.xml']
  const others = [
    '/',
    '/archive',
    `/search?q=${slug}`,
    '/corrections',
    '/corrections/feed.xml',
    '/log',
    '/log/checkpoint',
  ]
  return [...filled, ...lists, ...feeds, ...others, `/sitemaps/${year}-${month}.xml`, `/topics/${slug}/feed.xml`]
}

/** Every address that readers can come to from the front page and the feeds, and those guessed, with what is said there. */
async function everythingAt(site: Site, path: string): Promise<Map<string, string>> {
  const browser = await aBrowser(site)
  const said = new Map<string, string>()
  const waiting = guessesOf(path)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (said.has(next) || next.startsWith('/newsroom') || next.startsWith('/assets')) continue
    const { status, text, headers } = await browser.get(next)
    said.set(next, `${status} ${JSON.stringify([...headers])} ${text}`)
    waiting.push(...linksOn(text))
  }
  return said
}

/** But for what the question itself has brought in. */
function tellsOf(said: Map<string, string>): string[] {
  const tells = [...said].filter(([path, text]) => !path.startsWith('/search') && new RegExp(secret, 'i').test(text))
  return tells.map(([path]) => path).toSorted()
}

const pathOf = (at: Instant, slug: string) => `/${at.slice(0, 4)}/${at.slice(5, 7)}/${slug}`

onEveryDatabase((open) => {
  test.each(Object.entries(moments))(
    '%s: nothing before, everything after',
    { timeout: 90_000 },
    async (_when, moment) => {
      const site = await aSite(await open())
      await site.settings.change(await site.staff(), { timeZone: moment.timeZone })
      const { article, revision } = await aPaper(site)
      const at = momentOf(moment, moment.timeZone, 'last')
      const editor = await site.staff('editor')
      const terms = { articleId: article.id, repliesOpen: true, embargoedUntil: at }
      await site.articles.setPublicationSettings(editor, terms)
      const named = { articleId: article.id, revisionId: revision.id }
      doneOrFault(await site.schedules.setPublication(editor, { ...named, at, base: null }))

      const path = pathOf(at, revision.content.slug)
      site.clock.pass(millisOf(at) - millisOf(site.clock.now()) - 1000)
      await site.jobs.settle()
      await everythingAt(site, path)
      const before = await everythingAt(site, path)
      const early = await site.articles.publish(editor, named)
      site.clock.pass(1000)
      await site.jobs.settle()
      const after = await everythingAt(site, path)
      site.pages.dropAll()
      const anew = await everythingAt(site, path)

      expect(tellsOf(before)).toEqual([])
      expect(early).toEqual({ refused: 'under-embargo' })
      expect(later(at, -1000) < at).toBe(true)
      expect(tellsOf(after).length).toBeGreaterThan(12)
      expect(tellsOf(after)).toEqual(tellsOf(anew))
      for (const [where, text] of anew) expect(after.get(where)?.slice(0, 3), where).toBe(text.slice(0, 3))
    },
  )
})

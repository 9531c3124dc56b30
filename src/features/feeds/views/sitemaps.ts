import type { Instant } from '../../../base/clock.ts'
import { inXml, soundXml } from '../../../base/xml.ts'

type Entry = { address: string; changedAt: Instant | undefined }

/** A sitemap as sitemaps.org describes it. */
export function sitemap(entries: readonly Entry[]): string {
  const urls = entries.map(({ address, changedAt }) => `<url>${location(address, changedAt)}</url>`)
  return soundXml(`${declaration}<urlset xmlns="${namespace}">${urls.join('')}</urlset>`)
}

/** The list of sitemaps, one a month. */
export function sitemapIndex(entries: readonly Entry[]): string {
  const maps = entries.map(({ address, changedAt }) => `<sitemap>${location(address, changedAt)}</sitemap>`)
  return soundXml(`${declaration}<sitemapindex xmlns="${namespace}">${maps.join('')}</sitemapindex>`)
}

type News = { address: string; headline: string; publishedAt: Instant }
type Publication = { name: string; language: string }

/** Google's news sitemap: what was published in the last two days, at most a thousand articles. */
export function newsSitemap(articles: readonly News[], { name, language }: Publication): string {
  const [short = language] = language.split('-')
  const urls = articles.map(
    ({ address, headline, publishedAt }) =>
      `<url><loc>${inXml(address)}</loc><news:news><news:publication><news:name>${inXml(name)}</news:name>` +
      `<news:language>${inXml(short)}</news:language></news:publication>` +
      `<news:publication_date>${publishedAt}</news:publication_date>` +
      `<news:title>${inXml(headline)}</news:title></news:news></url>`,
  )
  const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return soundXml(`${declaration}<urlset xmlns="${namespace}" ${news}>${urls.join('')}</urlset>`)
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function location(address: string, changedAt: Instant | undefined): string {
  const changed = changedAt ? `<lastmod>${changedAt}</lastmod>` : ''
  return `<loc>${inXml(address)}</loc>${changed}`
}

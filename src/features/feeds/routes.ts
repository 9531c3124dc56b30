import { route } from '../../platform/web/routes/route.ts'

const month = '[0-9]{4}-(0[1-9]|1[0-2])'

/** What machines read of a site. */
export const feedRoutes = {
  site: route('feed.site', { method: 'GET', path: '/feed.xml' }),
  section: route('feed.section', { method: 'GET', path: '/sections/:slug/feed.xml' }),
  sitemap: route('feed.sitemap', { method: 'GET', path: '/sitemap.xml' }),
  sitemapPages: route('feed.sitemap-pages', { method: 'GET', path: '/sitemaps/pages.xml' }),
  sitemapMonth: route('feed.sitemap-month', { method: 'GET', path: `/sitemaps/:file{${month}\\.xml}` }),
  /** People, organisations, places and storylines, by the month they were entered. */
  sitemapNames: route('feed.sitemap-names', { method: 'GET', path: `/sitemaps/:file{names-${month}\\.xml}` }),
  newsSitemap: route('feed.news-sitemap', { method: 'GET', path: '/news-sitemap.xml' }),
  robots: route('feed.robots', { method: 'GET', path: '/robots.txt' }),
} as const

/** The feed of a page that has one. */
export function feedOf(path: string): string {
  return `${path}/feed.xml`
}

/** The sitemap of a month such as `2026-11`. */
export function sitemapMonthAt(month: string): string {
  return feedRoutes.sitemapMonth.to({ file: `${month}.xml` })
}

export function sitemapNamesAt(month: string): string {
  return feedRoutes.sitemapNames.to({ file: `names-${month}.xml` })
}

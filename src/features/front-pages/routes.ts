import { route } from '../../platform/web/routes/route.ts'

/** Every public list of articles. */
export const frontPageRoutes = {
  /** Other systems keep articles at the address of the home page and a number, `/?p=12`. */
  home: route('front-page.home', { method: 'GET', path: '/' }),
  icon: route('front-page.icon', { method: 'GET', path: '/icon.svg' }),
  section: route('front-page.section', { method: 'GET', path: '/sections/:slug' }),
  sectionAfter: route('front-page.section-after', { method: 'GET', path: '/sections/:slug/after/:published/:id' }),
  topic: route('front-page.topic', { method: 'GET', path: '/topics/:slug' }),
  topicAfter: route('front-page.topic-after', { method: 'GET', path: '/topics/:slug/after/:published/:id' }),
  author: route('front-page.author', { method: 'GET', path: '/authors/:slug' }),
  authorAfter: route('front-page.author-after', { method: 'GET', path: '/authors/:slug/after/:published/:id' }),
  archive: route('front-page.archive', { method: 'GET', path: '/archive' }),
  month: route('front-page.month', { method: 'GET', path: '/archive/:year{[0-9]{4}}/:month{(?:0[1-9]|1[0-2])}' }),
  monthAfter: route('front-page.month-after', {
    method: 'GET',
    path: '/archive/:year{[0-9]{4}}/:month{(?:0[1-9]|1[0-2])}/after/:published/:id',
  }),
} as const

/** The page of a month such as `2026-11`. */
export function monthAt(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return frontPageRoutes.month.to({ year, month: number })
}

/** The page of a list that begins after this article. */
export function pageAfter(list: string, key: { publishedAt: string; id: string }): string {
  return `${list === '/' ? '' : list}/after/${key.publishedAt}/${key.id}`
}

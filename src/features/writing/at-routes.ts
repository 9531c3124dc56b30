import type { Hono } from 'hono'
import { type Path, pathOf } from '../../base/path.ts'
import { urls } from '../../urls.ts'
import { type Articles, readAddress } from '../articles/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'

/** Where the newsroom makes what readers have at an address; `undefined` when that is another's. */
export type MadeAt = (path: Path) => Promise<string | undefined>

type Needs = { articles: Articles; settings: SiteSettings; madeAt: readonly MadeAt[] }

/** From a page of readers to where it is made. Whether somebody may open that is asked there. */
export function atRoutes(app: Hono<NewsroomWeb>, { articles, settings, madeAt }: Needs): void {
  const all = [...madeAt, sectionMadeAt(settings), articleMadeAt(articles)]
  app.get(urls.newsroom.at(''), async (c) => {
    const path = pathOf(c.req.query('path') ?? '')
    for (const made of path ? all : []) {
      const place = path && (await made(path))
      if (place) return c.redirect(place, 303)
    }
    return c.redirect(urls.newsroom.home, 303)
  })
}

/** The article, too, from its history, its replies and the forms below it. */
function articleMadeAt(articles: Articles): MadeAt {
  return async (path) => {
    const { article } = readAddress(path)
    const at = await articles.at(article)
    const there = at.found === 'moved' ? await articles.at(at.to) : at
    if (there.found === 'article') return urls.newsroom.article(there.article.id)
    return there.found === 'withdrawn' ? urls.newsroom.article(there.articleId) : undefined
  }
}

function sectionMadeAt(settings: SiteSettings): MadeAt {
  return async (path) => {
    const { sections } = await settings.site()
    const section = sections.find(({ slug }) => isWithin(path, urls.section(slug)))
    return section && urls.newsroom.articlesLike({ section: section.slug })
  }
}

/** The page itself, or a further one of it. */
function isWithin(path: Path, page: string): boolean {
  return path === page || path.startsWith(`${page}/`)
}

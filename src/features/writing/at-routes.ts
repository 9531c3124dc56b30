import { type Path, pathOf } from '../../base/path.ts'
import type { Addresses } from '../../platform/web/routes/addresses.ts'
import { on } from '../../platform/web/routes/route.ts'
import type { Articles } from '../articles/index.ts'
import { frontPageRoutes } from '../front-pages/routes.ts'
import type { SiteSettings } from '../settings/index.ts'
import { writingRoutes } from './routes.ts'

/** Where the newsroom makes what readers have at an address; `undefined` when that is another's. */
export type MadeAt = (path: Path) => Promise<string | undefined>

type Needs = { addresses: Addresses; articles: Articles; settings: SiteSettings; madeAt: readonly MadeAt[] }

/** From a page of readers to where it is made. Whether somebody may open that is asked there. */
export function atHandlers({ addresses, articles, settings, madeAt }: Needs) {
  const all = [...madeAt, sectionMadeAt(settings), articleMadeAt(articles, addresses)]
  return [
    on(writingRoutes.at, async ({ c, query }) => {
      const path = pathOf(query.path)
      for (const made of path ? all : []) {
        const place = path && (await made(path))
        if (place) return c.redirect(place, 303)
      }
      return c.redirect(writingRoutes.home.to(), 303)
    }),
  ]
}

/** The article, too, from its history, its replies and the forms below it. */
function articleMadeAt(articles: Articles, addresses: Addresses): MadeAt {
  return async (path) => {
    const { article } = addresses.read(path)
    const at = await articles.at(article)
    const there = at.found === 'moved' ? await articles.at(at.to) : at
    if (there.found === 'article') return writingRoutes.edit.to({ id: there.article.id })
    return there.found === 'withdrawn' ? writingRoutes.edit.to({ id: there.articleId }) : undefined
  }
}

function sectionMadeAt(settings: SiteSettings): MadeAt {
  return async (path) => {
    const { sections } = await settings.site()
    const section = sections.find(({ slug }) => isWithin(path, frontPageRoutes.section.to({ slug })))
    return section && writingRoutes.list.to({ section: section.slug })
  }
}

/** The page itself, or a further one of it. */
function isWithin(path: Path, page: string): boolean {
  return path === page || path.startsWith(`${page}/`)
}

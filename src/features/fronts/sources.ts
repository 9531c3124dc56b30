import type { CacheTag } from '../../platform/pages/tags.ts'
import type { Card, FrontPages, TopicId, Which } from '../front-pages/index.ts'
import { frontPageRoutes } from '../front-pages/routes.ts'
import type { AuthorId } from '../staff/index.ts'
import { storylineRoutes } from '../storylines/routes.ts'
import type { Rule } from './front.ts'
import type { Needs } from './needs.ts'

type Page = { after: Card | null; limit: number }

/** Where a rule takes articles from: `page` gives so many, going on after one; what it is called, and the page of all of it. */
export type Source = {
  name: string | null
  href: string | null
  tags: readonly CacheTag[]
  page: (asked: Page) => Promise<Card[]>
  /** It changes as readers answer, without anybody saying so. */
  isMoving?: true
}

/** `gone` when what the rule is of is not there any more. */
export async function sourceOf(needs: Needs, { by, id }: Rule): Promise<Source | 'nothing' | 'gone'> {
  if (by === 'nothing') return 'nothing'
  const found = await finders[by](needs, id ?? '')
  return found ?? 'gone'
}

type Find = (needs: Needs, id: string) => Promise<Source | undefined>

const finders: Readonly<Record<Exclude<Rule['by'], 'nothing'>, Find>> = {
  async all({ frontPages }) {
    return { name: null, href: null, tags: ['list:all'], page: listed(frontPages, { by: 'all' }) }
  },
  async replies({ frontPages }) {
    return {
      name: null,
      href: null,
      tags: ['list:all'],
      isMoving: true,
      async page({ after, limit }) {
        const ids = after ? [] : await frontPages.mostAnswered(limit)
        return inOrder(ids, await frontPages.cards({ which: { by: 'these', ids }, limit }))
      },
    }
  },
  async section({ frontPages, settings }, id) {
    const section = (await settings.site()).sections.find((each) => each.id === id)
    if (!section) return undefined
    return {
      ...{ name: section.name, href: frontPageRoutes.section.to({ slug: section.slug }) },
      tags: [`list:section:${section.id}`],
      page: listed(frontPages, { by: 'section', id: section.id }),
    }
  },
  async topic({ frontPages }, id) {
    const topic = await frontPages.topicById(id)
    if (!topic) return undefined
    return {
      ...{ name: topic.name, href: frontPageRoutes.topic.to({ slug: topic.slug }) },
      tags: [`list:topic:${topic.id}`],
      page: listed(frontPages, { by: 'topic', id: id as TopicId }),
    }
  },
  async author({ frontPages, newsroom, database }, id) {
    const [author] = await newsroom.byIds(database.read, [id as AuthorId])
    if (!author) return undefined
    return {
      ...{ name: author.name, href: frontPageRoutes.author.to({ slug: author.slug }) },
      tags: [`list:author:${author.id}`, `author:${author.id}`],
      page: listed(frontPages, { by: 'author', id: author.id }),
    }
  },
  async storyline({ frontPages, storylines }, id) {
    const storyline = await storylines.byId(id as Parameters<typeof storylines.byId>[0])
    if (!storyline) return undefined
    return {
      ...{ name: storyline.title, href: storylineRoutes.one.to({ slug: storyline.slug }) },
      tags: [`list:storyline:${storyline.id}`, `storyline:${storyline.id}`],
      async page({ after, limit }) {
        const keys = await storylines.articlesShown(storyline.id, { after, limit })
        const ids = keys.map((key) => key.id)
        return inOrder(ids, await frontPages.cards({ which: { by: 'these', ids }, limit }))
      },
    }
  },
}

function listed(frontPages: FrontPages, which: Which): Source['page'] {
  return (asked) => frontPages.cards({ which, ...asked })
}

function inOrder(ids: readonly string[], cards: readonly Card[]): Card[] {
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? [])
}

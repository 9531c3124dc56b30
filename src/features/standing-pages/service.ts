import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { slugOf } from '../../base/text.ts'
import { toReaders } from '../../platform/speaking.ts'
import {
  type AddressRefusal,
  type Article,
  type Articles,
  blankContent,
  type Content,
  type CreateRefusal,
  fromMarkdown,
  type ListedPage,
  type PageRole,
  pageRoles,
  type StandingPage,
} from '../articles/index.ts'
import { readArticles, writeArticles } from '../articles/permissions.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, may, reachOf } from '../staff/index.ts'
import { startingText } from './starting.ts'

type Needs = { articles: Articles; settings: SiteSettings; ids: Ids }

/** A page that readers may expect begins from a text of ours; any other is called something. */
export type Begin = { role: PageRole } | { role: null; headline: string }
export type BeginRefusal = CreateRefusal | AddressRefusal

export type StandingPages = ReturnType<typeof createStandingPages>

/** The paper’s own pages. What they are and how they go out is what articles are and do. */
export function createStandingPages({ articles, settings, ids }: Needs) {
  let known: Promise<StandingPage[]> | undefined
  let lastRead: StandingPage[] = []

  async function read(): Promise<StandingPage[]> {
    lastRead = (await articles.standing.public()).toSorted(inOrder)
    return lastRead
  }

  function links(): Promise<StandingPage[]> {
    known ??= read().catch((error: unknown) => {
      // A database out of reach for a moment must not be remembered for ever.
      known = undefined
      throw error
    })
    return known
  }

  /** A page belongs to the first section that whoever begins it writes in; its form moves it to another. */
  async function sectionFor(actor: Actor): Promise<Outcome<Content['sectionId'], 'no-such-section' | 'not-allowed'>> {
    const { sections } = await settings.site()
    const own = sections.find(({ id }) => may(actor, writeArticles, { section: id, madeBy: actor.id }))
    if (own) return done(own.id)
    return refused(sections.length === 0 ? 'no-such-section' : 'not-allowed')
  }

  async function textOf(wanted: Begin): Promise<Pick<Content, 'headline' | 'standfirst' | 'slug' | 'body'>> {
    const site = await settings.site()
    if (wanted.role === null) {
      const { headline } = wanted
      return { headline, slug: slugOf(headline), standfirst: '', body: { type: 'doc', content: [] } }
    }
    const { markdown, ...text } = toReaders(site, () => startingText(wanted.role, site))
    return { ...text, body: fromMarkdown(markdown, () => ids.next('block').slice(-10)) }
  }

  return {
    /** Those that readers can see, known ones first; what every page of readers links to. */
    links,
    /** What was read last: for a page that must not ask anybody. */
    atHand: (): StandingPage[] => lastRead,
    forget(): void {
      known = undefined
    },
    /** Every page, as far as this person may read them. */
    async list(actor: Actor): Promise<ListedPage[]> {
      const all = reachOf(actor, readArticles) === 'all' ? await articles.standing.drafts() : []
      return all.toSorted(inOrder)
    },
    async begin(actor: Actor, wanted: Begin): Promise<Outcome<Article, BeginRefusal>> {
      const section = await sectionFor(actor)
      if ('refused' in section) return section
      const text = await textOf(wanted)
      const free = await articles.standing.canBeAt(text.slug)
      if ('refused' in free) return free
      const fields = wanted.role === null ? {} : { role: wanted.role }
      const kind = { name: 'page', fields }
      const blank = blankContent({ headline: text.headline, sectionId: section.done, byline: [], kind })
      const outcome = await articles.create(actor, { ...blank, ...text })
      return 'done' in outcome ? { done: outcome.done.article } : outcome
    },
  }
}

function inOrder(one: Placed, other: Placed): number {
  return placeOf(one) - placeOf(other)
}

type Placed = { role: PageRole | null }

function placeOf({ role }: Placed): number {
  return role === null ? pageRoles.length : pageRoles.indexOf(role)
}

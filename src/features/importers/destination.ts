import type { Clock, Instant } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { ArticleId, Articles, BroughtArticle } from '../articles/index.ts'
import type { Brought, Replies, ReplyId } from '../replies/index.ts'
import type { SectionId, SiteSettings } from '../settings/index.ts'
import type { Actor, AuthorId, Newsroom } from '../staff/index.ts'
import { addressOf, articleAt } from './article-at.ts'
import { authorNamed, sectionNamed } from './names.ts'

export type Needs = {
  articles: Articles
  replies: Replies
  newsroom: Newsroom
  settings: SiteSettings
  clock: Clock
  ids: Ids
}

/** An article as it comes, its section and its author by their names. */
export type Moved = Omit<BroughtArticle, 'content'> & {
  content: Omit<BroughtArticle['content'], 'sectionId' | 'byline'>
  section: string
  author: string
}

/** Where what is brought in goes: into the site, or nowhere when it is only tried. */
export type Destination = {
  /** `since` is when it came out, where an address alone does not say which article is meant. */
  articleAt(named: readonly string[], since?: Instant): Promise<ArticleId | undefined>
  bringArticle(moved: Moved): Promise<Outcome<ArticleId, string>>
  /** Whether an article may keep the address it had. */
  keepsAddress(address: string): boolean
  broughtBefore(articleId: ArticleId, key: string): Promise<ReplyId | undefined>
  bringReply(brought: Brought): Promise<Outcome<ReplyId, string>>
}

export function intoTheSite(needs: Needs, actor: Actor): Destination {
  const { articles, replies } = needs
  const sections = new Map<string, SectionId>()
  const authors = new Map<string, AuthorId>()

  async function sectionOf(name: string): Promise<Outcome<SectionId, string>> {
    const known = sections.get(name)
    if (known) return done(known)
    const found = await sectionNamed(needs, actor, name)
    if ('refused' in found) return found
    sections.set(name, found.done.id)
    return done(found.done.id)
  }

  async function bylineOf(name: string): Promise<Outcome<AuthorId[], string>> {
    if (name === '') return done([])
    const known = authors.get(name)
    const found = known ? done(known) : await authorNamed(needs, actor, name)
    if ('refused' in found) return found
    authors.set(name, found.done)
    return done([found.done])
  }

  return {
    articleAt: (named, since) => articleAt(articles, named, since),
    keepsAddress: articles.canBeAddress,
    async bringArticle({ section, author, content, ...facts }) {
      const sectionId = await sectionOf(section)
      if ('refused' in sectionId) return sectionId
      const byline = await bylineOf(author)
      if ('refused' in byline) return byline
      const whole = { ...content, sectionId: sectionId.done, byline: byline.done }
      const outcome = await articles.bring(actor, { ...facts, content: whole })
      return 'done' in outcome ? done(outcome.done.id) : outcome
    },
    broughtBefore: (articleId, key) => replies.broughtBefore(articleId, key),
    async bringReply(brought) {
      const outcome = await replies.bring(actor, brought)
      return 'done' in outcome ? done(outcome.done.id) : outcome
    },
  }
}

/** Says what would come of everything, and keeps nothing. */
export function onTrial({ articles, replies, ids }: Needs): Destination {
  const stands = new Map<string | undefined, ArticleId>()
  const under = new Map<ReplyId, ArticleId>()
  return {
    keepsAddress: articles.canBeAddress,
    async articleAt(named, since) {
      const there = await articleAt(articles, named, since)
      return there ?? named.map((each) => stands.get(addressOf(each))).find((each) => each !== undefined)
    },
    async bringArticle({ from }) {
      if ((await articleAt(articles, [from])) !== undefined) return refused('address-taken')
      const id = ids.next('article')
      stands.set(from, id)
      return done(id)
    },
    async broughtBefore(articleId, key) {
      const id = await replies.broughtBefore(articleId, key)
      if (id) under.set(id, articleId)
      return id
    },
    async bringReply({ articleId, answers }) {
      const isElsewhere = answers !== null && under.get(answers) !== articleId
      if (isElsewhere) return refused('answered-gone')
      const id = ids.next('reply')
      under.set(id, articleId)
      return done(id)
    },
  }
}

import { type Clock, parseInstant } from '../../base/clock.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { Replies, Status } from '../replies/index.ts'
import type { Actor } from '../staff/index.ts'
import { type Account, createAccount } from './account.ts'
import { articleAt } from './article-at.ts'
import { type Comment, createBringer } from './bring.ts'
import { textOfHtml } from './html-text.ts'
import { type Element, elementsOf, textIn } from './xml/elements.ts'

type Needs = { articles: Articles; replies: Replies; clock: Clock }

const places = new Set(['rss/channel/item', 'rss/channel/item/wp:comment'])
const statuses = new Map<string, Status>([
  ['1', 'published'],
  ['0', 'pending'],
  ['spam', 'spam'],
  ['trash', 'hidden'],
  ['post-trashed', 'hidden'],
])

/**
 * Brings the comments of a WordPress export in as replies to the articles that are here at the posts' paths. The whole
 * file is read once before anything is kept.
 */
export async function importWordpress(
  needs: Needs,
  actor: Actor,
  file: string,
): Promise<{ account: Account; found: string }> {
  const account = createAccount()
  const posts = await postsOf(needs, account, file)
  const bringer = createBringer(needs, { actor, account })
  for await (const element of elementsOf(file, places)) {
    if (element.name === 'wp:comment') await bringer.take(commentOf(element, posts))
  }
  await bringer.end()
  const here = [...posts.values()].filter((id) => id !== '').length
  return { account, found: `${here} of ${posts.size} posts and pages are articles here.` }
}

type Posts = Map<string, ArticleId | ''>

async function postsOf({ articles }: Needs, account: Account, file: string): Promise<Posts> {
  const posts: Posts = new Map()
  for await (const item of elementsOf(file, places)) {
    const type = textIn(item, 'wp:post_type')
    if (item.name !== 'item' || (type !== 'post' && type !== 'page')) continue
    const link = textIn(item, 'link')
    const articleId = await articleAt(articles, [link])
    posts.set(link, articleId ?? '')
    if (!articleId) account.skip(item.line, `${type} ${link || 'without an address'}`, 'no article is at its path')
  }
  return posts
}

function commentOf(comment: Element, posts: Posts): Comment {
  const id = textIn(comment, 'wp:comment_id').slice(0, 100)
  const parent = textIn(comment, 'wp:comment_parent')
  const status = statuses.get(textIn(comment, 'wp:comment_approved'))
  return {
    key: `wordpress:${id}`,
    parent: parent === '' || parent === '0' ? null : `wordpress:${parent}`,
    line: comment.line,
    articleId: posts.get(comment.parent ? textIn(comment.parent, 'link') : '') ?? '',
    name: textIn(comment, 'wp:comment_author'),
    email: textIn(comment, 'wp:comment_author_email'),
    body: textOfHtml(comment.problem === null ? textIn(comment, 'wp:comment_content') : '', { lines: true }),
    postedAt: parseInstant(`${textIn(comment, 'wp:comment_date_gmt').replace(' ', 'T')}Z`),
    status: status ?? 'pending',
    problem: comment.problem ?? problemOf(comment, id),
  }
}

function problemOf(comment: Element, id: string): string | null {
  const type = textIn(comment, 'wp:comment_type')
  if (id === '') return 'it has no id'
  return type === '' || type === 'comment' ? null : `it is a ${type}, not something a reader said`
}

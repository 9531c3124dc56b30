import { parseInstant } from '../../../base/clock.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { Status } from '../../replies/index.ts'
import type { Comment } from '../bring.ts'
import { commentText } from '../html-text.ts'
import { type Element, textIn } from '../xml/elements.ts'

const statuses = new Map<string, Status>([
  ['1', 'published'],
  ['approve', 'published'],
  ['approved', 'published'],
  ['0', 'pending'],
  ['hold', 'pending'],
  ['spam', 'spam'],
  ['trash', 'hidden'],
  ['post-trashed', 'hidden'],
])

export function commentOf(comment: Element, articleId: ArticleId | undefined): Comment {
  const id = textIn(comment, 'wp:comment_id').slice(0, 100)
  const parent = textIn(comment, 'wp:comment_parent')
  const status = statuses.get(textIn(comment, 'wp:comment_approved'))
  const { body, problem } = commentText(textIn(comment, 'wp:comment_content'), { lines: true })
  return {
    key: `wordpress:${id}`,
    parent: parent === '' || parent === '0' ? null : `wordpress:${parent}`,
    line: comment.line,
    articleId: articleId ?? '',
    name: textIn(comment, 'wp:comment_author'),
    email: textIn(comment, 'wp:comment_author_email'),
    body,
    postedAt: parseInstant(`${textIn(comment, 'wp:comment_date_gmt').replace(' ', 'T')}Z`),
    status: status ?? 'pending',
    problem: comment.problem ?? problemOf(comment, id) ?? problem,
  }
}

function problemOf(comment: Element, id: string): string | null {
  const type = textIn(comment, 'wp:comment_type')
  if (id === '') return 'it has no id'
  return type === '' || type === 'comment' ? null : `it is a ${type.slice(0, 40)}, not something a reader said`
}

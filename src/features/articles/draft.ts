import type { Draft } from '../desk/index.ts'
import type { Author } from '../staff/index.ts'
import type { Content } from './article.ts'
import { passages } from './document.ts'

/** An article as the desk check reads it. */
export function draftOf(content: Content, byline: readonly Pick<Author, 'name'>[]): Draft {
  const { headline, standfirst, place, reportedOn, sources, body } = content
  const dateline = place === '' && reportedOn === null ? null : { place, date: reportedOn }
  return { headline, standfirst, byline: byline.map((each) => each.name), dateline, sources, passages: passages(body) }
}

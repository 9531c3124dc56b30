import type { Draft } from '../desk/index.ts'
import type { Author } from '../staff/index.ts'
import type { Content } from './article.ts'
import { passages } from './document.ts'

type Seen = { content: Content; isTold: boolean } | undefined

/** An article as the desk check reads it. `seen` is what readers see now, where they have seen the article. */
export function draftOf(content: Content, byline: readonly Pick<Author, 'name'>[], seen?: Seen): Draft {
  const { headline, standfirst, place, reportedOn, sources, body } = content
  const dateline = place === '' && reportedOn === null ? null : { place, date: reportedOn }
  const published = seen && { passages: passages(seen.content.body), isTold: seen.isTold }
  const names = byline.map((each) => each.name)
  return {
    ...{ headline, standfirst, byline: names, dateline, sources, passages: passages(body) },
    ...(published ? { published } : {}),
  }
}

/**
 * Something a page was made from, such as `article:ID` or `list:section:city`. A page lists its facts; a change
 * names the facts it changed; the pages dropped are exactly those that share one.
 */
export type Fact = `${Kind}${string}`

type Kind =
  | ('article' | 'thread' | 'list' | 'author' | 'topic' | 'section' | 'picture' | 'site')
  | ('entry' | 'event' | 'storyline')

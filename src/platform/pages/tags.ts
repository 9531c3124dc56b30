/**
 * Names something a page was made from, such as `article:ID` or `list:section:city`. A page carries its tags; a change
 * names the tags of what it changed; the pages dropped are exactly those that carry one of them.
 */
export type CacheTag = `${Kind}${string}`

type Kind =
  | ('article' | 'thread' | 'list' | 'author' | 'topic' | 'section' | 'picture' | 'site')
  | ('entry' | 'event' | 'storyline' | 'front')

/** One run of words a reader sees as a unit, and how the desk check reads it: every kind of block is read as some of these. */
export type Passage = {
  id: string
  kind:
    | 'paragraph'
    | 'heading'
    | 'bulletList'
    | 'orderedList'
    | 'blockquote'
    | 'pullQuote'
    | 'figure'
    | 'rule'
    | 'cell'
    | 'label'
    | 'note'
    | 'code'
  text: string
}

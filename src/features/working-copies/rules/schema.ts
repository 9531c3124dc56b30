/**
 * What a working copy may hold, for the server and for the editor: a tab with another version only reads. Whoever adds a
 * kind of block, a mark or an attribute raises the version; a test compares this with the editor’s own schema.
 */
export const schemaVersion = 2

/** The single lines of an article that are written together, beside its body. */
export const lines = ['headline', 'standfirst', 'pictureCaption'] as const
export const bodyName = 'body'

/** The attributes that a body keeps of each kind of node. */
export const nodes: Readonly<Record<string, readonly string[]>> = {
  paragraph: ['id'],
  heading: ['id', 'level'],
  bulletList: ['id'],
  orderedList: ['id'],
  listItem: ['id'],
  blockquote: ['id'],
  pullQuote: ['id'],
  codeBlock: ['id', 'language'],
  figure: ['id', 'picture', 'caption', 'crop'],
  file: ['id', 'href', 'name', 'kind', 'size'],
  card: ['id', 'href', 'title'],
  table: ['id', 'caption'],
  tableRow: ['id'],
  tableCell: ['id'],
  tableHeader: ['id'],
  details: ['id'],
  summary: ['id'],
  rule: ['id'],
  footnote: ['id', 'words'],
  lineBreak: [],
}

/** Attributes that only the editor has; no body keeps them. */
export const editorsOwn: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  orderedList: { start: 1 },
  tableCell: { colspan: 1, rowspan: 1 },
  tableHeader: { colspan: 1, rowspan: 1 },
}

/** In the order in which a body keeps them, each with its attributes. */
export const marks: Readonly<Record<string, readonly string[]>> = {
  link: ['href'],
  bold: [],
  italic: [],
  strike: [],
  superscript: [],
  subscript: [],
}

/** In bytes: of one change, and of a whole working copy with all it remembers. */
export const longestChange = 1_500_000
export const longestCopy = 12_000_000

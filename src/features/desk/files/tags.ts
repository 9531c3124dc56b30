/** One piece of an HTML file: a tag, or the text up to the next one. */
export type Piece =
  | { kind: 'open'; name: string; attributes: Map<string, string>; start: number; end: number }
  | { kind: 'close'; name: string; start: number; end: number }
  | { kind: 'text'; start: number; end: number }

const tag = /<(\/?)([a-z][a-z0-9:-]{0,40})(?![a-z0-9:-])((?:"[^"<]{0,2000}"|'[^'<]{0,2000}'|[^'"<>]){0,4000})>/iy
const attribute =
  /([a-z][a-z0-9:_-]{0,60})(?:\s{0,8}=\s{0,8}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000})))?/gi
/** Elements whose content is never words of the page. */
const raw = /^(?:script|style|template|svg|math|noscript|iframe|textarea|select|object|video|audio|canvas)$/

/** The pieces of a page, in order; forgiving: a `<` that begins no tag is text. */
export function* piecesOf(source: string): Generator<Piece> {
  let at = 0
  while (at < source.length) {
    const piece = pieceAt(source, at)
    if (piece) yield piece.piece
    at = piece?.end ?? skip(source, at)
  }
}

function pieceAt(source: string, at: number): { piece: Piece; end: number } | undefined {
  if (source.charAt(at) !== '<') return textAt(source, at)
  tag.lastIndex = at
  const match = tag.exec(source)
  if (!match) return isMarkup(source, at) ? undefined : textAt(source, at)
  const [whole, slash, given = '', rest = ''] = match
  const name = given.toLowerCase()
  const end = at + whole.length
  if (slash) return { piece: { kind: 'close', name, start: at, end }, end }
  const attributes = new Map(
    Array.from(rest.matchAll(attribute), (each) => [
      (each[1] ?? '').toLowerCase(),
      each[2] ?? each[3] ?? each[4] ?? '',
    ]),
  )
  return {
    piece: { kind: 'open', name, attributes, start: at, end },
    end: raw.test(name) ? endOfRaw(source, end, name) : end,
  }
}

function textAt(source: string, at: number): { piece: Piece; end: number } {
  const next = source.indexOf('<', at + 1)
  const end = next < 0 ? source.length : next
  return { piece: { kind: 'text', start: at, end }, end }
}

function isMarkup(source: string, at: number): boolean {
  return source.startsWith('<!', at) || source.startsWith('<?', at)
}

/** Past a comment, a doctype or a processing instruction. */
function skip(source: string, at: number): number {
  const mark = source.startsWith('<!--', at) ? '-->' : '>'
  const end = source.indexOf(mark, at)
  return end < 0 ? source.length : end + mark.length
}

function endOfRaw(source: string, at: number, name: string): number {
  // exception: the name of an element, and nothing in it repeats
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = at
  return close.exec(source)?.index ?? source.length
}

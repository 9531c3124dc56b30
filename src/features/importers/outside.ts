import type { piecesOf } from '../desk/index.ts'

type Piece = ReturnType<typeof piecesOf> extends Generator<infer Each> ? Each : never
type Open = Extract<Piece, { kind: 'open' }>

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
/** They end by themselves where another block begins. */
const paragraph = /^p$/
const block = /^(?:p|h[1-6]|ul|ol|li|blockquote|div|table|section|hr|pre|figure)$/
const struck = /^(?:del|s|strike)$/
const comment = /(?:^|\s)(?:mso(?:comment(?:text|reference|subject)|com(?:anchor|off|txt))|annotation)(?:\s|$)/i

/** Tells, piece by piece, what stands in something deleted, hidden or said beside the text; none of that is public. */
export function createOutside(leave: (name: string) => void): (piece: Piece) => boolean {
  let out: Out | undefined
  return (piece) => {
    if (out && !isEndedBy(out, piece)) {
      out = inside(out, piece)
      return true
    }
    out = undefined
    const why = piece.kind === 'open' && !empty.test(piece.name) ? whyOut(piece) : undefined
    if (why === undefined || piece.kind !== 'open') return false
    out = { name: piece.name, depth: 1 }
    leave(why)
    return true
  }
}

type Out = { name: string; depth: number }

function isEndedBy(out: Out, piece: Piece): boolean {
  return piece.kind === 'open' && paragraph.test(out.name) && block.test(piece.name)
}

function inside(out: Out, piece: Piece): Out | undefined {
  if (piece.kind === 'text' || piece.name !== out.name) return out
  const depth = out.depth + (piece.kind === 'open' ? 1 : -1)
  return depth === 0 ? undefined : { ...out, depth }
}

function whyOut({ name, attributes }: Open): string | undefined {
  const style = (attributes.get('style') ?? '').toLowerCase().replace(/\s/g, '')
  if (comment.test(attributes.get('class') ?? '')) return 'comment'
  if (struck.test(name) || style.includes('line-through')) return 'deleted passage'
  const isHidden = attributes.has('hidden') || attributes.get('aria-hidden') === 'true'
  return isHidden || hiding.test(style) ? 'hidden passage' : undefined
}

const hiding = /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|font-size:0(?![.\d]))/

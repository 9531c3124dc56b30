import type { QuoteStyle } from '../../../features/desk/finding.ts'
import { isApostrophe, type Place } from './place.ts'

export type Key = '"' | "'"

/** The quotations that are open at a place of a text, the innermost last. */
export type Open = {
  has: (key: Key) => boolean
  /** Opens one, and says its mark. */
  open: (key: Key) => string
  /** Closes the innermost that this key may close, and says its mark; none where that is not ours to say. */
  close: (key: Key) => string | undefined
  /** A mark of code: it stays, and so does the one that closes it. */
  leave: (key: Key) => void
  /** A mark that was curly already. */
  read: (place: Place) => void
}

/** `key`: what it was typed with, and closes with. */
type Entry = { mark: string; key: Key | 'either' }

const closing: Record<string, string> = { '“': '”', '‘': '’' }

export function createOpen(style: QuoteStyle): Open {
  const stack = createStack()
  const isClosedBy = (key: Key) => (entry: Entry) => entry.key === key || entry.key === 'either'
  const has = (key: Key) => {
    const top = stack.top()
    // A single mark inside double ones is an apostrophe before it closes what stands outside of them.
    if (key === "'") return top !== undefined && isClosedBy(key)(top)
    return stack.has(key) || stack.has('either')
  }
  return {
    has,
    open: (key) => {
      const mark = openingMark(key, style, stack.top())
      stack.push({ mark, key })
      return mark
    },
    close: (key) => {
      const closed = has(key) ? stack.pop(isClosedBy(key)) : undefined
      if (closed) return closing[closed.mark]
      return key === '"' && style !== 'single' ? '”' : '’'
    },
    leave: (key) => stack.push({ mark: key, key }),
    read: (place) => {
      const { sign } = place
      const opener = openerOf(sign, stack.top())
      if (isApostrophe(place)) return
      if (opener === undefined) stack.push({ mark: sign, key: keyOf(sign, style) })
      else if (stack.has(opener)) stack.pop(({ mark }) => mark === opener)
    },
  }
}

/** `has` keeps a search from going through all of it in vain. */
function createStack() {
  const entries: Entry[] = []
  const counts = new Map<string, number>()
  const count = ({ mark, key }: Entry, more: number) => {
    for (const each of [mark, key]) counts.set(each, (counts.get(each) ?? 0) + more)
  }
  return {
    top: () => entries.at(-1),
    has: (markOrKey: string) => (counts.get(markOrKey) ?? 0) > 0,
    push: (entry: Entry) => {
      entries.push(entry)
      count(entry, 1)
    },
    /** Ends the innermost one that is meant, and what was opened in it. */
    pop: (isMeant: (entry: Entry) => boolean) => {
      for (let entry = entries.pop(); entry; entry = entries.pop()) {
        count(entry, -1)
        if (isMeant(entry)) return entry
      }
      return undefined
    },
  }
}

function openingMark(key: Key, style: QuoteStyle, top: Entry | undefined): string {
  if (style !== 'single') return key === '"' ? '“' : '‘'
  const isInner = top?.mark === '‘' && (key === '"' || top.key === '"')
  return isInner ? '“' : '‘'
}

/** In a paper with single marks nobody can tell which key an outer one was typed with. */
function keyOf(sign: string, style: QuoteStyle): Entry['key'] {
  if (sign === '‘' && style === 'single') return 'either'
  return /[“„]/.test(sign) ? '"' : "'"
}

/** What a curly mark closes: „so“ and ‚so‘ close with what opens elsewhere. */
function openerOf(sign: string, top: Entry | undefined): string | undefined {
  if (top?.mark === '„' && /[“”]/.test(sign)) return '„'
  if (top?.mark === '‚' && /[‘’]/.test(sign)) return '‚'
  return sign === '”' ? '“' : sign === '’' ? '‘' : undefined
}

import { Fault } from '../../../base/fault.ts'

/** One piece of an XML file, with the line it begins on. */
export type Token =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; line: number; isEmpty: boolean }
  | { kind: 'close'; name: string; line: number }
  | { kind: 'text'; text: string; line: number }

const open = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const close = /<\/([A-Za-z_][\w.:-]*)\s*>/y
const attribute = /\s*([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy
const reference = /&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|\w{1,32});|&/g
const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])
const longestTag = 65_536
const longestText = 8 * 1024 * 1024

/** What is read at one place: a token or nothing to tell, and where it ends; `undefined` when more is needed. */
type Step = { token?: Token; end: number } | undefined

/**
 * Reads XML piece by piece, strictly and without a document type: nothing in a file can define anything, nor have
 * anything else read.
 */
export function createScanner(file: string) {
  let rest = ''
  let line = 1

  function* feed(text: string, isLast = false): Generator<Token> {
    rest += text
    let at = 0
    for (let step = stepAt(at, isLast); step; step = stepAt(at, isLast)) {
      if (step.token) yield step.token
      line += linesIn(rest, at, step.end)
      at = step.end
    }
    rest = rest.slice(at)
    refuseLeft(isLast)
  }

  function refuseLeft(isLast: boolean): void {
    if (isLast && rest !== '') throw malformed('The file ends in the middle of a tag or a text.')
    if (rest.length > longestText) throw malformed('A single text is longer than 8 MB.')
  }

  function stepAt(at: number, isLast: boolean): Step {
    if (at >= rest.length) return undefined
    if (rest.charAt(at) !== '<') return textAt(at, isLast)
    const isShort = !isLast && rest.length - at < 9
    if (isShort) return undefined
    const markup = markupAt(at)
    return markup === null ? tagAt(at, isLast) : markup
  }

  /** What begins with `<!` or `<?`; a document type is never taken. */
  function markupAt(at: number): Step | null {
    if (rest.startsWith('<?', at)) return past('?>', at + 2)
    if (!rest.startsWith('<!', at)) return null
    if (rest.startsWith('<!--', at)) return past('-->', at + 4)
    if (rest.startsWith('<![CDATA[', at)) return cdataAt(at)
    throw malformed('A document type or an entity is declared, which no export needs.')
  }

  function past(mark: string, from: number): Step {
    const end = rest.indexOf(mark, from)
    return end < 0 ? undefined : { end: end + mark.length }
  }

  function cdataAt(at: number): Step {
    const end = rest.indexOf(']]>', at)
    return end < 0 ? undefined : { token: { kind: 'text', text: rest.slice(at + 9, end), line }, end: end + 3 }
  }

  function textAt(at: number, isLast: boolean): Step {
    const next = rest.indexOf('<', at)
    if (next < 0 && !isLast) return undefined
    const end = next < 0 ? rest.length : next
    return { token: { kind: 'text', text: resolved(rest.slice(at, end)), line }, end }
  }

  function tagAt(at: number, isLast: boolean): Step {
    close.lastIndex = at
    const closed = close.exec(rest)
    if (closed) return { token: { kind: 'close', name: closed[1] ?? '', line }, end: close.lastIndex }
    open.lastIndex = at
    const opened = open.exec(rest)
    if (opened) return { token: openOf(opened), end: open.lastIndex }
    if (isLast || rest.length - at > longestTag) throw malformed('A tag is not well formed.')
    return undefined
  }

  function openOf([, name = '', given = '', slash]: RegExpExecArray): Token {
    const pairs = Array.from(given.matchAll(attribute), ([, key = '', one, other]): [string, string] => [
      key,
      resolved(one ?? other ?? ''),
    ])
    return { kind: 'open', name, attributes: new Map(pairs), line, isEmpty: slash === '/' }
  }

  /** Only the five names that every XML file knows, and characters by number. */
  function resolved(text: string): string {
    return text.replace(reference, (whole) => {
      const name = whole.slice(1, -1)
      const known = name.startsWith('#') ? characterOf(name.slice(1)) : named.get(name)
      if (known === undefined) throw malformed(`${whole} stands for nothing.`)
      return known
    })
  }

  function malformed(why: string): Fault {
    return new Fault(`${file}, line ${line}: ${why}`, 'Nothing after this line can be read. Export the file again.')
  }

  return { feed, malformed }
}

function characterOf(number: string): string | undefined {
  const code = number.startsWith('x') ? Number.parseInt(number.slice(1), 16) : Number(number)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) count += 1
  return count
}

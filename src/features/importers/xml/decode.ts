import { Fault } from '../../../base/fault.ts'

/** Stands where bytes are no UTF-8: a character that no text may hold. */
export const noCharacter = '\uffff'

const longestLine = 16 * 1024 * 1024
const feed = 0x0a

/** The text of a file in whole lines. A line that is not UTF-8 holds `noCharacter` where it is not. */
export async function* textOf(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  let isFirst = true
  for await (const chunk of chunks) {
    const whole = Buffer.concat([rest, chunk])
    if (isFirst) refuseOthers(file, whole)
    isFirst = false
    const end = whole.lastIndexOf(feed) + 1
    if (whole.length - end > longestLine) throw new Fault(`${file} has a line longer than 16 MB.`, 'Export it again.')
    if (end > 0) yield decoded(whole.subarray(0, end))
    rest = whole.subarray(end)
  }
  yield decoded(rest)
}

/** An export is UTF-8; anything else is told at once instead of being read as what it is not. */
function refuseOthers(file: string, start: Buffer): void {
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  const declared = /^(?:\ufeff)?<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(start.subarray(0, 200).toString('utf8'))
  const encoding = isWide ? 'UTF-16' : (declared?.[1] ?? 'UTF-8')
  if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) {
    throw new Fault(`${file}, line 1: the file is ${encoding}, not UTF-8.`, 'Export it again, or convert it to UTF-8.')
  }
}

function decoded(bytes: Buffer): string {
  try {
    return strict(bytes)
  } catch {
    return linesOf(bytes).map(decodedLine).join('')
  }
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const next = bytes.indexOf(feed, at)
    const end = next < 0 ? bytes.length : next + 1
    lines.push(bytes.subarray(at, end))
    at = end
  }
  return lines
}

function decodedLine(line: Buffer): string {
  try {
    return strict(line)
  } catch {
    return line.toString('utf8').replaceAll('\ufffd', noCharacter)
  }
}

function strict(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

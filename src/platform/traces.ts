import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'

/** A file of ours as a trace names it, at a line and a column. */
const placeOf = /(?<file>file:\/\/[^\s():]+\.js):(?<line>\d+):(?<column>\d+)/

/**
 * Makes traces name the lines of the source in place of those of the built program. Node can do so by itself, but then
 * it reads every map at every start, which was a third of its time and a sixth of what an idle site holds; here a map
 * is read when a trace first leads through its file.
 */
export function nameLinesOfSource(): void {
  const maps = new Map<string, SourceMap | undefined>()
  const mapOf = (file: string) => {
    if (!maps.has(file)) maps.set(file, readMap(file))
    return maps.get(file)
  }
  Error.prepareStackTrace = (error, sites) => {
    const lines = sites.map((site) => `\n    at ${inSource(String(site), mapOf)}`)
    return headOf(error) + lines.join('')
  }
}

function inSource(site: string, mapOf: (file: string) => SourceMap | undefined): string {
  const { file = '', line, column } = placeOf.exec(site)?.groups ?? {}
  const origin = mapOf(file)?.findOrigin(Number(line), Number(column))
  if (!origin || !('fileName' in origin)) return site
  const source = new URL(origin.fileName, file).href
  return site.replace(placeOf, () => `${source}:${origin.lineNumber}:${origin.columnNumber}`)
}

/** A program without its maps runs all the same, and says where it is in itself. */
function readMap(file: string): SourceMap | undefined {
  if (!file) return undefined
  try {
    return new SourceMap(JSON.parse(readFileSync(new URL(`${file}.map`), 'utf8')) as SourceMapPayload)
  } catch {
    return undefined
  }
}

/** What is thrown may be anything, also something that cannot be made into words. */
function headOf(error: unknown): string {
  try {
    return String(error)
  } catch {
    return 'Error'
  }
}

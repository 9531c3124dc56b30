import { type Path, pathOf } from '../base/path.ts'

/** An address written down in a test. */
export function aPath(text: string): Path {
  const path = pathOf(text)
  if (path === undefined) throw new Error(`${text} is no path.`)
  return path
}

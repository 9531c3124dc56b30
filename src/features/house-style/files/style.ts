import { type ReadyStyle, readyStyle } from '../../desk/index.ts'
import { askedOf, askedOfTerm } from '../rules.ts'
import { readStyleFile } from './read.ts'
import type { FileProblem } from './shape.ts'

/** A file of house style as the desk check asks it: what is switched off is not asked, what is tried only says. */
export function styleInFile(text: string): ReadyStyle | FileProblem {
  const read = readStyleFile(text)
  if ('problem' in read) return read
  const rules = read.rules
    .filter(({ state }) => state !== 'off')
    .map(({ key, fields, state }) => ({
      ...askedOf({ ...fields, key }),
      ...(state === 'pilot' ? { level: 'note' as const } : {}),
    }))
  const terms = read.terms.flatMap((term, at) => askedOfTerm({ ...term, id: String(at + 1) }))
  return readyStyle({ version: 'file', rules: [...rules, ...terms] })
}

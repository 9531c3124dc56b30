import type { z } from 'zod'
import type { AtomDefinition } from './define-atom.ts'
import { footnote } from './footnote/footnote.ts'
import { lineBreak } from './line-break/line-break.ts'
import { schemasOf } from './schemas.ts'

/** Everything that stands between words and is none. */
const all = [lineBreak, footnote] as const

export type Atom = z.output<(typeof all)[number]['schema']>
const atoms: readonly AtomDefinition<Atom>[] = all as readonly unknown[] as readonly AtomDefinition<Atom>[]
export const atomSchemas = schemasOf(all)

export function atomOf({ type }: Atom): AtomDefinition<Atom> {
  const found = atoms.find((each) => each.type === type)
  if (!found) throw new Error(`Nothing of the kind ${type} stands between words.`)
  return found
}

/** The first that takes something for its own. */
export function atomFrom(read: (definition: AtomDefinition<Atom>) => Atom | undefined): Atom | undefined {
  for (const definition of atoms) {
    const atom = read(definition)
    if (atom) return atom
  }
  return undefined
}

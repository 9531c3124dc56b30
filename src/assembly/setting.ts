import type { Permission } from '../base/permission.ts'
import type { CacheTag } from '../platform/pages/tags.ts'
import type { Field } from './fields.ts'

/** A part of the page of settings, with a form of its own. */
export type Group = Readonly<{
  name: string
  title: () => string
  /** The least first, then as the features are listed. */
  order?: number
  /** A page of its own, where that and not the page of settings asks for it. */
  page?: () => string
}>

type Told<Value> = {
  field: Field<Value>
  /** What holds until somebody decides, and where what is kept cannot be read. */
  atFirst: NoInfer<Value>
  label: () => string
  hint?: () => string
  group: Group
  /** Where it stands in its group: the least first, then as the features are listed. */
  order?: number
  /** Who may change it; whoever may change the paper’s own settings, where nothing is said. */
  permission?: Permission
  /** The pages that say something else when it is changed; all that say anything of the site, where nothing is said. */
  drops?: readonly CacheTag[]
}

/** Something that the owner decides in the newsroom. It is a value, and whoever has it reads it: `settings.of(quotes)`. */
export type Setting<Value = unknown> = Readonly<Told<Value> & { name: string }>

/** The name is what it is kept under, so it stays as it is for ever. */
export function setting<Value>(name: string, told: Told<Value>): Setting<Value> {
  return Object.freeze({ ...told, name })
}

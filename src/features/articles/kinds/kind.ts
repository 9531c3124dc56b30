import { inOurWords } from '../../../base/in-our-words.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { cleanLine } from '../../../base/text.ts'
import * as say from '../messages/newsroom.ts'
import * as sayToReaders from '../messages/readers.ts'
import type { Kind, KindDefinition } from './define.ts'
import { kinds } from './list.ts'

type Some = { kind?: Kind | undefined }
type Named = { kind?: string | null | undefined }
type Among = readonly KindDefinition[]

/** What an article is that says nothing of its kind. */
const usual = 'news'

export function kindName({ kind }: Some): string {
  return kind?.name ?? usual
}

/** What readers are told above the headline and in lists, by the name of a kind that was kept. */
export function kickerOf({ kind }: Named): string | undefined {
  const found = kindNamed(kind ?? usual)
  return found?.hasKicker ? found.label() : undefined
}

/** Whether readers are told no date, by the name of a kind that was kept. */
export function isUndated({ kind }: Named): boolean {
  return kindNamed(kind ?? usual)?.isUndated === true
}

/** The kind of this name; `undefined` for one that this release of Stet does not know. */
export function kindNamed(name: string, among: Among = kinds): KindDefinition | undefined {
  return among.find((each) => each.name === name)
}

/** How an article of this kind is treated; one that another release wrote, as news is. */
export function definitionOf(some: Some, among: Among = kinds): KindDefinition {
  const found = kindNamed(kindName(some), among) ?? kindNamed(usual, among)
  if (!found) throw new Error(`No kind of article is ${usual}.`)
  return found
}

/** Its fields as they can be read: of what another release kept otherwise, nothing. */
export function fieldsOf({ kind }: Some, among: Among = kinds): Readonly<Record<string, string>> {
  const known = kind && kindNamed(kind.name, among)
  if (!known) return {}
  const read = Object.entries(known.fields).flatMap(([name, { schema }]) => {
    const kept = Object.hasOwn(kind.fields, name) ? schema.safeParse(kind.fields[name]) : undefined
    return kept?.success ? [[name, kept.data]] : []
  })
  return Object.fromEntries(read)
}

/** What was typed, or stood in a file: the name of a kind and what each field says, empty ones with them. */
export type SentKind = { name: string; fields: Readonly<Record<string, string>> }
/** What is wrong, by field; of the kind itself under no name. */
export type KindProblems = Record<string, string>

const longestOther = 1000
/** As releases name theirs: no other could be taken for a part that every article has, such as its headline. */
const fieldName = /^[a-z_][\w-]*$/

/**
 * Reads what was typed. Nothing is kept of an article that is news and no more. A field that this release does not know is
 * kept as it is when an article that has it is saved again, and refused `strictly` from elsewhere.
 */
export function readKind(
  { name, fields }: SentKind,
  how: { among?: Among; isStrict?: boolean } = {},
): { kind: Kind | undefined } | { problems: KindProblems } {
  const { among = kinds, isStrict = false } = how
  const definition = kindNamed(name === '' ? usual : name, among)
  if (!definition) return { problems: { '': say.noSuchKind({ name }) } }
  const written = Object.entries(fields).filter(([, typed]) => cleanLine(typed) !== '')
  const read = written.map(([field, typed]) => [field, readField(definition, { field, typed, isStrict })] as const)
  const problems = read.flatMap(([field, outcome]) => ('refused' in outcome ? [[field, outcome.refused]] : []))
  const kept = read.flatMap(([field, outcome]) => ('done' in outcome ? [[field, outcome.done]] : []))
  const together = problems.length === 0 ? definition.wrong?.(Object.fromEntries(kept)) : undefined
  const wrong = [...problems, ...Object.entries(together ?? {})]
  if (wrong.length > 0) return { problems: Object.fromEntries(wrong) }
  const isPlain = definition.name === usual && kept.length === 0
  return { kind: isPlain ? undefined : { name: definition.name, fields: Object.fromEntries(kept) } }
}

type Typed = { field: string; typed: string; isStrict: boolean }

function readField({ fields }: KindDefinition, { field, typed, isStrict }: Typed): Outcome<string, string> {
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (!known && (isStrict || !fieldName.test(field)))
    return refused(say.noSuchField({ field, known: Object.keys(fields).join(', ') || '–' }))
  if (!known) return typed.length > longestOther ? refused(say.tooLongToKeep()) : done(cleanLine(typed))
  const read = known.schema.safeParse(typed, inOurWords)
  return read.success ? done(read.data) : refused(read.error.issues[0]?.message ?? '')
}

/** A kind and its fields by the names that people know them by, to be set beside those of another revision. */
export function kindInWords(some: Some, among: Among = kinds): [label: string, text: string][] {
  const name = kindName(some)
  const definition = kindNamed(name, among)
  const fields = Object.entries(some.kind?.fields ?? {}).map(([field, kept]): [string, string] => {
    const known = definition && Object.hasOwn(definition.fields, field) ? definition.fields[field] : undefined
    return [known?.label() ?? field, known?.choices?.says(kept) ?? kept]
  })
  return [[sayToReaders.kindOfArticle(), definition?.label() ?? name], ...fields]
}

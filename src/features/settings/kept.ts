import type { Setting } from '../../assembly/setting.ts'
import type { Unsound } from '../../platform/database/soundness.ts'
import { type Paper, paper } from './paper.ts'

/** What the database keeps of settings, by their names: also of some that this release knows nothing of. */
export type Texts = ReadonlyMap<string, string>

/** What holds: what is kept, or what holds at first where nothing is kept that can be read. */
export function valueIn<Value>(texts: Texts, { name, field, atFirst }: Setting<Value>): Value {
  const text = texts.get(name)
  const read = text === undefined ? undefined : field.read.safeParse(text)
  return read?.success === true ? read.data : atFirst
}

/** As `valueIn`, as its form shows it. */
export function textIn(texts: Texts, setting: Setting): string {
  return setting.field.kept(valueIn(texts, setting))
}

/** What a form shows of these settings. */
export function shownOf(settings: readonly Setting[], texts: Texts): Record<string, string> {
  return Object.fromEntries(settings.map((each) => [each.name, textIn(texts, each)]))
}

/** As `shownOf`, for people. */
export function saidOf(settings: readonly Setting[], texts: Texts): Record<string, string> {
  return Object.fromEntries(settings.map((each) => [each.name, each.field.says(valueIn(texts, each))]))
}

export function paperIn(texts: Texts): Paper {
  return {
    name: valueIn(texts, paper.name),
    tagline: valueIn(texts, paper.tagline),
    city: valueIn(texts, paper.city),
    language: valueIn(texts, paper.language),
    timeZone: valueIn(texts, paper.timeZone),
    contact: valueIn(texts, paper.contact),
  }
}

/** What is kept and cannot be read, so that what holds at first does. */
export function unreadableIn(texts: Texts, settings: readonly Setting[]): Unsound[] {
  return settings.flatMap((each) => {
    const text = texts.get(each.name)
    if (text === undefined || each.field.read.safeParse(text).success) return []
    return {
      what: `The setting ${each.name} is kept as “${text}”, which cannot be read: “${textIn(texts, each)}” holds.`, // not said
      todo: 'Save it anew on the page of settings in the newsroom.', // not said
    }
  })
}

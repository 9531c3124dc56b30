import { pathOf } from '../../base/path.ts'
import { type Entry, mostEntries } from './settings.ts'

/** What is done to the list of entries with one button. */
export type Arrange = { act: 'up' | 'down' | 'remove'; at: number } | { act: 'as-sections' } | Adding
type Adding = { act: 'add-section' | 'add-page'; id: string } | { act: 'add-link'; name: string; to: string }

/** The list afterwards; what cannot be done to it leaves it as it is. */
export function arranged(entries: readonly Entry[], change: Arrange): readonly Entry[] {
  if (change.act === 'as-sections') return []
  if ('at' in change) return moved(entries, change)
  return added(entries, entryOf(change))
}

function entryOf(change: Adding): Entry {
  if (change.act === 'add-link') return { of: 'link', name: change.name, to: change.to }
  return { of: change.act === 'add-page' ? 'page' : 'section', id: change.id }
}

function moved(entries: readonly Entry[], { act, at }: { act: 'up' | 'down' | 'remove'; at: number }) {
  if (act === 'remove') return entries.filter((_each, index) => index !== at)
  return swapped(entries, at, act === 'up' ? at - 1 : at + 1)
}

/** The same place stands there once. */
function added(entries: readonly Entry[], one: Entry): readonly Entry[] {
  const isThere = entries.some((each) => JSON.stringify(each) === JSON.stringify(one))
  return isThere || entries.length >= mostEntries ? entries : [...entries, one]
}

function swapped(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const [one, other] = [entries[from], entries[to]]
  if (!one || !other) return entries
  return entries.map((each, index) => (index === from ? other : index === to ? one : each))
}

/** A path of this site, or an address of the web: nothing that a browser would run. */
export function isAddress(text: string): boolean {
  if (text.startsWith('/') && !text.startsWith('//')) return pathOf(text.split(/[?#]/, 1)[0] ?? '') !== undefined
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)
}

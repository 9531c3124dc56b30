import type { Listed } from '../files.ts'
import { isName } from '../names.ts'
import { askForText, keyOf, type Store } from './ask.ts'

/**
 * A thousand at a time. The older of the two ways to list: it goes on after a name that we know, and every store has it.
 * What is not ours by its name is passed over.
 */
export async function* list(store: Store, prefix: string): AsyncGenerator<Listed> {
  let marker: string | undefined
  do {
    const query = { prefix: keyOf(store, prefix), ...(marker === undefined ? {} : { marker }) }
    const text = await askForText(store, { method: 'GET', query })
    const found = inside(text, 'Contents').map((each) => fileIn(store, each))
    yield* found.filter(({ name }) => isName(name))
    const last = found.at(-1)
    marker = inside(text, 'IsTruncated')[0] === 'true' && last ? keyOf(store, last.name) : undefined
  } while (marker !== undefined)
}

function fileIn(store: Store, text: string): Listed {
  const [key = ''] = inside(text, 'Key')
  const [size] = inside(text, 'Size')
  return { name: plain(key).slice(store.prefix.length), size: Number(size) }
}

/** What stands in each of these elements. A bucket’s list has no attributes on them and no comments in them. */
function inside(text: string, element: string): string[] {
  return text
    .split(`<${element}>`)
    .slice(1)
    .map((each) => each.slice(0, Math.max(0, each.indexOf(`</${element}>`))))
}

const signs: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
}

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (sign) => signs[sign] ?? sign)
}

type Asks = { get: (path: string) => Promise<{ text: string }> }

export type Field = { name: string; value: string; isText: boolean /** Characters. */; most: number }
/** A form that changes something, and where it is sent. */
export type Form = { action: string; fields: readonly Field[] }

/** Pages that differ only in what they are about; a draft has other forms than an article that is out. */
const mostAlike = 4

/** Every form of every page that can be reached from this one without leaving the pages that `isOurs`, one of each shape. */
export async function formsFrom(browser: Asks, start: string, isOurs: (path: string) => boolean): Promise<Form[]> {
  const forms = new Map<string, Form>()
  const [seen, alike, waiting] = [new Set<string>(), new Map<string, number>(), [start]]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const count = alike.get(shapeOf(path)) ?? 0
    if (seen.has(path) || count === mostAlike) continue
    seen.add(path)
    alike.set(shapeOf(path), count + 1)
    const { text } = await browser.get(path)
    for (const form of formsIn(text, path)) {
      const kind = shapeOf(form.action)
      if (form.fields.length >= (forms.get(kind)?.fields.length ?? 0)) forms.set(kind, form)
    }
    waiting.push(...Array.from(text.matchAll(/\shref="(\/[^"#]*)/g), ([, link = '']) => plain(link)).filter(isOurs))
  }
  return [...forms.values()]
}

/** An address without what names one thing among its like. */
export function shapeOf(path: string): string {
  return path.replace(/\b[0-9a-z]{24,26}\b/g, 'ID').replace(/#.*$/, '')
}

function formsIn(page: string, path: string): Form[] {
  const found = Array.from(page.matchAll(/<form([^>]*)>(.*?)<\/form>/gs), ([, form = '', inside = '']) => {
    const fields = Array.from(inside.matchAll(/<(input|textarea|select|button)([^>]*)>/g), ([, tag = '', field = '']) =>
      fieldOf(tag, field),
    )
    const others = Array.from(inside.matchAll(/\sformaction="([^"]*)"/g), ([, action = '']) => plain(action))
    const isSent = attribute(form, 'method') === 'post'
    return isSent ? [attribute(form, 'action') ?? path, ...others].map((action) => ({ action, fields })) : []
  })
  return found.flat()
}

function fieldOf(tag: string, field: string): Field {
  return {
    name: attribute(field, 'name') ?? '',
    value: attribute(field, 'value') ?? '',
    isText:
      tag === 'textarea' ||
      (tag === 'input' && /^(?:text|search|email|url|password|)$/.test(attribute(field, 'type') ?? '')),
    most: Number(attribute(field, 'maxlength') ?? 200),
  }
}

function attribute(tag: string, name: string): string | undefined {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? []
  return value === undefined ? undefined : plain(value)
}

const plain = (text: string) => text.replaceAll('&amp;', '&')

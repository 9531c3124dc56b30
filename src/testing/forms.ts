type Asks = { get: (path: string) => Promise<{ text: string }> }

type Field = { name: string; value: string; isText: boolean /** Characters. */; most: number }
/** A form that changes something, and where it is sent. */
export type Form = { action: string; fields: readonly Field[] }

/** Pages that differ only in what they are about; a draft has other forms than an article that is out. */
const mostAlike = 4

/** Every form of every page that can be reached from this one without leaving the pages that `isOurs`, one of each shape. */
export async function formsFrom(browser: Asks, start: string, isOurs: (path: string) => boolean): Promise<Form[]> {
  const forms = new Map<string, Form>()
  const [seen, waiting] = [[] as string[], [start]]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (isEnough(seen, path)) continue
    seen.push(path)
    const { text } = await browser.get(path)
    for (const form of formsIn(text, path)) keepLongest(forms, form)
    waiting.push(...Array.from(text.matchAll(/\shref="(\/[^"#]*)/g), ([, link = '']) => plain(link)).filter(isOurs))
  }
  return [...forms.values()]
}

function isEnough(seen: readonly string[], path: string): boolean {
  return seen.includes(path) || seen.filter((each) => shapeOf(each) === shapeOf(path)).length === mostAlike
}

function keepLongest(forms: Map<string, Form>, form: Form): void {
  const known = forms.get(shapeOf(form.action))
  if (!known || known.fields.length <= form.fields.length) forms.set(shapeOf(form.action), form)
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

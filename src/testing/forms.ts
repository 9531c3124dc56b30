/** A form of a page as a browser has it, read from our own HTML. */
export type FormOn = { action: string; method: 'get' | 'post'; fields: FormField[] }

export type FormField = {
  name: string
  kind: string
  value: string
  /** What a choice may be, as far as it is one of several. */
  choices: string[]
  isChecked: boolean
  isWrong: boolean
  /** Characters it may have, where it says so. */
  most: number | undefined
  /** Not to be seen by people: who fills it in is a program. */
  isTrap: boolean
}

export function formsOn(page: string, path: string): FormOn[] {
  return Array.from(page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g), ([, head = '', inner = '']) => {
    const attributes = attributesIn(head)
    return {
      action: attributes.get('action') ?? path,
      method: attributes.get('method') === 'post' ? 'post' : 'get',
      fields: fieldsIn(inner),
    }
  })
}

/** Addresses on this site that a page leads to. */
export function linksOn(page: string): string[] {
  const links = Array.from(page.matchAll(/\shref="(\/[^"#]*)/g), ([, link = '']) => decoded(link))
  const named = Array.from(page.matchAll(/http:\/\/127\.0\.0\.1:4000(\/[^\s"<>\\#]*)/g), ([, link = '']) =>
    decoded(link),
  )
  return [...new Set([...links, ...named])]
}

function fieldsIn(inner: string): FormField[] {
  const inputs = inner.matchAll(/<(input)\b([^>]*)>|<(textarea|button|select)\b([^>]*)>([\s\S]*?)<\/\3>/g)
  const found = Array.from(inputs, ([whole, input = '', own = '', holder = '', held = '', content = '']) => {
    const attributes = attributesIn(own + held)
    return { ...fieldOf(input || holder, attributes, content), isTrap: isTrap(whole, attributes) }
  })
  return found.filter(({ name }) => name !== '')
}

function fieldOf(tag: string, attributes: Map<string, string>, content: string): Omit<FormField, 'isTrap'> {
  const options = Array.from(content.matchAll(/<option\b([^>]*)>/g), ([, each = '']) => attributesIn(each))
  const chosen = options.find((option) => option.has('selected')) ?? options[0]
  const values: Record<string, string> = { textarea: decoded(content), select: chosen?.get('value') ?? '' }
  return {
    name: attributes.get('name') ?? '',
    kind: tag === 'input' ? (attributes.get('type') ?? 'text') : tag,
    value: values[tag] ?? attributes.get('value') ?? '',
    choices: options.map((option) => option.get('value') ?? ''),
    isChecked: attributes.has('checked'),
    isWrong: attributes.get('aria-invalid') === 'true',
    most: attributes.has('maxlength') ? Number(attributes.get('maxlength')) : undefined,
  }
}

function isTrap(whole: string, attributes: Map<string, string>): boolean {
  return attributes.get('tabindex') === '-1' && whole.includes('autocomplete="off"')
}

function attributesIn(head: string): Map<string, string> {
  const found = head.matchAll(/([\w-]+)(?:="([^"]*)")?/g)
  return new Map(Array.from(found, ([, name = '', value = '']) => [name, decoded(value)]))
}

function decoded(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_all, name: string) => signs[name] ?? '')
}

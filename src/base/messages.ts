/** The languages that messages are written in. What one of them lacks is said in the first. */
const messageLanguages = ['en-GB', 'en-US', 'de'] as const
export type MessageLanguage = (typeof messageLanguages)[number]

/** What a message is in each language that has it. */
type Forms<Form> = { readonly 'en-GB': Form } & { readonly [Each in MessageLanguage]?: Form }

/** Words with things put into them by tags, as pages take them. */
export type Rich<Part> = (string | Part | Rich<Part>)[]

type Browser = { document?: { documentElement: { lang: string } } }

let asked = (): MessageLanguage => {
  const page = (globalThis as Browser).document // exception: only there is it known whether a page speaks
  return page ? nearestLanguage(page.documentElement.lang) : 'en-GB'
}

/** Says how it is known in which language to speak, and gives how it was known before; a browser speaks as its page does. */
export function speakAs(ask: () => MessageLanguage): () => MessageLanguage {
  const before = asked
  asked = ask
  return before
}

/** The language that is spoken at the moment. */
export function spoken(): MessageLanguage {
  return asked()
}

/** The language of messages that comes nearest to a BCP 47 tag, of those that there are: `de` for `de-AT`. */
export function nearestLanguage(tag: string, among: readonly MessageLanguage[] = messageLanguages): MessageLanguage {
  const exact = among.find((each) => each === tag)
  return exact ?? among.find((each) => primary(each) === primary(tag)) ?? 'en-GB'
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag
}

/** A message that is said as it is written. */
export function words(forms: Forms<string>): () => string {
  return () => forms[asked()] ?? forms['en-GB']
}

/** A message that takes something in. */
export function message<Given>(forms: Forms<(given: Given) => string>): (given: Given) => string {
  return (given) => (forms[asked()] ?? forms['en-GB'])(given)
}

/** A message with tags in it; whoever says it gives what each tag becomes. */
export function rich<Given>(forms: Forms<(given: Given) => Rich<unknown>>): (given: Given) => Rich<never> {
  return (given) => (forms[asked()] ?? forms['en-GB'])(given) as Rich<never>
}

const numbers = new Map<string, Intl.NumberFormat>()
const rules = new Map<string, Intl.PluralRules>()
const lists = new Map<string, Intl.ListFormat>()

/** *1,234* or *1.234*. */
export function number(language: MessageLanguage, value: number): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(language)
  numbers.set(language, format)
  return format.format(value)
}

/** A number as whoever is spoken to writes it, with so many digits after the point. */
export function spokenNumber(value: number, digits = 0): string {
  if (digits === 0) return number(asked(), value)
  return new Intl.NumberFormat(asked(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}

/** *a, b and c*, as whoever is spoken to joins them. */
export function spokenList(items: Iterable<string>, type: Intl.ListFormatType = 'conjunction'): string {
  return listFormat(type).format(items)
}

/** As `spokenList`, of parts of a page. */
export function spokenListOf<Part>(items: readonly Part[]): (Part | string)[] {
  const parts = listFormat('conjunction').formatToParts(items.map((_, place) => String(place)))
  return parts.map(({ type, value }) => (type === 'element' ? (items[Number(value)] as Part) : value))
}

function listFormat(type: Intl.ListFormatType): Intl.ListFormat {
  const key = `${asked()} ${type}`
  const format = lists.get(key) ?? new Intl.ListFormat(asked(), { type })
  lists.set(key, format)
  return format
}

type Branches<Part> = { readonly [branch: string]: () => Part }

/** The branch for a number: `=0` before the plural category that CLDR gives it. */
export function plural<Part>(language: MessageLanguage, value: number, branches: Branches<Part>): Part {
  return branch(branches, `=${value}`) ?? select(branches, pluralRules(language, 'cardinal').select(value))
}

/** As `plural`, for *1st, 2nd, 3rd*. */
export function ordinal<Part>(language: MessageLanguage, value: number, branches: Branches<Part>): Part {
  return branch(branches, `=${value}`) ?? select(branches, pluralRules(language, 'ordinal').select(value))
}

/** The branch of that name, or `other`, which every message has. */
export function select<Part>(branches: Branches<Part>, name: string): Part {
  return branch(branches, name) ?? (branches.other as () => Part)()
}

function branch<Part>(branches: Branches<Part>, name: string): Part | undefined {
  return Object.hasOwn(branches, name) ? branches[name]?.() : undefined
}

function pluralRules(language: MessageLanguage, type: Intl.PluralRuleType): Intl.PluralRules {
  const key = `${language} ${type}`
  const found = rules.get(key) ?? new Intl.PluralRules(language, { type })
  rules.set(key, found)
  return found
}

/** What a table of messages is when it is read: words where it has messages. */
type Said<Table> = Table extends () => infer Words
  ? Words
  : Table extends string | number | boolean | null | undefined
    ? Table
    : { [Key in keyof Table]: Said<Table[Key]> }

/** A table of messages that is read as words, each time in the language that is spoken then; `beside` is read with it. */
export function said<const Table extends object, Beside extends object = Record<never, never>>(
  table: Table,
  beside?: Beside,
): Said<Table> & NoInfer<Beside> {
  const read = Object.entries(table).map(([key, value]) => [key, { enumerable: true, get: reading(value) }])
  const target = Object.defineProperties(Array.isArray(table) ? [] : {}, Object.fromEntries(read))
  return Object.defineProperties(target, Object.getOwnPropertyDescriptors(beside ?? {})) as Said<Table> &
    NoInfer<Beside>
}

function reading(value: unknown): () => unknown {
  if (typeof value === 'function' && value.length === 0) return value as () => unknown
  const kept = isTable(value) ? said(value) : value
  return () => kept
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && (Array.isArray(value) || value.constructor === Object)
}

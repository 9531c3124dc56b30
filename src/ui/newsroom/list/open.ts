import type { Child } from 'hono/jsx'
import { type Key, type Paged, readKey, writtenKey } from '../../../base/keyset.ts'
import { spokenList } from '../../../base/messages.ts'
import * as say from '../messages/newsroom.ts'
import type { Asked, Bulk, Filter, Filters, Link, List, Load, Option, Order, Wanted } from './declare.ts'

/** A list as a page shows it. */
export type OpenList = Table & {
  /** What was asked and could not be read, in words; nothing when all of it was. */
  leftOut: string
  fields: readonly Field[]
  /** The list with nothing asked of it. */
  whole: string
  isAsked: boolean
  /** Where the page begins, when it is not the first. */
  isFurtherOn: boolean
  empty: Child
  next: string | undefined
  previous: string | undefined
  /** The beginning of what is asked. */
  first: string
  /** This very page of it. */
  here: string
}

/** The rows of a list and what stands above them. */
export type Table = {
  label: string
  heads: readonly Head[]
  rows: readonly ShownRow[]
  hears: string | undefined
  looks: 'cards' | undefined
  bulk: ShownBulk | undefined
}

type Head = {
  name: string
  label: string
  /** Where its order is asked for. */
  sort: string | undefined
  order: 'ascending' | 'descending' | undefined
}
type Cell = {
  name: string
  label: string
  narrow: 'without-label' | 'away' | undefined
  isTitle: boolean
  shows: Child
}
type ShownRow = { id: string; cells: readonly Cell[]; detail: Child; box: string | undefined }
type ShownBulk = { action: string; acts: readonly ShownAct[]; page: string | undefined }
export type ShownAct = { name: string; label: string; asks: AskedOfAct | undefined }
type AskedOfAct = {
  name: string
  label: string
  longest: number | undefined
  options: readonly { value: string; name: string }[]
}

export type Field =
  | { as: 'words'; name: string; label: string; value: string; longest: number }
  | { as: 'choice'; name: string; label: string; value: string; any: string; options: readonly Option<unknown>[] }
  | { as: 'hidden'; name: string; value: string }

/** What an address asks, name by name. */
export type Query = Readonly<Record<string, unknown>>
type Opening<Row, Given, Asking, Sort extends string> = Reading<Given> & { load: Load<Row, Asking, Sort> }

/** Reads what an address asks of a list, loads that page of it, and gives it as a page shows it. */
export async function openList<Row, Given, Asking extends Filters<Given>, Sort extends string>(
  list: List<Row, Given, Asking, Sort>,
  { load, ...reading }: Opening<Row, Given, Asking, Sort>,
): Promise<OpenList> {
  const asked = askOf(list, reading)
  return showList(list, asked, await load(asked.wanted))
}

/** A page of a list as it is shown, for whoever has asked `askOf` what to load, and may be refused it. */
export function showList<Row, Given, Asking extends Filters<Given>, Sort extends string>(
  list: List<Row, Given, Asking, Sort>,
  { wanted, texts, leftOut, given }: Read<Given, Asking, Sort>,
  { rows, next, previous }: Paged<Row>,
): OpenList {
  const { sort: _, ...asked } = texts
  const { after, before } = wanted
  const to = (link: Link) => list.to({ ...texts, ...link }, given)
  const here = { ...(after ? { after: writtenKey(after) } : {}), ...(before ? { before: writtenKey(before) } : {}) }
  return {
    ...tableOf(list, { rows, given, link: { ...texts, ...here } }),
    heads: headsOf(list, { sort: wanted.sort, to }),
    leftOut: leftOut.length === 0 ? '' : say.leftOutOfAddress({ what: spokenList(leftOut) }),
    fields: fieldsOf(list, { texts, given }),
    whole: list.to({}, given),
    isAsked: Object.keys(asked).length > 0,
    isFurtherOn: after !== null || before !== null,
    empty: list.empty(given),
    next: next ? to({ after: writtenKey(next) }) : undefined,
    previous: previous ? to({ before: writtenKey(previous) }) : undefined,
    first: to({}),
    here: to(here),
  }
}

type Rows<Row, Given> = { rows: readonly Row[]; given: Given; link?: Link }

/** Rows of a list by themselves, where another page shows some of them. */
export function tableOf<Row, Given, Asking extends Filters<Given>, Sort extends string>(
  list: List<Row, Given, Asking, Sort>,
  { rows, given, link = {} }: Rows<Row, Given>,
): Table {
  const { label, columns, idOf, detail, hears, looks, bulk } = list
  return {
    label: label(),
    heads: columns.map(({ name, label: called }) => ({ name, label: called(), sort: undefined, order: undefined })),
    hears,
    looks,
    bulk: bulk && bulkOf(list, { bulk, rows, given, link }),
    rows: rows.map((row) => ({
      id: idOf(row),
      cells: columns.map(({ name, label: called, cell, narrow, isTitle = false }) => ({
        ...{ name, label: called(), narrow, isTitle },
        shows: cell(row, given),
      })),
      detail: detail?.(row, given),
      box: bulk && (bulk.takes?.(row) ?? true) ? bulk.nameOf(row) : undefined,
    })),
  }
}

type BulkOf<Row, Given> = Required<Rows<Row, Given>> & { bulk: Bulk<Row, Given> }

function bulkOf<Row, Given>(
  { idOf }: { idOf: (row: Row) => string },
  { bulk, rows, given, link }: BulkOf<Row, Given>,
): ShownBulk {
  const taken = rows.filter((row) => bulk.takes?.(row) ?? true)
  return {
    action: bulk.action(link, given),
    page: bulk.page && taken.length > 0 ? taken.map(idOf).join(' ') : undefined,
    acts: bulk.acts.map(({ name, label, asks }) => ({
      ...{ name, label: label() },
      asks: asks && {
        ...{ name: asks.name, label: asks.label() },
        longest: 'longest' in asks ? asks.longest : undefined,
        options: 'options' in asks ? asks.options(given) : [],
      },
    })),
  }
}

type Reading<Given> = {
  /** What the address asks. */
  query: Query
  given: Given
}
type Read<Given, Asking, Sort extends string> = {
  given: Given
  wanted: Wanted<Asking, Sort>
  /** What was asked and could be read, as addresses say it. */
  texts: Record<string, string>
  leftOut: string[]
}

/** What an address asks of a list. What of it cannot be read is left out, and named. */
export function askOf<Row, Given, Asking extends Filters<Given>, Sort extends string>(
  list: List<Row, Given, Asking, Sort>,
  { query, given }: Reading<Given>,
): Read<Given, Asking, Sort> {
  const filters = Object.entries<Filter<unknown, Given>>(list.filters).flatMap(([name, filter]) => {
    const text = textOf(query[name])
    return text === '' ? [] : [{ name, text, label: filter.label(), parsed: filter.schema(given).safeParse(text) }]
  })
  const good = filters.filter(({ parsed }) => parsed.success)
  const order = orderOf(list.sorts, textOf(query.sort))
  const after = placeOf(textOf(query.after), order.key)
  const before = after.key === null ? placeOf(textOf(query.before), order.key) : { key: null, isBad: false }
  const filter = Object.fromEntries(good.map(({ name, parsed }) => [name, parsed.data])) as Asked<Asking>
  return {
    given,
    wanted: { filter, sort: order.sort, after: after.key, before: before.key, limit: list.onAPage },
    texts: {
      ...Object.fromEntries(good.map(({ name, text }) => [name, text])),
      ...(order.text === '' ? {} : { sort: order.text }),
    },
    leftOut: [
      ...filters.flatMap(({ label, text, parsed }) => (parsed.success ? [] : say.askedFor({ what: label, text }))),
      ...(order.isBad ? [say.askedFor({ what: say.orderOfList(), text: textOf(query.sort) })] : []),
      ...(after.isBad || before.isBad ? [say.placeInList()] : []),
    ],
  }
}

function textOf(asked: unknown): string {
  return typeof asked === 'string' ? asked : ''
}

/** `edited` is in the ascending order of when, `-edited` in the descending one. */
function orderOf<Sort extends string>(sorts: Readonly<Record<Sort, Order>>, text: string) {
  const [first] = Object.keys(sorts) as Sort[]
  if (first === undefined) throw new Error('A list has an order.')
  const name = text.replace(/^-/, '')
  const by = (Object.keys(sorts) as Sort[]).find((each) => each === name)
  const sort = by ? { by, descending: text.startsWith('-') } : { by: first, descending: sorts[first].descending }
  const isUsual = sort.by === first && sort.descending === sorts[first].descending
  return { sort, key: sorts[sort.by].key, text: isUsual ? '' : text, isBad: text !== '' && by === undefined }
}

function placeOf(text: string, shape: Order['key']): { key: Key | null; isBad: boolean } {
  if (text === '') return { key: null, isBad: false }
  const key = readKey(text, shape) ?? null
  return { key, isBad: key === null }
}

type Heading<Sort extends string> = { sort: { by: Sort; descending: boolean }; to: (link: Link) => string }

/** The head of a column asks for its order, and again for the other way round. */
function headsOf<Row, Given, Asking extends Filters<Given>, Sort extends string>(
  { columns, sorts }: List<Row, Given, Asking, Sort>,
  { sort, to }: Heading<Sort>,
): Head[] {
  return columns.map(({ name, label, sort: by }) => {
    if (by === undefined) return { name, label: label(), sort: undefined, order: undefined }
    const isNow = sort.by === by
    const descending = isNow ? !sort.descending : sorts[by].descending
    const link = to({ sort: descending ? `-${by}` : by })
    return { name, label: label(), sort: link, order: isNow ? inWords(sort) : undefined }
  })
}

function inWords({ descending }: { descending: boolean }): Head['order'] {
  return descending ? 'descending' : 'ascending'
}

type Filling<Given> = { texts: Readonly<Record<string, string>>; given: Given }

function fieldsOf<Row, Given, Asking extends Filters<Given>, Sort extends string>(
  { filters }: List<Row, Given, Asking, Sort>,
  { texts, given }: Filling<Given>,
): Field[] {
  const fields = Object.entries<Filter<unknown, Given>>(filters).map(([name, { label, control }]): Field => {
    const value = texts[name] ?? ''
    if (control.as === 'carried') return { as: 'hidden', name, value }
    if (control.as === 'words') return { ...control, name, label: label(), value }
    return { as: 'choice', name, label: label(), value, any: control.any(), options: control.options(given) }
  })
  const sort: Field[] = texts.sort === undefined ? [] : [{ as: 'hidden', name: 'sort', value: texts.sort }]
  return [...fields.filter((field) => field.as !== 'hidden' || field.value !== ''), ...sort]
}

import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { isId } from '../../../base/id.ts'
import type { KeyShape, Paged, Paging } from '../../../base/keyset.ts'

/**
 * A list of the newsroom, said once: what its rows show, what may be asked of it, in which orders it comes, and what
 * stands where there is nothing. `open.ts` reads an address by it, and `screen.tsx` shows it. `Given` is what rows are
 * shown with beside themselves: the desk, the sections.
 */
export type List<Row, Given, Asking extends Filters<Given>, Sort extends string> = {
  /** What its rows are, for whoever hears the page. */
  label: () => string
  /** Its address, with what is asked of it. */
  to: (link: Link, given: Given) => string
  idOf: (row: Row) => string
  onAPage: number
  columns: readonly Column<Row, Given, Sort>[]
  filters: Asking
  /** The first is the order it comes in when none is asked for. */
  sorts: Readonly<Record<Sort, Order>>
  /** What stands there when there is nothing at all; with what to do, if anything is. */
  empty: (given: Given) => Child
  /** More of a row than fits its columns, below them. */
  detail?: (row: Row, given: Given) => Child
  /** What is said when a row of it changed (see `live`): an open page changes with it. */
  hears?: string
  /** Rows as cards beside each other, however wide the page is. */
  looks?: 'cards'
  /** What may be done with those that are ticked. */
  bulk?: Bulk<Row, Given>
}

export type Link = Readonly<Record<string, string | undefined>>

/** Says a list with types that follow from it: `defineList<Row, Given>()({ … })`. */
export function defineList<Row, Given = object>() {
  return <const Asking extends Filters<Given>, const Sort extends string>(list: List<Row, Given, Asking, Sort>) => list
}

type Column<Row, Given, Sort extends string> = {
  /** Tells it apart from the others, in the page as well. */
  name: string
  label: () => string
  cell: (row: Row, given: Given) => Child
  /** What the row is called by. */
  isTitle?: true
  /** The order that its head asks for. */
  sort?: Sort
  /** What becomes of it where there is no room for columns: a line with its label, unless it goes without, or goes. */
  narrow?: 'without-label' | 'away'
}

/** `descending` is how it comes when its head is asked first. */
export type Order = { key: KeyShape; descending: boolean }

export type Bulk<Row, Given> = {
  /** Where the form goes, and comes back from with the same page. */
  action: (link: Link, given: Given) => string
  acts: readonly BulkAct<Given>[]
  /** What a row is called beside its box. */
  nameOf: (row: Row) => string
  /** Whether anything can be done with this one. */
  takes?: (row: Row) => boolean
  /** Whether all of a page can be chosen by one box, which sends their ids together. */
  page?: true
}

type BulkAct<Given> = { name: string; label: () => string; asks?: Asks<Given> }
/** What an act has to be told: words, or one of several. */
type Asks<Given> = { name: string; label: () => string } & (
  | { longest: number }
  | { options: (given: Given) => readonly Pick<Option<unknown>, 'value' | 'name'>[] }
)

/** One thing that may be asked of a list. What its schema refuses is left out, and the page says so. */
export type Filter<Value, Given> = {
  label: () => string
  schema: (given: Given) => z.ZodType<Value, string>
  control: Control<Given>
}
type Control<Given> =
  | { as: 'words'; longest: number }
  | { as: 'choice'; any: () => string; options: (given: Given) => readonly Option<unknown>[] }
  /** Nothing to type or choose: it came by a link, and stays until it is let go. */
  | { as: 'carried' }

export type Option<Value> = { value: string; name: string; is: Value }

// `never` is what every filter takes, whatever it is given.
export type Filters<Given> = Readonly<Record<string, Filter<unknown, Given>>>
export type Asked<Asking> = {
  readonly [Name in keyof Asking]: Asking[Name] extends Filter<infer Value, never> ? Value | undefined : never
}

/** What a list is loaded by. */
export type Wanted<Asking, Sort extends string> = Paging<Sort> & { filter: Asked<Asking> }
export type Load<Row, Asking, Sort extends string> = (wanted: Wanted<Asking, Sort>) => Promise<Paged<Row>>

/** Words to be found. */
export function words({ label, longest = 200 }: { label: () => string; longest?: number }): Filter<string, unknown> {
  return { label, schema: () => z.string().max(longest), control: { as: 'words', longest } }
}

type Choosing<Value, Given> = {
  label: () => string
  /** What it is called to choose none of them. */
  any: () => string
  options: (given: Given) => readonly Option<Value>[]
}

/** One of several; none that is not there. */
export function choice<Value, Given>({ label, any, options }: Choosing<Value, Given>): Filter<Value, Given> {
  const schema = (given: Given) =>
    z.string().transform((text, context) => {
      const chosen = options(given).find(({ value }) => value === text)
      if (chosen) return chosen.is
      context.issues.push({ code: 'custom', input: text, message: '' })
      return z.NEVER
    })
  return { label, schema, control: { as: 'choice', any, options } }
}

/** Options that are their own values. */
export function optionsOf<const Value extends string>(names: Readonly<Record<Value, string>>): Option<Value>[] {
  return Object.entries<string>(names).map(([value, name]) => ({ value, name, is: value as Value }))
}

/** A thing that rows are about, which a link named. */
export function carriedId<Named extends string>({ label }: { label: () => string }): Filter<Named, unknown> {
  return { label, schema: () => z.custom<Named>((value) => isId(String(value))), control: { as: 'carried' } }
}

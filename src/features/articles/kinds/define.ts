import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Frame } from '../../../ui/reader/page.tsx'
import type { RuleName } from '../../desk/index.ts'
import type { Body } from '../document.ts'

/** What an article is besides news, and the fields that such a one has: those with something in them, as text. */
export type Kind = { name: string; fields: Record<string, string> }

/** A field that articles of a kind have: how it is asked for, kept and said. */
export type KindField = {
  /** From what was typed to what is kept. What is kept is read as itself. */
  schema: z.ZodType<string, string>
  /** To readers, and to the newsroom in its own language. */
  label: () => string
  hint?: () => string
  /** What can be chosen from, and what each is called; without it, it is typed. */
  choices?: { among: readonly string[]; says: (choice: string) => string }
  /** What readers read of it, where that is not the text itself. */
  inWords?: (kept: string, locale: Frame) => string
  /** The newsroom and programs read it; readers’ pages do not say it. */
  isInner?: true
  /** Something that can be typed there, for tests of every kind. */
  example: string
}

export type KindFields = Readonly<Record<string, KindField>>
type Values<Fields extends KindFields> = { readonly [Name in keyof Fields]?: string }

/** An article as the part of the page that its kind makes is drawn from. */
type OfKind<Fields extends KindFields> = {
  fields: Values<Fields>
  frame: Frame
  body: Body
  /** Where its page is, with the site’s own address. */
  url: string
}

/** All there is to know of one kind of article. A list of them in `list.ts` is what an article can be. */
export type KindDefinition<Fields extends KindFields = KindFields> = {
  /** The word that is kept. */
  name: string
  /** To the newsroom, and to readers in their language. */
  label: () => string
  /** Whether readers are told above the headline, and in lists. */
  hasKicker?: true
  fields: Fields
  /** What is wrong with fields that are each right by themselves. */
  wrong?: (fields: Values<Fields>) => { readonly [Name in keyof Fields]?: string }
  /** What stands between the head and the text, and below it. Without `above`, its fields do. */
  above?: (given: OfKind<Fields>) => Child
  below?: (given: OfKind<Fields>) => Child
  /** Its type and properties in schema.org’s words, beside what every article says; `undefined` takes one of those away. */
  data: (given: OfKind<Fields>) => { '@type': string } & Record<string, unknown>
  /** Rules of the desk check that it does not have to keep. */
  without: readonly RuleName[]
  /** It has no date: so it is in no list and no feed, which go by date, and takes no replies until somebody opens them. */
  isUndated?: true
}

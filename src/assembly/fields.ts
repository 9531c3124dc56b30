import { z } from 'zod'

/** How a field stands in its form. */
export type Shows =
  | { as: 'line'; type: 'text' | 'email'; required: boolean }
  /** One of these, each with its words. */
  | { as: 'one'; of: Words }
  /** Any of these; `always` is chosen whatever is ticked. */
  | { as: 'some'; of: Words; always: readonly string[] }
  | { as: 'switch' }

type Words<Name extends string = string> = Readonly<Record<Name, string>>

/**
 * How a setting is typed and kept. It is kept as the text that its form sends, so that one schema reads both, and so that
 * another setting needs no migration.
 */
export type Field<Value> = Readonly<{
  shows: Shows
  read: z.ZodType<Value, string>
  kept(value: Value): string
  /** As people are told it. */
  says(value: Value): string
}>

type Line<Value extends string> = {
  reads: z.ZodType<Value, string>
  type?: 'text' | 'email'
  required?: boolean
}

/** A line of text. */
export function line<Value extends string>({ reads, type = 'text', required = false }: Line<Value>): Field<Value> {
  return { shows: { as: 'line', type, required }, read: reads, kept: (value) => value, says: (value) => value }
}

/** One of several. */
export function oneOf<Name extends string>(of: Words<Name>): Field<Name> {
  const read = z.enum(namesOf(of))
  return { shows: { as: 'one', of }, read, kept: (name) => name, says: (name) => of[name] }
}

/** As many as are wanted of several, and always some that nobody chooses. */
export function someOf<Name extends string, Always extends string = never>(
  of: Words<Name>,
  always: readonly Always[] = [],
): Field<readonly (Name | Always)[]> {
  const all = [...namesOf(of), ...always]
  const chosen = z.array(z.enum(all)).transform((names) => {
    const isChosen = new Set<string>([...names, ...always])
    return all.filter((each) => isChosen.has(each))
  })
  return {
    shows: { as: 'some', of, always },
    read: z
      .string()
      .transform((text) => text.split(',').filter((name) => name !== ''))
      .pipe(chosen),
    kept: (names) => names.join(','),
    says: (names) => names.flatMap((name) => (isAmong(of, name) ? of[name] : [])).join(', '),
  }
}

type Data<Value> = { of: z.ZodType<Value>; says: (value: Value) => string }

/** What a page of its own asks for, kept as JSON; `says` is how people are told it. */
export function data<Value>({ of, says }: Data<Value>): Field<Value> {
  const parsed = z.string().transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      context.addIssue({ code: 'custom' })
      return z.NEVER
    }
  })
  return {
    shows: { as: 'line', type: 'text', required: false },
    read: parsed.pipe(of as z.ZodType<Value, unknown>),
    kept: (value) => JSON.stringify(value),
    says,
  }
}

/** On or off. */
export function onOff({ on, off }: Words<'on' | 'off'>): Field<boolean> {
  return {
    shows: { as: 'switch' },
    read: z.enum(['on', 'off']).transform((text) => text === 'on'),
    kept: (isOn) => (isOn ? 'on' : 'off'),
    says: (isOn) => (isOn ? on : off),
  }
}

/**
 * What a form sent for a field, as the text that its schema reads; `undefined` where that form did not hold it. What is
 * not ticked is not sent.
 */
export function textSent({ shows }: Pick<Field<unknown>, 'shows'>, sent: unknown): string | undefined {
  if (shows.as === 'switch') return sent === 'on' ? 'on' : 'off'
  if (shows.as === 'some') return [sent ?? []].flat().join(',')
  return typeof sent === 'string' ? sent : undefined
}

function namesOf<Name extends string>(words: Words<Name>): Name[] {
  return Object.keys(words) as Name[]
}

function isAmong<Name extends string>(words: Words<Name>, name: string): name is Name {
  return Object.hasOwn(words, name)
}

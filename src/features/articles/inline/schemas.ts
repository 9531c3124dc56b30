type Schemas<All extends readonly { schema: unknown }[]> = { -readonly [At in keyof All]: All[At]['schema'] }

/** The schemas of a list of definitions, as a union takes them. */
export function schemasOf<const All extends readonly { schema: unknown }[]>(all: All): Schemas<All> {
  return all.map(({ schema }) => schema) as Schemas<All>
}

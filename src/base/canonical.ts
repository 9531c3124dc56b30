export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined }

/** One text for equal data: RFC 8785, for values whose numbers are whole. Names in UTF-16 order, nothing between. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const entries = Object.entries(value).flatMap(([name, held]) => (held === undefined ? [] : [[name, held] as const]))
  entries.sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${entries.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** Markup as a block says it, before anything is encoded; `own` is what other features or the site put there. */
export type Html = string | null | undefined | Element | { own: unknown } | readonly Html[]
type Element = { tag: string; attributes: Attributes; inner: readonly Html[] }
type Attributes = Record<string, string | number | undefined>

export function h(tag: string, attributes: Attributes, ...inner: Html[]): Html {
  return { tag, attributes, inner }
}

import type { Child } from 'hono/jsx'
import { Fragment, jsx } from 'hono/jsx'

/** Markup as text; everything in it is encoded here, last, and nothing touches it afterwards. */
export async function markup(node: Child): Promise<string> {
  return String(await jsx(Fragment, {}, node as string).toString())
}

export async function htmlDocument(node: Child): Promise<string> {
  return `<!doctype html>${await markup(node)}`
}

/** The path of what was asked for, in whatever spelling, without what follows a question mark. */
export function pathIn(target: string): string {
  const query = target.indexOf('?')
  return query === -1 ? target : target.slice(0, query)
}

/** What was asked of it, with the question mark; empty when nothing was. */
export function queryOf(target: string): string {
  const query = target.indexOf('?')
  return query === -1 ? '' : target.slice(query)
}

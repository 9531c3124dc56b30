import { passagesWithFigures } from '../../features/articles/document.ts'
import type { Finding } from '../../features/desk/finding.ts'
import type { Content } from './form.ts'

/**
 * What only the server can find: first what came with the page, then asked for whenever it has a new revision. Between
 * two, a finding stands as long as the passage it is about reads as it did.
 */
export function serverFindings({ onTheServer = '', found: first = '[]' }: DOMStringMap, read: () => Content) {
  let found: readonly Finding[] = JSON.parse(first)
  let texts = textsOf(read())
  let asked = 0

  return {
    /** Asks again; `true` when the answer is about what was saved last, and came. */
    async refresh(): Promise<boolean> {
      asked += 1
      const own = asked
      const seen = textsOf(read())
      const answer = await fetch(onTheServer, { headers: { accept: 'application/json' } }).catch(() => undefined)
      const said: { findings?: Finding[] } = answer?.ok ? await answer.json().catch(() => ({})) : {}
      if (own !== asked || !said.findings) return false
      found = said.findings
      texts = seen
      return true
    },
    standing(): readonly Finding[] {
      const now = textsOf(read())
      return found.filter(
        ({ place }) => place.passage === undefined || now.get(place.passage) === texts.get(place.passage),
      )
    },
  }
}

function textsOf({ body }: Content): Map<string, string> {
  return new Map(passagesWithFigures(body).map(({ id, text }) => [id, text]))
}

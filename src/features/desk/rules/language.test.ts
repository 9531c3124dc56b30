import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { check } from '../rules.ts'

const german =
  'Die Fähre fährt seit gestern nicht mehr, weil der Motor nach zwölf Jahren endgültig aufgegeben hat und niemand im Hafen einen neuen bezahlen will. „Wir warten auf die Stadt“, sagte die Vorsitzende des Vereins, die die die Insel seit dreißig Jahren kennt und jeden Kapitän beim Namen nennt. Am Mittwoch soll der Rat entscheiden, ob das alte Schiff noch einmal repariert oder verkauft wird, und bis dahin bleibt der Steg gesperrt.'

test('a text in another language is said to be one, and only what holds for any language is asked', () => {
  const found = check(aDraft({ body: [german, 'Es kostet TK Euro.'] })).map(({ rule, level }) => [level, rule])

  expect(found).toEqual([
    ['note', 'language'],
    ['block', 'boilerplate'],
  ])
})

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

test('a short text is told from English only when it has next to none of its words', () => {
  const short = german.split(' ').slice(0, 30).join(' ')
  const english =
    'Results: Exham 3, Ness 1; Brackmouth 2, Marram 2; Tolland 0, Calderby 4. Scorers: Orr, Bell, Holt, Reyes, Varga, Pell, Dacre, Moss, Tolland, Beck, Reid, Crane.'

  expect(check(aDraft({ body: [short] })).map(({ rule }) => rule)).toContain('language')
  expect(check(aDraft({ body: [`The table after round nine. ${english}`] })).map(({ rule }) => rule)).not.toContain(
    'language',
  )
})

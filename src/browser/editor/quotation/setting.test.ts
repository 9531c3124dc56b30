import { expect, test } from 'vitest'
import { apostropheBefore, withMarks } from './setting.ts'

test.each([
  ['"We sail at six," said Ms Orr.', '“We sail at six,” said Ms Orr.'],
  ['She said: "No." Then: "Yes!"', 'She said: “No.” Then: “Yes!”'],
  ['"He told me \'go home\' and I went," she said.', '“He told me ‘go home’ and I went,” she said.'],
  ["\"'Go,' he said. 'Now.'\"", '“‘Go,’ he said. ‘Now.’”'],
  ['\'He said "go" and left,\' she said.', '‘He said “go” and left,’ she said.'],
  [
    'The plan ("a folly") and ["worse"] — "much worse" —"so"—then.',
    'The plan (“a folly”) and [“worse”] — “much worse” —“so”—then.',
  ],
  ['"I was going to—" she said.', '“I was going to—” she said.'],
  ['"Who pays?" "Not me …" "No!"', '“Who pays?” “Not me …” “No!”'],
  ['the so-called "no-go" area\'s "end"; and/or "x"/"y"', 'the so-called “no-go” area’s “end”; and/or “x”/“y”'],
  ['"Then the walls.', '“Then the walls.'],
  ['and they fell," he said.', 'and they fell,” he said.'],
  ['"$5m" and "£6m" for "(some) work"', '“$5m” and “£6m” for “(some) work”'],
  ['It was "in 1990", he said; "she was 12".', 'It was “in 1990”, he said; “she was 12”.'],
  ['(“’90s” was meant)', '(“’90s” was meant)'],
  ['他说："你好。" 她说"不"。', '他说：“你好。” 她说“不”。'],
])('%s is marked %s', (text, expected) => {
  expect(withMarks(text, 'auto')).toBe(expected)
  expect(withMarks(text, 'double')).toBe(expected)
})

test.each([
  ["I don't, you're, O'Neill's, l'été", 'I don’t, you’re, O’Neill’s, l’été'],
  ["the '90s, the 60's, 'Twas and 'tis, get 'em", 'the ’90s, the 60’s, ’Twas and ’tis, get ’em'],
  ["rock 'n' roll and rock-'n'-roll", 'rock ’n’ roll and rock-’n’-roll'],
  ["class of '99, since '07.", 'class of ’99, since ’07.'],
  ["'99 problems' was sung", '‘99 problems’ was sung'],
  ["the bosses' cars, James' boat, goin' home", 'the bosses’ cars, James’ boat, goin’ home'],
  ["'The bosses' cars are the skippers' now,' she said", '‘The bosses’ cars are the skippers’ now,’ she said'],
  ["'Goin' home,' he said of the '80s.", '‘Goin’ home,’ he said of the ’80s.'],
  ["'round the bend, the 'round table' talks", '’round the bend, the ‘round table’ talks'],
  ["'It was 1990', she said", '‘It was 1990’, she said'],
  ['"\'Tis late," and "the \'90s"', '“’Tis late,” and “the ’90s”'],
])('apostrophes: %s is marked %s', (text, expected) => {
  for (const style of ['auto', 'double', 'single'] as const) {
    expect(withMarks(text, style === 'single' && text.includes('"') ? 'double' : style)).toBe(expected)
  }
})

test.each([
  'He is 5\'10" tall, or 5\' 10", on a 6" plank of 6½" by 12"x4".',
  'It lies at 51° 30\' 26" N.',
  '“Ja”, »Nein«, „Doch“, ‚so‘, «Oui», ‹non› and ‘it’s’',
  "See https://example.org/?q=\"a\"&b='c' and o'brien@example.org",
  '<a href="x" title="y">',
  '\'\'quoted\'\' and ""quoted""',
  '„Ja" is not ours to close',
  'a " b',
  '',
])('%s stays as it is', (text) => {
  for (const style of ['auto', 'double', 'single'] as const) expect(withMarks(text, style)).toBe(text)
})

test.each([
  ['"He is 6\'2" tall," she said.', '“He is 6\'2" tall,” she said.'],
  ['"A 6" pipe and a 4" one burst," she said.', '“A 6" pipe and a 4" one burst,” she said.'],
  ['"https://example.org/x" is "https://example.org/y?z".', '“https://example.org/x” is “https://example.org/y?z”.'],
])('inches and addresses inside a quotation: %s is marked %s', (text, expected) => {
  expect(withMarks(text, 'auto')).toBe(expected)
})

test.each([
  ["'We sail,' she said. 'He said \"go\" twice.'", '‘We sail,’ she said. ‘He said “go” twice.’'],
  ['"We sail," she said. "He said \'go\' twice."', '‘We sail,’ she said. ‘He said “go” twice.’'],
  ["\"The bosses' cars weren't 'ours',\" he said.", '‘The bosses’ cars weren’t “ours”,’ he said.'],
  ['‘He said "go"', '‘He said “go”'],
  ['‘He said “go" and left,"', '‘He said “go” and left,’'],
  ["‘He said “the bosses'", '‘He said “the bosses’'],
  ['‘“The boys\' boat" is gone," she said.', '‘“The boys’ boat” is gone,’ she said.'],
  ['and they fell," he said.', 'and they fell,’ he said.'],
])('a paper that quotes in single marks has them, whichever were typed: %s is marked %s', (text, expected) => {
  expect(withMarks(text, 'single')).toBe(expected)
})

test.each([
  ['It was ‘twas', ' ', 7],
  ['rock ‘n', '’', 5],
  ['rock ‘n', "'", 5],
  ['in the ‘90s', ',', 7],
  ['class of ‘99', '.', 9],
  ['he has ‘99', ' ', undefined],
  ['the word ‘em', "'", undefined],
  ['the ‘90', 's', undefined],
  ['‘Twaste', ' ', undefined],
])('after %s and then %s it is known to have been an apostrophe', (before, typed, at) => {
  expect(apostropheBefore(before, typed)).toBe(at)
})

test.each(['"', "'", '" ', " '", 'a" ', "a' ", '6" ', '“"', '‘"', "s' x", ' https://a"', "'n"])(
  'a long dull text of %s is marked in linear time',
  (text) => {
    const given = text.repeat(60_000 / text.length)
    const begun = performance.now()

    for (const style of ['double', 'single'] as const) expect(withMarks(given, style).length).toBe(given.length)

    // In square time it would be minutes, on a machine that is busy as well.
    expect(performance.now() - begun).toBeLessThan(10_000)
  },
)

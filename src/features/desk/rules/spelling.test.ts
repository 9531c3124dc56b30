import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { openDictionaries } from '../spelling/dictionaries.ts'
import { spelling } from './spelling.ts'

const dictionaries = await openDictionaries()

const found = (text: string, rest: Parameters<typeof aDraft>[0] = {}) =>
  spelling(aDraft({ body: [text], ...rest }), { quotes: 'double', ...dictionaries }).map(({ evidence }) => evidence)

test.each([
  ['rare words', 'The carcase of a bustard lay by the utopian paver, and the hirer leant on it, useable or not.'],
  ['new words', 'The influencer’s livestream was about rewilding, glamping and reshoring.'],
  ['compounds', 'A homeware shop and a railcard office stood by the clifftop bandstand.'],
  ['words put together of known ones', 'The unrepainted boatlike hull had a townwide, overpainted lookalikeness.'],
  [
    'Latin and French that English uses',
    'Per capita income was a fait accompli, mutatis mutandis, and a deus ex machina.',
  ],
  ['a language for a few words', 'The sign said sauda kisa dalur over the door.'],
  ['the Latin name of a kind', 'The tern, Sterna paradisea, is rare, and so is Otis tardus.'],
  ['letters that English lacks', 'She was blasé about the façade and the smörgåsbord.'],
  ['a word cut short', 'He was goin’ home, talkin’ to ’imself.'],
  ['both sides of the ocean', 'The colour of the labor and the centre of the theater are organised and organized.'],
  ['a title in another language', 'The gallery is called Manos y rieles.'],
  ['what is cut, counted or made', 'The adminis- trators saw page xlvii, jailings, an industrialiser and a reviewee.'],
  ['web words', 'Write to harbuor@exham.example, #harbuor or @harbuor, see exham.example/harbuor.'],
  ['numbers with letters', 'It is the 21th, a 4x4 and 30kmh zone.'],
])('spelling leaves %s alone', (_what, text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['in the headline', { headline: 'The Thirds of Kisset' }],
  ['in the standfirst', { standfirst: 'A day at Kisset.' }],
  ['in the byline', { byline: ['Ada Kisset'] }],
  ['among the sources', { sources: [{ title: 'Kisset board', url: null }] }],
])('a word that is a name %s is one in small letters too', (_where, rest) => {
  expect(found('The kisset was full again.', rest)).toEqual([])
  expect(found('The kisset was full again.')).toEqual(['kisset'])
})

test('a word in two of its forms is used twice', () => {
  expect(found('One nubster came, and then two more nubsters.')).toEqual([])
})

test.each([
  ['The harbuor was full.', 'harbuor'],
  ['They had definately recieved it.', 'definately'],
  ['A seperate enquiry began.', 'seperate'],
  ['It was finaly over.', 'finaly'],
  ['It happend at night.', 'happend'],
  ['The goverment fell.', 'goverment'],
  ['Orr haeded for home.', 'haeded'],
  ['It was over adn done.', 'adn'],
  ['All of thier boats sank.', 'thier'],
  ['The begining was slow.', 'begining'],
])('spelling finds what is none: %s', (text, word) => {
  expect(found(text)[0]).toBe(word)
})

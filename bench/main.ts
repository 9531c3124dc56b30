import { writeFileSync } from 'node:fs'
import { abused } from './abuse.ts'
import { archive } from './archive.ts'
import { checksAside } from './checks.ts'
import { dueTogether } from './clock.ts'
import { checking } from './desk.ts'
import { longLog } from './history.ts'
import { houseStyleInBrowser } from './house-style.ts'
import { killRounds } from './kill.ts'
import { listsOfDay } from './lists.ts'
import { memoryOfMany } from './memory.ts'
import { moderating } from './moderation.ts'
import { memoryOverTime } from './over-time.ts'
import { libraryOfPictures } from './pictures.ts'
import { knownPerson } from './record.ts'
import { accepting } from './replies.ts'
import { type Row, say } from './row.ts'
import { screeningCost } from './screening.ts'
import { aFolder } from './server.ts'
import { coldStart, firstRender, throughput, weight } from './serving.ts'
import { sizesOnDemand } from './sizes.ts'
import { afterAReply, anyPage, longAgainstNone } from './thread.ts'
import { writingWhileReading } from './together.ts'
import { typing } from './typing.ts'
import { writingTogether } from './writing-together.ts'

const thread = { g: longAgainstNone, h: afterAReply, i: anyPage }
const rows = {
  a: throughput,
  b: firstRender,
  c: accepting,
  d: archive,
  e: coldStart,
  f: weight,
  ...thread,
  j: moderating,
  l: writingWhileReading,
  m: screeningCost,
  n: memoryOfMany,
  abuse: abused,
  o: longLog,
  p: checking,
  q: knownPerson,
  r: typing,
  t: dueTogether,
  u: houseStyleInBrowser,
  v: listsOfDay,
  w: writingTogether,
  library: libraryOfPictures,
  sizes: sizesOnDemand,
  kill: killed,
}
type Name = keyof typeof rows
const usual: Name[] = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  't',
  'u',
  'v',
  'w',
  'library',
  'sizes',
]

async function killed(): Promise<Row[]> {
  const { rounds, acknowledged, lost, doubled, unsound } = await killRounds(aFolder(), 50)
  const { replies, articles, keys } = acknowledged
  const sums = `${replies} replies, ${articles} articles and ${keys} keys in a text acknowledged`
  return [
    {
      row: 'kill',
      what: `Killed ${rounds} times while written to`,
      measured: `${sums}, ${lost.length} lost, ${doubled.length} doubled, ${unsound.length} unsound`,
      required: '0, 0, 0',
      met: lost.length + doubled.length + unsound.length === 0,
    },
  ]
}

function table(measured: readonly Row[]): string[][] {
  const verdict = (met: boolean) => (met ? 'met' : 'MISSED')
  const head = ['', 'What', 'Measured', 'Required', '']
  return [head, ...measured.map((each) => [each.row, each.what, each.measured, each.required, verdict(each.met)])]
}

function asText(lines: string[][]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

/** What each row is of. */
const notes = [
  '- **a** 32 connections, one request at a time on each, with the headers of a browser; both servers send the same bytes',
  '  and headers: brotli (`gzip, deflate, br, zstd` as browsers ask), gzip, or neither. 41 turns of 150 ms each, the',
  '  median of what each turn shows: answers a second, and time of a processor for each.',
  '- **b** The page dropped, asked for through the router, rendered, and packed as identity, gzip and brotli.',
  '- **c** The form as browsers send it, 16 at once, each reply on disk before it is answered; against better-sqlite3',
  '  inserting rows as long, one transaction each, `synchronous=FULL`, on the same disk. The slower a',
  '  durable write, the higher the ratio: with 650 bare inserts a second it was 0.87.',
  '- **d** Nothing kept: every page is rendered from the database. The median over 100,000 articles, divided by the',
  '  median over 1,000.',
  '- **e** From the start of the process to the whole first page; idle is a second after it. Five seconds after the start',
  '  comes the library that mail cannot do without, so that a later lack of open files does not break it. What draws',
  '  pictures (10 MB), what checks drafts and what reads texts come when they are first needed.',
  '- **f** Before pictures and fonts. The script is deferred and announces new replies; nothing depends on it.',
  '- **g** As (a), both from Stet: one article with 33,000 replies, one with none.',
  '- **h** A reply published, then the article asked for through the router: rendered and packed as in (b). The same',
  '  with 100 replies, and the ratio of the two medians.',
  '- **i** Nothing kept: pages of every order beginning at random replies, replies to a passage, conversations, the',
  '  feed, the count and searches in the thread.',
  '- **j** The desk as a moderator’s browser asks for it, rendered each time; one of ten replies is held, one writer has',
  '  sent a tenth of them all. PostgreSQL is one started for the measurement, which does not wait for the disk.',
  '- **k** Approved, hidden and taken for spam in turn, through the same route as the keys use.',
  '- **l** As (c), with 500 replies on the page; the readers come on time, whether or not the one before was answered.',
  '- **m** Everything that is asked of the words of a reply, and remembering it, in a change of its own: 5,000 banned and',
  '  5,000 suspect phrases, the newest 4,000 texts, 3,000 replies learnt from.',
  '- **n** The same requests to both sites: the article, pages of the thread in every order, its feed, a search in it',
  '  and the desk; memory is what the process holds when they have been answered.',
  '- **o** The entries read five hundred at a time. One more: its leaf, the hashes above it and the new head,',
  '  signed, in one durable change.',
  '- **p** 15 million runs of words. The check with every rule, the dictionaries, what was dismissed, the archive and',
  '  what is confirmed: two articles of the measuring corpus at a time, up to six people and eight quotes of each.',
  '- **q** A hundred articles with fifty quotes each, all of one person; nothing kept. The article has about 630 words.',
  '- **r** Chromium’s trace of the editor: some 200 characters at ten a second, begun as soon as it stands, a paragraph',
  '  pasted, and the rest in which the text is checked, kept and saved. Every task of the main thread counts.',
  '- **s** As the editor asks: the articles of the measuring corpus, two at a time, sent to the thread that checks, and',
  '  the findings back. The first check of a new thread includes reading its program.',
  '- **t** Articles of some 400 words; nothing ran in the minute in which they were due, so all wait when it begins. Each',
  '  goes out through the one door, the desk check and all other guards asked again.',
  '- **u** As (s), in two threads in turn, of which one has 2,000 rules of house style: the starter set, 1,300 others with two',
  '  wordings each, and patterns, one in thirty of them without a word that has to stand in the text. Once with nothing',
  '  else, once with every rule of the desk check.',
  '- **v** Fifteen pages as an editor’s browser asks for them, each forty times, all rendered anew: a tenth of the articles',
  '  is being made, a third of the others was planned. The slowest page counts.',
  '- **y** The text as its page asks for it the first time, nobody else there; each time anew.',
  '- **z** Chromium’s trace, as in (r): what its main thread does from a key to the end of the frame that shows it.',
  '- **library** Ten searches of the library of pictures as an editor’s browser asks for them, each forty times, all rendered',
  '  anew. The slowest counts.',
  '- **sizes** Through HTTP, from the original: all of the picture and two crops, in AVIF, WebP and JPEG, 640 and 1,280 pixels',
  '  wide. Meanwhile the front page is asked for again and again, as it is kept.',
  '',
]

function asDocument([head = [], ...lines]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    '# How fast it is',
    '',
    'Measured by `npm run bench` on a machine with 2 cores, the load and the servers sharing them. Ratios compare what',
    'ran in turn on that machine at that time; numbers a second are of that machine alone.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...lines.map(line),
    '',
    ...notes,
    ...checksAside,
    ...memoryOverTime,
    '',
    `Last measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}.`,
    '',
  ].join('\n')
}

const asked = process.argv.slice(2).flatMap((each) => each.split(',')) as Name[]
const chosen = asked.length === 0 ? usual : asked
const unknown = chosen.find((name) => !(name in rows))
if (unknown !== undefined) {
  say(`There is no row ${unknown}. Rows are ${Object.keys(rows).join(', ')}.`)
  process.exit(2)
}
const measured: Row[] = []
for (const name of chosen) {
  say(`Measuring ${name}…`)
  const of = await rows[name]()
  // At once: should a later row fail, what was measured has been said.
  for (const each of of) say(`  ${each.what}: ${each.measured}`)
  measured.push(...of)
}
process.stdout.write(`${asText(table(measured))}\n`)
if (usual.every((name) => chosen.includes(name))) {
  writeFileSync(new URL('../docs/performance.md', import.meta.url), asDocument(table(measured)))
  say('Written to docs/performance.md.')
}
process.exit(measured.every(({ met }) => met) ? 0 : 1)

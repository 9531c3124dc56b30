import type { StyleRule } from '../src/features/desk/rules/style/style.ts'
import { openBrowser } from '../src/testing/chromium.ts'
import { draftsOfUsualLength } from './desk.ts'
import { percentile, type Row } from './row.ts'
import { aFolder, dist, runWithSite, serveArgs, startServer } from './server.ts'
import { signedIn } from './typing.ts'
import { anArticle, wordsProgram } from './words.ts'

const most = 30
const wanted = 2_000

/** (u) How long 2,000 rules of a paper's own take on 800 words, in the browser's thread for the desk check. */
export async function houseStyleInBrowser(): Promise<Row[]> {
  const data = aFolder()
  const said = await runWithSite(data, [wordsProgram, anArticle, anEditor].join('\n'))
  const { link, id, starter }: { link: string; id: string; starter: StyleRule[] } = JSON.parse(said)
  const server = await startServer(serveArgs(data))
  const browser = await openBrowser()
  try {
    const page = await signedIn(browser, server.address, link)
    await page.goto(`${server.address}/newsroom/articles/${id}`)
    await page.waitForSelector('.ProseMirror')
    const drafts = draftsOfUsualLength().map(({ facts: _confirmed, ...draft }) => draft)
    const asked = JSON.stringify({
      drafts: [...drafts, ...drafts, ...drafts],
      style: { version: 'u', rules: rules(starter) },
    })
    const { whole, own, found } = (await page.evaluate(`(${measuring})(${asked})`)) as Measured
    return [
      rowOf(
        `House style of 2,000 rules in the browser, 800 words, ${found} findings in ${drafts.length} articles`,
        own,
      ),
      rowOf('The same with every rule of the desk check', whole),
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

type Measured = { whole: number[]; own: number[]; found: number }

function rowOf(what: string, times: number[]): Row {
  const [p95, p50] = [percentile(times, 0.95), percentile(times, 0.5)]
  const measured = `p95 ${p95.toFixed(1)} ms, p50 ${p50.toFixed(1)} ms`
  return { row: 'u', what, measured, required: `p95 ≤ ${most} ms`, met: p95 <= most }
}

const anEditor = `
  const { starterGroups } = await import('${dist}features/house-style/starter/starter.js')
  const { askedOf } = await import('${dist}features/house-style/rules.js')
  const starter = (await starterGroups()).flatMap((group) => group.rules).map(({ key, fields }) => askedOf({ ...fields, key }))
  const staff = (await site.newsroom.addStaff(owner, { email: 'mo@paper.example', name: 'Mo', role: 'publisher' })).done
  say(JSON.stringify({ link: await site.signIn.signInLink(staff.id), id: article.id, starter }))
`

/** The time with the rules of the paper alone is what they add to the check of the same draft without them. */
const measuring = `async ({ drafts, style }) => {
  const address = document.querySelector('#findings').dataset.checker
  const house = { demoted: new Set(), dismissed: new Set(), quotes: 'auto' }
  const asked = async (checker, draft) => {
    const begun = performance.now()
    const answer = new Promise((resolve) => checker.addEventListener('message', ({ data }) => resolve(data), { once: true }))
    checker.postMessage({ number: 1, draft, also: [], house })
    const { findings } = await answer
    return { took: performance.now() - begun, found: findings.filter(({ rule }) => rule.startsWith('style:')).length }
  }
  const [plain, taught] = [new Worker(address, { type: 'module' }), new Worker(address, { type: 'module' })]
  taught.postMessage({ style })
  for (const draft of drafts.slice(0, 5)) for (const checker of [plain, taught]) await asked(checker, draft)
  const [whole, own] = [[], []]
  let found = 0
  for (const draft of drafts) {
    const without = await asked(plain, draft)
    const withThem = await asked(taught, draft)
    whole.push(withThem.took)
    own.push(Math.max(0, withThem.took - without.took))
    found += withThem.found / 3
  }
  return { whole, own, found: Math.round(found) }
}`

/** The starter set, and others with words of the articles and words that are in none. */
function rules(own: StyleRule[]): StyleRule[] {
  const said = [
    ...new Set(
      draftsOfUsualLength().flatMap(({ passages }) =>
        passages.flatMap(({ text }) => text.match(/\b[a-z]{5,}\b/g) ?? []),
      ),
    ),
  ]
  const usual = {
    name: 'A rule',
    level: 'note',
    isCased: false,
    leavesQuotes: true,
    sections: [],
    why: 'Because.',
  } as const
  const more = Array.from({ length: wanted - own.length }, (_each, at): StyleRule => {
    const word = `${said[(at * 7) % said.length]}${at % 9 === 0 ? '' : 'ly'}`
    const key = `rule-${at}`
    if (at % 10 < 7) {
      const words = [
        { words: word, instead: `x${word}` },
        { words: `${word} and ${said[at % said.length]}`, instead: '' },
      ]
      return { ...usual, key, words, pattern: '', instead: '' }
    }
    const pattern =
      at % 100 === 8 ? `\\b\\d{${1 + (at % 3)}}[a-z]+ (?:of|in) [A-Z]` : `\\b(${word})(?:s|ed|ing)? (?:of|in|to) the\\b`
    return { ...usual, key, words: [], pattern, instead: '' }
  })
  return [...own, ...more]
}

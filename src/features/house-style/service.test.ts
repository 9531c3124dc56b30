import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import { expectBothKept } from '../../testing/two-at-once.ts'
import { styleRoutes } from './routes.ts'
import { blankRule, type Rule, type RuleFields } from './rule.ts'
import { starterGroups } from './starter/starter.ts'

const adviser: RuleFields = {
  ...blankRule,
  ...{ name: 'Adviser', words: 'advisor => adviser', why: 'One spelling.', matches: 'Her advisor left.' },
}

type Site = Awaited<ReturnType<typeof aSite>>

async function made(site: Site, fields: Partial<RuleFields> = {}): Promise<Rule> {
  const outcome = await site.houseStyle.make(await site.staff(), { ...adviser, ...fields, ownerId: null })
  if ('unsound' in outcome) throw new Error(outcome.unsound.why)
  return doneOrFault(outcome)
}

async function live(site: Site, fields: Partial<RuleFields> = {}): Promise<Rule> {
  const rule = await made(site, fields)
  const editor = await site.staff()
  doneOrFault(await site.houseStyle.tryOn(editor, rule.id))
  return doneOrFault(await site.houseStyle.stand(editor, { id: rule.id, state: 'live', pilots: [] }))
}

async function rulesIn(site: Site, text: string): Promise<string[]> {
  const findings = await site.articles.findingsOf(await site.content({ body: aParagraph(text) }))
  return findings.map(({ rule, level, fix }) => `${rule} ${level} ${fix?.text ?? ''}`.trim())
}

onEveryDatabase((open) => {
  test('a rule is asked of nobody until it was tried on the archive, of those who try it, and then of everybody', async () => {
    const site = await aSite(await open())
    await site.article({ slug: 'one', body: aParagraph('The advisor spoke to the board at noon.') })
    await site.article({ slug: 'two' })
    const [editor, tester] = [await site.staff('editor'), await site.staff('reporter')]
    const rule = await made(site)
    const { id } = rule
    const text = 'The advisor wrote.'

    const early = await site.houseStyle.stand(editor, { id, state: 'live', pilots: [] })
    doneOrFault(await site.houseStyle.stand(editor, { id, state: 'pilot', pilots: [tester.id] }))
    const asked = [await site.houseStyle.asked(tester.id), await site.houseStyle.asked(editor.id)]
    const before = await rulesIn(site, text)
    const trial = doneOrFault(await site.houseStyle.tryOn(editor, id))
    doneOrFault(await site.houseStyle.stand(editor, { id, state: 'live', pilots: [] }))

    expect(early).toEqual({ refused: 'not-tried' })
    expect(asked.map(({ rules }) => rules.map(({ key, level }) => [key, level]))).toEqual([[['adviser', 'note']], []])
    expect(before).toEqual([])
    expect(trial).toMatchObject({ articles: 2, hits: [{ before: 'The ', found: 'advisor', count: 1 }] })
    expect(await rulesIn(site, text)).toEqual(['style:adviser note adviser'])
  })

  test('a live rule that finds something else now is switched off until it was tried again', async () => {
    const site = await aSite(await open())
    const rule = await live(site)
    const editor = await site.staff('editor')
    const why = doneOrFault(asOutcome(await site.houseStyle.change(editor, rule.id, { ...rule, why: 'House style.' })))
    const words = { ...why, words: 'advisor => adviser\nadvisors => advisers' }
    const another = doneOrFault(asOutcome(await site.houseStyle.change(editor, rule.id, words)))

    expect([why.state, another.state]).toEqual(['live', 'off'])
    expect(await rulesIn(site, 'The advisor wrote.')).toEqual([])
    const did = (await site.houseStyle.changesOf(rule.id)).map((each) => each.did)
    expect(did).toEqual(['changed', 'changed', 'went-live', 'made'])
  })

  test('a rule that blocks stops publication, and says why there', async () => {
    const site = await aSite(await open())
    await live(site, { level: 'block' })
    const { article, revision } = await site.draft({ body: aParagraph('The advisor wrote to them.') })
    const browser = await aBrowser(site, await site.staff())

    const outcome = await site.articles.publish(await site.staff(), { articleId: article.id, revisionId: revision.id })
    const page = await browser.get(`/newsroom/articles/${article.id}/publishing`)

    expect(outcome).toMatchObject({ refused: 'blocked-by-desk' })
    expect(page.text).toContain('One spelling.')
    expect(page.text).toContain(styleRoutes.show.to({ key: 'adviser' }))
  })

  test('what is said, taken and called no fault is counted, and a rule that is mostly wrong only notes', async () => {
    const site = await aSite(await open())
    await live(site, { level: 'warn' })
    const editor = await site.staff()
    const texts = Array.from(
      { length: 21 },
      (_, number) => `The word${String.fromCharCode(97 + number)} advisor wrote.`,
    )
    const content = await site.content({ body: aParagraph(texts.join(' ')) })
    const { article } = doneOrFault(await site.articles.create(editor, content))
    await site.jobs.settle()
    const findings = await site.articles.findingsOf(content, article)
    const said = { articleId: article.id, drafts: [await site.articles.draftOf(content, article.id)] }

    for (const { rule, evidence } of findings.slice(0, 11))
      doneOrFault(await site.deskCheck.dismiss({ rule, evidence, staffId: editor.id, mayOverride: true, said }))
    const taken = { key: 'adviser', evidence: findings[20]?.evidence ?? '', articleId: article.id }
    const twice = [await site.houseStyle.accept(editor, taken), await site.houseStyle.accept(editor, taken)]

    expect(twice).toEqual([{ done: undefined }, { done: undefined }])
    expect((await site.houseStyle.tallies())('adviser')).toEqual({
      said: 21,
      dismissed: 11,
      accepted: 1,
      isDemoted: true,
    })
    expect(new Set((await rulesIn(site, 'A new advisor wrote.')).map((each) => each.split(' ')[1]))).toEqual(
      new Set(['note']),
    )
  })

  test('of two who change one rule at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const { key } = await made(site)
    const browser = await aBrowser(site, await site.staff('editor'))

    await expectBothKept(browser, {
      ...{ page: styleRoutes.show.to({ key }), words: ['Because we say so.', 'Because they do.'] as const },
      ...{ first: { why: 'Because we say so.' }, second: { why: 'Because they do.' } },
    })
  })

  test('a rule whose examples fail is refused in words, and nothing that was typed is lost', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff('editor'))
    const typed = {
      name: 'Adviser',
      words: 'advisor => adviser',
      why: 'One spelling.',
      matches: 'No such word.',
      misses: 'It is fine.',
    }

    const answer = await browser.post(styleRoutes.make.to(), typed)
    const slow = await browser.post(styleRoutes.make.to(), { ...typed, words: '', pattern: '(a+)+\\1' })

    expect(answer.status).toBe(422)
    for (const words of [
      'It finds nothing in “No such word.”',
      'advisor =&gt; adviser',
      'One spelling.',
      'It is fine.',
    ])
      expect(answer.text).toContain(words)
    expect(slow.text).toContain('a group cannot be asked for again')
    expect(await site.houseStyle.all()).toEqual([])
  })

  test('a reporter reads a rule and asks for a change, and does not change it', async () => {
    const site = await aSite(await open())
    const { key, id } = await made(site)
    const [reporter, editor] = [await aBrowser(site, await site.staff('reporter')), await site.staff('editor')]

    const asked = await reporter.post(styleRoutes.ask.to({ key }), { words: 'Also advisory?' })
    const changed = await reporter.post(styleRoutes.change.to({ key }), {
      ...adviser,
      isCased: '',
      leavesQuotes: 'yes',
      sections: [],
    })
    const [request] = await site.houseStyle.requestsOf(id)
    if (!request) throw new Error('Nothing was asked.')
    const settling = { ruleId: id, requestId: request.id, answer: 'No.' }
    const settled = [await site.houseStyle.settle(editor, settling), await site.houseStyle.settle(editor, settling)]

    expect([asked.status, changed.status]).toEqual([303, 403])
    expect(settled).toEqual([{ done: true }, { refused: 'no-such-request' }])
    expect((await reporter.get(styleRoutes.show.to({ key }))).text).toContain('Also advisory?')
  })

  test('a name is spelt rightly everywhere, and found where it is written otherwise', async () => {
    const site = await aSite(await open())
    const term = { term: 'Brackmouth Quay', wrong: 'Brackmouth Key', note: 'The harbour.' }

    doneOrFault(await site.houseStyle.keepTerm(await site.staff('editor'), term))

    expect((await rulesIn(site, 'They met at Brackmouth Key.'))[0]).toMatch(/^style:term-\w+ note Brackmouth Quay$/)
  })

  test('of each name and term it is known who changed it when, from what to what, also once it is gone', async () => {
    const site = await aSite(await open())
    const [ada, bo] = [await site.staff('editor'), await site.staff('publisher')]
    const kept = doneOrFault(await site.houseStyle.keepTerm(ada, { term: 'Elder', wrong: 'Eldar', note: '' }))
    const other = { term: 'Port Elder', wrong: 'Eldar', note: 'The town.' }
    doneOrFault(await site.houseStyle.keepTerm(bo, { ...other, id: kept.id }))
    doneOrFault(await site.houseStyle.keepTerm(bo, { ...other, id: kept.id }))
    const file = (term: string) => `rules: []\nterms:\n  - term: ${term}\n    wrong: [Eldar]\n    note: A town.\n`
    doneOrFault(asOutcome(await site.houseStyle.bring(ada, file('Port Elder'))))
    doneOrFault(asOutcome(await site.houseStyle.bring(ada, file('Port Elder'))))
    const reporter = await aBrowser(site, await site.staff('reporter'))
    const shown = await reporter.get(styleRoutes.termHistory.to({ id: kept.id }))
    doneOrFault(await site.houseStyle.dropTerm(bo, kept.id))

    const changes = await site.houseStyle.changesOfTerm(kept.id)
    const gone = await reporter.get(styleRoutes.termHistory.to({ id: kept.id }))
    const all = await reporter.get(styleRoutes.terms.to())

    expect(changes.map(({ did, by, term, note }) => [did, by, term, note])).toEqual([
      ['removed', bo.id, 'Port Elder', 'A town.'],
      ['brought', ada.id, 'Port Elder', 'A town.'],
      ['changed', bo.id, 'Port Elder', 'The town.'],
      ['made', ada.id, 'Elder', ''],
    ])
    expect(shown.text).toContain('<del>The town.</del> → <ins>A town.</ins>')
    expect(shown.text).toContain('<del>Elder</del> → <ins>Port Elder</ins>')
    expect(gone.text).toContain('It is not among the names and terms any more.')
    expect(all.text).toContain(styleRoutes.termHistory.to({ id: kept.id }))
    expect((await reporter.get(styleRoutes.termHistory.to({ id: 'z'.repeat(26) as typeof kept.id }))).status).toBe(404)
  })

  test('the whole style goes out as a file and comes in again as it was, and a wrong file changes nothing', async () => {
    const site = await aSite(await open())
    await live(site, { sections: [], link: 'https://style.example/adviser', misses: 'An adviser, "so"' })
    await made(site, { name: '=Years', words: '', pattern: "\\b(\\d{4})'s\\b", instead: '$1s', matches: "The 1980's" })
    const editor = await site.staff('editor')
    doneOrFault(await site.houseStyle.keepTerm(editor, { term: 'Elder', wrong: 'Eldar', note: '' }))
    const browser = await aBrowser(site, editor)
    const [yaml, csv] = [await browser.get(styleRoutes.yaml.to()), await browser.get(styleRoutes.csv.to())]

    const other = await aSite(await open())
    const theirs = await other.staff('editor')
    const first = doneOrFault(asOutcome(await other.houseStyle.bring(theirs, yaml.text)))
    const second = doneOrFault(asOutcome(await other.houseStyle.bring(theirs, csv.text)))
    const wrong = await other.houseStyle.bring(theirs, yaml.text.replace('Her advisor left.', 'Nothing.'))
    const bomb = await other.houseStyle.bring(theirs, 'a: &a [x, x]\nrules: [*a, *a]')

    expect(first).toEqual({ added: 2, changed: 0, same: 0, terms: 1 })
    expect(second).toEqual({ added: 0, changed: 0, same: 2, terms: 0 })
    expect(wrong).toEqual({ problem: 'The rule “adviser”: It finds nothing in “Nothing.”.' })
    expect(bomb).toHaveProperty('problem')
    expect((await other.houseStyle.all()).map(({ state }) => state)).toEqual(['off', 'off'])
  })

  test('a group of the starter set is tried and asked when it is switched on, and kept as the paper changed it', async () => {
    const site = await aSite(await open())
    const editor = await site.staff('editor')
    await site.article({ slug: 'one', body: aParagraph('They will utilise the ramp at this moment in time.') })
    const group = (await starterGroups()).find(({ name }) => name === 'plain-words')

    const on = doneOrFault(await site.houseStyle.switchOn(editor, 'plain-words'))
    const again = doneOrFault(await site.houseStyle.switchOn(editor, 'plain-words'))
    const found = await rulesIn(site, 'They will utilise it.')
    const off = doneOrFault(await site.houseStyle.switchOff(editor, 'plain-words'))

    expect(on).toMatchObject({ rules: group?.rules.length, articles: 1 })
    expect(on.found).toBeGreaterThan(0)
    expect(again.rules).toBe(0)
    expect(found).toEqual([expect.stringMatching(/^style:.* note use$/)])
    expect([off.rules, await rulesIn(site, 'They will utilise it.')]).toEqual([group?.rules.length, []])
  })
})

function asOutcome<Done>(outcome: { done: Done } | { refused: string } | { unsound: unknown } | { problem: string }) {
  if ('done' in outcome) return outcome
  return { refused: JSON.stringify(outcome) }
}

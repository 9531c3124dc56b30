import sharp from 'sharp'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aDraft } from '../../testing/drafts.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import { settingsRoutes } from '../settings/routes.ts'
import { writingRoutes } from '../writing/routes.ts'
import type { Draft, RuleName } from './finding.ts'
import { rules } from './rule-list.ts'

const doubled = (words: string) => aDraft({ body: [`The ferry sails at six. It was ${words} ${words} pier.`] })
const rulesIn = async (found: Promise<{ rule: string; level: string }[]>) => (await found).map(({ rule }) => rule)

onEveryDatabase((openDatabase) => {
  async function aDesk() {
    const site = await aSite(await openDatabase())
    const staff = await site.staff('publisher')
    const { deskCheck } = site
    const dismiss = (evidence: string, rule: RuleName = 'doubled-word', mayOverride = true) => {
      const body = [`The ferry sails at six. It was ${evidence} pier.`]
      const drafts = [aDraft(rule === 'doubled-word' ? { body } : { headline: evidence })]
      return deskCheck.dismiss({ rule, evidence, staffId: staff.id, mayOverride, said: { articleId: null, drafts } })
    }
    return { site, deskCheck, dismiss }
  }

  test('what was called no fault is not said of these words again, and still of others', async () => {
    const { deskCheck, dismiss } = await aDesk()
    const before = await rulesIn(deskCheck.findings(doubled('the'), null))

    doneOrFault(await dismiss('the the'))

    expect(before).toEqual(['doubled-word'])
    expect(await rulesIn(deskCheck.findings(doubled('the'), null))).toEqual([])
    expect(await rulesIn(deskCheck.findings(doubled('a'), null))).toEqual(['doubled-word'])
    expect((await deskCheck.house()).dismissed).toHaveLength(1)
  })

  test('what stops publication is no fault only for those who may override it', async () => {
    const { dismiss } = await aDesk()

    expect(await dismiss('“We sail', 'quotation-marks', false)).toEqual({ refused: 'not-allowed' })
    expect(await dismiss('“We sail', 'quotation-marks', true)).toEqual({ done: undefined })
    expect(await dismiss(' ')).toEqual({ refused: 'no-words' })
  })

  test('a number that is gone without a word is never no fault: to pass over it takes a reason', async () => {
    const { dismiss } = await aDesk()

    expect(await dismiss('12', 'changed-in-silence', true)).toEqual({ refused: 'no-words' })
  })

  test('what the desk does not say of a saved text is dismissed by nobody, and counts against no rule', async () => {
    const { site, deskCheck } = await aDesk()
    const { article } = await site.draft({ body: aParagraph('The ferry sails at six. It was the the pier.') })
    const browser = await aBrowser(site, await site.staff('publisher'))
    const dismiss = (evidence: string) =>
      browser.post(writingRoutes.dismiss.to({ id: article.id }), { rule: 'doubled-word', evidence })
    const invented = Array.from({ length: 22 }, (_each, at) => `wo${String.fromCharCode(97 + at)}rd`)

    const answers = await Promise.all(invented.map((each) => dismiss(`${each} ${each}`)))
    const [one, again] = await Promise.all([dismiss('the the'), dismiss(' the  the ')])
    const found = await deskCheck.findings(doubled('a'), null)

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([409]))
    expect(answers[0]?.text).toContain('The desk check does not say that of this article')
    expect(found.map(({ rule, level }) => [rule, level])).toEqual([['doubled-word', 'warn']])
    expect((await deskCheck.house()).demoted).toEqual([])
    expect([one?.status, again?.status, (await deskCheck.house()).dismissed.length]).toEqual([303, 303, 1])
  })

  test('a rule dismissed more than half the time, of at least twenty, only says', async () => {
    const { deskCheck, dismiss } = await aDesk()
    const words = Array.from({ length: 20 }, (_each, at) => `wo${String.fromCharCode(97 + at)}rd`)
    for (const each of words) await deskCheck.note(doubled(each))

    for (const each of words.slice(0, 10)) await dismiss(`${each} ${each}`)
    const atHalf = await deskCheck.findings(doubled('the'), null)
    await dismiss(`${words[10]} ${words[10]}`)
    const above = await deskCheck.findings(doubled('the'), null)

    expect(atHalf.map(({ level }) => level)).toEqual(['warn'])
    expect(above.map(({ level }) => level)).toEqual(['note'])
    expect((await deskCheck.house()).demoted).toEqual(['doubled-word'])
  })

  test('a figure without a credit is found at its own block', async () => {
    const { site } = await aDesk()
    const staff = await site.staff('publisher')
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const picture = doneOrFault(await site.media.add(staff, { bytes, alt: 'The ramp', credit: '' }))
    const article = await site.article()
    const revision = await site.articles.revision(article.draftId)
    const content = revision?.content
    if (!content) throw new Error('There is no draft.')
    const figure = { type: 'figure' as const, attrs: { id: 'figure01', picture: picture.id, caption: 'The the ramp.' } }
    const body = { ...content.body, content: [...content.body.content, figure] }

    const found = await site.articles.findingsOf({ ...content, pictureId: picture.id, body }, article)

    expect(found.filter(({ rule }) => rule === 'no-credit').map(({ place }) => place.passage ?? place.field)).toEqual([
      'picture',
      'figure01',
    ])
    expect(found.filter(({ rule }) => rule === 'doubled-word').map(({ place }) => place.passage)).toEqual(['figure01'])
  })

  test('every rule has its page, with its examples and how often it was right', async () => {
    const { site } = await aDesk()
    const browser = await aBrowser(site, await site.staff('contributor'))

    const { text } = await browser.get(writingRoutes.deskRules.to())

    for (const { name } of rules) expect(text).toContain(`<section id="${name}"`)
    expect(text.match(/<dt>Bad<\/dt>/g)).toHaveLength(rules.length)
    expect(text.match(/right in \d+[.]\d%/g)?.length).toBe(rules.length)
  })

  test('a paper’s own marks are the ones whose pairs are looked for, as its publisher chose', async () => {
    const { site, deskCheck } = await aDesk()
    const browser = await aBrowser(site, await site.staff('publisher'))
    const fields = { name: 'The Post', tagline: '', city: '', language: 'en-GB', timeZone: 'UTC', contact: '' }
    const draft = aDraft({ body: ['“We sail at six,” said Ms Orr. He called it ‘a folly and went home.'] })
    const found = async (quotes: string) => {
      await browser.post(settingsRoutes.show.to(), { ...fields, quotes })
      return rulesIn(deskCheck.findings(draft, null))
    }

    expect(await found('double')).toEqual([])
    expect(await found('single')).toEqual(['quotation-marks'])
    expect((await deskCheck.house()).quotes).toBe('single')
    expect((await browser.get(settingsRoutes.show.to())).text).toMatch(/value="single" checked=""/)
    expect(await found('auto')).toEqual([])
  })

  test('two hyphens become the dash of the paper’s language, until its publisher chooses another', async () => {
    const { site, deskCheck } = await aDesk()
    const browser = await aBrowser(site, await site.staff('publisher'))
    const fields = { name: 'The Post', tagline: '', city: '', timeZone: 'UTC', contact: '', quotes: 'auto' }
    const chosen = async (language: string, dashes: string) => {
      await browser.post(settingsRoutes.show.to(), { ...fields, language, dashes })
      return (await deskCheck.house()).dashes
    }

    expect(await chosen('en-GB', 'auto')).toBe('en-apart')
    expect(await chosen('en-US', 'auto')).toBe('em-joined')
    expect(await chosen('en-US', 'em-apart')).toBe('em-apart')
    const { article } = await site.draft()
    const editor = await browser.get(writingRoutes.edit.to({ id: article.id }))
    expect(editor.text).toContain('data-dashes="em-apart"')
    expect((await browser.get(settingsRoutes.show.to())).text).toMatch(/value="em-apart" checked=""/)
  })

  const passage = (change: (word: string, at: number) => string) =>
    'When the last boat of the evening came round the point with its lamps out and its whistle tied down nobody on the quay said a word because every one of them had somebody aboard and all of them could count the heads along the rail from where they stood in the rain and the count was one too few'
      .split(' ')
      .map(change)
      .join(' ')

  test('a passage that an earlier article has is noted, though one word in ten was changed', async () => {
    const { site, deskCheck } = await aDesk()
    const article = await site.article({ headline: 'The boat of the evening' })
    await deskCheck.keep(article.id, aDraft({ body: ['It rained.', passage((word) => word)] }))
    const lifted: Draft = aDraft({
      body: [`Asked again, she said it once more. ${passage((word, at) => (at % 10 === 4 ? 'other' : word))}`],
    })

    const found = await deskCheck.findings(lifted, null)
    const own = await deskCheck.findings(lifted, article.id)

    expect(found.map(({ rule, level }) => [rule, level])).toContainEqual(['archive-overlap', 'note'])
    expect(found.find(({ rule }) => rule === 'archive-overlap')?.message).toContain('The boat of the evening')
    expect(own.map(({ rule }) => rule)).not.toContain('archive-overlap')
  })

  test('the archive follows what is published and withdrawn, and catches up with what was there before', async () => {
    const { site, deskCheck } = await aDesk()
    const article = await site.article({})
    await site.jobs.settle()
    const kept = await deskCheck.unkept([article.id])

    await deskCheck.keep(article.id, undefined)
    const forgotten = await deskCheck.unkept([article.id])
    await site.backfill()

    expect(kept).toEqual([])
    expect(forgotten).toEqual([article.id])
    expect(await deskCheck.unkept([article.id])).toEqual([])
  })

  test('catching up comes to its end where an article was withdrawn, and keeps nothing of that', async () => {
    const { site, deskCheck } = await aDesk()
    const publisher = await site.staff('publisher')
    const article = await site.article({})
    doneOrFault(await site.articles.withdraw(publisher, { articleId: article.id, because: 'It was wrong.' }))
    await site.jobs.settle()

    await site.backfill()

    expect(await deskCheck.unkept([article.id])).toEqual([article.id])
  })

  test('publishing passes over a block that was called no fault', async () => {
    const { site, dismiss } = await aDesk()
    const publisher = await site.staff('publisher')
    const content = await site.content({ headline: 'He called it “a folly' })
    const made = doneOrFault(await site.articles.create(publisher, content))
    const named = { articleId: made.article.id, revisionId: made.revision.id }

    const before = await site.articles.publish(publisher, named)
    await dismiss('“a folly', 'quotation-marks')
    const after = await site.articles.publish(publisher, named)

    expect(before).toMatchObject({ refused: 'blocked-by-desk' })
    expect(after).toHaveProperty('done')
  })
})

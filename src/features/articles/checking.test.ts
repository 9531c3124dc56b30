import { expect, test } from 'vitest'
import { TakenBack, type Writing } from '../../platform/database/tables.ts'
import { theStart } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aDraft } from '../../testing/drafts.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aPath } from '../../testing/path.ts'
import { aParagraph, aSite, doneOrFault, theChecker } from '../../testing/site.ts'
import type { Checker } from '../desk/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import type { ArticleId, RevisionId } from './article.ts'

const unsaid = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' } as const
const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
const quoted = 'Nobody in this room wants the wall to be moved'
const text = `Anita Sorrell, the council leader, spoke first. “${quoted},” she said.`

onEveryDatabase((open) => {
  /** A site that counts how often a whole draft is read, and does something just after it was. */
  async function aWatchedSite() {
    let [count, between]: [number, (() => Promise<unknown>)[]] = [0, []]
    const checker: Checker = {
      ...theChecker,
      async faults(draft, wanted) {
        const found = await theChecker.faults(draft, wanted)
        if (wanted.only) return found
        count += 1
        await between.shift()?.()
        return found
      },
    }
    const site = await aSite(await open(), { checker })
    return {
      site,
      counted: async (act: () => Promise<unknown>) => {
        const before = count
        await act()
        return count - before
      },
      meanwhile: (...acts: (() => Promise<unknown>)[]) => {
        between = acts
      },
    }
  }

  /** An approved draft, written on since; what is confirmed of the newer text is not word for word in the approved one. */
  async function anApprovedDraft({ site }: Awaited<ReturnType<typeof aWatchedSite>>) {
    const editor = await site.staff()
    const { article, revision } = await site.draft({ body: aParagraph(text.replace('wants', 'likes')) })
    const articleId = article.id
    doneOrFault(await site.articles.approve(editor, { articleId, revisionId: revision.id }))
    const content = { ...revision.content, body: aParagraph(text) }
    doneOrFault(await site.articles.save(editor, { articleId, base: revision.id, content }))
    const { id } = doneOrFault(await site.entities.add(editor, 'person', { ...plain, name: 'Anita Sorrell' }))
    const { facts } = site
    return {
      ...{ site, editor, named: { articleId, revisionId: revision.id } },
      confirm: async () =>
        doneOrFault(await facts.quote(editor, articleId, { ...unsaid, words: quoted, speakerId: id })),
      /** Somebody more is confirmed to be in it. */
      mention: async (words: string) => {
        const entry = await site.entities.add(editor, 'person', { ...plain, name: `Ada ${words}` })
        doneOrFault(await facts.mention(editor, articleId, { words, entryId: doneOrFault(entry).id }))
      },
    }
  }

  test('a page, the publication from it and the page after it ask once what the rules say', async () => {
    const { site, counted } = await aWatchedSite()
    const { article, revision } = await site.draft()
    const browser = await aBrowser(site, await site.staff())
    const at = writingRoutes.publishing.to({ id: article.id })

    const asked = await counted(async () => {
      await browser.get(at)
      const { status } = await browser.post(writingRoutes.publish.to({ id: article.id }), { revision: revision.id })
      expect(status).toBe(303)
      await browser.get(at)
    })

    expect(asked).toBe(1)
  })

  test('a save asks once, for the page beside it and for the count', async () => {
    const { site, counted } = await aWatchedSite()
    const editor = await site.staff()
    const article = await site.article()
    const browser = await aBrowser(site, editor)
    const content = await site.content({ headline: 'Ferry runs once more' })
    await site.jobs.settle()

    const asked = await counted(async () => {
      doneOrFault(await site.articles.save(editor, { articleId: article.id, base: article.draftId, content }))
      await Promise.all([browser.get(writingRoutes.findings.to({ id: article.id })), site.jobs.settle()])
    })

    expect(asked).toBe(1)
  })

  test('what is confirmed between the check and the transaction is checked before it goes out', async () => {
    const watched = await aWatchedSite()
    const { site, named, editor, confirm } = await anApprovedDraft(watched)
    watched.meanwhile(confirm)

    const asked = await watched.counted(async () => {
      const outcome = await site.articles.publish(editor, named)
      expect(outcome).toMatchObject({ refused: 'blocked-by-desk' })
    })

    expect(asked).toBe(2)
    expect((await site.articles.byId(named.articleId))?.publicId).toBeNull()
  })

  test('what is confirmed again and again is checked in the end where it stands', async () => {
    const watched = await aWatchedSite()
    const { site, named, editor, confirm, mention } = await anApprovedDraft(watched)
    watched.meanwhile(...['wall', 'room', 'leader'].map((words) => () => mention(words)), confirm)

    const asked = await watched.counted(async () => {
      const outcome = await site.articles.publish(editor, named)
      expect(outcome).toMatchObject({ refused: 'blocked-by-desk' })
    })

    expect(asked).toBe(5)
  })

  test('what was called no fault between the check and the transaction stops nothing', async () => {
    const { site, meanwhile } = await aWatchedSite()
    const editor = await site.staff()
    const { article, revision } = await site.draft({ headline: 'He called it “a folly' })
    const said = { articleId: null, drafts: [aDraft({ headline: '“a folly' })] }
    const dismissal = { rule: 'quotation-marks', evidence: '“a folly', staffId: editor.id, mayOverride: true } as const
    meanwhile(async () => doneOrFault(await site.deskCheck.dismiss({ ...dismissal, said })))

    const outcome = await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })

    expect(outcome).toHaveProperty('done')
  })

  test('what somebody wrote between the check and the transaction does not go out unchecked', async () => {
    const { site, meanwhile } = await aWatchedSite()
    const editor = await site.staff()
    const { article, revision } = await site.draft()
    const content = await site.content({ headline: 'He called it “a folly' })
    const saving = { articleId: article.id, base: revision.id, content }
    meanwhile(async () => doneOrFault(await site.articles.save(editor, saving)))

    const outcome = await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })

    expect(outcome).toMatchObject({ refused: 'not-the-newest-revision' })
  })

  test('of two who publish at once, only who gives a reason passes over what stops it', async () => {
    const { site } = await aWatchedSite()
    const [one, other] = [await site.staff(), await site.staff()]
    const { article, revision } = await site.draft({ headline: 'He called it “a folly' })
    const named = { articleId: article.id, revisionId: revision.id }

    const outcomes = await Promise.all([
      site.articles.publish(one, named),
      site.articles.publish(other, { ...named, override: 'It was said like that.' }),
    ])

    expect(outcomes).toMatchObject([{ refused: 'blocked-by-desk' }, { done: {} }])
  })

  test('several that are put right together are each checked once, and go out together or not at all', async () => {
    const { site, counted } = await aWatchedSite()
    const editor = await site.staff()
    const ids = [(await site.article({ slug: 'one' })).id, (await site.article({ slug: 'two' })).id]
    const draftOf = async (id: ArticleId, tx: Writing) => {
      const article = await site.articles.byId(id, tx)
      return article?.draftId ?? ('' as RevisionId)
    }
    const putRight = (headlines: readonly string[]) =>
      site.articles.together(ids, async (tx, held) => {
        const outcomes = []
        for (const [at, articleId] of ids.entries()) {
          const content = await site.content({ headline: headlines[at] ?? '' })
          const base = await draftOf(articleId, tx)
          const { revision } = doneOrFault(await held.save(editor, { articleId, base, content }))
          outcomes.push(await held.publish(editor, { articleId, revisionId: revision.id }))
        }
        return outcomes.some((each) => 'refused' in each) ? new TakenBack(outcomes) : outcomes
      })
    const shown = async () => {
      const cards = await site.frontPages.cards({ which: { by: 'all' }, limit: 5 })
      return cards.map(({ headline }) => headline).toSorted()
    }

    const before = await shown()
    const blocked = await putRight(['The first ferry', 'He called it “a folly'])
    const after = await shown()
    const asked = await counted(() => putRight(['Ferry one', 'Ferry two']))

    expect(blocked).toMatchObject([{ done: {} }, { refused: 'blocked-by-desk' }])
    expect(after).toEqual(before)
    expect([asked, await shown()]).toEqual([2, ['Ferry one', 'Ferry two']])
  })

  test('an article from elsewhere is checked once, and one that is here already not again', async () => {
    const { site, counted } = await aWatchedSite()
    const owner = await site.staff()
    const content = await site.content()
    const from = aPath('/2019/ferry')
    const bring = () => site.articles.bring(owner, { content, since: theStart, from, repliesOpen: true, override: '' })

    const asked = [await counted(bring), await counted(bring)]

    expect(asked).toEqual([1, 0])
    expect(await site.articles.at(from)).toMatchObject({ found: 'article' })
  })
})

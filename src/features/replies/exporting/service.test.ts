import { expect, test } from 'vitest'
import { clean } from '../../../base/text.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aSite } from '../../../testing/site.ts'
import type { ArticleId } from '../../articles/index.ts'

onEveryDatabase((open) => {
  async function aThread() {
    const site = await aSite(await open())
    const article = await site.article()
    const lines = async (articleId: ArticleId | null = null, withAddresses = false) => {
      const all: string[] = []
      for await (const line of site.replies.exported({ articleId, withAddresses })) all.push(line)
      return all
    }
    return { site, article, lines }
  }

  test('every reply is one line, with what it says and nothing of who sent it', async () => {
    const { site, article, lines } = await aThread()
    const body = clean('=1+1\n<script>alert(1)</script>')
    const one = await site.reply({ articleId: article.id, body })
    await site.reply({ articleId: article.id, answers: one.id, status: 'spam' })

    const all = await lines()

    expect(all.join('')).not.toContain('mina@reader.example')
    expect(all.map((line) => line.indexOf('\n') === line.length - 1)).toEqual([true, true])
    const [first, second] = all.map((line) => JSON.parse(line))
    expect(first).toEqual({
      id: one.id,
      article: article.path,
      parent: null,
      name: 'Mina Okafor',
      body,
      posted: one.postedAt,
      status: 'published',
      edited: null,
      quotes: null,
    })
    expect(second).toMatchObject({ parent: one.id, status: 'spam' })
  })

  test('addresses leave only when they are asked for', async () => {
    const { site, article, lines } = await aThread()
    await site.reply({ articleId: article.id })

    expect(JSON.parse((await lines(null, true))[0] ?? '')).toMatchObject({ email: 'mina@reader.example' })
  })

  test('one article alone, and more than one page', async () => {
    const { site, article, lines } = await aThread()
    const other = await site.article({ slug: 'another', headline: 'Another article of the same day' })
    await site.reply({ articleId: other.id })
    for (let count = 0; count < 501; count += 1) await site.reply({ articleId: article.id })

    expect(await lines(other.id)).toHaveLength(1)
    expect(new Set(await lines())).toHaveProperty('size', 502)
  })
})

import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aSite } from '../../../testing/site.ts'
import { unsoundThreads } from '../../../testing/sound.ts'

onEveryDatabase((open) => {
  test('the doctor finds a reply that is not where it was moved, one that waits nowhere, and a queue that is miscounted', async () => {
    const site = await aSite(await open())
    const { id: articleId, sectionId } = await site.article()
    const moderator = await site.staff('moderator')
    const [moved, lost] = [
      await site.reply({ articleId }),
      await site.reply({ articleId, status: 'pending' }),
      await site.reply({ articleId, status: 'pending' }),
    ]
    await site.moderation.decide(moderator, { replyId: moved.id, to: 'spam' })
    const before = await unsoundThreads(site.database.read)

    await site.database.write(async (tx) => {
      await tx.updateTable('replies').set({ status: 'hidden' }).where('id', '=', moved.id).execute()
      await tx.deleteFrom('reply_queue').where('reply_id', '=', lost.id).execute()
    })
    const found = await unsoundThreads(site.database.read)

    expect(before).toEqual([])
    expect(found.map(({ what }) => what)).toEqual([
      `Reply ${moved.id} is hidden, but its last move made it spam.`,
      `Reply ${lost.id} is held, but stands in no queue.`,
      `The queue held of section ${sectionId} counts 2, and there are 1.`,
    ])
  })

  test('it finds all of them, however many there are', async () => {
    const site = await aSite(await open())
    const { id: article_id, sectionId: section_id } = await site.article()
    const none = { answers_id: null, staff_id: null, edited_at: null, picked_at: null, error_report: null }
    const usual = { ...none, quoted_block: null, quoted_words: null, answer_count: 0, pick_count: 0, body_hash: '' }
    const row = (number: number) => {
      const id = String(number).padStart(26, '0')
      const words = { name: 'Bo', body: 'Four.', posted_at: site.clock.now(), status: 'pending' }
      return { id, root_id: id, idempotency_key: id, article_id, section_id, ...words, ...usual }
    }
    const move = ({ id }: { id: string }) => {
      const facts = { what: 'moved', reply_id: id, reader_id: null, section_id, facts: '{}', because: '' }
      const made = { at: site.clock.now(), made_by: 'program', house_rule_id: null }
      return { id: `m${id.slice(1)}`, from_status: 'published', to_status: 'spam', ...facts, ...made }
    }
    const rows = Array.from({ length: 1001 }, (_, number) => row(number))
    await site.database.write(async (tx) => {
      for (let from = 0; from < rows.length; from += 200) {
        const some = rows.slice(from, from + 200)
        await tx.insertInto('replies').values(some).execute()
        await tx.insertInto('decisions').values(some.map(move)).execute()
      }
    })

    const found = (await unsoundThreads(site.database.read)).map(({ what }) => what)

    expect(found.filter((what) => what.endsWith('its last move made it spam.')).length).toBe(1001)
    expect(found.filter((what) => what.endsWith('stands in no queue.')).length).toBe(1001)
  })
})

import type { Database } from '../../../platform/database/database.ts'
import type { ArticleId } from '../../articles/index.ts'
import { repliesAfter } from './store.ts'

type Asked = { articleId: ArticleId | null; withAddresses: boolean }
type Exported = Awaited<ReturnType<typeof repliesAfter>>[number]

const pageLength = 500

/** Every reply as one line of JSON, whatever its status, read page by page however many there are. */
export function createExporting({ database }: { database: Database }) {
  return {
    async *exported({ articleId, withAddresses }: Asked): AsyncGenerator<string> {
      let after = ''
      for (;;) {
        const page = await repliesAfter(database.read, { after, articleId, withAddresses, limit: pageLength })
        for (const reply of page) yield lineOf(reply, withAddresses)
        const last = page.at(-1)
        if (!last || page.length < pageLength) return
        after = last.id
      }
    },
  }
}

/** What is named here is all that leaves: nothing of whoever sent it but the address, and that only when asked. */
function lineOf(reply: Exported, withAddress: boolean): string {
  const { id, path, answersId, name, body, postedAt, status, editedAt, quotes } = reply
  const line = { id, article: path, parent: answersId, name, body, posted: postedAt, status, edited: editedAt, quotes }
  return `${JSON.stringify(withAddress ? { ...line, email: reply.email } : line)}\n`
}

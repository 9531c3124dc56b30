import { passages } from '../document.ts'
import * as say from '../messages/newsroom.ts'
import * as sayToReaders from '../messages/readers.ts'
import type { KindDefinition } from './define.ts'
import { instantAt, moment } from './fields.ts'

const fields = {
  begins: moment({ label: sayToReaders.liveSince }),
  ends: moment({ label: sayToReaders.liveUntil }),
}

/**
 * What is told while it happens. Each heading begins an update, and they stand as the desk writes them: the newest on
 * top, if it puts it there.
 */
export const live = {
  name: 'live',
  label: sayToReaders.live,
  hasKicker: true,
  fields,
  wrong: ({ begins, ends }) => (begins && ends && ends < begins ? { ends: say.endsBeforeItBegins() } : {}),
  data: ({ fields: { begins, ends }, frame, body, url }) => ({
    '@type': 'LiveBlogPosting',
    // Only a NewsArticle has one.
    dateline: undefined,
    coverageStartTime: begins && instantAt(begins, frame),
    coverageEndTime: ends && instantAt(ends, frame),
    liveBlogUpdate: updatesIn(body, url),
  }),
  without: ['no-source', 'restatement'],
} satisfies KindDefinition<typeof fields>

function updatesIn(body: Parameters<typeof passages>[0], url: string): object[] {
  const updates: { '@type': string; headline: string; url: string; articleBody: string }[] = []
  for (const { id, kind, text } of passages(body)) {
    const [update] = updates.slice(-1)
    if (kind === 'heading')
      updates.push({ '@type': 'BlogPosting', headline: text, url: `${url}#b-${id}`, articleBody: '' })
    else if (update) update.articleBody += update.articleBody === '' ? text : `\n${text}`
  }
  return updates
}

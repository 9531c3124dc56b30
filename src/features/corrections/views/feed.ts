import { dateOf } from '../../../base/clock.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { urls } from '../../../urls.ts'
import type { Listed } from '../correction.ts'
import { noticeText } from '../rules.ts'

/** RSS 2.0: one item for each notice. */
export async function correctionsFeed(frame: Frame, corrections: readonly Listed[]): Promise<string> {
  const { generateRssFeed } = await import('feedsmith')
  const { address, name, language } = frame
  return generateRssFeed({
    title: `${name}: corrections`,
    link: address + urls.corrections,
    description: `What ${name} got wrong, and what is right.`,
    language,
    atom: { links: [{ href: address + urls.correctionsFeed, rel: 'self', type: 'application/rss+xml' }] },
    items: corrections.map((correction) => ({
      title: correction.headline,
      link: address + urls.correction(correction.path, correction.id),
      guid: { value: `urn:stet:correction:${correction.id}`, isPermaLink: false },
      pubDate: dateOf(correction.madeAt),
      description: asHtml(noticeText(correction)),
    })),
  })
}

/** Readers of feeds take a description for HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

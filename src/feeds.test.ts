import { expect, test } from 'vitest'
import { home } from './base/path.ts'
import { clean, cleanLine } from './base/text.ts'
import { correctionRoutes } from './features/corrections/routes.ts'
import { recordRoutes } from './features/facts/routes.ts'
import { feedOf, feedRoutes } from './features/feeds/routes.ts'
import { replyRoutes } from './features/replies/routes.ts'
import { theOwner } from './features/staff/index.ts'
import { storylineRoutes } from './features/storylines/routes.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from './testing/site.ts'
import { elements, type Node, readXml } from './testing/xml.ts'

const text = 'A <b> & "C" &amp; D'
const inHtml = 'A &lt;b&gt; &amp; "C" &amp;amp; D'

onEveryDatabase((open) => {
  test('every element of every feed gives back exactly what was written, encoded once as its specification says', async () => {
    const site = await aSite(await open())
    const owner = theOwner
    doneOrFault(await site.settings.change(owner, { name: cleanLine(text), tagline: cleanLine(text) }))
    const section = doneOrFault(
      await site.settings.addSection(owner, { name: text, description: text, position: 0, slug: 'section' }),
    )
    const { id: author } = await site.author(text)
    const content = { headline: text, standfirst: text, topics: [text], body: aParagraph(text), slug: 'a' }
    const draft = await site.draft({ ...content, sectionId: section.id, byline: [author] })
    const { article } = doneOrFault(
      await site.articles.publish(owner, {
        articleId: draft.article.id,
        revisionId: draft.revision.id,
        override: 'A test.',
      }),
    )
    const kept = await site.articles.save(owner, {
      articleId: article.id,
      base: draft.revision.id,
      content: { ...draft.revision.content, body: aParagraph(`${text}.`) },
    })
    const correcting = { kind: 'correction', was: text, now: text, block: 'block001', report: null, corrects: null }
    const again = { articleId: article.id, revisionId: doneOrFault(kept).revision.id, override: 'A test.' }
    doneOrFault(await site.articles.publish(owner, { ...again, correcting: { ...correcting, kind: 'correction' } }))
    await site.reply({ articleId: article.id, name: cleanLine(text), body: clean(text) })
    const editor = await site.staff()
    const story = doneOrFault(await site.storylines.add(editor, { title: text, summary: text, partOf: null }))
    doneOrFault(await site.storylines.join(editor, story.id, { article: article.id }))
    const facts = { aliases: [], sameAs: [], description: text, pronoun: null, name: text }
    const person = doneOrFault(await site.entities.add(editor, 'person', facts))
    const quoted = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' } as const
    doneOrFault(await site.facts.quote(editor, article.id, { ...quoted, words: 'A <b> & "C"', speakerId: person.id }))
    const read = async (path: string) => {
      const answer = await site.app.request(`http://127.0.0.1:4000${path}`)
      expect([path, answer.status]).toEqual([path, 200])
      return readXml(await answer.text())
    }

    const listings: [string, string][] = [
      [feedRoutes.site.to(), text],
      [feedRoutes.section.to({ slug: 'section' }), `${text}: ${text}`],
      [feedOf(storylineRoutes.one.to({ slug: story.slug })), `${text}: ${text}`],
      [feedOf(recordRoutes.person.to({ slug: person.slug })), `${text}: ${text}`],
    ]
    for (const [path, title] of listings) {
      const feed = await read(path)
      expect(textsOf(feed, 'title')).toEqual([title, text])
      expect(textsOf(feed, 'description')).toEqual([text, inHtml])
      expect(textsOf(feed, 'category')).toEqual([text, text])
      expect(textsOf(feed, 'dc:creator')).toEqual([text])
      const [full = ''] = textsOf(feed, 'content:encoded').map(plainQuotes)
      expect(full).toContain(`<strong>Correction: ${inHtml}. An earlier version said: ${inHtml}.</strong>`)
      expect(full).toContain(`<em>${inHtml}</em>`)
      expect(full).toContain(`${inHtml}.</p>`)
    }
    const corrections = await read(correctionRoutes.feed.to())
    expect(textsOf(corrections, 'title')).toEqual([`${text}: corrections`, text])
    expect(textsOf(corrections, 'description')).toEqual([
      `What ${text} got wrong, and what is right.`,
      `Correction: ${inHtml}. An earlier version said: ${inHtml}.`,
    ])
    const replies = await read(replyRoutes.feed.to({ article: article.path ?? home }))
    expect(textsOf(replies, 'title')[0]).toBe(`Replies to ${text}`)
    expect(textsOf(replies, 'dc:creator')).toEqual([text])
    expect(textsOf(replies, 'description').map(plainQuotes)).toEqual([
      `What readers say about “${text}”, the newest first.`,
      `<p dir="auto">${inHtml}</p>`,
    ])
    const news = await read(feedRoutes.newsSitemap.to())
    expect([textsOf(news, 'news:title'), textsOf(news, 'news:name')]).toEqual([[text], [text]])
  })
})

/** Quotation marks may be written either way in HTML. */
function plainQuotes(html: string): string {
  return html.replaceAll('&quot;', '"')
}

function textsOf(node: Node, name: string): string[] {
  return elements(node, name).map((each) => each.text)
}

/** Text of words nobody has written: a vocabulary and a chance of our own, the same in every run. */
export const wordsProgram = `
  let seed = 20261123
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const syllables = ['ba', 'ter', 'mol', 'ka', 'sin', 'dor', 'le', 'ven', 'ro', 'ghi', 'pas', 'tu', 'nel', 'ork', 'fy', 'zan']
  const vocabulary = Array.from({ length: 8000 }, () => {
    let word = ''
    for (let count = 2 + Math.floor(chance() * 3); count > 0; count -= 1) word += syllables[Math.floor(chance() * 16)]
    return word
  })
  // A few words stand in nearly every article and most in hardly any, as in any language.
  const word = () => vocabulary[Math.floor(vocabulary.length ** chance()) - 1]
  const words = (count) => Array.from({ length: count }, word).join(' ')
  const sentence = (count) => { const text = words(count); return text[0].toUpperCase() + text.slice(1) + '.' }
  const paragraphs = (count) => Array.from({ length: count }, () => sentence(12) + ' ' + sentence(18) + ' ' + sentence(15)).join('\\n\\n')
`

/** A section, an author and an article of about 630 words; its path is said last. */
export const anArticle = `
  await site.settings.addSection(owner, { name: 'City', description: '', position: 0 })
  const [section] = (await site.settings.site()).sections
  const author = (await site.newsroom.addAuthor(owner, { name: 'Ada Reed' })).done
  const content = {
    slug: 'the-ferry', headline: 'Ferry runs again after eleven days', standfirst: sentence(22), byline: [author.id],
    place: 'PORT ELDER', reportedOn: '2026-11-20', sectionId: section.id, topics: ['Ferries', 'Harbour'], pictureId: null,
    pictureCaption: '', sources: [{ title: 'Harbour notice 14', url: 'https://harbour.example/notices/14' }],
    body: fromMarkdown(paragraphs(14), () => site.ids.next('block').slice(-10)),
  }
  const created = (await site.articles.create(owner, content)).done
  const named = { articleId: created.article.id, revisionId: created.revision.id, override: 'It is a measurement.' }
  const { article } = (await site.articles.publish(owner, named)).done
  await site.jobs.settle()
`

/** Published replies under that article, three of ten of them answers. */
export const withReplies = (count: number, dist: string) => `
  const { insertReply } = await import('${dist}features/replies/store.js')
  await site.database.write(async (tx) => {
    let root
    for (let number = 0; number < ${count}; number += 1) {
      const id = site.ids.next('reply')
      const isRoot = number % 10 < 7 || !root
      if (isRoot) root = id
      await insertReply(tx, {
        id, articleId: article.id, rootId: root, answersId: isRoot ? null : root, name: 'Reader ' + number, staffId: null,
        body: sentence(20) + ' ' + sentence(25), status: 'published', answerCount: 0, editedAt: null, pickedAt: null, quotes: null, errorReport: null,
        postedAt: new Date(Date.parse(article.publishedAt) + number * 1000).toISOString(),
      }, { sectionId: article.sectionId, key: 'key ' + number, bodyHash: 'hash ' + number })
      if (!isRoot) await tx.updateTable('replies').set((eb) => ({ answer_count: eb('answer_count', '+', 1) })).where('id', '=', root).execute()
    }
    await site.articles.addToReplyCount(tx, article.id, ${count})
  })
`

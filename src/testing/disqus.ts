type Post = { message: string; name: string; parent?: number }

/** An export of one thread as another system writes it, each post numbered by its place. */
export function aDisqusFile(link: string, posts: readonly Post[]): string {
  const thread = `<thread dsq:id="1"><id>1</id><link>${link}</link></thread>\n`
  const all = posts.map(
    ({ message, name, parent }, place) =>
      `<post dsq:id="${place + 1}"><message>${text(message)}</message><createdAt>2026-11-20T10:00:00Z</createdAt>` +
      `<isDeleted>false</isDeleted><isSpam>false</isSpam><author><email>r${place}@reader.example</email><name>${text(name)}</name>` +
      `</author><thread dsq:id="1"/>${parent === undefined ? '' : `<parent dsq:id="${parent}"/>`}</post>\n`,
  )
  const head = '<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">\n'
  return `<?xml version="1.0" encoding="utf-8"?>\n${head}${thread}${all.join('')}</disqus>\n`
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

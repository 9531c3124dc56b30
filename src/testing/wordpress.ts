/** Exports as another system writes them: state only what the test is about. */
type Given = {
  id?: number
  title?: string
  link?: string
  type?: string
  status?: string
  date?: string
  author?: string
  excerpt?: string
  body?: string
  terms?: readonly (readonly [domain: string, name: string])[]
  more?: string
  comments?: readonly string[]
}

export function aWordpressFile(items: readonly string[], { version = '1.2', scheme = 'http' } = {}): string {
  const spaces = ['content="http://purl.org/rss/1.0/modules/content/"', 'dc="http://purl.org/dc/elements/1.1/"']
  const own = [
    `wp="${scheme}://wordpress.org/export/${version}/"`,
    `excerpt="${scheme}://wordpress.org/export/${version}/excerpt/"`,
  ]
  const author =
    '<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name><![CDATA[Ada Reed]]></wp:author_display_name></wp:author>'
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- An export. -->\n<rss version="2.0" ${[...spaces, ...own].map((each) => `xmlns:${each}`).join(' ')}>\n` +
    `<channel><title>The Old Post</title><wp:wxr_version>${version}</wp:wxr_version>${author}\n${items.join('')}</channel></rss>\n`
  )
}

export function anItem(given: Given): string {
  const { id = 1, title = 'Ferry runs again', link = `https://old.example/2019/05/ferry-${id}/`, type = 'post' } = given
  const { status = 'publish', date = '2019-05-01 10:00:00', author = 'ada', excerpt = '', more = '' } = given
  const { body = '<p>Cars queued from six.</p>', terms = [['category', 'Harbour']], comments = [] } = given
  const named = terms.map(([domain, name]) => `<category domain="${domain}" nicename="x">${cdata(name)}</category>`)
  return (
    `<item><title>${cdata(title)}</title><link>${cdata(link)}</link><pubDate>Wed, 01 May 2019 10:00:00 +0000</pubDate>` +
    `<dc:creator>${cdata(author)}</dc:creator><content:encoded>${cdata(body)}</content:encoded>` +
    `<excerpt:encoded>${cdata(excerpt)}</excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>${cdata(date)}</wp:post_date_gmt>` +
    `<wp:post_name>ferry-${id}</wp:post_name><wp:status>${cdata(status)}</wp:status><wp:post_type>${cdata(type)}</wp:post_type>` +
    `${named.join('')}${more}\n${comments.join('')}</item>\n`
  )
}

type Said = { id: string; parent?: string; approved?: string; type?: string; words?: string; name?: string }

export function aComment({
  id,
  parent = '0',
  approved = '1',
  type = 'comment',
  words = `Words of ${id}.`,
  name = 'Mina',
}: Said): string {
  return (
    `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata(name)}</wp:comment_author>` +
    `<wp:comment_author_email>mina@reader.example</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>` +
    `<wp:comment_date_gmt>2019-05-01 10:00:00</wp:comment_date_gmt><wp:comment_content>${cdata(words)}</wp:comment_content>` +
    `<wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type>` +
    `<wp:comment_parent>${parent}</wp:comment_parent></wp:comment>\n`
  )
}

/** A whole paper of articles, each with a conversation under it. */
export function aWordpressPaper(articles: number, commentsEach: number): string {
  const items = Array.from({ length: articles }, (_each, place) => {
    const id = place + 1
    const comments = Array.from({ length: commentsEach }, (_none, number) => {
      const parent = number % 3 === 0 ? '0' : String(id * 1_000 + number - 1)
      return aComment({ id: String(id * 1_000 + number), parent, approved: number % 7 === 6 ? '0' : '1' })
    })
    const terms = [
      ['category', `Section ${id % 5}`],
      ['post_tag', `Tag ${id % 11}`],
    ] as const
    const body = `<p>Part <b>${id}</b> of the log.</p><ul><li>One</li><li>Two</li></ul><img src="a.jpg">`
    return anItem({ id, title: `Day ${id} on the quay`, terms, body, excerpt: `What day ${id} brought.`, comments })
  })
  return aWordpressFile(items)
}

/** Text may end a section of character data; then it goes on in the next. */
function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

import type { Child } from 'hono/jsx'
import { jsx } from 'hono/jsx'
import { PictureTag } from '../../../ui/reader/picture.tsx'
import type { Picture } from '../../media/index.ts'
import type { Page, Part } from '../blocks/define.ts'
import { type Html, h } from '../blocks/html.ts'
import { definitionOf } from '../blocks/list.ts'
import type { Body } from '../document.ts'
import { wordsHtml } from '../inline/html.ts'
import * as say from '../messages/readers.ts'
import { notesIn } from '../notes.ts'

type Shown = {
  body: Body
  pictures: readonly Picture[]
  /** Runs into the first paragraph, as a newspaper's dateline does. */
  opening?: Child
  /** Put in front of addresses on this site, for readers who see the text elsewhere. */
  base?: string
  /** What stands at the end of a paragraph, a list item or a quotation. */
  beside?: Beside | undefined
}
export type Beside = (block: string) => Child

/** A body as markup: the one place that turns the stored document into HTML. */
export function ArticleBody({ body, pictures, opening, base = '', beside }: Shown) {
  const first = body.content.find((block) => block.type === 'paragraph')?.attrs.id
  const notes = notesIn(body.content)
  const blocks = (content: readonly Part[]): Html => content.map((block) => definitionOf(block).html(block, page))
  const page: Page = {
    base,
    blocks,
    words: (content) => wordsHtml(content, page),
    numberOf: (id) => notes.findIndex(({ attrs }) => attrs.id === id) + 1,
    beside: (id) => beside && { own: beside(id) },
    opening: (id) => (id === first ? { own: opening } : null),
    picture: (id, shown) => figureOf({ picture: pictures.find((each) => each.id === id), ...shown, base }),
  }
  return <>{encoded([blocks(body.content), notesHtml(notes, page)])}</>
}

/** What notes say, below the text, each with the way back to its place. */
function notesHtml(notes: ReturnType<typeof notesIn>, page: Page): Html {
  if (notes.length === 0) return null
  const items = notes.map(({ attrs: { id, words } }, at) => {
    const back = h(
      'a',
      { href: `#r-${id}`, role: 'doc-backlink', 'aria-label': say.backToNote({ number: at + 1 }) },
      '↩',
    )
    return h('li', { id: `b-${id}` }, page.words(words), ' ', back, page.beside(id))
  })
  return h('section', { class: 'notes', role: 'doc-endnotes', 'aria-label': say.notes() }, h('ol', {}, ...items))
}

/** What blocks say, for the one who encodes it. */
function encoded(html: Html): Child {
  if (html === null || html === undefined || typeof html === 'string') return html
  if ('own' in html) return html.own as Child
  if (!('tag' in html)) return html.map(encoded)
  return jsx(html.tag, html.attributes, ...(html.inner.map(encoded) as string[])) as Child
}

type Framed = { picture: Picture | undefined; caption: string; crop: string; base: string }

function figureOf({ picture, caption, crop, base }: Framed): Html | undefined {
  if (!picture) return undefined
  const own = (
    <>
      <PictureTag picture={picture} crop={crop} base={base} sizes="(min-width: 40rem) 38rem, 92vw" most={608} />
      <Caption caption={caption} credit={picture.credit} />
    </>
  )
  return { own }
}

export function Caption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null
  return (
    <figcaption>
      {caption} {credit ? <span class="credit">{credit}</span> : null}
    </figcaption>
  )
}

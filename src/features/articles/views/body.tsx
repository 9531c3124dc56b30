import type { Child } from 'hono/jsx'
import { PictureTag } from '../../../ui/reader/parts.tsx'
import type { Picture } from '../../media/index.ts'
import type { Block, Body, Words } from '../document.ts'

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
  const first = body.content.findIndex((block) => block.type === 'paragraph')
  return (
    <>
      {body.content.map((block, index) => (
        <BlockMarkup
          block={block}
          pictures={pictures}
          under={{ base, beside }}
          opening={index === first ? opening : undefined}
        />
      ))}
    </>
  )
}

type Under = Pick<Shown, 'beside'> & { base: string }
type Placed = { block: Block; pictures: readonly Picture[]; under: Under; opening?: Child }

function BlockMarkup({ block, pictures, under, opening }: Placed) {
  const { base, beside } = under
  const id = `b-${block.attrs.id}`
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id}>
          {opening}
          <Inline words={block.content} base={base} />
          {beside?.(block.attrs.id)}
        </p>
      )
    case 'heading':
      return block.attrs.level === 2 ? (
        <h2 id={id}>
          <Inline words={block.content} base={base} />
        </h2>
      ) : (
        <h3 id={id}>
          <Inline words={block.content} base={base} />
        </h3>
      )
    case 'bulletList':
      return <ul id={id}>{block.content.map((item) => Item(item, under))}</ul>
    case 'orderedList':
      return <ol id={id}>{block.content.map((item) => Item(item, under))}</ol>
    case 'blockquote':
      return <blockquote id={id}>{block.content.map((line) => Line(line, under))}</blockquote>
    case 'pullQuote':
      return (
        <aside class="pull" id={id} aria-label="Pulled from the text">
          <Inline words={block.content} base={base} />
        </aside>
      )
    case 'figure':
      return <Figure id={id} base={base} caption={block.attrs.caption} picture={named(pictures, block.attrs.picture)} />
    case 'rule':
      return <hr id={id} />
  }
}

function Item(item: Extract<Block, { type: 'bulletList' }>['content'][number], under: Under) {
  const [only, ...more] = item.content
  if (only && more.length === 0) {
    return (
      <li id={`b-${only.attrs.id}`}>
        <Inline words={only.content} base={under.base} />
        {under.beside?.(only.attrs.id)}
      </li>
    )
  }
  return <li>{item.content.map((line) => Line(line, under))}</li>
}

function Line(line: Extract<Block, { type: 'paragraph' }>, { base, beside }: Under) {
  return (
    <p id={`b-${line.attrs.id}`}>
      <Inline words={line.content} base={base} />
      {beside?.(line.attrs.id)}
    </p>
  )
}

type Framed = { id: string; base: string; caption: string; picture: Picture | undefined }

/** A picture that is not kept any more leaves its caption, so that the text still makes sense. */
function Figure({ id, base, caption, picture }: Framed) {
  if (!picture) return caption ? <p id={id}>{caption}</p> : null
  return (
    <figure id={id}>
      <PictureTag picture={picture} base={base} sizes="(min-width: 40rem) 38rem, 92vw" />
      <Caption caption={caption} credit={picture.credit} />
    </figure>
  )
}

export function Caption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null
  return (
    <figcaption>
      {caption} {credit ? <span class="credit">{credit}</span> : null}
    </figcaption>
  )
}

function Inline({ words, base }: { words: Words | undefined; base: string }) {
  return <>{(words ?? []).map((run) => marked(run, base))}</>
}

function marked(run: Words[number], base: string): Child {
  const marks = [...(run.marks ?? [])].reverse()
  return marks.reduce<Child>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>
    if (mark.type === 'italic') return <em>{inner}</em>
    const { href } = mark.attrs
    return <a href={href.startsWith('/') ? base + href : href}>{inner}</a>
  }, run.text)
}

function named(pictures: readonly Picture[], id: string): Picture | undefined {
  return pictures.find((picture) => picture.id === id)
}

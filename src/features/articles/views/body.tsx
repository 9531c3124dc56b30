import type { Child } from 'hono/jsx'
import { PictureTag } from '../../../ui/reader/parts.tsx'
import type { Picture } from '../../media/index.ts'
import type { Block, Body, Words } from '../document.ts'

type Shown = {
  body: Body
  pictures: readonly Picture[]
  /** Runs into the first paragraph, as a newspaper's dateline does. */
  opening?: Child
}

/** A body as markup: the one place that turns the stored document into HTML. */
export function ArticleBody({ body, pictures, opening }: Shown) {
  const first = body.content.findIndex((block) => block.type === 'paragraph')
  return (
    <>
      {body.content.map((block, index) => (
        <BlockMarkup block={block} pictures={pictures} opening={index === first ? opening : undefined} />
      ))}
    </>
  )
}

function BlockMarkup({ block, pictures, opening }: { block: Block; pictures: readonly Picture[]; opening?: Child }) {
  const id = `b-${block.attrs.id}`
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id}>
          {opening}
          <Inline words={block.content} />
        </p>
      )
    case 'heading':
      return block.attrs.level === 2 ? (
        <h2 id={id}>
          <Inline words={block.content} />
        </h2>
      ) : (
        <h3 id={id}>
          <Inline words={block.content} />
        </h3>
      )
    case 'bulletList':
      return <ul id={id}>{block.content.map((item) => Item(item))}</ul>
    case 'orderedList':
      return <ol id={id}>{block.content.map((item) => Item(item))}</ol>
    case 'blockquote':
      return <blockquote id={id}>{block.content.map((line) => Line(line))}</blockquote>
    case 'pullQuote':
      return (
        <aside class="pull" id={id} aria-label="Pulled from the text">
          <Inline words={block.content} />
        </aside>
      )
    case 'figure':
      return <Figure id={id} caption={block.attrs.caption} picture={named(pictures, block.attrs.picture)} />
    case 'rule':
      return <hr id={id} />
  }
}

function Item(item: Extract<Block, { type: 'bulletList' }>['content'][number]) {
  const [only, ...more] = item.content
  if (only && more.length === 0) {
    return (
      <li id={`b-${only.attrs.id}`}>
        <Inline words={only.content} />
      </li>
    )
  }
  return <li>{item.content.map((line) => Line(line))}</li>
}

function Line(line: Extract<Block, { type: 'paragraph' }>) {
  return (
    <p id={`b-${line.attrs.id}`}>
      <Inline words={line.content} />
    </p>
  )
}

type Framed = { id: string; caption: string; picture: Picture | undefined }

/** A picture that is not kept any more leaves its caption, so that the text still makes sense. */
function Figure({ id, caption, picture }: Framed) {
  if (!picture) return caption ? <p id={id}>{caption}</p> : null
  return (
    <figure id={id}>
      <PictureTag picture={picture} sizes="(min-width: 40rem) 38rem, 92vw" />
      <Caption caption={caption} credit={picture.credit} />
    </figure>
  )
}

export function Caption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null
  return (
    <figcaption>
      {caption} {credit ? <span class="credit">Picture: {credit}</span> : null}
    </figcaption>
  )
}

function Inline({ words }: { words: Words | undefined }) {
  return <>{(words ?? []).map((run) => marked(run))}</>
}

function marked(run: Words[number]): Child {
  const marks = [...(run.marks ?? [])].reverse()
  return marks.reduce<Child>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>
    if (mark.type === 'italic') return <em>{inner}</em>
    return <a href={mark.attrs.href}>{inner}</a>
  }, run.text)
}

function named(pictures: readonly Picture[], id: string): Picture | undefined {
  return pictures.find((picture) => picture.id === id)
}

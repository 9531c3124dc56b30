import type { MarkdownPart } from '../../base/markup.ts'
import { inlineOf } from '../../platform/markup/inline.ts'
import { labelOf, type Markdown, readMarkdown } from '../../platform/markup/markdown.ts'
import type { MarkdownReading, Part } from './blocks/define.ts'
import { definitions } from './blocks/list.ts'
import { lineOf } from './blocks/paragraph/paragraph.ts'
import type { Block, Body } from './document.ts'
import type { InlineReading } from './inline/define-atom.ts'
import { wordsFrom } from './inline/read.ts'
import type { Text } from './inline/text.ts'
import { bareWords, type Words } from './inline/words.ts'

/**
 * Reads Markdown into a body, by what each kind of block and mark takes for its own. HTML is text, but for the few tags
 * that marks have where Markdown has no sign. Quotation marks stay as they were written.
 */
export function fromMarkdown(text: string, nextId: () => string): Body {
  const markdown = readMarkdown(text)
  const notes = notesOf(markdown)
  const reading = readingOf(markdown, notes, nextId)
  const blocks = reading.blocks(markdown.root.parts)
  return { type: 'doc', content: [...blocks, ...notes.left().map((words) => lineOf(words, nextId))] as Block[] }
}

type Notes = { named: (label: string) => Text[] | undefined; left: () => Text[][] }

function readingOf(markdown: Markdown, notes: Notes, nextId: () => string): MarkdownReading {
  const inline = { nextId, note: notes.named }
  const reading: MarkdownReading = {
    source: markdown.source,
    nextId,
    inline: (part) => inlineOf(markdown, part),
    line: (written) => lineIn(written, inline),
    words: (part) => wordsFrom(inlineOf(markdown, part), inline),
    blocks: (parts) => parts.flatMap((part) => blocksOf(part, reading)),
  }
  return reading
}

function lineIn(written: string, inline: InlineReading): Words {
  const markdown = readMarkdown(written)
  const [part] = markdown.root.parts
  return part?.name === 'Paragraph'
    ? wordsFrom(inlineOf(markdown, part), inline)
    : written === ''
      ? []
      : [{ type: 'text', text: written }]
}

/** What notes say, by their labels; those that nothing points at are left for the end. */
function notesOf(markdown: Markdown): Notes {
  const found = markdown.root.parts.filter(({ name }) => name === 'Note')
  const byLabel = new Map(found.map((note) => [labelIn(markdown, note), note]))
  const used = new Set<string>()
  const wordsOf = (note: MarkdownPart) =>
    bareWords(wordsFrom(inlineOf(markdown, note), { nextId: () => '', note: () => undefined }))
  return {
    named: (written) => {
      const label = labelOf(written)
      const note = byLabel.get(label)
      used.add(label)
      return note && wordsOf(note)
    },
    left: () => [...byLabel].flatMap(([label, note]) => (used.has(label) ? [] : [wordsOf(note)])),
  }
}

function labelIn({ source }: Markdown, { parts }: MarkdownPart): string {
  const label = parts.find(({ name }) => name === 'NoteLabel')
  const [, written = ''] = label ? (/\[\^([^\s[\]]{1,80})\]:/.exec(source.slice(label.from, label.to)) ?? []) : []
  return labelOf(written)
}

function blocksOf(part: MarkdownPart, reading: MarkdownReading): Part[] {
  for (const { fromMarkdown: read } of definitions) {
    const blocks = read?.(part, reading)
    if (blocks) return blocks
  }
  // A container that is none here is what stands in it.
  return part.name === 'Container' ? reading.blocks(part.parts) : []
}

export function blockIds(random: () => string): () => string {
  return () => random().slice(-10)
}

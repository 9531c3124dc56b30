import type { MarkdownPart } from '../../../base/markup.ts'

/** What stands after the name of `::: name words`; nothing where a part is no such container. */
export function containerArgument(source: string, { name, parts }: MarkdownPart, named: RegExp): string | undefined {
  const mark = name === 'Container' ? parts.find((part) => part.name === 'ContainerMark') : undefined
  const [, word = '', argument = ''] = mark ? (opening.exec(source.slice(mark.from, mark.to)) ?? []) : []
  return named.test(word) ? argument.trim() : undefined
}

const opening = /^:+\s*([a-z-]+)(.*)$/s

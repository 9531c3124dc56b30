import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { marks as bodyMarks } from '../../../features/articles/inline/marks.ts'
import { editorsOwn, marks, nodes, schemaVersion } from '../../../features/working-copies/rules/schema.ts'
import { kept } from '../definitions.ts'
import { schemaExtensions } from '../schema.ts'

/** What the editor writes, by names alone. Whoever changes it raises `schemaVersion`, and writes the new one down here. */
const versions: Record<number, string> = {
  1: 'blockquote(id) bulletList(id) card(href,id,title) codeBlock(id,language) details(id) doc() figure(caption,id,picture) file(href,id,kind,name,size) footnote(id,words) heading(id,level) lineBreak() listItem(id) orderedList(id,start,type) paragraph(id) pullQuote(id) rule(id) summary(id) table(caption,id) tableCell(colspan,colwidth,id,rowspan) tableHeader(colspan,colwidth,id,rowspan) tableRow(id) text() | bold() italic() link(href) strike() subscript() superscript()',
  2: 'blockquote(id) bulletList(id) card(href,id,title) codeBlock(id,language) details(id) doc() figure(caption,crop,id,picture) file(href,id,kind,name,size) footnote(id,words) heading(id,level) lineBreak() listItem(id) orderedList(id,start,type) paragraph(id) pullQuote(id) rule(id) summary(id) table(caption,id) tableCell(colspan,colwidth,id,rowspan) tableHeader(colspan,colwidth,id,rowspan) tableRow(id) text() | bold() italic() link(href) strike() subscript() superscript()',
}

const schema = getSchema(schemaExtensions())
const named = (types: Record<string, { spec: { attrs?: unknown } }>) =>
  Object.entries(types)
    .map(([name, { spec }]) => `${name}(${Object.keys(spec.attrs ?? {}).sort()})`)
    .sort()
    .join(' ')

test('a tab whose editor writes something else has another version', () => {
  expect(`${named(schema.nodes)} | ${named(schema.marks)}`).toBe(versions[schemaVersion])
})

test('a working copy holds what bodies keep, and of the editor’s own what it begins with', () => {
  expect(nodes).toEqual(kept)
  expect(Object.keys(marks)).toEqual(bodyMarks.map(({ type }) => type))
  for (const [name, own] of Object.entries(editorsOwn)) {
    const { attrs = {} } = schema.nodes[name]?.spec ?? {}
    for (const [attribute, value] of Object.entries(own)) expect(attrs[attribute]?.default).toBe(value)
  }
})

test('whatever the editor writes, a working copy holds', () => {
  for (const [name, { spec }] of Object.entries(schema.nodes)) {
    const known = [...(nodes[name] ?? []), ...Object.keys(editorsOwn[name] ?? {})]
    // What is null is not written.
    const written = Object.entries(spec.attrs ?? {}).flatMap(([each, { default: value }]) =>
      value === null && each !== 'id' && each !== 'size' && each !== 'href' ? [] : [each],
    )
    if (name !== 'doc' && name !== 'text') expect(known).toEqual(expect.arrayContaining(written))
  }
})

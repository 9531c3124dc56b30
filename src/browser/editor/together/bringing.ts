import { getSchema } from '@tiptap/core'
import { yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror'
import type { Doc } from 'yjs'
import { bodyName } from '../../../features/working-copies/rules/schema.ts'
import { bodyOf } from '../body.ts'
import type { Content } from '../form.ts'
import { schemaExtensions } from '../schema.ts'

type Words = Pick<Content, 'headline' | 'standfirst' | 'pictureCaption' | 'body'>

/** Sends words that rest on a revision; the newsroom puts them into the text by blocks. True once it has them. */
export async function bringWords(path: string, { base, shared }: { base: string; shared: Words }): Promise<boolean> {
  const { headline, standfirst, pictureCaption, body } = shared
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const sent = JSON.stringify({ base, shared: { headline, standfirst, pictureCaption, body } })
  const answer = await fetch(path, { method: 'POST', headers, body: sent }).catch(() => undefined)
  return answer?.ok === true
}

/** The same for a copy of the text that the newsroom does not have any more. */
export function bringDoc(path: string): (base: string, doc: Doc) => Promise<boolean> {
  return (base, doc) => {
    const schema = getSchema(schemaExtensions())
    const line = (name: string) => doc.getText(name).toString()
    const body = bodyOf(yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(bodyName), schema).toJSON())
    const lines = { headline: line('headline'), standfirst: line('standfirst'), pictureCaption: line('pictureCaption') }
    return bringWords(path, { base, shared: { ...lines, body } })
  }
}

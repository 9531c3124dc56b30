import { type Attributes, mergeAttributes, Node } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

const figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: (): Attributes => ({
    picture: { default: '', parseHTML: (element) => element.getAttribute('data-picture') ?? '' },
    caption: { default: '', parseHTML: (element) => element.getAttribute('data-caption') ?? '' },
    crop: { default: null, parseHTML: (element) => element.getAttribute('data-crop') },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { picture, caption, crop } = node.attrs
    const attributes = mergeAttributes(HTMLAttributes, {
      ...{ 'data-picture': picture, 'data-caption': caption },
      ...(crop ? { 'data-crop': crop } : {}),
    })
    const asked = crop ? `?crop=${encodeURIComponent(crop)}` : ''
    const image = ['img', { src: `/pictures/${picture}/preview${asked}`, alt: '' }] as const
    return ['figure', attributes, image, ['figcaption', caption || say.noCaption()]]
  },
})

export const editing: Editing = {
  extensions: [figure],
  keeps: { figure: ['id', 'picture', 'caption', 'crop'] },
  tools: [
    { label: say.picture(), says: say.picture(), place: 70, act: (editor, kit) => kit.askForPicture(editor) },
    {
      ...{ label: say.cutPicture(), says: say.cutPictureSays(), place: 71 },
      act: (editor, kit) => kit.askForCrop(editor),
      isFor: (editor) => editor.isActive('figure'),
    },
  ],
}

const font = (family: string, file: string) =>
  new URL(import.meta.resolve(`@fontsource-variable/${family}/files/${file}.woff2`))

/** Every file that pages refer to by name. */
export const readerAssets = [
  { name: 'newsreader.woff2', file: font('newsreader', 'newsreader-latin-wght-normal') },
  { name: 'newsreader-italic.woff2', file: font('newsreader', 'newsreader-latin-wght-italic') },
  { name: 'newsreader-ext.woff2', file: font('newsreader', 'newsreader-latin-ext-wght-normal') },
  { name: 'reader.css', file: new URL('./reader/reader.css', import.meta.url) },
]

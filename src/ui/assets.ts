const font = (family: string, file: string) =>
  new URL(import.meta.resolve(`@fontsource-variable/${family}/files/${file}.woff2`))

/** Every style sheet and font that pages refer to by name. */
export const styleAssets = [
  { name: 'newsreader.woff2', file: font('newsreader', 'newsreader-latin-wght-normal') },
  { name: 'newsreader-italic.woff2', file: font('newsreader', 'newsreader-latin-wght-italic') },
  { name: 'newsreader-ext.woff2', file: font('newsreader', 'newsreader-latin-ext-wght-normal') },
  { name: 'reader.css', file: new URL('./reader/reader.css', import.meta.url) },
  { name: 'history.css', file: new URL('./reader/history.css', import.meta.url) },
  { name: 'newsroom.css', file: new URL('./newsroom/newsroom.css', import.meta.url) },
  { name: 'replies.css', file: new URL('./newsroom/replies.css', import.meta.url) },
]

/** Where the bundler leaves scripts: seen from the sources, then from the built server. */
export const scriptFolders = [
  new URL('../../dist/browser/', import.meta.url),
  new URL('../../browser/', import.meta.url),
]

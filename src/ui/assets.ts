import { cssOf, newsroomTokens, readerTokens } from './tokens.ts'

const font = (family: string, file: string) => [
  new URL(import.meta.resolve(`@fontsource-variable/${family}/files/${file}.woff2`)),
]
const sheets = (who: 'reader' | 'newsroom', ...names: string[]) =>
  names.map((name) => new URL(`./${who}/sheets/${name}.css`, import.meta.url))

/** Every style sheet and font that pages refer to by name. */
export const styleAssets = [
  { name: 'newsreader.woff2', files: font('newsreader', 'newsreader-latin-wght-normal') },
  { name: 'newsreader-italic.woff2', files: font('newsreader', 'newsreader-latin-wght-italic') },
  { name: 'newsreader-ext.woff2', files: font('newsreader', 'newsreader-latin-ext-wght-normal') },
  {
    name: 'reader.css',
    opens: cssOf(readerTokens),
    files: sheets('reader', 'base', 'lists', 'article', 'forms', 'replies', 'thread', 'record', 'own-pages'),
  },
  { name: 'kinds.css', files: sheets('reader', 'kinds') },
  { name: 'front.css', files: sheets('reader', 'front') },
  { name: 'history.css', files: sheets('reader', 'history') },
  {
    name: 'newsroom.css',
    opens: cssOf(newsroomTokens),
    files: sheets(
      'newsroom',
      'base',
      'forms',
      'lists',
      'list-screen',
      'desk',
      'findings',
      'editor',
      'colleagues',
      'writing-tools',
      'record',
      'pictures',
      'plan',
      'fronts',
    ),
  },
  { name: 'replies.css', files: sheets('newsroom', 'queue', 'replies') },
]

/** Where the bundler leaves scripts: seen from the sources, then from the built server. */
export const scriptFolders = [
  new URL('../../dist/browser/', import.meta.url),
  new URL('../../browser/', import.meta.url),
]

import { type FamilyName, facesOf, families, fontFiles } from './looks/families.ts'
import { type LookName, lookNames, looks } from './looks/looks.ts'
import { tintsCss } from './tints.ts'
import { cssOf, newsroomTokens } from './tokens.ts'

const sheets = (who: 'reader' | 'newsroom', ...names: string[]) =>
  names.map((name) => new URL(`./${who}/sheets/${name}.css`, import.meta.url))

const fonts = (Object.keys(families) as FamilyName[])
  .flatMap(fontFiles)
  .map(({ name, file }) => ({ name, files: [new URL(import.meta.resolve(file))] }))

/** The name of the one style sheet that every page of readers has under a look. */
export function lookAsset(name: LookName): string {
  return `${name}.css`
}

/** Every style sheet and font that pages refer to by name. */
export const styleAssets = [
  ...fonts,
  ...lookNames.map((name) => ({
    name: lookAsset(name),
    opens: looks[name].families.map(facesOf).join('') + cssOf(looks[name].tokens) + tintsCss(),
    files: [
      ...sheets('reader', 'base', 'lists', 'article', 'forms', 'replies', 'thread', 'record', 'own-pages'),
      ...looks[name].sheets.map((each) => new URL(`./looks/sheets/${each}.css`, import.meta.url)),
    ],
  })),
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
      'going',
      'record',
      'pictures',
      'plan',
      'face',
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

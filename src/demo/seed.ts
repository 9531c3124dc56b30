import { importMarkdown } from '../features/importers/index.ts'
import { type StaffId, theOwner } from '../features/staff/index.ts'
import type { Site } from '../site.ts'
import { type Paper, readArticles, readPaper } from './paper.ts'
import { drawPictures } from './pictures.ts'

/** Fills an empty site with the demo's paper, through the same doors as any newsroom's own work. */
export async function seed(site: Site): Promise<void> {
  const paper = await readPaper()
  await foundPaper(site, paper)
  await addArticles(site)
  await site.jobs.settle()
}

async function foundPaper({ settings, newsroom }: Site, paper: Paper): Promise<void> {
  const { name, tagline, city, language, timezone: timeZone, contact } = paper
  done(await settings.change(theOwner, { name, tagline, city, language, timeZone, contact }))
  for (const [position, section] of paper.sections.entries()) {
    done(await settings.addSection(theOwner, { ...section, position }))
  }
  const staffIds = new Map<string, StaffId>()
  for (const { key, ...who } of paper.staff) staffIds.set(key, done(await newsroom.addStaff(theOwner, who)).id)
  for (const { staff, ...who } of paper.authors) {
    const staffId = staff === undefined ? undefined : staffIds.get(staff)
    done(await newsroom.addAuthor(theOwner, { ...who, ...(staffId ? { staffId } : {}) }))
  }
}

async function addArticles(site: Site): Promise<Map<string, string>> {
  const { default: sharp } = await import('sharp')
  const drawn = new Map(drawPictures().map(({ name, svg }) => [name, svg]))
  const pictures = new Map<string, Promise<Uint8Array>>()
  const paths = new Map<string, string>()
  const picture = async (name: string): Promise<Uint8Array | undefined> => {
    const svg = drawn.get(name)
    if (svg === undefined) return undefined
    const bytes = pictures.get(name) ?? sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
    pictures.set(name, bytes)
    return bytes
  }
  for (const { key, text } of await readArticles()) {
    const article = done(await importMarkdown(site, theOwner, { text, publish: true, picture }))
    if (article.path) paths.set(key, article.path)
  }
  return paths
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo's own paper was refused: ${outcome.refused}`)
  return outcome.done
}

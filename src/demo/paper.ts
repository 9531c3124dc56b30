import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { languageAtFirst, languageOf } from '../base/language.ts'

/** The folder of the demo's texts, seen from where the built server stands. */
export const texts = new URL('../../../demo/', import.meta.url)

const reach = z.enum(['own', 'sections', 'all'])
const paper = z.object({
  name: z.string(),
  tagline: z.string(),
  city: z.string(),
  language: z.string().transform((tag) => languageOf(tag) ?? languageAtFirst),
  timezone: z.string(),
  contact: z.string(),
  sections: z.array(z.object({ slug: z.string(), name: z.string(), description: z.string() })),
  /** Those that this paper made, beside the given ones. */
  roles: z.array(
    z.object({ key: z.string(), name: z.string(), description: z.string(), grants: z.record(z.string(), reach) }),
  ),
  staff: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      email: z.string(),
      /** A given role, or the key of one of the paper’s own. */
      role: z.string(),
      /** By their slugs; all of them where none is named. */
      sections: z.array(z.string()).optional(),
    }),
  ),
  authors: z.array(z.object({ slug: z.string(), name: z.string(), bio: z.string(), staff: z.string().optional() })),
})

const reply = z.object({
  key: z.string(),
  article: z.string(),
  answers: z.string().optional(),
  name: z.string(),
  email: z.string(),
  after: z.number(),
  status: z.enum(['published', 'pending', 'hidden', 'spam']),
  because: z.string().optional(),
  /** How the paragraph begins that it answers. */
  quotes: z.string().optional(),
  picked: z.boolean().optional(),
  error: z.enum(['public', 'private']).optional(),
  body: z.string(),
})

const suggested = z.object({ draft: z.string(), by: z.string(), words: z.string(), instead: z.string() })

const note = z.object({
  draft: z.string(),
  /** What it is about; the whole article where nothing is named. */
  words: z.string().optional(),
  said: z.array(z.object({ by: z.string(), words: z.string() })).min(1),
  settled: z.string().optional(),
})

const sentences = z.array(z.string()).min(1)
const thread = z.object({
  chosen: z.record(z.string(), sentences),
  readers: z.array(z.object({ name: z.string(), low: z.boolean().default(false) })),
  openings: sentences,
  closings: sentences,
  agreeing: sentences,
  disagreeing: sentences,
  shorts: sentences,
  topics: z.array(z.object({ about: z.string(), one: sentences, two: sentences })),
  reporter: sentences,
  staff: sentences,
})

const entry = z.object({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  aliases: z.array(z.string()).default([]),
  pronoun: z.string().optional(),
})
const role = z.object({
  title: z.string(),
  at: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
})
/** What is the same for every quote of an article may stand above them. */
const context = z.object({
  to: z.string().optional(),
  occasion: z.string().optional(),
  source: z.string().optional(),
  checked: z.string().optional(),
  when: z.string().optional(),
})
const record = z.object({
  organisations: z.array(entry),
  places: z.array(entry),
  people: z.array(entry.extend({ roles: z.array(role) })),
  sources: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['document', 'link', 'interview']),
      title: z.string(),
      url: z.string().optional(),
      seen: z.string().optional(),
    }),
  ),
  quotes: z.array(
    context.extend({
      in: z.string(),
      said: z.array(
        context.extend({ by: z.string(), words: z.string(), kind: z.enum(['direct', 'mixed']).default('direct') }),
      ),
    }),
  ),
  storyline: z.object({
    title: z.string(),
    summary: z.string(),
    articles: z.array(z.string()),
    events: z.array(
      z.object({
        in: z.string(),
        words: z.string(),
        title: z.string(),
        when: z.string(),
        at: z.string().optional(),
        status: z.enum(['reported', 'confirmed', 'planned']).default('reported'),
        who: z.array(z.string()).default([]),
      }),
    ),
  }),
})

export type PaperRecord = z.infer<typeof record>

export async function readRecord(): Promise<PaperRecord> {
  return record.parse(parse(await readFile(new URL('record.yaml', texts), 'utf8')))
}

export type Paper = z.infer<typeof paper>
export type PaperReply = z.infer<typeof reply>

/** What many readers say under one article. */
export type PaperThread = z.infer<typeof thread>

export async function readPaper(): Promise<Paper> {
  return paper.parse(parse(await readFile(new URL('paper.yaml', texts), 'utf8')))
}

export async function readReplies(): Promise<PaperReply[]> {
  return z.array(reply).parse(parse(await readFile(new URL('replies.yaml', texts), 'utf8')))
}

export async function readNotes(): Promise<z.infer<typeof note>[]> {
  return z.array(note).parse(parse(await readFile(new URL('notes.yaml', texts), 'utf8')))
}

export async function readSuggested(): Promise<z.infer<typeof suggested>[]> {
  return z.array(suggested).parse(parse(await readFile(new URL('suggested.yaml', texts), 'utf8')))
}

const headline = z.object({ draft: z.string(), by: z.string(), words: z.string() })

export async function readHeadlines(): Promise<z.infer<typeof headline>[]> {
  return z.array(headline).parse(parse(await readFile(new URL('headlines.yaml', texts), 'utf8')))
}

export async function readThread(folder = texts): Promise<PaperThread> {
  return thread.parse(parse(await readFile(new URL('thread.yaml', folder), 'utf8')))
}

/** Every file of a folder by its name without an ending, in order. */
export async function readFolder(name: 'articles' | 'drafts'): Promise<{ key: string; text: string }[]> {
  const folder = new URL(`${name}/`, texts)
  const names = (await readdir(fileURLToPath(folder))).filter((name) => name.endsWith('.md')).sort()
  return Promise.all(
    names.map(async (name) => ({ key: name.slice(0, -3), text: await readFile(new URL(name, folder), 'utf8') })),
  )
}

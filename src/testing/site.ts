import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Feature } from '../assembly/feature.ts'
import { keptOnce } from '../base/kept-once.ts'
import type { RoleId } from '../base/permission.ts'
import { clean } from '../base/text.ts'
import type { ArticleId, Content } from '../features/articles/index.ts'
import { type Checker, createChecker } from '../features/desk/index.ts'
import type { Brought } from '../features/replies/index.ts'
import { type Actor, givenRole, theOwner } from '../features/staff/index.ts'
import type { Suggest } from '../features/suggestions/index.ts'
import { features } from '../features.ts'
import { readConfig } from '../platform/config.ts'
import type { OpenDatabase } from '../platform/database/database.ts'
import { recordedTypes } from '../platform/events/store.ts'
import { openFiles } from '../platform/files/open.ts'
import { createLog } from '../platform/log.ts'
import type { Mail, Message } from '../platform/mail/mail.ts'
import type { LookAt } from '../platform/outward/look.ts'
import { followChanges } from '../platform/pages/follow.ts'
import { loadAssets } from '../platform/web/assets.ts'
import { createSite, type Site } from '../site.ts'
import { styleAssets } from '../ui/assets.ts'
import { aStoppedClock, countedIds } from './clock.ts'
import { throwAway } from './folders.ts'
import { afterThisTest } from './leftovers.ts'

type Given = {
  mail?: Mail
  settings?: Record<string, string>
  address?: string
  suggest?: Suggest
  lookAt?: LookAt
  /** Its name among processes on one database. */
  process?: string
  checker?: Checker
  /** Features beside those of Stet. */
  also?: readonly Feature[]
}

/** One thread for all sites of a process, which ends with it. */
export const theChecker = createChecker()
const assets = keptOnce(() => loadAssets(styleAssets, '/assets'))

/** A whole site over one database: stopped clock, counted ids, mail kept in a list unless given, all else real. */
export async function aSite(
  database: OpenDatabase,
  { mail, settings = {}, address = 'http://127.0.0.1:4000', also = [], ...elsewhere }: Given = {},
) {
  const folder = await mkdtemp(join(throwAway, 'stet-'))
  const clock = aStoppedClock()
  const ids = countedIds(clock)
  const log = createLog('silent')
  const sent: Message[] = []
  const config = readConfig(folder, { logLevel: 'silent', ...settings }, {})
  const { files, linesOf } = openFiles(config.files, clock)
  const site = createSite(
    {
      config,
      database,
      files,
      linesOf,
      mail: mail ?? { send: async (message) => void sent.push(message), close: () => undefined },
      log,
      clock,
      ids,
      assets: await assets(),
      process: 'test',
      checker: theChecker,
      address: () => address,
      passwordCost: { memory: 16, passes: 1, parallelism: 1 },
      ...elsewhere,
    },
    [...features, ...also],
  )
  const following = await followChanges({ database, pages: site.pages, log, every: 60_000 })
  afterThisTest(async () => {
    await following.stop()
    await rm(folder, { recursive: true, force: true })
  })

  async function staff(role: RoleId = 'publisher', sections: Actor['sections'] = 'all'): Promise<Actor> {
    const count = (await site.newsroom.all()).length
    const who = { email: `${role}${count}@paper.example`, name: `${role} ${count}`, role, sections }
    return doneOrFault(await site.newsroom.addStaff(theOwner, who))
  }

  async function section(name = 'City') {
    const { sections } = await site.settings.site()
    const known = sections.find((each) => each.name === name)
    if (known) return known
    const rights = givenRole('publisher')
    const owner: Actor = { id: ids.next('staff'), name: 'Owner', role: 'publisher', rights, sections: 'all' }
    const position = sections.length
    return doneOrFault(await site.settings.addSection(owner, { name, description: `All about ${name}.`, position }))
  }

  async function author(name = 'Ada Reed') {
    const known = (await site.newsroom.authors()).find((each) => each.name === name)
    return known ?? doneOrFault(await site.newsroom.addAuthor(theOwner, { name }))
  }

  /** Content the desk check has nothing to say about; state only what the test is about. */
  async function content(given: Partial<Content> = {}): Promise<Content> {
    return { ...soundContent, sectionId: (await section()).id, byline: [(await author()).id], ...given }
  }

  /** A saved draft by a publisher. */
  async function draft(given: Partial<Content> = {}) {
    return doneOrFault(await site.articles.create(await staff(), await content(given)))
  }

  /** An article readers can see. */
  async function article(given: Partial<Content> = {}) {
    const { article: saved, revision } = await draft(given)
    const named = { articleId: saved.id, revisionId: revision.id }
    return doneOrFault(await site.articles.publish(await staff(), named)).article
  }

  /** A reply that came in with its own status; state only the facts that matter. */
  async function reply(given: Partial<Brought> & { articleId: ArticleId }) {
    const key = ids.next('reply')
    const usual = {
      key,
      answers: null,
      postedAt: clock.now(),
      status: 'published',
      email: 'mina@reader.example',
    } as const
    const words = { name: clean('Mina Okafor'), body: clean(`Was it the ramp or the wire? (${key})`) }
    return doneOrFault(await site.replies.bring(theOwner, { ...usual, ...words, ...given }))
  }

  return {
    ...site,
    files,
    clock,
    sent,
    staff,
    section,
    author,
    content,
    draft,
    article,
    reply,
    happened: () => recordedTypes(database.read),
  }
}

const soundContent = {
  slug: 'ferry-runs-again',
  headline: 'Ferry runs again after eleven days',
  standfirst: 'The crossing reopened with a repaired ramp and half its usual timetable.',
  place: 'PORT ELDER',
  reportedOn: '2026-11-20',
  topics: ['Ferries'],
  pictureId: null,
  pictureCaption: '',
  sources: [{ title: 'Harbour notice 14', url: 'https://harbour.example/notices/14' }],
  body: aParagraph('Cars queued from six in the morning to be the first across.'),
}

/** A body of one paragraph. */
export function aParagraph(text: string): Content['body'] {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'block001' }, content: [{ type: 'text', text }] }] }
}

/** What was done; a refusal fails the test with its name. */
export function doneOrFault<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused}`)
  return outcome.done
}

/** Content for a site that has nothing yet, with the section and the author it needs. */
export async function aPieceFor(site: Pick<Site, 'settings' | 'newsroom'>) {
  const owner = theOwner
  const place = { name: 'City', description: '', position: 0 }
  const section = doneOrFault(await site.settings.addSection(owner, place))
  const author = doneOrFault(await site.newsroom.addAuthor(owner, { name: 'Ada Reed' }))
  return { owner, content: { ...soundContent, sectionId: section.id, byline: [author.id] } }
}

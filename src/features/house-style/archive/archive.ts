import type { ArticleId } from '../../articles/index.ts'
import { passagesWithFigures } from '../../articles/index.ts'
import type { Draft, Finding } from '../../desk/index.ts'
import { houseRuleName, type Style } from '../../desk/index.ts'
import { inSections, styleOf } from '../asked.ts'
import type { Needs } from '../needs.ts'
import type { Hit, Rule, RuleId } from '../rule.ts'
import { type ArchiveKey, newestPublic } from './store.ts'

/** So many of the newest articles a rule is tried on. */
const most = 1_000
const batch = 50

type Found = { articles: number; hits: Map<RuleId, Hit[]> }

/** Asks rules of the newest articles that readers see, all of them in one way through the archive. */
export async function foundInArchive(needs: Needs, rules: readonly Rule[]): Promise<Found> {
  const { sections } = await needs.settings.site()
  const style = styleOf(rules.map((rule) => inSections(rule, sections)))
  const byKey = new Map<string, Hit[]>(rules.map(({ key }) => [houseRuleName(key), []]))
  let articles = 0
  for await (const row of newestOf(needs)) {
    articles += 1
    for (const [rule, hit] of await hitsIn(needs, row, style)) byKey.get(rule)?.push(hit)
  }
  return { articles, hits: new Map(rules.map(({ id, key }) => [id, byKey.get(houseRuleName(key)) ?? []])) }
}

async function* newestOf({ database }: Needs): AsyncGenerator<Row> {
  let after: ArchiveKey | undefined
  for (let left = most; left > 0; left -= batch) {
    const rows = await newestPublic(database.read, after, Math.min(batch, left))
    yield* rows
    after = rows.at(-1)
    if (rows.length < batch) return
  }
}

type Row = Awaited<ReturnType<typeof newestPublic>>[number]

async function hitsIn({ articles, deskCheck }: Needs, row: Row, style: Style): Promise<Map<string, Hit>> {
  const revision = await articles.revision(row.revisionId)
  if (!revision) return new Map()
  const { headline, standfirst, body, sectionId } = revision.content
  const passages = passagesWithFigures(body)
  const draft = { headline, standfirst, passages, byline: [], dateline: null, sources: [], section: sectionId }
  const found = new Map<string, Hit>()
  for (const { rule, place } of await deskCheck.try(draft, style)) {
    const known = found.get(rule)
    if (known) known.count += 1
    else found.set(rule, { ...hitAt(draft, place), articleId: row.id as ArticleId, path: row.path, headline, count: 1 })
  }
  return found
}

const beside = 90

function hitAt(
  draft: Draft,
  { field, passage, start, end }: Finding['place'],
): Pick<Hit, 'before' | 'found' | 'after'> {
  const inBody = draft.passages.find(({ id }) => id === passage)?.text ?? ''
  const { headline, standfirst, titles } = draft
  const above: Partial<Record<Finding['place']['field'], string>> = { headline, standfirst, ...titles }
  const text = above[field] ?? inBody
  const from = Math.max(0, start - beside)
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    found: text.slice(start, end),
    after: `${text.slice(end, end + beside)}${end + beside < text.length ? '…' : ''}`,
  }
}

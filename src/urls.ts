import type { Id } from './base/id.ts'
import { home, partOf } from './base/path.ts'

/** Every address of the site. Links are made here and nowhere else, so that an address changes in one place. */
export const urls = {
  home,
  section: (slug: string) => `/sections/${partOf(slug)}`,
  topic: (slug: string) => `/topics/${partOf(slug)}`,
  author: (slug: string) => `/authors/${partOf(slug)}`,
  icon: '/icon.svg',
  corrections: '/corrections',
  correctionsBefore: (key: { madeAt: string; id: string }) => `/corrections/before/${key.madeAt}/${key.id}`,
  correctionsFeed: '/corrections/feed.xml',
  /** A notice on its article's page. */
  correction: (path: string, id: string) => `${path}#c-${id}`,
  archive: '/archive',
  month: (month: string) => `/archive/${month.replace('-', '/')}`,
  person: (slug: string) => `/people/${partOf(slug)}`,
  organisation: (slug: string) => `/organisations/${partOf(slug)}`,
  place: (slug: string) => `/places/${partOf(slug)}`,
  storylines: '/storylines',
  storylinesAfter: (id: string) => `/storylines/after/${id}`,
  storyline: (slug: string) => `/storylines/${partOf(slug)}`,
  /** The feed of a page that has one. */
  feedOf: (path: string) => `${path}/feed.xml`,
  quotes: '/quotes',
  quotesThat: (query: Record<string, string>) => withQuery('/quotes', query),
  ninjs: (path: string) => `${path}/article.ninjs.json`,
  search: (words = '') => (words === '' ? '/search' : `/search?q=${encodeURIComponent(words)}`),
  /** The page of a list that begins after this article. */
  after: (list: string, key: { publishedAt: string; id: string }) =>
    `${list === '/' ? '' : list}/after/${key.publishedAt}/${key.id}`,

  searchBefore: (words: string, key: number) => `/search?q=${encodeURIComponent(words)}&before=${key}`,

  feed: '/feed.xml',
  sectionFeed: (slug: string) => `/sections/${partOf(slug)}/feed.xml`,
  sitemap: '/sitemap.xml',
  sitemapMonth: (month: string) => `/sitemaps/${month}.xml`,
  /** People, organisations, places and storylines, by the month they were entered. */
  sitemapNames: (month: string) => `/sitemaps/names-${month}.xml`,
  sitemapPages: '/sitemaps/pages.xml',
  newsSitemap: '/news-sitemap.xml',
  robots: '/robots.txt',

  article: (path: string) => path,
  replies: (path: string) => `${path}/replies`,
  repliesAfter: (path: string, id: string) => `${path}/replies/after/${id}`,
  /** A thread in another order than the oldest first, or a further page of it. */
  repliesBy: (path: string, sort: 'newest' | 'most-picked', after?: string) =>
    `${path}/replies/${sort}${after ? `/after/${after}` : ''}`,
  /** Leads to the page of the first replies of a day. */
  repliesOn: (path: string) => `${path}/replies/on`,
  allReplies: (path: string) => `${path}/replies/all`,
  repliesSearch: (path: string, words = '', before?: number) =>
    `${path}/replies/search${words === '' ? '' : `?q=${encodeURIComponent(words)}`}${before ? `&before=${before}` : ''}`,
  /** Replies to one passage of the article. */
  repliesTo: (path: string, block: string, after?: string) =>
    `${path}/replies/to/${block}${after ? `/after/${after}` : ''}`,
  repliesCount: (path: string) => `${path}/replies/count.json`,
  repliesFeed: (path: string) => `${path}/replies/feed.xml`,
  /** Leads on to the page of the thread that a reply stands on. */
  replyPlace: (path: string, id: string) => `${path}/replies/${id}/place`,
  /** The passage in the article's own page. */
  passage: (path: string, block: string) => `${path}#b-${block}`,
  reply: (path: string, id: string) => `${path}/replies/${id}`,
  /** The page of a reply's answers that begins after this one. */
  answersAfter: (path: string, root: string, id: string) => `${path}/replies/${root}/after/${id}`,
  thread: (path: string) => `${path}#replies`,
  leaveReply: (path: string) => `${path}#leave-a-reply`,
  /** The reply in the page that shows it. */
  replyAnchor: (id: string) => `#r-${id}`,
  replyForm: (path: string, answers?: string) => `${path}/reply${answers ? `/${answers}` : ''}`,
  /** The form with a passage quoted. */
  replyTo: (path: string, block: string) => `${path}/reply/to/${block}`,
  /** The form that says that something in the article, or in a passage of it, is wrong. */
  replyError: (path: string, block?: string) => `${path}/reply/error${block ? `/${block}` : ''}`,
  ownReply: (path: string, id: string) => `${path}/replies/${id}/sent`,
  replyEdit: (path: string, id: string) => `${path}/replies/${id}/edit`,
  replyVersions: (path: string, id: string) => `${path}/replies/${id}/versions`,
  replyWithdrawal: (path: string, id: string) => `${path}/replies/${id}/withdrawal`,
  replyReport: (path: string, id: string) => `${path}/replies/${id}/report`,
  replyReports: (path: string, id: string) => `${path}/replies/${id}/reports`,

  /** Every published version of an article. */
  history: (path: string) => `${path}/history`,
  historyBefore: (path: string, number: number) => `${path}/history/before/${number}`,
  /** What it takes to check a version, for programs. */
  versionFile: (path: string, number: number) => `${path}/history/${number}.json`,
  check: '/check',
  checkOf: (file: string) => `/check?${new URLSearchParams({ of: file })}`,
  log: '/log',
  checkpoint: '/log/checkpoint',
  logKeys: '/log/keys',

  reader: '/reader',
  readerBefore: (key: string) => `/reader?before=${key}`,
  readerProof: '/reader/proof',
  readerProofLink: (token: string) => `/reader/proof/${token}`,
  readerMail: '/reader/mail',
  readerThreads: '/reader/threads',
  readerDownload: '/reader/download',
  readerForgetting: '/reader/forgetting',
  readerSignOut: '/reader/sign-out',
  readerSessions: '/reader/sessions',
  mailLeaving: (token: string) => `/mail/leaving/${token}`,

  /** How replies are moderated, by which rules, and with what results. */
  moderation: '/moderation',
  appeal: (id: string) => `/appeals/${id}`,

  picture: (id: string, width: number, type: 'webp' | 'jpeg') => `/pictures/${id}/${width}.${type}`,
  assets: '/assets',

  newsroom: {
    home: '/newsroom',
    /** Leads from a page of readers to where it is made. */
    at: (path: string) => withQuery('/newsroom/at', { path }),
    signIn: '/newsroom/sign-in',
    signInLink: (token: string) => `/newsroom/sign-in/${token}`,
    signOut: '/newsroom/sign-out',
    account: '/newsroom/account',
    password: '/newsroom/account/password',
    endedSession: '/newsroom/account/ended-session',
    endedSessions: '/newsroom/account/ended-sessions',
    articles: '/newsroom/articles',
    articlesLike: (filter: Record<string, string>) => {
      const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString()
      return query === '' ? '/newsroom/articles' : `/newsroom/articles?${query}`
    },
    newArticle: '/newsroom/articles/new',
    article: (id: Id<'article'>) => `/newsroom/articles/${id}`,
    preview: (id: Id<'article'>) => `/newsroom/articles/${id}/preview`,
    revisions: (id: Id<'article'>) => `/newsroom/articles/${id}/revisions`,
    versions: (id: Id<'article'>) => `/newsroom/articles/${id}/versions`,
    versionRemoval: (id: Id<'article'>, number: number) => `/newsroom/articles/${id}/versions/${number}/removal`,
    publishing: (id: Id<'article'>) => `/newsroom/articles/${id}/publishing`,
    /** The same words put right in several articles. */
    correctingEverywhere: '/newsroom/corrections',
    correctingThese: (articles: readonly string[], { wrong, right }: { wrong: string; right: string }) =>
      `/newsroom/corrections?${new URLSearchParams([['wrong', wrong], ['right', right], ...articles.map((id): [string, string] => ['article', id])])}`,
    /** Publishing with a notice that a reader’s report led to. */
    correcting: (id: Id<'article'>, report: string, block: string) =>
      withQuery(`/newsroom/articles/${id}/publishing`, { report, block }),
    approval: (id: Id<'article'>) => `/newsroom/articles/${id}/approval`,
    articleRecord: (id: Id<'article'>) => `/newsroom/articles/${id}/record`,
    articlePanel: (id: Id<'article'>) => `/newsroom/articles/${id}/record/panel`,
    articleNames: (id: Id<'article'>) => `/newsroom/articles/${id}/record/names`,
    articleQuotes: (id: Id<'article'>) => `/newsroom/articles/${id}/record/quotes`,
    articleEvents: (id: Id<'article'>) => `/newsroom/articles/${id}/record/events`,
    articleSuggestions: (id: Id<'article'>) => `/newsroom/articles/${id}/record/suggestions`,
    articleUndoing: (id: Id<'article'>) => `/newsroom/articles/${id}/record/undoings`,
    articleSuggestion: (id: Id<'article'>, suggestion: string) =>
      `/newsroom/articles/${id}/record/suggestions/${suggestion}`,
    articleMention: (id: Id<'article'>, mention: string) => `/newsroom/articles/${id}/record/mentions/${mention}`,
    record: '/newsroom/record',
    recordThat: (query: Record<string, string>) => withQuery('/newsroom/record', query),
    entry: (id: string) => `/newsroom/record/entries/${id}`,
    entryRoles: (id: string) => `/newsroom/record/entries/${id}/roles`,
    entryRole: (id: string, role: string) => `/newsroom/record/entries/${id}/roles/${role}`,
    entryMerging: (id: string) => `/newsroom/record/entries/${id}/merging`,
    entryRemoval: (id: string) => `/newsroom/record/entries/${id}/removal`,
    sources: '/newsroom/record/sources',
    sourcesBefore: (id: string) => withQuery('/newsroom/record/sources', { before: id }),
    source: (id: string) => `/newsroom/record/sources/${id}`,
    sourceLooks: (id: string) => `/newsroom/record/sources/${id}/looks`,
    event: (id: string) => `/newsroom/record/events/${id}`,
    quote: (id: string) => `/newsroom/record/quotes/${id}`,
    storylines: '/newsroom/storylines',
    storyline: (id: string) => `/newsroom/storylines/${id}`,
    storylineMembers: (id: string) => `/newsroom/storylines/${id}/members`,
    deskRules: '/newsroom/desk-rules',
    deskRule: (name: string) => `/newsroom/desk-rules#${name}`,
    findings: (id: Id<'article'>) => `/newsroom/articles/${id}/findings`,
    dismissals: (id: Id<'article'>) => `/newsroom/articles/${id}/dismissals`,
    stage: (id: Id<'article'>) => `/newsroom/articles/${id}/stage`,
    publicationSettings: (id: Id<'article'>) => `/newsroom/articles/${id}/publication-settings`,
    withdrawal: (id: Id<'article'>) => `/newsroom/articles/${id}/withdrawal`,
    replies: '/newsroom/replies',
    repliesThat: (query: Record<string, string>) => `/newsroom/replies?${new URLSearchParams(query)}`,
    replyDecisions: '/newsroom/replies/decisions',
    replyUndoings: '/newsroom/replies/undoings',
    replyPick: (id: Id<'reply'>) => `/newsroom/replies/${id}/pick`,
    replyDismissal: (id: Id<'reply'>) => `/newsroom/replies/${id}/dismissal`,
    replyQuestion: (id: Id<'reply'>) => `/newsroom/replies/${id}/question`,
    replyAppeal: (id: Id<'reply'>) => `/newsroom/replies/${id}/appeal`,
    replySanction: (id: Id<'reply'>) => `/newsroom/replies/${id}/sanction`,
    replyWriter: (id: Id<'reply'>) => `/newsroom/replies/writers/${id}`,
    replyLog: '/newsroom/replies/log',
    replyLogThat: (query: Record<string, string>) => withQuery('/newsroom/replies/log', query),
    replyLogAs: (type: 'ndjson' | 'csv', query: Record<string, string>) =>
      withQuery(`/newsroom/replies/log.${type}`, query),
    questions: '/newsroom/questions',
    questionsAfter: (key: string) => withQuery('/newsroom/questions', { after: key }),
    sanctions: '/newsroom/sanctions',
    sanctionsAfter: (id: string) => withQuery('/newsroom/sanctions', { after: id }),
    sanctionLifting: (id: Id<'sanction'>) => `/newsroom/sanctions/${id}/lifting`,
    houseRules: '/newsroom/house-rules',
    houseRule: (id: Id<'house-rule'>) => `/newsroom/house-rules/${id}`,
    replyUndoing: (id: Id<'reply'>) => `/newsroom/replies/${id}/undoing`,
    replyAnswers: (id: Id<'reply'>) => `/newsroom/replies/${id}/answers`,
    replyDecision: (id: Id<'reply'>) => `/newsroom/replies/${id}/decision`,
    screening: '/newsroom/screening',
    sectionScreening: (id: string) => `/newsroom/screening/sections/${id}`,
    articleScreening: (id: Id<'article'>) => `/newsroom/screening/articles/${id}`,
    wordList: (kind: string) => `/newsroom/screening/words/${kind}`,
    wordListTrial: (kind: string) => `/newsroom/screening/words/${kind}/trial`,
    pictures: '/newsroom/pictures',
    people: '/newsroom/people',
    person: (id: Id<'staff'>) => `/newsroom/people/${id}`,
    departure: (id: Id<'staff'>) => `/newsroom/people/${id}/departure`,
    personLink: (id: Id<'staff'>) => `/newsroom/people/${id}/link`,
    /** What was done to accounts and to the site itself. */
    changes: '/newsroom/people/log',
    changesBefore: (key: string) => withQuery('/newsroom/people/log', { before: key }),
    authors: '/newsroom/authors',
    settings: '/newsroom/settings',
    sections: '/newsroom/settings/sections',
    jobs: '/newsroom/jobs',
    job: (id: Id<'job'>) => `/newsroom/jobs/${id}`,
  },
}

function withQuery(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return text === '' ? path : `${path}?${text}`
}

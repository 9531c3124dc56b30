export type { AddressRefusal } from './addressing.ts'
export {
  type Article,
  type ArticleId,
  type Content,
  isPublic,
  mostTopics,
  type Numbered,
  type PublicArticle,
  type PublicationSettings,
  publicationSettingsOf,
  type Revision,
  type RevisionId,
  targetOf,
} from './article.ts'
export { blankContent } from './blank.ts'
export type { BroughtArticle } from './bringing.ts'
export { type GoneOut, type Listed, type Listings, type PutRight, wordsOfBlock } from './changing.ts'
export type {
  Correcting,
  CorrectingRefusal,
  CorrectionId,
  CorrectionKind,
} from './correcting.ts'
export type { CreateRefusal } from './creating.ts'
export type { Block } from './document.ts'
export {
  type Body,
  bodySchema,
  bodyShape,
  isSafeLink,
  isTooLongToRead,
  passages,
  passagesWithFigures,
  picturesIn,
  plainTextOf,
  tooLong,
  tooManyBlocks,
} from './document.ts'
export {
  articleApproved,
  articleAssigned,
  articleEvents,
  articleMoved,
  articlePublished,
  articleSaved,
  articleTrashed,
  articleWithdrawn,
} from './events.ts'
export { articles } from './feature.ts'
export { fromHtml } from './html.ts'
export { rewrite } from './keep-ids.ts'
export type { Kind, KindDefinition } from './kinds/define.ts'
export {
  definitionOf,
  isUndated,
  kickerOf,
  kindInWords,
  kindName,
  kindNamed,
  readKind,
} from './kinds/kind.ts'
export { kinds } from './kinds/list.ts'
export { blockIds, fromMarkdown } from './markdown.ts'
export type { WithdrawRefusal } from './publishing.ts'
export { atArticle, type Below, numberedArticle } from './reader-routes.tsx'
export { isUnderEmbargo, type PublishRefusal, type SaveRefusal } from './rules.ts'
export type { Articles, PublicationSettingsRefusal } from './service.ts'
export {
  chronicle,
  clears,
  confirmed,
  holdsRevisions,
  listings,
  notices,
  onTheArticle,
  schedule,
  toldOf,
  undecided,
} from './slots.ts'
export { type ChangeStagesRefusal, shownOfWorkflow } from './stages/changing.ts'
export type { ApproveRefusal, MoveRefusal } from './stages/moving.ts'
export { isFixed, type Workflow } from './stages/rules.ts'
export type { Stage, StageName, StageRole } from './stages/stage.ts'
export { stageCalled } from './stages/words.ts'
export { isPageRole, type PageRole, pageRoles } from './standing/roles.ts'
export type { ListedPage, StandingPage } from './standing/store.ts'
export { titleLabels, titlesInWords } from './titles/words.ts'
export type { Held } from './together.ts'
export type { PutBackRefusal, TrashRefusal } from './trash/trashing.ts'
export { ArticlePage } from './views/article-page.tsx'
export { ArticleBody } from './views/body.tsx'
export { blockText, toMarkdown } from './write-markdown.ts'

import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** What may be done with articles, and by whom. */
export const writeArticles = permission('article.write', say.mayWriteArticles, {
  contributor: 'own',
  reporter: 'all',
  editor: 'sections',
  publisher: 'all',
})

export const readArticles = permission('article.read', say.mayReadArticles, {
  contributor: 'own',
  reporter: 'all',
  editor: 'all',
  moderator: 'all',
  publisher: 'all',
})

export const approveArticles = permission('article.approve', say.mayApproveArticles, {
  editor: 'sections',
  publisher: 'all',
})

export const publishArticles = permission('article.publish', say.mayPublishArticles, {
  editor: 'sections',
  publisher: 'all',
})

export const overrideFindings = permission('article.override', say.mayOverrideFindings, {
  editor: 'sections',
  publisher: 'all',
})

export const withdrawArticles = permission('article.withdraw', say.mayWithdrawArticles, {
  editor: 'sections',
  publisher: 'all',
})

export const articlePermissions = [
  writeArticles,
  readArticles,
  approveArticles,
  publishArticles,
  overrideFindings,
  withdrawArticles,
] as const

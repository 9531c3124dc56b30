import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who answers readers, and who writes the rules of the house. */
export const answerReplies = permission('reply.answer', say.mayAnswerReplies, {
  reporter: 'all',
  editor: 'all',
  moderator: 'all',
  publisher: 'all',
})

export const seeQuestions = permission('question.see', say.maySeeQuestions, {
  contributor: 'own',
  reporter: 'own',
  editor: 'sections',
  moderator: 'sections',
  publisher: 'all',
})

export const changeHouseRules = permission('house-rule.change', say.mayChangeHouseRules, { publisher: 'all' })

export const moderationPermissions = [answerReplies, seeQuestions, changeHouseRules] as const

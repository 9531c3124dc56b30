import { said } from '../../../base/messages.ts'
import * as say from '../messages/newsroom.ts'
import type { StageName } from './stage.ts'

/** The stages that every newsroom begins with. */
const stages: Record<string, string | undefined> = said({
  writing: say.writing,
  'in-review': say.inReview,
  ready: say.ready,
  held: say.onHold,
  dropped: say.droppedStage,
})

/** What a stage is called here; one of the newsroom's own is called by its name. */
export function stageCalled(name: StageName): string {
  return stages[name] ?? name
}

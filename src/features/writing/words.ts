import type {
  ApproveRefusal,
  CorrectingRefusal,
  MoveRefusal,
  PublicationSettingsRefusal,
  PublishRefusal,
  SaveRefusal,
  Stage,
  WithdrawRefusal,
} from '../articles/index.ts'
import type { PublicState } from './listed.ts'

export const stages = {
  writing: 'Writing',
  'in-review': 'In review',
  ready: 'Ready',
} as const satisfies Record<Stage, string>

export const states = {
  'not-public': 'Not public',
  embargoed: 'Held by an embargo',
  public: 'Public',
  'public-with-changes': 'Public, with changes not published',
  withdrawn: 'Withdrawn',
} as const satisfies Record<PublicState, string>

/** Where a draft that readers have not seen is, beside what they do see. */
const changes = {
  writing: 'changes not yet out',
  'in-review': 'changes in review',
  ready: 'changes ready',
} as const satisfies Record<Stage, string>

/** How an article stands, in as few words as a list has room for: what it is for readers first. */
export function standing(state: PublicState, stage: Stage): string {
  switch (state) {
    case 'withdrawn':
      return 'Withdrawn'
    case 'public':
      return 'Published'
    case 'public-with-changes':
      return `Published, ${changes[stage]}`
    case 'embargoed':
      return `${stages[stage]}, under embargo`
    case 'not-public':
      return stages[stage]
  }
}

const gone = 'This article is not here any more.'

export const saveRefusals = {
  'not-allowed': 'You may read this article but not change it.',
  'no-such-article': gone,
  'stale-save': 'Somebody saved this article after you opened it. Nothing was overwritten.',
  'no-such-author': 'Somebody in the byline is not here any more. Choose again.',
  'no-such-section': 'That section is not here any more. Choose another.',
  'no-such-picture': 'That picture is not here any more. Choose another.',
} as const satisfies Record<SaveRefusal, string>

export const publishRefusals = {
  'not-allowed': 'You may not publish in this section.',
  'no-such-article': gone,
  'no-such-revision': 'There is no such revision of this article.',
  'not-the-approved-revision': 'Another revision was approved, and only that one can go out. Nothing was published.',
  'not-the-newest-revision': 'Somebody saved this article since you looked at it. Nothing was published.',
  'under-embargo': 'This article is under an embargo that has not ended. Nothing was published.',
  'blocked-by-desk':
    'The desk check found faults that stop publication. Put them right, or give a reason for the override.',
  'override-not-allowed': 'The desk check found faults, and you may not override them in this section.',
  'correction-says-nothing': 'The notice has no text. Nothing was published.',
  'correction-hides-the-error': 'A correction needs what the article said before as well. Nothing was published.',
  'nothing-to-correct-yet': 'Readers have not seen this article yet, so there is nothing to correct.',
} as const satisfies Record<PublishRefusal | CorrectingRefusal, string>

export const approveRefusals = {
  'not-allowed': 'You may not approve in this section.',
  'no-such-article': gone,
  'not-the-newest-revision':
    'Somebody saved this article since you read it. Read the newest revision, then approve that.',
} as const satisfies Record<ApproveRefusal, string>

export const moveRefusals = {
  'not-allowed': 'You may read this article but not move it.',
  'no-such-article': gone,
} as const satisfies Record<MoveRefusal, string>

export const publicationSettingsRefusals = {
  'not-allowed': 'You may not change this in this section.',
  'no-such-article': gone,
  'already-public': 'Readers can see this article already, so it cannot be held back.',
} as const satisfies Record<PublicationSettingsRefusal, string>

export const withdrawRefusals = {
  'not-allowed': 'You may not withdraw articles of this section.',
  'no-such-article': gone,
  'not-public': 'Readers cannot see this article, so there is nothing to withdraw.',
  'reason-missing': 'Please say why. Readers who come to its address will read this.',
} as const satisfies Record<WithdrawRefusal, string>

import { type Stage, stageCalled } from '../../articles/index.ts'
import type { Section } from '../../settings/index.ts'
import type { StaffId } from '../../staff/index.ts'
import * as say from '../messages/newsroom.ts'

type Given = {
  sections: readonly Section[]
  stages: readonly Stage[]
  people: readonly { id: StaffId; name: string }[]
}

/** What may be done to those that are chosen in a list of articles or of the plan; the feature `bulk` does it. */
export const bulkActs = [
  {
    name: 'section',
    label: say.moveThere,
    asks: {
      name: 'section',
      label: say.section,
      options: ({ sections }: Given) => sections.map(({ id, name }) => ({ value: id, name })),
    },
  },
  { name: 'topic', label: say.addTopic, asks: { name: 'topic', label: say.topic, longest: 80 } },
  {
    name: 'stage',
    label: say.setStage,
    asks: {
      name: 'stage',
      label: say.stage,
      // Only approving leads to where something is approved.
      options: ({ stages }: Given) =>
        stages.filter(({ role }) => role !== 'approved').map(({ name }) => ({ value: name, name: stageCalled(name) })),
    },
  },
  {
    name: 'assign',
    label: say.assign,
    asks: {
      name: 'person',
      label: say.person,
      options: ({ people }: Given) => [
        { value: 'nobody', name: say.toNobody() },
        ...people.map(({ id, name }) => ({ value: id, name })),
      ],
    },
  },
  { name: 'drop', label: say.dropChosen },
  { name: 'trash', label: say.putInTrash },
] as const

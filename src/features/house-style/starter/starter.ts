import { readFile } from 'node:fs/promises'
import { keptOnce } from '../../../base/kept-once.ts'
import { readStyleFile } from '../files/read.ts'
import type { FileRule } from '../files/shape.ts'
import { type GroupName, groupNames } from './names.ts'

/** A part of the starter set, which a paper switches on as a whole. */
export type StarterGroup = { name: GroupName; rules: FileRule[] }

/** Rules of our own that any paper may begin with, each with its reason and its examples. */
export const starterGroups: () => Promise<readonly StarterGroup[]> = keptOnce(() =>
  Promise.all(groupNames.map(groupIn)),
)

async function groupIn(name: GroupName): Promise<StarterGroup> {
  const read = readStyleFile(await readFile(new URL(`./${name}.yaml`, import.meta.url), 'utf8'))
  if ('problem' in read) throw new Error(`${name}.yaml: ${read.problem}`)
  const rules = read.rules.map(({ key, fields }) => ({ key, state: undefined, fields: { ...fields, group: name } }))
  return { name, rules }
}

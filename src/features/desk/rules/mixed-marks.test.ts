import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { mixedMarks } from './mixed-marks.ts'

test.each([
  ['“We sail,” she said. It’s six.'],
  ['"We sail," she said. It\'s six.'],
  ['“We sail,” she said of the 6\'2" mast and the 12" plank.'],
])('the desk accepts one kind of marks: %s', (text) => {
  expect(mixedMarks(aDraft({ headline: 'Ferry', body: [text] }))).toEqual([])
})

test.each([
  ["“We sail,” she said. It's six.", '“We sail,” she said. It’s six.'],
  ['“We sail,” she said. "No.', '“We sail,” she said. “No.'],
  ['The bosses’ boat was "old.', 'The bosses’ boat was “old.'],
  ['“We sail," she said.', '“We sail,” she said.'],
  ["“Rock 'n’ roll”", undefined],
])('straight marks among curly ones are said once: %s', (text, mended) => {
  const faults = mixedMarks(aDraft({ headline: 'Ferry', body: [text] }))

  const [fault] = faults
  expect(faults).toHaveLength(1)
  expect(fault?.fix && text.slice(0, fault.fix.start) + fault.fix.text + text.slice(fault.fix.end)).toBe(mended)
})

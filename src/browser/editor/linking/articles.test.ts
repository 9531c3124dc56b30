import { expect, test } from 'vitest'
import { isLikeAddress } from './articles.ts'

test.each(['https://harbour.example', 'mailto:ada@x.example', '/2026/11/ferry', '#b-1', 'harbour.example', 'a.b/c-d'])(
  '%s is an address, and no article is looked for',
  (typed) => {
    expect(isLikeAddress(typed)).toBe(true)
  },
)

test.each(['ferry', 'Ferry runs again', 'No. 7 late', 'St. Mary', 'ferry.'])('%s is looked for', (typed) => {
  expect(isLikeAddress(typed)).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { later } from '../../base/clock.ts'
import { theStart } from '../../testing/clock.ts'
import { admitForm, admitPlace } from './rules.ts'

const article = { found: 'article', article: { repliesOpen: true, path: '/a' } } as const

describe('where a reply may stand', () => {
  test.each([
    ['an open article takes one', article, null, 'done'],
    ['an answer to a published reply', article, { status: 'published' }, 'done'],
    ['a closed article', { ...article, article: { repliesOpen: false, path: '/a' } }, null, 'replies-closed'],
    ['a withdrawn article', { found: 'withdrawn' }, null, 'article-withdrawn'],
    ['an article nobody may see', { found: 'nothing' }, null, 'no-such-article'],
    ['an answer to a reply that is not there', article, undefined, 'answered-gone'],
    ['an answer to a held reply', article, { status: 'pending' }, 'answered-gone'],
    ['an answer to a hidden reply', article, { status: 'hidden' }, 'answered-gone'],
    ['an answer to spam', article, { status: 'spam' }, 'answered-gone'],
  ] as const)('%s', (...[, at, answered, expected]) => {
    const outcome = admitPlace<{ repliesOpen: boolean; path: string | null }>(at, answered)

    expect('refused' in outcome ? outcome.refused : 'done').toBe(expected)
  })
})

describe('what the form gives away', () => {
  test.each([
    ['a form sent two seconds after it was rendered', '', later(theStart, -2000), 'done'],
    ['a form sent faster than anybody writes', '', later(theStart, -1999), 'too-quick'],
    ['a form without a stamp, as other programs send', '', undefined, 'done', ''],
    ['a form with a stamp that is not ours', '', undefined, 'form-not-ours'],
    ['a field filled in that no person sees', 'https://buy.example', later(theStart, -60_000), 'trap'],
  ] as const)('%s', (...[, trap, renderedAt, expected, stamp = 'a stamp']) => {
    const outcome = admitForm({ trap, stamp, renderedAt, now: theStart })

    expect('refused' in outcome ? outcome.refused : 'done').toBe(expected)
  })
})

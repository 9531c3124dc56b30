import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageAtFirst, languageOf } from '../src/base/language.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { closeWindows, theBrowser } from '../src/testing/chromium.ts'
import { anSmtpServer } from '../src/testing/smtp.ts'
import { aPaperOfLongWords, aReader, readersPages, word } from './long-words.ts'
import { aRunningSite, type Started } from './running.ts'
import { walked } from './walking.ts'

const patience = 120_000

let running: Started
let browser: Browser
let smtp: Awaited<ReturnType<typeof anSmtpServer>>

beforeAll(async () => {
  smtp = await anSmtpServer()
  running = await aRunningSite({ smtpUrl: smtp.url })
  browser = await theBrowser()
}, patience)

afterAll(async () => {
  await closeWindows(browser)
  await running?.end()
  await smtp?.close()
})

test('on a paper in Arabic the words of the pages are English, and the paper’s own are Arabic', {
  timeout: patience,
}, async () => {
  const paper = await aPaperOfLongWords(running)
  const reader = await aReader(running, paper.article.path, () => smtp.received.map(({ text }) => text))
  await running.site.settings.change(theOwner, { language: languageOf('Arabic') ?? languageAtFirst })
  const where = { browser, address: running.address, width: 1280 }
  const inspect = (page: Page) => page.evaluate(wrongLanguages, { word, language: 'ar' })

  const seen = await walked(where, readersPages(paper, reader), { by: reader.reader, within: isForReaders, inspect })

  expect(seen.problems).toEqual([])
  expect(seen.pages.length).toBeGreaterThan(40)
})

function isForReaders(path: string): boolean {
  return !path.startsWith('/newsroom')
}

/** Words that are heard in another language than they are written in. It runs in the page. */
function wrongLanguages({ word, language }: { word: string; language: string }): string[] {
  function languageAt(element: Element): string {
    return element.closest('[lang]')?.getAttribute('lang') ?? ''
  }

  function nameOf(element: Element | null | undefined): string {
    return element ? [element.localName, ...element.classList].join('.') : ''
  }

  /** A name is one in any language, what somebody typed comes back as it is, and a notice was a mail before. */
  function isLeftAlone(element: Element): boolean {
    return (
      element.closest('script, style, title, bdi, input, textarea, pre, code, time, [rel=author], .by b, #notices') !==
      null
    )
  }

  function faultsIn(element: Element): string[] {
    if (isLeftAlone(element)) return []
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && !/[@/]/.test(node.textContent ?? ''),
    )
    const heard = languageAt(element)
    const wrong = texts.filter(({ textContent }) => {
      const data = textContent ?? ''
      const isOurs = /[a-z]{2}/i.test(data)
      return data.toLowerCase().includes(word.toLowerCase().slice(0, 60))
        ? heard !== language
        : isOurs && heard === language
    })
    const place = [element.parentElement?.parentElement, element.parentElement, element].map(nameOf).join(' ')
    return wrong.map(({ textContent }) => `${place} in ${heard}: ${textContent?.trim().slice(0, 40)}`)
  }

  if (document.contentType !== 'text/html') return []
  const page = document.documentElement.lang === 'en' ? [] : [`the page is in ${document.documentElement.lang}`]
  return [...page, ...new Set([...document.body.querySelectorAll('*')].flatMap(faultsIn))]
}

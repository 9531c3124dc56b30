import { expect, test } from 'vitest'
import { instantOf } from '../../../base/clock.ts'
import { inXml, soundXml } from '../../../base/xml.ts'
import { newsSitemap } from './sitemaps.ts'

const headline = 'A <b> & "C" &amp; D'

test('what XML 1.0 cannot hold is shown as lost, and all else goes out as it is', () => {
  const lost = ['\u0000', '\u0008', '\u000b', '\u000c', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00']

  for (const each of lost) expect(soundXml(`a${each}b`)).toBe('a\ufffdb')
  expect(soundXml('Ærø\t\n\r 港口 😀 \u0085\u{10ffff}')).toBe('Ærø\t\n\r 港口 😀 \u0085\u{10ffff}')
})

test('the news sitemap holds headline and name once encoded, and nothing that ends it', () => {
  const entry = {
    address: 'https://a.example/?a=1&b=2',
    headline: `${headline}\u000b\ufffe`,
    publishedAt: instantOf(0),
  }

  const map = newsSitemap([entry], { name: headline, language: 'en' })

  expect(map).toContain(`<news:title>${inXml(headline)}\ufffd\ufffd</news:title>`)
  expect(map).toContain(`<news:name>${inXml(headline)}</news:name>`)
})

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !path.startsWith('demo/') && existsSync(path))

test('there are documents to check', () => {
  expect(pages).toContain('STYLE.md')
})

test.each(pages)('%s links only to what exists', (page) => {
  const broken = linksOf(textOf(page)).filter((link) => !leadsSomewhere(page, link))

  expect(broken).toEqual([])
})

test.each(pages)('%s names only commands that exist', (page) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

  const named = [...textOf(page).matchAll(/\bnpm run (?:--?[\w-]+ )*([\w:-]+)/g)].map(([, name = '']) => name)

  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('a link to a missing file or heading is noticed', () => {
  expect(leadsSomewhere('STYLE.md', 'decisions/9999-nothing.md')).toBe(false)
  expect(leadsSomewhere('STYLE.md', '#no-such-heading')).toBe(false)
  expect(linksOf('[a](b.md "title") ![c](d.png)\n[e]: f.md\n`[g](h.md)`')).toEqual(['b.md', 'd.png', 'f.md'])
})

function textOf(page: string): string {
  return readFileSync(page, 'utf8')
}

/** Where the links and pictures of a page point, without those that leave the project. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '')
  const links = prose.matchAll(/\]\(<?([^)\s>]+)|^\[[^\]]+\]:\s*(\S+)/gm)
  return [...links].map(([, inline, named]) => inline ?? named ?? '').filter((link) => !/^[a-z]+:/i.test(link))
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#').map(decodeURIComponent)
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(target)) return false
  return heading === undefined || headingsOf(textOf(target)).includes(heading)
}

/** The names that headings get in their addresses: lower case, spaces to hyphens, other signs dropped. */
function headingsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+\s+(.+?)\s*$/gm)].map(([, heading = '']) => heading)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

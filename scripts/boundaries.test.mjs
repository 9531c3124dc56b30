import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inRoot } from './root.mjs'

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

/** A small tree in which every file keeps every rule: each arrow points down. */
const soundTree = {
  'src/main.ts': ['./site.ts'],
  'src/cli.ts': ['./site.ts', './demo/seed.ts'],
  'src/demo/seed.ts': ['../site.ts', 'node:fs'],
  'src/site.ts': ['./features/articles/index.ts', './features/replies/index.ts', './migrations/index.ts'],
  'src/features/articles/routes.ts': [
    '../../platform/web/routes/route.ts',
    '../../base/id.ts',
    '../replies/routes.ts',
    '../replies/permissions.ts',
  ],
  'src/features/replies/routes.ts': ['../../platform/web/routes/route.ts'],
  'src/features/replies/permissions.ts': ['../../base/permission.ts', './messages/newsroom.ts'],
  'src/features/replies/messages/newsroom.ts': ['../../../base/text.ts'],
  'src/base/permission.ts': [],
  'src/platform/web/routes/route.ts': ['../../../base/text.ts'],
  'src/base/id.ts': ['zod', './text.ts'],
  'src/base/text.ts': [],
  'src/base/id.test.ts': ['./id.ts', 'vitest', '../testing/builders.ts'],
  'src/platform/events.ts': ['../base/id.ts', 'node:fs'],
  'src/platform/events.test.ts': ['./events.ts', '../testing/builders.ts'],
  'src/platform/database/open.ts': ['kysely'],
  'src/ui/shell.tsx': ['../features/articles/routes.ts', '../base/text.ts', 'hono'],
  'src/assembly/feature.ts': ['../platform/events.ts', '../ui/shell.tsx'],
  'src/features/articles/index.ts': ['../../assembly/feature.ts', './service.ts', './views/page.tsx', './document.ts'],
  'src/features/articles/service.ts': ['./store.ts', './rules.ts', '../../platform/events.ts'],
  'src/features/articles/store.ts': ['kysely', '../../platform/database/open.ts'],
  'src/features/articles/rules.ts': ['../../base/text.ts', './document.ts'],
  'src/features/articles/document.ts': ['zod'],
  'src/features/articles/views/page.tsx': ['../../../ui/shell.tsx', '../document.ts'],
  'src/features/replies/index.ts': ['./rules/admit.ts', './service.ts'],
  'src/features/replies/service.ts': ['../articles/index.ts'],
  'src/features/replies/service.test.ts': ['./service.ts', '../../testing/builders.ts', '../../site.ts'],
  'src/features/replies/rules/admit.ts': ['../../../base/text.ts'],
  'src/features/replies/rules/admit.test.ts': ['./admit.ts', 'vitest', 'node:fs'],
  'src/browser/editor.ts': ['../features/replies/rules/admit.ts', '../features/articles/document.ts', 'hono'],
  'src/migrations/index.ts': ['./0001-articles.ts'],
  'src/migrations/0001-articles.ts': ['kysely'],
  'src/migrations/checksums.test.ts': ['node:fs', './index.ts'],
  'src/testing/builders.ts': ['kysely', '../site.ts', 'vitest'],
  'e2e/reading.test.ts': ['../src/testing/builders.ts'],
}

/** For each rule, files added to the sound tree that break it and no other. */
const violations = {
  'no-circles': [{ 'src/base/text.ts': ['./id.ts'] }, { 'src/features/articles/document.ts': ['../replies/index.ts'] }],
  'no-orphans': [{ 'src/platform/forgotten.ts': [] }],
  'nobody-imports-the-root': [{ 'src/late.ts': ['./site.ts'] }],
  'demo-starts-from-the-command-line': [{ 'src/main.ts': ['./demo/seed.ts'] }],
  'base-knows-nothing': [{ 'src/base/late.ts': ['../platform/database/open.ts'] }],
  'routes-are-declared-alone': [
    { 'src/features/replies/routes.ts': ['./service.ts'], 'src/features/replies/service.ts': [] },
    { 'src/features/replies/routes.ts': ['../../ui/head.ts'], 'src/ui/head.ts': [] },
  ],
  'permissions-are-declared-alone': [
    {
      'src/features/replies/permissions.ts': [
        '../../base/permission.ts',
        './messages/newsroom.ts',
        '../../platform/events.ts',
      ],
    },
    {
      'src/features/replies/permissions.ts': ['../../base/permission.ts', './messages/newsroom.ts', './service.ts'],
      'src/features/replies/service.ts': [],
    },
  ],
  'base-takes-only-zod': [{ 'src/base/late.ts': ['hono'] }],
  'base-touches-no-machine': [{ 'src/base/late.ts': ['node:fs'] }],
  'platform-knows-no-newsroom': [
    { 'src/platform/late.ts': ['../features/articles/routes.ts'] },
    { 'src/platform/late.ts': ['../features/articles/index.ts'] },
  ],
  'ui-knows-no-feature': [
    { 'src/ui/late.tsx': ['../features/replies/index.ts'] },
    { 'src/ui/late.tsx': ['../platform/events.ts'] },
  ],
  'assembly-knows-no-feature': [{ 'src/assembly/late.ts': ['../features/articles/index.ts'] }],
  'features-reach-down': [
    { 'src/features/articles/late.ts': ['../../migrations/0001-articles.ts'] },
    { 'src/features/articles/late.ts': ['../../browser/editor.ts'] },
  ],
  'features-meet-at-the-door': [{ 'src/features/replies/late.ts': ['../articles/service.ts'] }],
  'rules-are-pure': [
    { 'src/features/articles/rules.ts': ['hono'] },
    { 'src/features/articles/rules.ts': ['../../platform/events.ts'] },
    { 'src/features/replies/rules/late.ts': ['../store.ts'], 'src/features/replies/store.ts': [] },
  ],
  'rules-touch-no-machine': [
    { 'src/features/articles/rules.ts': ['node:fs'] },
    { 'src/features/replies/rules/late.ts': ['node:crypto'] },
  ],
  'definitions-are-pure': [
    { 'src/features/articles/blocks/late.ts': ['hono'] },
    { 'src/features/articles/inline/late.ts': ['../../../platform/events.ts'] },
  ],
  'definitions-touch-no-machine': [{ 'src/features/articles/blocks/late.ts': ['node:fs'] }],
  'editors-are-the-browsers': [
    {
      'src/features/articles/late.ts': ['./blocks/late/editor.ts'],
      'src/features/articles/blocks/late/editor.ts': ['../../document.ts'],
    },
  ],
  'views-only-show': [
    { 'src/features/articles/views/late.tsx': ['../store.ts'] },
    { 'src/features/articles/views/late.tsx': ['../../../platform/events.ts'] },
  ],
  'sql-lives-in-stores': [{ 'src/features/articles/late.ts': ['kysely'] }, { 'src/platform/late.ts': ['kysely'] }],
  'browser-takes-pure-files': [
    { 'src/browser/late.ts': ['../features/articles/index.ts'] },
    { 'src/browser/late.ts': ['../platform/events.ts'] },
  ],
  'migrations-stand-alone': [
    { 'src/migrations/0002-late.ts': ['../base/id.ts'] },
    { 'src/migrations/0002-late.ts': ['node:crypto'] },
  ],
  'testing-stays-in-tests': [
    { 'src/features/articles/late.ts': ['../../testing/clock.ts'], 'src/testing/clock.ts': [] },
  ],
}

let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-boundaries-'))
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a tree whose arrows all point down breaks no rule', async () => {
  expect(await brokenBy(soundTree)).toEqual([])
})

test('every rule has a violation planted for it', () => {
  expect(Object.keys(violations)).toEqual(forbidden.map(({ name }) => name))
})

const forms = {
  value: (from) => `import * as it from '${from}'\nexport { it }\n`,
  type: (from) => `import type { It } from '${from}'\nexport type { It }\n`,
}

describe.each(Object.entries(violations))('%s', (rule, plants) => {
  test.each(plants)('is broken by %o', async (plant) => {
    expect(await brokenBy({ ...soundTree, ...plant })).toEqual([rule])
    expect(await brokenBy({ ...soundTree, ...plant }, forms.type)).toEqual([rule])
  })
})

/** The names of the rules that a tree breaks, each once. */
async function brokenBy(tree, form = forms.value) {
  for (const [path, imports] of Object.entries(tree)) write(path, imports.map(form).join(''))
  const { output } = await cruise(['src', 'e2e'], {
    ...options,
    ruleSet: { forbidden },
    validate: true,
    baseDir: folder,
  })
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))]
}

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text || 'export {}\n')
}

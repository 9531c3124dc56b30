const test = '[.]test[.]tsx?$'
const root =
  '^src/(main|cli|command-line|commands|flags|upkeep|doctor|staff-command|import-command|files-command|events-command|opening|routes-command|site|features|addresses|web)[.]ts$|^src/demo/'
const testing = '^src/testing/'
const rulesFiles = ['^src/features/[^/]+/rules[.]ts$', '^src/features/[^/]+/rules/']
/** All there is to know of a kind of block, for the server and the editor. */
const definitions = '^src/features/[^/]+/(blocks|inline|editing)/'
const pureFiles = [...rulesFiles, '^src/features/[^/]+/(document|finding)[.]ts$', definitions]
/** What a feature answers to at which addresses: anybody may build a link from it. */
const routesFiles = ['^src/features/[^/]+/routes[.]ts$']
/** What may be done, and by whom: routes and rules ask for it by these values. */
const permissionsFiles = ['^src/features/[^/]+/permissions[.]ts$']
const keepers = '/(store|service)[.]ts$'

// A test may always import src/testing; that nothing else does is a rule of its own, the last one.
const rules = {
  'no-circles': [{}, { circular: true }],
  'no-orphans': [
    { orphan: true, pathNot: [test, root, '[.]d[.]ts$', '^src/(migrations|browser)/', '^[^/]+[.]config[.]ts$'] },
    {},
  ],
  'nobody-imports-the-root': [{ pathNot: [root, test, testing, '^(bench|e2e|measure)/'] }, { path: root }],
  'demo-starts-from-the-command-line': [
    { path: '^src/', pathNot: ['^src/(cli|command-line|commands)[.]ts$', '^src/demo/', test] },
    { path: '^src/demo/' },
  ],
  'base-knows-nothing': [{ path: '^src/base/' }, { path: '^src/', pathNot: ['^src/base/', testing] }],
  'routes-are-declared-alone': [
    { path: routesFiles },
    {
      path: '^src/',
      pathNot: [
        '^src/(base|platform/web)/',
        ...routesFiles,
        ...permissionsFiles,
        '^src/features/screening/words/lists[.]ts$',
      ],
    },
  ],
  'permissions-are-declared-alone': [
    { path: permissionsFiles },
    { path: '^src/', pathNot: ['^src/base/', '^src/features/[^/]+/messages/'] },
  ],
  'base-takes-only-zod': [
    { path: '^src/base/', pathNot: test },
    { path: 'node_modules/', pathNot: 'node_modules/zod/' },
  ],
  'base-touches-no-machine': [{ path: '^src/base/', pathNot: test }, { dependencyTypes: ['core'] }],
  'platform-knows-no-newsroom': [
    { path: '^src/platform/', pathNot: test },
    { path: '^src/', pathNot: ['^src/(platform|base)/', testing] },
  ],
  'ui-knows-no-feature': [
    { path: '^src/ui/' },
    { path: '^src/', pathNot: ['^src/(ui|base)/', ...routesFiles, testing] },
  ],
  'assembly-knows-no-feature': [
    { path: '^src/assembly/', pathNot: test },
    { path: '^src/', pathNot: ['^src/(assembly|ui|platform|base)/', testing] },
  ],
  'features-reach-down': [{ path: '^src/features/' }, { path: '^src/(migrations|browser)/' }],
  'features-meet-at-the-door': [
    { path: '^src/features/([^/]+)/' },
    {
      path: '^src/features/',
      pathNot: ['^src/features/$1/', '^src/features/[^/]+/index[.]ts$', ...routesFiles, ...permissionsFiles],
    },
  ],
  // Comparing two rows is arithmetic, whoever wrote it.
  'rules-are-pure': [
    { path: rulesFiles, pathNot: test },
    { path: ['^src/(platform|ui)/', keepers, 'node_modules/'], pathNot: 'node_modules/diff/' },
  ],
  'rules-touch-no-machine': [{ path: rulesFiles, pathNot: test }, { dependencyTypes: ['core'] }],
  'definitions-are-pure': [
    { path: definitions, pathNot: [test, '/(editor|editing)[.]ts$'] },
    { path: ['^src/(platform|ui)/', keepers, 'node_modules/'], pathNot: 'node_modules/zod/' },
  ],
  'definitions-touch-no-machine': [{ path: definitions, pathNot: test }, { dependencyTypes: ['core'] }],
  'editors-are-the-browsers': [{ path: '^src/', pathNot: '^src/browser/' }, { path: '^src/features/.+/editor[.]ts$' }],
  'views-only-show': [{ path: '^src/features/[^/]+/views/', pathNot: test }, { path: ['^src/platform/', keepers] }],
  'sql-lives-in-stores': [
    { path: '^src/', pathNot: ['/store[.]ts$', '^src/(platform/database|migrations|testing)/', test] },
    { path: 'node_modules/kysely/' },
  ],
  'browser-takes-pure-files': [
    { path: '^src/browser/' },
    { path: '^src/', pathNot: ['^src/(browser|base)/', ...pureFiles, testing] },
  ],
  'migrations-stand-alone': [
    { path: '^src/migrations/', pathNot: test },
    { path: '.', pathNot: ['node_modules/kysely/', '^src/migrations/'] },
  ],
  'testing-stays-in-tests': [{ path: '^src/', pathNot: [test, testing] }, { path: testing }],
}

module.exports = {
  forbidden: Object.entries(rules).map(([name, [from, to]]) => ({ name, severity: 'error', from, to })),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}

// The rules of docs/architecture.md that a machine can hold.
const tests = '[.]test[.]tsx?$|/testing/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other at run time are one thing in two places. Types may point back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domains-only-through-their-door',
      comment: 'Another domain is met at its index.ts.',
      severity: 'error',
      from: { path: '^src/domains/([^/]+)/' },
      to: { path: '^src/domains/', pathNot: ['^src/domains/$1/', '^src/domains/[^/]+/index[.]ts$'] },
    },
    {
      name: 'domains-know-no-composition',
      comment: 'The composition root knows the domains, never the other way round.',
      severity: 'error',
      from: { path: '^src/(domains|platform|design|locales)/', pathNot: tests },
      to: { path: '^(src/[^/]+[.]tsx?$|demo/|bench/|test/)' },
    },
    {
      name: 'platform-knows-no-domain',
      comment: 'The platform knows nothing of placements and people.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: tests },
      to: { path: '^src/(domains|design)/' },
    },
    {
      name: 'design-knows-no-domain',
      comment: 'A component gets what it shows.',
      severity: 'error',
      from: { path: '^src/design/' },
      to: { path: '^src/(domains|platform)/' },
    },
    {
      name: 'pages-hold-no-queries',
      comment: 'A page is given its rows; it may know their type.',
      severity: 'error',
      from: { path: '^src/domains/[^/]+/(pages/.+|[^/]+-page)[.]tsx$' },
      to: {
        path: '^src/platform/database/|-queries[.]ts$|node_modules/(kysely|pg|@electric-sql)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'routes-hold-no-sql',
      comment: 'A route goes from address to use case to page.',
      severity: 'error',
      from: { path: '(^|/)[^/]*routes[.]tsx?$' },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'nothing-that-runs-needs-a-test-tool',
      comment: 'What is only installed for development is not there when the site runs.',
      severity: 'error',
      from: { path: '^(src|demo)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-imported-is-declared',
      severity: 'error',
      from: { path: '^(src|demo|test|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'everything-imported-exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/design/public/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};

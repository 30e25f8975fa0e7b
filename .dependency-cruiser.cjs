/**
 * Who may import whom: docs/architecture.md says why. A part may always import itself; what it may import of the other
 * parts stands here, as paths or their beginnings. Types count too.
 */
const PARTS = {
  'domain/resolution': [],
  'domain/calendar': ['domain/resolution/due.ts'],
  'domain/mandate': ['domain/calendar/'],
  'domain/directory': ['domain/calendar/day.ts', 'domain/mandate/'],
  'domain/mail': ['domain/calendar/', 'domain/directory/', 'domain/mandate/'],
  'domain/plan': ['domain/'],
  'domain/series': ['domain/'],
  'domain/brief': ['domain/calendar/', 'domain/mandate/'],
  config: ['domain/'],
  registry: ['domain/'],
  activities: ['domain/', 'registry/'],
  workflows: ['domain/mandate/', 'domain/series/index.ts', 'domain/calendar/day.ts', 'activities/index.ts'],
  worker: ['activities/', 'config/', 'domain/', 'registry/', 'workflows/'],
  local: ['config/', 'domain/', 'registry/', 'scripts/setup/'],
  client: ['activities/letters/', 'config/', 'domain/', 'local/', 'registry/', 'workflows/'],
  // A rehearsal is a stack of its own: it runs the worker.
  'client/rehearsal': ['activities/', 'client/', 'config/', 'domain/', 'local/', 'registry/', 'worker/', 'workflows/'],
  bench: ['activities/', 'client/', 'config/', 'domain/', 'local/', 'registry/', 'worker/', 'workflows/'],
};

const OURS = '^(activities|bench|bin|client|config|domain|local|registry|scripts|test|worker|workflows)/';

/** @param {string} part @param {string[]} others */
const rule = (part, others) => ({
  name: `what ${part} imports`,
  comment: others.length ? `${part} imports of ours only ${others.join(', ')}` : `${part} imports nothing of ours`,
  severity: 'error',
  from: { path: `^${part}/`, pathNot: part === 'client' ? '^client/rehearsal/' : [] },
  to: { path: OURS, pathNot: [part, ...others].map((path) => `^${path}`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(PARTS).map(([part, others]) => rule(part, others)),
    {
      name: 'no-cycle',
      comment: 'Two modules that import each other are one, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-domain',
      comment: 'The core needs no package and no Node; only the calendar reckons with luxon.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: ['^domain/', '^node_modules/(@types/)?luxon/'] },
    },
    {
      name: 'luxon-in-the-calendar',
      comment: 'A day is a string like 2012-09-18 everywhere else.',
      severity: 'error',
      from: { path: '^[^.]', pathNot: '^(domain/calendar|node_modules)/' },
      to: { path: '^node_modules/(@types/)?luxon/' },
    },
    {
      name: 'workflows-in-their-sandbox',
      comment: 'Workflow code runs in a sandbox that has the Temporal SDK and nothing of Node.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '.', pathNot: ['^(workflows|domain|activities)/', '^node_modules/@temporalio/(workflow|common)/'] },
    },
    {
      name: 'production-packages',
      comment: 'What the image lacks: a package of devDependencies.',
      severity: 'error',
      from: { path: '^(activities|client|config|domain|local|registry|worker|workflows)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'known-modules',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      from: { pathNot: '^node_modules/' },
      to: { couldNotResolve: true, pathNot: '/dist/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};

/**
 * Which folder may import which: the table of the house, as rules. What is not listed is forbidden.
 * A rule's comment is what its breaker reads.
 */
const LIBRARIES_OF_DOMAIN = [
  'valibot',
  'date-fns',
  '@internationalized/date',
  'date-holidays',
  'date-holidays-parser',
  'ical.js',
  'minisearch',
  'rrule',
  'diff',
  'papaparse',
  'yaml',
];

/** Forbids every import of the project's own folders from `from`, except those listed. */
function only(name: string, from: string, allowed: string[], comment: string) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from },
    to: {
      path: '^(entrypoints|components|utils|scripts|tests)/',
      pathNot: allowed,
    },
  };
}

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that import each other cannot be read one at a time: move what both need to a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'domain-thinks-alone',
      '^utils/domain/',
      ['^utils/domain/'],
      'utils/domain is pure: pass what it needs as an argument.',
    ),
    {
      name: 'domain-libraries',
      comment: `utils/domain may use these pure libraries only: ${LIBRARIES_OF_DOMAIN.join(', ')}.`,
      severity: 'error',
      from: { path: '^utils/domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: LIBRARIES_OF_DOMAIN.map((name) => `node_modules/${name}/`),
      },
    },
    {
      name: 'networks-are-data',
      comment: 'utils/networks holds data: it may import types of utils/domain, nothing else.',
      severity: 'error',
      from: { path: '^utils/networks/' },
      to: { pathNot: ['^utils/networks/'], dependencyTypesNot: ['type-only'] },
    },
    only(
      'page-touches',
      '^utils/page/',
      ['^utils/(page|domain)/'],
      'utils/page gets the network as an argument; it knows the domain only.',
    ),
    only(
      'assistant-asks',
      '^utils/assistant/',
      ['^utils/(assistant|domain)/'],
      'utils/assistant knows the domain only: what it asks with is passed to it.',
    ),
    only('db-remembers', '^utils/db/', ['^utils/(db|domain)/'], 'utils/db knows the domain only.'),
    only(
      'messaging-talks',
      '^utils/messaging/',
      ['^utils/(messaging|domain)/'],
      'utils/messaging knows the domain only.',
    ),
    only(
      'settings-choose',
      '^utils/settings/',
      ['^utils/(settings|domain)/'],
      'utils/settings knows the domain only.',
    ),
    only('assets-load', '^utils/assets/', ['^utils/(assets|domain)/'], 'utils/assets knows the domain only.'),
    only(
      'i18n-translates',
      '^utils/i18n/',
      ['^utils/i18n/', '^public/'],
      'utils/i18n knows the sentences only.',
    ),
    only(
      'state-holds-the-view',
      '^utils/state/',
      ['^utils/(state|domain|messaging|settings)/'],
      'utils/state may import domain, messaging and settings.',
    ),
    only(
      'components-show',
      '^components/',
      ['^components/', '^utils/(domain|i18n)/'],
      'A component gets props and calls back: do the reading and writing in the entrypoint.',
    ),
    {
      name: 'components-are-pure',
      comment: 'A component knows no browser API, database or fetching library: pass props and callbacks.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: 'node_modules/(wxt|dexie|dexie-react-hooks|@tanstack|zustand|@webext-core)/' },
    },
    only(
      'background-connects',
      '^entrypoints/background/',
      ['^entrypoints/background/', '^utils/(domain|networks|assets|db|messaging|settings|i18n|assistant)/'],
      'The background may import assistant, domain, networks, assets, db, messaging, settings and i18n.',
    ),
    only(
      'content-connects',
      '^entrypoints/[^/]+\\.content/',
      [
        '^entrypoints/[^/]+\\.content/',
        '^components/',
        '^utils/(domain|networks|page|messaging|settings|state|i18n)/',
      ],
      'A content script may import anything but the database: the background answers for it.',
    ),
    only(
      'scripts-for-other-sites-connect',
      '^entrypoints/[^/]+\\.ts$',
      ['^utils/(domain|page)/'],
      'What is put into a page of another site touches it and goes: no messages, no storage, no interface.',
    ),
    only(
      'pages-connect',
      '^entrypoints/(sidepanel|popup|options|welcome)/',
      [
        '^entrypoints/(sidepanel|popup|options|welcome)/',
        '^components/',
        '^utils/(domain|networks|assets|db|messaging|settings|state|i18n|assistant)/',
      ],
      'A page of the extension may not touch the page of a network: send the content script a message.',
    ),
    {
      name: 'content-never-reaches-dexie',
      comment:
        'The IndexedDB of a content script belongs to the page: nothing that it imports, however far, may be Dexie.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content/' },
      to: { path: 'node_modules/dexie', reachable: true },
    },
    {
      name: 'dexie-has-one-door',
      comment: 'Only utils/db may import Dexie: add a method to the repository of the noun instead.',
      severity: 'error',
      from: { pathNot: '^(utils/db|tests)/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'messaging-has-one-door',
      comment:
        'Only utils/messaging may import the messaging library: add the message to protocol.ts instead.',
      severity: 'error',
      from: { pathNot: '^(utils/messaging|tests)/' },
      to: { path: 'node_modules/@webext-core/messaging/' },
    },
    {
      name: 'analysis-has-one-door',
      comment:
        'Texts are analyzed in entrypoints/background/analysis.ts, with what the user taught: ask it, or send analyzeText.',
      severity: 'error',
      from: {
        path: '^(entrypoints|components|utils/(?!domain/))',
        pathNot: '^(entrypoints/background/analysis|utils/assets/language-model)\\.ts$',
      },
      to: { path: '^utils/domain/language/analyze\\.ts$' },
    },
    {
      name: 'key-stays-in-the-background',
      comment:
        'The key of a server, and requests with it, are the business of the background alone: send it a message.',
      severity: 'error',
      from: { pathNot: '^(entrypoints/background|tests)/' },
      to: { path: '^utils/(assistant/server|db/assistant-key)\\.ts$' },
    },
    {
      name: 'product-without-tests',
      comment: 'The product may not import tests or scripts.',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};

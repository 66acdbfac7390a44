/**
 * The layer table: which folder may import which, and which packages it may use. It is the only
 * place this is said; dependency-cruiser's rules, the per-layer type checks and the table in
 * ARCHITECTURE.md are all made from it.
 *
 * @typedef {object} Layer
 * @property {string} path folder, from the repository root
 * @property {string} holds what belongs here, one line
 * @property {readonly string[]} mayImport paths of other layers; a layer may always import itself
 * @property {readonly string[]} packages npm packages it may import
 */

const DOMAIN = 'lib/domain';
const HOSTS = 'lib/hosts';
export const I18N = 'lib/i18n';
const MESSAGING = 'lib/messaging';
const STORAGE = 'lib/storage';
const CONNECTORS = 'lib/connectors';
const RENDER = 'lib/render';
const BACKGROUND = 'lib/background';
const CONTENT = 'lib/content';
const READING = 'lib/reading';
const QUERIES = 'lib/queries';
const COMPONENTS = 'components';

/** @type {readonly Layer[]} */
export const layers = [
  {
    path: DOMAIN,
    holds: 'deals, briefs, promises, templates, clocks; pure: no DOM, no browser, time passed in',
    mayImport: [],
    packages: [
      'zod',
      'chrono-node',
      'date-fns',
      '@date-fns/tz',
      'liquidjs',
      'yaml',
      'ical-generator',
    ],
  },
  {
    path: HOSTS,
    holds: 'one folder per site: selectors and an adapter; takes a root, no browser API',
    mayImport: [DOMAIN],
    packages: [],
  },
  {
    path: I18N,
    holds: 'every text a user reads; `#i18n` is made from it',
    mayImport: [DOMAIN],
    packages: [],
  },
  {
    path: MESSAGING,
    holds: 'one contract: name, input, output, who may call; client, server, events',
    mayImport: [DOMAIN],
    packages: ['wxt'],
  },
  {
    path: STORAGE,
    holds: 'Dexie schema, one migration a file, repositories, backup',
    mayImport: [DOMAIN],
    packages: ['dexie'],
  },
  {
    path: CONNECTORS,
    holds: 'CRM interfaces: request, schema-checked response, plain errors',
    mayImport: [DOMAIN],
    packages: [],
  },
  {
    path: RENDER,
    holds: 'template output to safe HTML and text; needs a DOM, so it is not domain',
    mayImport: [DOMAIN],
    packages: ['marked', 'dompurify'],
  },
  {
    path: BACKGROUND,
    holds: 'handlers between contract and repositories, reminders, outbox',
    mayImport: [DOMAIN, MESSAGING, STORAGE, CONNECTORS, I18N],
    packages: ['wxt'],
  },
  {
    path: CONTENT,
    holds: 'what happens in the page: marks, send check, insertion, frames',
    mayImport: [DOMAIN, HOSTS, MESSAGING, RENDER, I18N],
    packages: ['wxt'],
  },
  {
    path: READING,
    holds:
      'files and conversations into text and facts, off the main thread; the model of the browser',
    mayImport: [DOMAIN],
    packages: ['postal-mime', 'media-captions', 'htmlparser2'],
  },
  {
    path: QUERIES,
    holds: 'TanStack Query options',
    mayImport: [DOMAIN, MESSAGING],
    packages: ['@tanstack/react-query'],
  },
  {
    path: COMPONENTS,
    holds: 'React: sidebar, prompt, desk, ui',
    mayImport: [DOMAIN, READING, QUERIES, RENDER, I18N],
    packages: [
      'react',
      'react-dom',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      '@base-ui/react',
      'react-hook-form',
      '@hookform/resolvers',
      'lucide-react',
      'papaparse',
      'diff',
      '@dnd-kit/core',
      '@dnd-kit/sortable',
    ],
  },
  {
    path: 'entrypoints',
    holds: 'composition only, about 30 lines each',
    mayImport: [
      DOMAIN,
      HOSTS,
      I18N,
      MESSAGING,
      STORAGE,
      CONNECTORS,
      RENDER,
      BACKGROUND,
      CONTENT,
      READING,
      QUERIES,
      COMPONENTS,
    ],
    packages: ['wxt', 'react', 'react-dom', '@tanstack/react-query'],
  },
];

/**
 * Where code is started by the browser. A content script lives in somebody else's page; the
 * background alone owns the database.
 */
export const starts = {
  contentScript: [
    '^entrypoints/content(?:/|\\.tsx?$)',
    '^entrypoints/[^/]+\\.content(?:/|\\.tsx?$)',
  ],
  background: ['^entrypoints/background(?:/|\\.ts$)'],
};

/** Packages that no content script may carry, however it reaches them. */
export const keptFromContentScripts = [
  'dexie',
  'react',
  'react-dom',
  '@tanstack/query-core',
  '@tanstack/react-query',
];

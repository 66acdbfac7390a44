import { I18N, keptFromContentScripts, layers, starts } from '../layers.mjs';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/** Matches a file under any of the folders. @param {readonly string[]} folders */
const under = (folders) => `^(?:${folders.map((folder) => escape(folder)).join('|')})/`;

/** Matches a file of any of the packages. @param {readonly string[]} packages */
const ofPackages = (packages) =>
  `node_modules/(?:@types/)?(?:${packages.map((name) => escape(name)).join('|')})/`;

/** @param {string} text */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The module `#i18n`, which WXT makes from the texts in lib/i18n: a part of that layer. */
const madeTexts = '.wxt/i18n';

/** @param {string} path @param {readonly string[]} mayImport */
const hasTexts = (path, mayImport) => path === I18N || mayImport.includes(I18N);

const ours = under(['lib', 'components', 'entrypoints', 'test', madeTexts]);
const shipped = under(['lib', 'components', 'entrypoints']);

/**
 * Rules over imports as they are written, type-only imports included: one pair for each layer
 * (folders, packages), and what holds for all.
 *
 * @returns {Rule[]}
 */
export function tableRules() {
  const perLayer = layers.flatMap(({ path, mayImport, packages }) => [
    {
      name: `${path} imports only what the layer table allows`,
      severity: /** @type {const} */ ('error'),
      comment: `${path} may import: ${['itself', ...mayImport].join(', ')}.`,
      from: { path: under([path]) },
      to: {
        path: ours,
        pathNot: under([path, ...mayImport, ...(hasTexts(path, mayImport) ? [madeTexts] : [])]),
      },
    },
    {
      name: `${path} uses only its own packages`,
      severity: /** @type {const} */ ('error'),
      comment: `${path} may use: ${packages.join(', ') || 'no package'}.`,
      from: { path: under([path]) },
      to: {
        path: 'node_modules/',
        ...(packages.length > 0 && { pathNot: ofPackages(packages) }),
      },
    },
  ]);
  return [
    ...perLayer,
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no Node modules in what is shipped',
      severity: 'error',
      from: { path: shipped },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ];
}

/**
 * Rules over imports as they run, type-only imports erased: what a start may reach through any
 * number of steps.
 *
 * @returns {Rule[]}
 */
export function pathRules() {
  return [
    {
      name: 'content scripts stay small',
      severity: 'error',
      comment:
        'Nothing reachable from a content script is Dexie, React, TanStack Query or storage.',
      from: { path: starts.contentScript },
      to: {
        reachable: true,
        path: [ofPackages(keptFromContentScripts), '^lib/storage/'],
      },
    },
    {
      name: 'only the background reaches storage',
      severity: 'error',
      comment: "A page's IndexedDB is not the extension's, and may be blocked: send a message.",
      from: { path: '^entrypoints/', pathNot: starts.background },
      to: { reachable: true, path: ['^lib/storage/', ofPackages(['dexie'])] },
    },
  ];
}

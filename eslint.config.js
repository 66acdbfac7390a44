import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { datedTodo } from './test/tooling/eslint/dated-todo.mjs';

/** The layers that may name React (test/layers.mjs), and their tests. */
const MAY_USE_REACT = ['lib/queries/**', 'components/**', 'entrypoints/**', 'test/**/*.tsx'];
const SHIPPED = ['lib/**', 'components/**', 'entrypoints/**'];

/** Where a library may come from, when not from itself. */
const restrictedImports = [
  { name: 'zod', message: "Use `import { z } from '@/lib/domain/zod'`, which is jitless." },
  { name: 'zod/mini', message: "Use `import { z } from '@/lib/domain/zod'`, which is jitless." },
  { name: 'zod/v4', message: "Use `import { z } from '@/lib/domain/zod'`, which is jitless." },
  { name: 'webextension-polyfill', message: "Use `import { browser } from 'wxt/browser'`." },
];

/** Syntax that no shipped file uses. */
const restrictedSyntax = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that holds the thing.',
  },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import from the file that holds the thing.',
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.',
};

/** What would make a function of the domain give another answer tomorrow. */
const noHiddenClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as a parameter.',
  },
];

/** @param {readonly string[]} names @param {string} message */
const globals = (names, message) => names.map((name) => ({ name, message }));

const nodeGlobals = globals(
  ['process', 'Buffer', 'global', '__dirname', 'require'],
  'There is no Node where this runs.',
);

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', 'test/results/']),
  tseslint.configs.strictTypeChecked,
  {
    files: MAY_USE_REACT,
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    languageOptions: {
      // One program for all files: a project service makes one for each layer's tsconfig, and works
      // out most types a dozen times. What a layer may not name is `tsc -p <layer>`'s to say.
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { baton: { rules: { 'dated-todo': datedTodo } } },
    rules: {
      'baton/dated-todo': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { paths: restrictedImports }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `const { left, ...rest } = value` is how a key is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: SHIPPED,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...nodeGlobals],
      'no-restricted-syntax': ['error', ...restrictedSyntax, noDefaultExport],
    },
  },
  {
    files: ['entrypoints/**'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax] },
  },
  {
    files: ['lib/domain/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...nodeGlobals,
        ...globals(
          ['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'],
          'The domain is data in, data out.',
        ),
      ],
      'no-restricted-syntax': ['error', ...restrictedSyntax, noDefaultExport, ...noHiddenClock],
    },
  },
  {
    files: ['lib/hosts/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...nodeGlobals,
        ...globals(
          ['document', 'window', 'location', 'self', 'top'],
          'Use the root that is given.',
        ),
      ],
    },
  },
  {
    // The one place zod comes from.
    files: ['lib/domain/zod.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      // `expect(mock.method)` names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // `expect.any(String)` is `any` by its type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);

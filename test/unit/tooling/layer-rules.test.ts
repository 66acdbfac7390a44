import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../tooling/root.mjs';

type Tree = Readonly<Record<string, string>>;

const TSCONFIG = JSON.stringify({
  compilerOptions: { module: 'Preserve', verbatimModuleSyntax: true, paths: { '@/*': ['./*'] } },
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-layers-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What dependency-cruiser prints about a tree of files under the project's own rules. */
function cruise(config: string, tree: Tree): string {
  for (const [path, text] of Object.entries({ 'tsconfig.json': TSCONFIG, ...tree })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, '--config', join(root, config), 'lib', 'entrypoints'];
  const result = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return result.stdout + result.stderr;
}

describe('imports as written', () => {
  const table = (tree: Tree) =>
    cruise('.dependency-cruiser.mjs', { 'entrypoints/background.ts': 'export {};', ...tree });

  test('a layer that keeps to its row passes', () => {
    const output = table({
      'lib/domain/deal.ts': "import { z } from 'zod';\nexport const deal = z.string();",
      'lib/storage/deals.ts':
        "import { Dexie } from 'dexie';\nimport { deal } from '@/lib/domain/deal';\nexport const deals = [Dexie, deal];",
    });
    expect(output).toContain('no dependency violations');
  });

  test('another layer, even for a type, is refused', () => {
    const output = table({
      'lib/storage/deals.ts': 'export const deals = 1;',
      'lib/domain/deal.ts':
        "import type { deals } from '@/lib/storage/deals';\nexport type Deal = typeof deals;",
    });
    expect(output).toContain('lib/domain imports only what the layer table allows');
  });

  test('a package of another layer is refused', () => {
    const output = table({ 'lib/domain/db.ts': "export { Dexie } from 'dexie';" });
    expect(output).toContain('lib/domain uses only its own packages');
  });

  test('a module of Node is refused', () => {
    const output = table({ 'lib/content/read.ts': "export { readFile } from 'node:fs';" });
    expect(output).toContain('no Node modules in what is shipped');
  });

  test('a cycle is refused', () => {
    const output = table({
      'lib/domain/a.ts': "import { b } from './b';\nexport const a = () => b;",
      'lib/domain/b.ts': "import { a } from './a';\nexport const b = () => a;",
    });
    expect(output).toContain('no cycles');
  });

  test('an import of nothing is refused', () => {
    const output = table({ 'lib/domain/a.ts': "export { b } from './gone';" });
    expect(output).toContain('every import resolves');
  });
});

describe('imports as they run', () => {
  const paths = (tree: Tree) =>
    cruise('.dependency-cruiser.paths.mjs', {
      'lib/content/marks.ts': "import { deals } from './deals';\nexport const marks = deals;",
      'lib/storage/deals.ts': 'export const deals = 1;',
      ...tree,
    });
  const start = "import { marks } from '@/lib/content/marks';\nexport default marks;";

  test.each(['entrypoints/gmail.content/index.ts', 'entrypoints/gmail.content.ts'])(
    'storage is kept from %s, over any number of steps',
    (entrypoint) => {
      const output = paths({
        [entrypoint]: start,
        'lib/content/deals.ts': "export { deals } from '@/lib/storage/deals';",
      });
      expect(output).toContain('content scripts stay small');
      expect(output).toMatch(/lib\/content\/deals\.ts →\s+lib\/storage\/deals\.ts/);
    },
  );

  test.each(['react', 'dexie', '@tanstack/react-query'])(
    '%s is kept from content scripts',
    (name) => {
      const output = paths({
        'entrypoints/gmail.content.ts': start,
        'lib/content/deals.ts': `import * as all from '${name}';\nexport const deals = all;`,
      });
      expect(output).toContain('content scripts stay small');
    },
  );

  test('a page may not reach storage, the background may', () => {
    const reach = "import { deals } from '@/lib/storage/deals';\nexport default deals;";
    expect(paths({ 'entrypoints/background.ts': reach })).toContain('no dependency violations');
    expect(paths({ 'entrypoints/sidebar/main.ts': reach })).toContain(
      'only the background reaches storage',
    );
  });

  test('a type is no path', () => {
    const output = paths({
      'entrypoints/gmail.content.ts': start,
      'lib/content/deals.ts':
        "import type { deals as all } from '@/lib/storage/deals';\nexport const deals: typeof all = 1;",
    });
    expect(output).toContain('no dependency violations');
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contract } from '@/lib/messaging/contract/contract';
import { I18N, layers } from './layers.mjs';
import { layerTable, tableMarks } from './tooling/layer-table.mjs';
import { projectFiles } from './tooling/project-files.mjs';
import { root } from './tooling/root.mjs';
import { findTodos } from './tooling/todo.mjs';

const BINARY = /\.(?:png|jpg|gif|ico|webp|woff2|zip|gz)$/;
const files = projectFiles();
const textFiles = files.filter((file) => !BINARY.test(file));

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function filesUnder(folder: string): string[] {
  return files.filter((file) => file.startsWith(`${folder}/`));
}

function foldersIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** `file:line` of every line of the project's texts that matches. */
function linesMatching(pattern: RegExp, among: readonly string[] = textFiles): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

describe('layers', () => {
  test('every folder of lib is in the layer table', () => {
    const known = layers.map(({ path }) => path);
    expect(foldersIn('lib').filter((name) => !known.includes(`lib/${name}`))).toEqual([]);
  });

  test('every layer with files has a type check of its own', () => {
    const hasCode = (path: string) => filesUnder(path).some((file) => /\.tsx?$/.test(file));
    // WXT reads every JSON file of the folder as a locale.
    const checked = layers.filter(({ path }) => path !== I18N && hasCode(path));
    const without = checked.filter(({ path }) => !files.includes(`${path}/tsconfig.json`));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test.skipIf(!files.includes('ARCHITECTURE.md'))('ARCHITECTURE.md carries the table', async () => {
    const [, text = ''] = read('ARCHITECTURE.md').split(tableMarks.begin);
    const table = text.split(tableMarks.end)[0]?.trim();
    expect(table, 'npm run docs:layers').toBe(await layerTable());
  });
});

describe('migrations', () => {
  const numbers = filesUnder('lib/storage/migrations')
    .map((file) => /\/(\d{3})-[a-z0-9-]+\.ts$/.exec(file)?.[1])
    .filter((number) => number !== undefined)
    .map(Number);

  test('are numbered from 1 without a gap or a double', () => {
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test.each(numbers)('version %i has a database of its day to upgrade from', (number) => {
    expect(files).toContain(`test/databases/v${number}.json`);
  });
});

describe('messages', () => {
  const handlers = filesUnder('lib/background').map(read).join('\n');

  test.each(Object.entries(contract))('%s is described and handled', (name, { description }) => {
    expect(description).toMatch(/^[A-Z].{9,}[.?]$/);
    expect(handlers, `a handler in lib/background named '${name}'`).toContain(`'${name}'`);
  });
});

describe.each(foldersIn('lib/hosts'))('host %s', (host) => {
  test('keeps its selectors in one file', () => {
    expect(files).toContain(`lib/hosts/${host}/selectors.ts`);
  });

  test('is held to the host contract', () => {
    const suites = filesUnder('test/contracts').filter((file) => /\.test\.tsx?$/.test(file));
    const calls = suites.filter((file) => read(file).includes(`lib/hosts/${host}/`));
    expect(calls, 'a test in test/contracts that imports it').not.toEqual([]);
  });

  test('has a page to be tried on', () => {
    const pages = [...filesUnder(`test/fixtures/${host}`), ...filesUnder(`test/stand-ins/${host}`)];
    expect(pages, `a fixture or a stand-in named ${host}`).not.toEqual([]);
  });
});

describe('pages of ours', () => {
  const pages = filesUnder('entrypoints').filter((file) => file.endsWith('.html'));

  // The manifest's policy is the background's too, which has to call CRMs.
  test.each(pages)('%s can call nobody', (page) => {
    expect(read(page)).toContain(
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`,
    );
  });
});

describe('every file', () => {
  test('has a name in kebab case', () => {
    const code = files.filter((file) =>
      /^(?:lib|components|entrypoints|test)\/.*\.tsx?$/.test(file),
    );
    const odd = code.filter((file) => !/^(?:[a-z0-9]+(?:[-./][a-z0-9]+)*)$/.test(file));
    expect(odd).toEqual([]);
  });

  test('says until when its work left over must be done, and has not missed it', () => {
    const today = new Date().toISOString().slice(0, 10);
    // What invented people write down is theirs to do.
    const code = textFiles.filter((file) => !/\.md$|^test\/corpus\/.*\.txt$/.test(file));
    const late = code.flatMap((file) =>
      findTodos(read(file))
        .filter(({ date }) => date === null || date < today)
        .map(({ line, date }) => `${file}:${line} ${date ?? 'has no date'}`),
    );
    expect(late).toEqual([]);
  });

  test('names no folder of one machine', () => {
    expect(linesMatching(/(?:^|[\s"'`(=])\/(?:work|root|home\/\w+|Users\/\w+)\/\w/)).toEqual([]);
  });

  test('names no package registry', () => {
    const host = /\b(?:registry|mirror|pypi|deb|proxy)\.[\w-]+\.(?:org|com|net|io|dev|cloud)\b/;
    expect(linesMatching(host)).toEqual([]);
    expect(linesMatching(/"resolved":/, ['package-lock.json'])).toEqual([]);
  });
});

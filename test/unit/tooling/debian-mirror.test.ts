import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { debianMirror } from '../../e2e/odoo/server/debian-mirror.mjs';

let apt: string;
beforeEach(() => {
  apt = mkdtempSync(join(tmpdir(), 'baton-apt-'));
  mkdirSync(join(apt, 'sources.list.d'));
});
afterEach(() => {
  rmSync(apt, { recursive: true });
});

const security = 'http://packages.example/debian-security';

test('the newer form of apt’s settings is read, without other vendors’ archives and the security one', () => {
  writeFileSync(
    join(apt, 'sources.list.d', 'a-vendor.list'),
    'deb https://vendor.example/apt x main\n',
  );
  writeFileSync(
    join(apt, 'sources.list.d', 'debian.sources'),
    `Types: deb\nURIs: ${security}\nSuites: x\n\nTypes: deb\nURIs: http://packages.example/debian\nSuites: x\n`,
  );
  expect(debianMirror(apt)).toBe('http://packages.example/debian');
});

test('the older form is read, with options or without', () => {
  const lines = [
    `deb ${security} x main`,
    'deb [arch=amd64] http://packages.example/debian/ x main',
  ];
  writeFileSync(
    join(apt, 'sources.list'),
    `# deb http://old.example/debian x\n${lines.join('\n')}\n`,
  );
  expect(debianMirror(apt)).toBe('http://packages.example/debian/');
});

test('where nothing says it, there is none', () => {
  expect(debianMirror(apt)).toBeNull();
  expect(debianMirror(join(apt, 'missing'))).toBeNull();
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '../../tooling/count-tests.mjs';
import { root } from '../../tooling/root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-count-'));
const report = join(folder, 'report.json');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('counts tests by how they ended', () => {
  const statuses = ['passed', 'passed', 'failed', 'skipped', 'todo'];
  const assertionResults = statuses.map((status) => ({ status }));
  writeFileSync(report, JSON.stringify({ testResults: [{ status: 'failed', assertionResults }] }));
  expect(countTests(report)).toMatchObject({ passed: 2, failed: 1, skipped: 2 });
});

test('names what failed and the first line of why', () => {
  const failed = {
    status: 'failed',
    fullName: 'marks a promise',
    failureMessages: ['no mark\nat x'],
  };
  const passed = { status: 'passed', fullName: 'opens' };
  const name = join(root, 'test', 'a.test.ts');
  const testResults = [
    { name, status: 'failed', assertionResults: [failed, passed] },
    { name, status: 'failed', message: 'can’t be read', assertionResults: [] },
  ];
  writeFileSync(report, JSON.stringify({ testResults }));
  expect(countTests(report).failures).toEqual([
    'test/a.test.ts › marks a promise › no mark',
    'test/a.test.ts › can’t be read',
  ]);
});

test('names what passed only when it was run again', () => {
  const unsure = { status: 'passed', fullName: 'opens', failureMessages: ['too slow'] };
  writeFileSync(report, JSON.stringify({ testResults: [{ assertionResults: [unsure] }] }));
  expect(countTests(report)).toMatchObject({ passed: 1, failed: 0, retried: ['opens › too slow'] });
});

test('counts a file that failed before its first test as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  writeFileSync(report, JSON.stringify({ testResults }));
  expect(countTests(report)).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
});

test('counts nothing where there is no report', () => {
  expect(countTests(join(folder, 'none.json'))).toEqual({
    passed: 0,
    failed: 0,
    skipped: 0,
    failures: [],
    retried: [],
  });
});

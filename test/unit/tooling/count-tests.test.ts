import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '../../tooling/count-tests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-count-'));
const report = join(folder, 'report.json');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('counts tests by how they ended', () => {
  const statuses = ['passed', 'passed', 'failed', 'skipped', 'todo'];
  const assertionResults = statuses.map((status) => ({ status }));
  writeFileSync(report, JSON.stringify({ testResults: [{ status: 'failed', assertionResults }] }));
  expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('counts a file that failed before its first test as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  writeFileSync(report, JSON.stringify({ testResults }));
  expect(countTests(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('counts nothing where there is no report', () => {
  expect(countTests(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

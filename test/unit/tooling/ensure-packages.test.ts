import { expect, test } from 'vitest';
import { firstDifference } from '../../tooling/ensure-packages.mjs';

const wanted = {
  '': {},
  'node_modules/zod': { version: '4.0.0' },
  'node_modules/other-machine': { version: '1.0.0', optional: true },
};
const installed = { 'node_modules/zod': { version: '4.0.0' } };

test('packages as the lock file says need no install', () => {
  expect(firstDifference(wanted, installed)).toBe('');
});

test.each([
  ['missing', {}],
  ['of another version', { 'node_modules/zod': { version: '3.9.0' } }],
])('a package that is %s is named', (_, present) => {
  expect(firstDifference(wanted, present)).toBe('node_modules/zod');
});

test('an optional package of another version is named', () => {
  const old = { ...installed, 'node_modules/other-machine': { version: '0.9.0' } };
  expect(firstDifference(wanted, old)).toBe('node_modules/other-machine');
});

test('a package that only this kind of machine needs is no difference', () => {
  const more = { ...installed, 'node_modules/this-machine': { version: '1.0.0' } };
  expect(firstDifference(wanted, more)).toBe('');
});

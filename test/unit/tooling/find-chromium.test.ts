import { expect, test } from 'vitest';
import { whyUseless } from '../../tooling/find-chromium.mjs';

test.each([
  'Chromium 156.0.8078.79 built on Debian GNU/Linux 12',
  'Google Chrome for Testing 150.0.7100.0',
  'Google Chrome 136.0.7103.59',
])('%s is of use', (version) => {
  expect(whyUseless(version)).toBe('');
});

test.each([
  'Google Chrome 137.0.7151.55',
  'Google Chrome 156.0.8078.79 beta',
  'Microsoft Edge 140.0.1',
])('%s is refused, and told why', (version) => {
  expect(whyUseless(version)).toContain('ignores --load-extension');
});

test('a browser that does not start is refused', () => {
  expect(whyUseless('')).toBe('does not start');
});

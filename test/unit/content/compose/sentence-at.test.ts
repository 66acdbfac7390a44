import { expect, it } from 'vitest';
import { sentenceAt } from '@/lib/content/compose/sentence-at';

it('gives the sentence around a passage, without the dash of its list', () => {
  const text = 'Hi Dana,\n- What we agreed: Two wards live by week four. Thanks.\n';
  const start = text.indexOf('Two wards');
  expect(sentenceAt(text, start, start + 10)).toBe('What we agreed: Two wards live by week four.');
});

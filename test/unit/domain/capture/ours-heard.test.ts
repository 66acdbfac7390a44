import { expect, test } from 'vitest';
import type { Author } from '@/lib/domain/capture/capture-document';
import { oursHeard } from '@/lib/domain/capture/ours-heard';
import { captureOf, said } from '../../../fixtures/said-facts';

const by = (name: string, side: Author['side']) => ({
  ...said.problem(`${name} said so.`),
  author: { name, address: null, side },
});

test('whoever spoke for us before is named once; whoever has no name, or is theirs, is not', () => {
  const call = captureOf('capture-call', [
    by('Tomás Reyes', 'ours'),
    by('Speaker 2', 'ours'),
    by('', 'ours'),
    by('Dana Whitfield', 'theirs'),
    by('Raj Patel', 'unknown'),
  ]);
  expect(oursHeard([call, captureOf('capture-next', [by('Tomás Reyes', 'ours')])])).toEqual([
    'Tomás Reyes',
  ]);
});

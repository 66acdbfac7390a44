import { expect, test } from 'vitest';
import { allTemplates } from '@/lib/domain/emails/template/all-templates';
import { startingSource } from '@/lib/domain/emails/template/starting-source';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import { NOW } from '../../../../fixtures/records';

const own = (id: string, position: number, source = startingSource('call_summary', id)) => ({
  id,
  source,
  position,
  updatedAt: NOW,
});

test('the rep’s own come after the built-in ones in their order, those with faults left out', () => {
  const all = allTemplates([own('own-b', 1), own('own-c', 2, 'half'), own('own-a', 0)]);
  expect(all.map(({ template, own: isOwn }) => [template.id, isOwn])).toEqual([
    ...BUILT_IN_TEMPLATES.map(({ id }) => [id, false]),
    ['own-a', true],
    ['own-b', true],
  ]);
});

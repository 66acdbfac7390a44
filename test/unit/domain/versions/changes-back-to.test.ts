import { expect, test } from 'vitest';
import { changesBackTo } from '@/lib/domain/versions/changes-back-to';
import type { Version } from '@/lib/domain/versions/version';

const state = (value: string) => ({ value, toConfirm: false, none: false });
const version = (day: number, from: string, to: string): Version => ({
  id: `version-${String(day)}`,
  dealId: 'deal-northwind',
  reason: 'edited',
  startedAt: `2026-11-0${String(day)}T09:00:00.000Z`,
  endedAt: `2026-11-0${String(day)}T09:00:00.000Z`,
  changes: [{ what: 'fact', field: 'problem', from: state(from), to: state(to) }],
  losses: [],
});

test('going back over several versions leads from what stands now to what stood then', () => {
  expect(changesBackTo([version(2, 'one', 'two'), version(3, 'two', 'three')])).toEqual([
    { what: 'fact', field: 'problem', from: state('three'), to: state('one') },
  ]);
});

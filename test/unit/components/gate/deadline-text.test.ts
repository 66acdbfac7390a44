import { beforeEach, expect, it } from 'vitest';
import { deadlineText } from '@/components/gate/deadline-text';
import { briefDeadline } from '@/lib/domain/gate/brief-deadline';
import { stubTexts } from '../stub-texts';

const WON = '2026-11-16T10:00:00.000Z';
const record = {
  key: 'hubspot/245581/77',
  dealId: 'deal-northwind',
  record: { crm: 'hubspot', account: '245581', recordId: '77' },
  name: 'Northwind',
  stage: 'Closed won',
  standing: 'won',
  wonAt: WON,
  seenAt: WON,
  filled: true,
  noteId: null,
} as const;

beforeEach(stubTexts);

it.each([
  ['2026-11-16T10:00:00.000Z', 'Won in HubSpot today: the brief is due in 48 hours'],
  ['2026-11-20T10:00:00.000Z', 'Won in HubSpot on Monday: the brief was due 48 hours ago'],
  ['2026-11-21T12:00:00.000Z', 'Won in HubSpot on Monday: the brief was due 3 days ago'],
])('at %s: %s', (at, text) => {
  const now = new Date(at);
  const clock = briefDeadline({ wonAt: WON, closeDate: null }, now);
  expect(clock && deadlineText({ ...clock, record }, now)).toBe(text);
});

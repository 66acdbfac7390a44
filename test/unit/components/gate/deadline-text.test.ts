import { beforeEach, expect, it } from 'vitest';
import { deadlineText, wonHint } from '@/components/gate/deadline-text';
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
  ['2026-11-16T10:00:00.000Z', 'Won in HubSpot: brief due in 48 hours', 'Won today.'],
  ['2026-11-20T10:00:00.000Z', 'Won in HubSpot: brief due 48 hours ago', 'Won on Monday.'],
  ['2026-11-21T12:00:00.000Z', 'Won in HubSpot: brief due 3 days ago', 'Won on Monday.'],
])('at %s: %s', (at, text, hint) => {
  const now = new Date(at);
  const clock = briefDeadline({ wonAt: WON, closeDate: null }, now);
  const found = clock && { ...clock, record };
  expect(found && deadlineText(found)).toBe(text);
  expect(found && wonHint(found, now)).toContain(hint);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDraftReader } from '@/lib/content/compose/create-draft-reader';
import type { Profile } from '@/lib/domain/profile';

const TEXT = "Hi Dana,\n\nI'll send it tomorrow. Priya will call you in 1 business day.";
const profile = { name: 'Kim Lind', holidays: [], weekend: [6, 7] } as unknown as Profile;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 11, 23, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

it('reads a draft anew when the day has changed, though its text has not', () => {
  const { read } = createDraftReader(() => profile);
  expect(read(TEXT)[0]?.due?.date).toBe('2026-03-12');
  vi.setSystemTime(new Date(2026, 2, 12, 0, 30));
  expect(read(TEXT)[0]?.due?.date).toBe('2026-03-13');
});

it('reads a draft anew when the profile has changed', () => {
  let current = profile;
  const { read } = createDraftReader(() => current);
  expect(read(TEXT)[1]).toMatchObject({ who: 'Priya', due: { date: '2026-03-12' } });
  current = { ...profile, name: 'Priya Rao', holidays: ['2026-03-12'] };
  expect(read(TEXT)[1]).toMatchObject({ who: 'I', due: { date: '2026-03-13' } });
});

it('keeps what it knows within the hour', () => {
  const { read } = createDraftReader(() => profile);
  const [first] = read(TEXT);
  vi.setSystemTime(new Date(2026, 2, 11, 23, 45));
  expect(read(TEXT)[0]).toEqual(first);
});

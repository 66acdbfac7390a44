import { describe, expect, it } from 'vitest';
import {
  FIRST_REMINDER,
  isReminderDue,
  type Reminder,
  type ReminderFacts,
} from '@/lib/domain/backup/reminder';

/** Noon, that many days after the first of March. */
const day = (days: number) => new Date(Date.UTC(2026, 2, 1 + days, 12)).toISOString();
const dateOf = (days: number) => day(days).slice(0, 10);

/** On which day, with what is remembered and known, a reminder would show. */
const isDueOn = (days: number, remembered: Partial<Reminder>, facts: Partial<ReminderFacts> = {}) =>
  isReminderDue(
    { ...FIRST_REMINDER, ...remembered },
    { firstDealAt: day(0), changedAt: day(0), now: day(days), today: dateOf(days), ...facts },
  );

describe('the reminder to save the file', () => {
  it('is on unless it was switched off', () => {
    expect(isDueOn(30, {})).toBe(true);
    expect(isDueOn(30, { on: false })).toBe(false);
  });

  it('leaves somebody new alone: without deals, on the first day, and for the first week', () => {
    expect(isDueOn(30, {}, { firstDealAt: null, changedAt: null })).toBe(false);
    expect([0, 1, 6].map((days) => isDueOn(days, {}))).toEqual([false, false, false]);
    expect(isDueOn(7, {})).toBe(true);
  });

  it('comes a week after the last file, where something changed since', () => {
    const saved = { savedAt: day(10) };
    expect(isDueOn(16, saved, { changedAt: day(12) })).toBe(false);
    expect(isDueOn(17, saved, { changedAt: day(12) })).toBe(true);
    expect(isDueOn(40, saved, { changedAt: day(9) })).toBe(false);
    expect(isDueOn(40, saved, { changedAt: day(10) })).toBe(false);
  });

  it('holds its tongue until the day that "Later" named', () => {
    const later = { laterUntil: dateOf(9) };
    expect([8, 9, 10].map((days) => isDueOn(days, later))).toEqual([false, true, true]);
  });

  it('comes back after a clock that ran ahead was set back', () => {
    const ahead = { savedAt: day(400), laterUntil: dateOf(401) };
    expect(isDueOn(10, ahead)).toBe(true);
    expect(isDueOn(10, {}, { firstDealAt: day(400), changedAt: day(400) })).toBe(true);
    // An hour or a day is no reason: it was just saved, or the first deal just made.
    expect(isDueOn(10, { savedAt: day(11) }, { changedAt: day(12) })).toBe(false);
    expect(isDueOn(0, {}, { firstDealAt: day(1), changedAt: day(1) })).toBe(false);
    expect(isDueOn(10, { savedAt: day(10) })).toBe(false);
  });
});

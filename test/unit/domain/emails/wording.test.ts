import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/domain/emails/context/clean-text';
import { asPhrase, asSentence, midSentence } from '@/lib/domain/emails/context/sentence';
import { tidyMarkdown } from '@/lib/domain/emails/template/tidy-markdown';
import { spokenDay, writtenDate } from '@/lib/domain/emails/context/written-date';

const NOW = new Date(2026, 8, 16, 12);

describe('values read as if written in the mail', () => {
  it.each([
    ['two tools, no owner', 'Two tools, no owner.'],
    ['Already a sentence.', 'Already a sentence.'],
    ['really?', 'Really?'],
    ['iOS rollout first', 'iOS rollout first.'],
    ['eBay is next', 'eBay is next.'],
    ['they said "no."', 'They said "no."'],
    ['open end;', 'Open end.'],
    ['3 sites', '3 sites.'],
    ['', ''],
  ])('%j as a sentence: %j', (value, expected) => {
    expect(asSentence(value)).toBe(expected);
  });

  it.each([
    ['Month-end close time.', 'month-end close time'],
    ['DSO', 'DSO'],
    ['Salesforce adoption', 'Salesforce adoption'],
    ['Time to first reply', 'time to first reply'],
    ['SAP postings', 'SAP postings'],
    ['Agency spend', 'agency spend'],
    ['Overtime hours a month', 'overtime hours a month'],
    ['Time-to-hire', 'time-to-hire'],
    ['Days in ERP', 'days in ERP'],
    ['Service Cloud usage', 'Service Cloud usage'],
    ['Notion pages read', 'Notion pages read'],
    ['Monday adoption', 'Monday adoption'],
    ['Halden invoices matched', 'Halden invoices matched'],
  ])('%j within a sentence: %j', (value, expected) => {
    expect(midSentence(value)).toBe(expected);
  });

  it('takes the stop off a phrase, not its ellipsis', () => {
    expect(asPhrase('four days.')).toBe('four days');
    expect(asPhrase('and so on...')).toBe('and so on...');
  });

  it.each([
    ['- Dana signs\n- legal reviews', 'Dana signs; legal reviews'],
    ['1. Dana signs.\n2. Legal reviews.', 'Dana signs. Legal reviews.'],
    ['Dana signs\nLegal reviews', 'Dana signs. Legal reviews'],
    ['a line that was\nwrapped', 'a line that was wrapped'],
    [' a\u00a0 b\t c ', 'a b c'],
    ['', ''],
  ])('%j on one line: %j', (value, expected) => {
    expect(cleanText(value)).toBe(expected);
  });

  it('cuts what no mail can hold, whole characters only', () => {
    const long = cleanText('😀'.repeat(5000));
    expect(long.length).toBeLessThanOrEqual(4000);
    expect(long.endsWith('😀…')).toBe(true);
  });
});

it('closes the gaps that left-out parts of a template leave', () => {
  expect(tidyMarkdown('\n\nOne \n\n \n\nTwo\t\n- a\n')).toBe('One\n\nTwo\n- a');
});

describe('dates as people say them', () => {
  it.each([
    ['2026-09-16', 'today'],
    ['2026-09-15', 'yesterday'],
    ['2026-09-10', 'on Thursday'],
    ['2026-09-09', 'on 9 September'],
    ['2025-09-09', 'on 9 September 2025'],
    ['2026-09-17', ''],
    ['soon', ''],
  ])('%s: %j', (day, expected) => {
    expect(spokenDay(day, NOW, 'en-GB')).toBe(expected);
  });

  it('follows the locale, in English', () => {
    expect(writtenDate('2026-11-30', 'en-US')).toBe('November 30, 2026');
    expect(writtenDate('2026-11-30', 'de-DE')).toBe('30 November 2026');
    expect(writtenDate('2026-11-30', 'en-not a locale')).toBe('30 November 2026');
  });
});

import { expect, it } from 'vitest';
import { sentencesOf } from '@/lib/domain/ledger/sentences-of';

it('gives own sentences as written, without quotes and signature', () => {
  const mail = [
    'Hi Dana,',
    '',
    'Attached is the  SOC 2 report.\u00a0It covers 2025, incl. e.g. the audit.',
    '- The sandbox is live',
    '- Logins went out',
    '',
    'Best,',
    'Priya Raman',
    '',
    'On Mon, 4 May 2026, Dana Wells wrote:',
    '> I will send you the list.',
  ].join('\n');
  expect(sentencesOf(mail)).toEqual([
    'Hi Dana,',
    'Attached is the SOC 2 report.',
    'It covers 2025, incl. e.g. the audit.',
    'The sandbox is live',
    'Logins went out',
  ]);
});

import { describe, expect, test } from 'vitest';
import { liftRow } from '@/lib/domain/backup/lift-row';
import { readRow } from '@/lib/domain/backup/read-row';

const email = {
  id: 'rep@north.example #msg-a:1',
  dealId: 'deal-0001',
  templateId: 'call_summary',
  mailbox: 'rep@north.example',
  threadId: null,
  subject: 'Did I get this right?',
  recipients: { to: [], cc: [], bcc: [] },
  sentAt: '2026-09-15T08:00:00.000Z',
};
const line = JSON.stringify({ table: 'emails', row: email });

describe('a row of an older file', () => {
  test('gets what its shape has gained', () => {
    const read = readRow(line, 2, 3);
    expect(read.ok && read.value.row).toEqual({
      ...email,
      kind: 'call_summary',
      text: '',
      answers: [],
      outcome: null,
    });
  });

  test('is refused where it says to be of today', () => {
    expect(readRow(line, 2).ok).toBe(false);
  });

  test('is no mail of the handoff where its template was none', () => {
    const { kind } = liftRow('emails', { ...email, templateId: 'price_to_ae' }, 3);
    expect(kind).toBeNull();
    const draft = { key: 'k', origin: { dealId: 'deal-0001', templateId: '__proto__' } };
    expect(liftRow('drafts', draft, 3)).toMatchObject({ origin: { kind: null } });
    expect(liftRow('drafts', { key: 'k', origin: null }, 3)).toEqual({
      key: 'k',
      origin: null,
      text: '',
    });
  });
});

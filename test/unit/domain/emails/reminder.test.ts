import { describe, expect, it } from 'vitest';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import { draftEmail } from '@/lib/domain/emails/draft-email';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import { DOSSIER_NOW, fullDossier, profileOf } from '../../../fixtures/dossiers';

function sent(kind: SentEmail['kind'], sentAt: string, threadId: string): SentEmail {
  return {
    id: `sent-${threadId}`,
    dealId: 'deal-halden',
    templateId: 'call_summary',
    kind,
    mailbox: 'jordan.blake@northbeam.example',
    threadId,
    subject: 'Our call',
    recipients: { to: [], cc: [], bcc: [] },
    sentAt,
    text: '',
    answers: [],
    outcome: null,
  };
}

const EMAILS = [
  sent('call_summary', '2026-09-10T09:00:00.000Z', 'thread-first'),
  sent('call_summary', '2026-09-14T09:00:00.000Z', 'thread-last'),
  sent('success_statement', '2026-09-11T09:00:00.000Z', 'thread-criteria'),
];

function reminder(remindsOf: SentEmail | null) {
  const template = BUILT_IN_TEMPLATES.find(({ kind }) => kind === 'summary_nudge');
  if (template === undefined) throw new Error('no reminder');
  const options = { answers: {}, now: DOSSIER_NOW, locale: 'en-GB', remindsOf };
  const result = draftEmail(
    template,
    { ...fullDossier(), emails: EMAILS },
    profileOf('ae'),
    options,
  );
  if (!result.ok) throw new Error(result.error.message);
  return result.draft;
}

describe('a reminder', () => {
  it('belongs into the thread of the mail it reminds of, and names its day', () => {
    const [first] = EMAILS;
    const draft = reminder(first ?? null);
    expect(draft).toMatchObject({ way: 'reply', threadId: 'thread-first' });
    expect(draft.markdown).toContain('look at the summary I sent on Thursday');
  });

  it('asks for the success criteria where those wait', () => {
    const draft = reminder(EMAILS[2] ?? null);
    expect(draft.threadId).toBe('thread-criteria');
    expect(draft.markdown).toContain('look at the success criteria I sent on Friday');
  });

  it('is about the last summary where nothing is named, in whichever thread is open', () => {
    const draft = reminder(null);
    expect(draft.threadId).toBeNull();
    expect(draft.markdown).toContain('look at the summary I sent on Monday');
  });
});

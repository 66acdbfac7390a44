// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedDraft, SentMail } from '../../stand-ins/gmail/page/mail';
import { store } from '../../stand-ins/gmail/page/store';

const KEY = 'stand-in-mailbox-0';

const draft = (draftId: string): SavedDraft => ({
  draftId,
  threadId: 'thread-a:r1',
  repliedTo: '',
  recipients: { to: [], cc: [], bcc: [] },
  subject: draftId,
  html: '',
  saves: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
});

/** Writes as another window does; the event that tells of it comes later, if at all. */
const elsewhere = (change: { sent: Pick<SentMail, 'legacyMessageId'>[] }) => {
  const saved = JSON.parse(localStorage.getItem(KEY) ?? '{}') as object;
  localStorage.setItem(KEY, JSON.stringify({ ...saved, ...change }));
};

beforeEach(() => {
  store.reset();
  store.saveDraft(draft('first'));
});

describe('the mailbox that several windows write to', () => {
  it('has what another has written, before it is told', () => {
    elsewhere({ sent: [{ legacyMessageId: 'popped' }] });
    expect(store.sent).toMatchObject([{ legacyMessageId: 'popped' }]);
  });

  it('keeps it when it saves something itself', () => {
    elsewhere({ sent: [{ legacyMessageId: 'popped' }] });
    store.saveDraft(draft('second'));
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({
      drafts: [{ draftId: 'second' }, { draftId: 'first' }],
      sent: [{ legacyMessageId: 'popped' }],
    });
  });
});

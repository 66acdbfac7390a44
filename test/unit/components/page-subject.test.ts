import { describe, expect, test } from 'vitest';
import { pageSubject } from '@/components/sidebar/page-subject';
import { maya } from '../../fixtures/records';
import type { MailContext } from '@/lib/domain/page/page-context';

const dana = { address: 'dana@northwind.com', name: 'Dana' };
const li = { address: 'li@kestrel.com', name: null };
const mail: MailContext = {
  kind: 'mail',
  theme: 'light',
  mailbox: 'alex@acme.com',
  thread: null,
  compose: null,
};
const thread = { threadId: 'thread-1', subject: 'Pilot', people: [dana], messages: [], folded: 0 };
const compose = (threadId: string | null, to: readonly (typeof dana | typeof li)[]) => ({
  draftId: 'draft-1',
  threadId,
  subject: 'Intro',
  recipients: { to: [...to], cc: [], bcc: [] },
});

describe('what the page is about', () => {
  test('nothing, before it reports and in a list of mails', () => {
    expect(pageSubject(null, null).key).toBeNull();
    expect(pageSubject(mail, null).key).toBeNull();
    expect(pageSubject({ ...mail, compose: compose(null, []) }, null).key).toBeNull();
  });

  test('the open thread, with the people of a reply in it', () => {
    const subject = pageSubject({ ...mail, thread, compose: compose('thread-1', [li]) }, null);
    expect(subject).toMatchObject({
      thread: { mailbox: 'alex@acme.com', threadId: 'thread-1' },
      people: [dana, li],
    });
  });

  test('a new mail to somebody else, not the thread behind it', () => {
    const subject = pageSubject({ ...mail, thread, compose: compose(null, [li]) }, null);
    expect(subject).toMatchObject({ thread: null, people: [li], title: 'Intro' });
  });

  test('a new mail to colleagues alone leaves the thread, or what was there before', () => {
    const alex = { ...maya, address: 'alex@acme.com', ownDomains: ['acme.com'] };
    const colleague = { address: 'tomas@acme.com', name: 'Tomás' };
    const among = (...to: (typeof dana | typeof li)[]) => ({ ...mail, compose: compose(null, to) });
    expect(pageSubject({ ...among(colleague), thread }, alex)).toMatchObject({ people: [dana] });
    expect(pageSubject(among(colleague), alex).key).toBeNull();
    const saved = { ...mail, thread, compose: compose('thread-own', [colleague]) };
    expect(pageSubject(saved, alex)).toMatchObject({ people: [dana] });
    const answer = { ...mail, thread, compose: compose('thread-1', [colleague]) };
    expect(pageSubject(answer, alex)).toMatchObject({ people: [dana, colleague] });
    expect(pageSubject(among(colleague, li), alex)).toMatchObject({ people: [colleague, li] });
    expect(pageSubject(among(colleague), null)).toMatchObject({ people: [colleague] });
  });

  test('a new mail to nobody yet leaves the thread', () => {
    expect(pageSubject({ ...mail, thread, compose: compose(null, []) }, null)).toMatchObject({
      people: [dana],
    });
  });

  test('a record, and none where the page has none', () => {
    const record = {
      crm: 'hubspot',
      account: '1',
      recordId: '9',
      name: 'Northwind',
      stage: null,
      standing: null,
      amount: null,
      company: null,
      closeDate: null,
      owner: null,
    };
    expect(pageSubject({ kind: 'deal', theme: 'light', record }, null)).toMatchObject({
      kind: 'record',
      record,
    });
    expect(pageSubject({ kind: 'deal', theme: 'light', record: null }, null).kind).toBe('none');
  });
});

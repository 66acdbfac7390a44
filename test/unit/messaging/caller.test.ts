import { describe, expect, it } from 'vitest';
import { callerOf, type Sender } from '@/lib/messaging/caller';

const extension = { id: 'baton-id', origin: 'chrome-extension://baton-id' };
const from = (url: string, changes: Partial<Sender> = {}) =>
  callerOf({ id: 'baton-id', url, frameId: 0, tab: { id: 4 }, ...changes }, extension);

describe('who sent a message', () => {
  it.each([
    ['chrome-extension://baton-id/sidebar.html#token', 'sidebar'],
    ['chrome-extension://baton-id/prompt.html', 'prompt'],
    ['chrome-extension://baton-id/welcome.html', 'settings'],
    ['chrome-extension://baton-id/options.html', 'settings'],
    ['https://mail.google.com/mail/u/0/#inbox', 'mail'],
    ['https://app.hubspot.com/contacts/1/record/0-3/2', 'deal'],
    ['https://app-eu1.hubspot.com/contacts/1/record/0-3/2', 'deal'],
  ])('%s is %s', (url, kind) => {
    expect(from(url)).toBe(kind);
  });

  it.each([
    ['another extension', 'https://mail.google.com/mail/u/0/', { id: 'someone-else' }],
    ['a page that is not ours', 'https://evil.example/', {}],
    ['an address that only looks like the mailbox', 'https://mail.google.com.evil.example/', {}],
    ['the mailbox without encryption', 'http://mail.google.com/', {}],
    ['another page of the extension', 'chrome-extension://baton-id/background.js', {}],
    ['another extension’s page', 'chrome-extension://baton-id2/sidebar.html', {}],
    ['our settings framed in a page', 'chrome-extension://baton-id/options.html', { frameId: 3 }],
    ['a sender without a tab', 'https://mail.google.com/', { tab: undefined }],
  ])('%s is nobody', (_who, url, changes) => {
    expect(from(url, changes)).toBeNull();
  });
});

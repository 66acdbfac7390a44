import { describe, expect, it } from 'vitest';
import { callerOf, type Sender } from '@/lib/messaging/caller';

const extension = { id: 'baton-id', origin: 'chrome-extension://baton-id' };
const from = (url: string, changes: Partial<Sender> = {}) =>
  callerOf({ id: 'baton-id', url, frameId: 0, tab: { id: 4 }, ...changes }, extension);

const PANEL = 'chrome-extension://baton-id/sidebar.html?tab=4';

describe('who sent a message', () => {
  it.each([
    ['chrome-extension://baton-id/sidebar.html#token', 'sidebar'],
    ['chrome-extension://baton-id/prompt.html', 'prompt'],
    ['chrome-extension://baton-id/welcome.html', 'settings'],
    ['chrome-extension://baton-id/options.html', 'settings'],
    ['https://mail.google.com/mail/u/0/#inbox', 'mail'],
    ['https://app.hubspot.com/contacts/1/record/0-3/2', 'deal'],
    ['https://app-eu1.hubspot.com/contacts/1/record/0-3/2', 'deal'],
    ['https://crm.fernhill.example/deals/1', 'site'],
    ['http://127.0.0.1:8069/odoo/crm/1', 'site'],
    ['https://mail.google.com.evil.example/', 'site'],
  ])('%s is %s', (url, kind) => {
    expect(from(url)).toBe(kind);
  });

  it('is the panel, where the browser says that it stands in no tab', () => {
    expect(from(PANEL, { tab: undefined })).toBe('panel');
    // The same address in a tab, or framed in a page, is a frame like any other.
    expect(from(PANEL)).toBe('sidebar');
    expect(from(PANEL, { frameId: 3 })).toBe('sidebar');
  });

  it.each([
    ['another extension', 'https://mail.google.com/mail/u/0/', { id: 'someone-else' }],
    ['a frame of a page', 'https://crm.fernhill.example/', { frameId: 2 }],
    ['a page of the browser', 'chrome://settings/', {}],
    ['the mailbox without encryption', 'http://mail.google.com/', {}],
    ['another page of the extension', 'chrome-extension://baton-id/background.js', {}],
    ['another extension’s page', 'chrome-extension://baton-id2/sidebar.html', {}],
    ['our settings framed in a page', 'chrome-extension://baton-id/options.html', { frameId: 3 }],
    ['a sender without a tab', 'https://mail.google.com/', { tab: undefined }],
    ['a panel beside no tab', 'chrome-extension://baton-id/sidebar.html', { tab: undefined }],
    ['a panel’s frame', PANEL, { tab: undefined, frameId: 2 }],
    ['another extension’s panel', PANEL.replace('-id', '-id2'), { tab: undefined }],
    ['another page without a tab', PANEL.replace('sidebar', 'prompt'), { tab: undefined }],
  ])('%s is nobody', (_who, url, changes) => {
    expect(from(url, changes)).toBeNull();
  });
});

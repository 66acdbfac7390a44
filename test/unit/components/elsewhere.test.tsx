// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Elsewhere } from '@/components/sidebar/elsewhere/elsewhere';
import type { OwnMessage } from '@/lib/domain/ledger/own-message';
import { aPromise } from '../../fixtures/records';
import { axeFindings } from './axe-findings';
import { fakeBackground } from './fake-background';
import { click, named, until } from './hands';
import { mount } from './mount';

const message = (messageId: string, changes: Partial<OwnMessage> = {}): OwnMessage => ({
  messageId,
  sentAt: '2026-03-11T09:00:00.000Z',
  recipients: { to: [{ address: 'dana@northwind.example', name: 'Dana' }], cc: [], bcc: [] },
  promises: [aPromise({ sentence: `Promise of ${messageId}.`, due: null })],
  delivers: [],
  ...changes,
});

async function show(messages: OwnMessage[]) {
  const offer = { messages, fails: false };
  const background = fakeBackground({
    'threads.elsewhere': () => ({
      mailbox: 'maya@fernhill.example',
      threadId: 'thread-f:1',
      subject: 'Kickoff',
      messages: offer.messages,
    }),
    'threads.decide': ({ messageId }: { messageId: string }) => {
      if (offer.fails) throw new Error('worker gone');
      offer.messages = offer.messages.filter((one) => one.messageId !== messageId);
      return null;
    },
  });
  const container = await mount(
    <Elsewhere shown={{ dealId: 'deal-northwind', threadId: 'thread-f:1' }} />,
  );
  const changed = () =>
    act(async () => {
      const event = { baton: 'event', topic: 'promises', tabId: null };
      const heard = await fakeBrowser.runtime.onMessage.trigger(
        event,
        { id: fakeBrowser.runtime.id },
        () => undefined,
      );
      expect(heard).not.toEqual([]);
    });
  return { offer, background, container, changed };
}
const shows = (words: string) =>
  until(() => {
    expect(document.body.textContent).toContain(words);
  });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('promises sent from elsewhere', () => {
  test('are one line until it is opened, then each mail with its day', async () => {
    const refusal = aPromise({ type: 'declined', sentence: 'No discount.', due: '2030-01-05' });
    const { container } = await show([
      message('a'),
      message('b', { sentAt: null, promises: [refusal] }),
    ]);
    await shows('1 promise sent from elsewhere');
    const line = named('1 promise sent from elsewhere');
    expect(line.getAttribute('aria-expanded')).toBe('false');
    await click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(container.textContent).toContain('Sent Mar 11');
    expect(container.textContent).toContain('Date not seen to Dana');
    expect(container.textContent).toContain('A no');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('are decided one by one or all at once, for the deal that is shown', async () => {
    const { background, changed, container } = await show([
      message('a'),
      message('b'),
      message('c'),
    ]);
    await shows('3 promises sent from elsewhere');
    await click(named('3 promises sent from elsewhere'));
    const [leave] = [...document.querySelectorAll('button')].filter(
      (button) => button.textContent === 'Leave',
    );
    await click(leave ?? named('Leave'));
    await changed();
    await shows('2 promises sent from elsewhere');
    await shows('Left out');
    await click(named('Take in all'));
    await changed();
    await until(() => {
      expect(container.querySelector('section')).toBeNull();
    });
    await shows('Taken into the ledger');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(background.inputsOf('threads.decide')).toEqual([
      { messageId: 'a', take: false, dealId: 'deal-northwind' },
      { messageId: 'b', take: true, dealId: 'deal-northwind' },
      { messageId: 'c', take: true, dealId: 'deal-northwind' },
    ]);
  });

  test('stay where an answer was not saved', async () => {
    const { offer } = await show([message('a')]);
    await shows('1 promise sent from elsewhere');
    await click(named('1 promise sent from elsewhere'));
    offer.fails = true;
    const take = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Take in',
    );
    await click(take ?? named('Take in'));
    await shows('Not saved. Try again.');
    await shows('Promise of a.');
  });

  test('take no room where there are none', async () => {
    const { container } = await show([]);
    expect(container.querySelector('section')).toBeNull();
  });
});

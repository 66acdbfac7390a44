// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { captureOf, said } from '../../fixtures/said-facts';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';
import { click, fill, named, press, until } from './hands';
import { showSidebar } from './show-sidebar';

const CALL = captureOf('capture-call', [
  said.problem('We lose two days a week to rotas.'),
  said.competitor('Kronos'),
]);

const show = async () => {
  const scene = await showSidebar({
    context: {
      kind: 'mail',
      theme: 'light',
      mailbox: 'alex@acme.com',
      thread: {
        threadId: 'thread-1',
        subject: 'Re: Pilot',
        people: [{ address: 'dana@northwind.com', name: 'Dana Whitfield' }],
        messages: [],
        folded: 0,
      },
      compose: null,
    },
    match: { kind: 'one', by: 'address', dealId: DEAL_ID },
    dossier: dossierOf(),
    captures: [CALL],
    canSave: true,
  });
  await until(() => {
    expect(text()).toContain('2 suggestions for the brief');
  });
  return { closed: () => scene.background.inputsOf('page.closeSidebar').length };
};
const text = () => document.body.textContent;
const entry = () => starting('2 suggestions for the brief');
const starting = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) =>
    textContent.startsWith(words),
  ) ?? named(words);
const isOver = (name: string) => document.querySelector(`[aria-label="${name}"]`) !== null;
const openList = async () => {
  const opener = entry();
  opener.focus();
  await click(opener);
  await until(() => {
    expect(isOver('Suggestions')).toBe(true);
  });
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Esc goes back one step', () => {
  test('from a conversation to where it was opened, and closes the sidebar only from there', async () => {
    const { closed } = await show();
    await openList();
    await press('Escape');
    expect(isOver('Suggestions')).toBe(false);
    expect(closed()).toBe(0);
    await until(() => {
      expect(document.activeElement).toBe(entry());
    });
    await press('Escape');
    expect(closed()).toBe(1);
  });

  test('out of a suggestion that is edited first, also when the focus is elsewhere', async () => {
    const { closed } = await show();
    await openList();
    await click(named('Edit: Kronos'));
    named('Back to the deal').focus();
    await press('Escape');
    expect(document.querySelector('article form')).toBeNull();
    expect(isOver('Suggestions')).toBe(true);
    await click(named('Forget: Discovery call'));
    await press('Escape');
    expect(text()).not.toContain('Forget “Discovery call”?');
    expect(isOver('Suggestions')).toBe(true);
    await press('Escape');
    expect(isOver('Suggestions')).toBe(false);
    expect(closed()).toBe(0);
  });

  test('and leaves what was pasted for when the rep comes back', async () => {
    await show();
    await openList();
    await click(named('Read another'));
    await fill(field(), 'Dana: we lose two days.');
    await press('Escape');
    expect(document.querySelector('textarea[placeholder="Paste it here"]')).toBeNull();
    await openList();
    await click(named('Read another'));
    expect(field().value).toBe('Dana: we lose two days.');
  });

  test('from Today and from a mail too', async () => {
    const { closed } = await show();
    await click(named('Today'));
    expect(isOver('Back')).toBe(true);
    await press('Escape');
    expect(isOver('Back')).toBe(false);
    await click(document.querySelectorAll<HTMLElement>('[role=tab]')[1] as HTMLElement);
    await until(() => {
      expect(text()).toContain('Call summary');
    });
    await click(starting('Call summary'));
    expect(isOver('All mails')).toBe(true);
    await press('Escape');
    expect(isOver('All mails')).toBe(false);
    expect(closed()).toBe(0);
  });
});

function field(): HTMLTextAreaElement {
  const found = document.querySelector<HTMLTextAreaElement>(
    'textarea[placeholder="Paste it here"]',
  );
  if (found === null) throw new Error('nowhere to paste');
  return found;
}

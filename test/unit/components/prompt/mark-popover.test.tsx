// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shortDay } from '@/components/ledger/short-day';
import { PromptPage } from '@/components/prompt/prompt-page';
import type { PromptItem } from '@/lib/domain/page/prompt';
import { PROMISE_REASON_CODES } from '@/lib/domain/promises/promise-span';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, press, until } from '../hands';
import { mount } from '../mount';
import { markPrompt, sandbox, waiver } from './prompts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function open(item: PromptItem) {
  const background = fakeBackground({ 'prompt.current': () => markPrompt(item) });
  const container = await mount(
    <main>
      <PromptPage />
    </main>,
  );
  await until(() => {
    expect(container.querySelector('[role=dialog]')).not.toBeNull();
  });
  return { ...background, container };
}

describe('the popover of a mark', () => {
  it('says what the passage reads as, why, and which words gave the day', async () => {
    const { container } = await open(waiver);
    expect(named('This reads as a promise').getAttribute('role')).toBe('dialog');
    expect(container.textContent).toContain('This binds your company.');
    expect(container.textContent).toContain('You wrote “by Friday”');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('names the colleague who is bound', async () => {
    const { container } = await open(sandbox);
    expect(container.textContent).toContain('This binds Priya, who may not know.');
  });

  it.each(PROMISE_REASON_CODES)('has a sentence for %s', async (code) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { container } = await open({ ...waiver, reason: { code, params: {} } });
    expect(container.querySelector('header p')?.textContent).toMatch(/^[A-Z].{12,}\.$/u);
    expect(warn).not.toHaveBeenCalled();
  });

  it('keeps a corrected kind and day on Enter', async () => {
    const { inputsOf } = await open(waiver);
    await fill(named('Kind'), 'timeline');
    await fill(named('Due'), '2026-12-01');
    named('Due').focus();
    await press('Enter');
    const verdict = { key: waiver.key, record: true, kind: 'timeline', due: '2026-12-01' };
    expect(inputsOf('prompt.answer')).toEqual([
      { id: 'prompt-mark-1', answer: { action: 'correct', verdict } },
    ]);
  });

  it('leaves out what is no promise', async () => {
    const { inputsOf } = await open(waiver);
    await click(named('Not a promise'));
    const verdict = { key: waiver.key, record: false, kind: waiver.kind, due: waiver.due };
    expect(inputsOf('prompt.answer')).toEqual([
      { id: 'prompt-mark-1', answer: { action: 'correct', verdict } },
    ]);
  });

  it('asks no day of a no, and closes on Esc', async () => {
    const reason = { code: 'declined' as const, params: {} };
    const { inputsOf } = await open({ ...waiver, type: 'declined', reason });
    expect(named('This reads as a no')).toBeDefined();
    expect(named('Not a no')).toBeDefined();
    expect(document.querySelector('input[type=date]')).toBeNull();
    await press('Escape');
    expect(inputsOf('prompt.answer')).toEqual([
      { id: 'prompt-mark-1', answer: { action: 'back' } },
    ]);
  });

  it('never flags the words again on request', async () => {
    const { inputsOf } = await open(waiver);
    await click(named('Never flag this'));
    expect(inputsOf('prompt.answer')).toEqual([
      { id: 'prompt-mark-1', answer: { action: 'mute', key: waiver.key } },
    ]);
  });

  it.each([
    ['repeats', null, 'You promised this on'],
    ['contradicts', 'due', 'You named another day on'],
    ['contradicts', 'amount', 'You named another figure on'],
    ['contradicts', 'answer', 'You answered this otherwise on'],
  ] as const)('shows what was said before: %s %s', async (relation, about, words) => {
    const sentence = 'The setup fee is on us.';
    const sentAt = '2026-05-03T09:00:00.000Z';
    const earlier = { id: 'promise-1', relation, about, sentence, sentAt };
    const { container } = await open({ ...waiver, earlier });
    expect(container.textContent).toContain(`${words} ${shortDay(sentAt, new Date())}`);
    expect(container.textContent).toContain('“The setup fee is on us.”');
    expect(await axeFindings(container)).toEqual([]);
  });
});

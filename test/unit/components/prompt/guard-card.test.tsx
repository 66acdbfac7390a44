// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PromptPage } from '@/components/prompt/prompt-page';
import type { Prompt } from '@/lib/domain/page/prompt';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, press, until } from '../hands';
import { mount } from '../mount';
import { guardPrompt, sendPrompt, stepBack, waiver } from './prompts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function ask(prompt: Prompt) {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const background = fakeBackground({ 'prompt.current': () => prompt });
  const container = await mount(
    <main>
      <PromptPage />
    </main>,
  );
  await until(() => {
    expect(container.querySelector('[role=dialog]')).not.toBeNull();
  });
  const answers = () =>
    background.inputsOf('prompt.answer').map((input) => (input as { answer: unknown }).answer);
  return { container, answers };
}

describe('the question while a mail is written that somebody else answers', () => {
  it('hands on by Enter, since that is what it is for', async () => {
    const { container, answers } = await ask(guardPrompt());
    expect(named('Tomas (AE) answers from here.').getAttribute('role')).toBe('dialog');
    expect(await axeFindings(container)).toEqual([]);
    expect(document.activeElement).toBe(named('Forward to Tomas'));
    await click(named('Forward to Tomas'));
    expect(answers()).toEqual([{ action: 'hand_on' }]);
  });

  it('wants a reason before the rep goes on, and goes to where it is given', async () => {
    const { container, answers } = await ask(guardPrompt());
    await click(named('Answer anyway'));
    expect(container.textContent).toContain('Choose a reason first.');
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
    await click(named('A competitive bake-off'));
    await press('Enter');
    expect(answers()).toEqual([
      { action: 'answer_anyway', excuse: { reason: 'bake_off', words: '' } },
    ]);
  });

  it('wants words for any other reason', async () => {
    const { container, answers } = await ask(guardPrompt());
    await click(named('Something else'));
    await click(named('Answer anyway'));
    expect(container.textContent).toContain('Say it in a few words.');
    const words = container.querySelector('textarea');
    expect(document.activeElement).toBe(words);
    if (words !== null) await fill(words, ' Dana asked me ');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Answer anyway'));
    expect(answers()).toEqual([
      { action: 'answer_anyway', excuse: { reason: 'other', words: 'Dana asked me' } },
    ]);
  });

  it('offers no forward of a mail that begins its thread, and goes back on Esc', async () => {
    const { container, answers } = await ask(
      guardPrompt({ ...stepBack, name: '', canHandOn: false }),
    );
    expect(container.textContent).toContain('The AE answers from here.');
    expect(container.textContent).not.toContain('Forward');
    await press('Escape');
    expect(answers()).toEqual([{ action: 'back' }]);
  });
});

describe('the send dialog about a mail that somebody else answers', () => {
  const verdicts = [
    { key: waiver.key, record: true, kind: 'pricing_or_concession', due: '2026-11-27' },
  ];

  it('asks for the reason and about the promises at once', async () => {
    const { container, answers } = await ask(sendPrompt([waiver], 0, [], stepBack));
    expect(container.querySelectorAll('[role=dialog]')).toHaveLength(1);
    expect(container.textContent).toContain('Tomas (AE) answers from here.');
    expect(container.textContent).toContain('Before this goes: 1 promise');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Record and send anyway'));
    expect(container.textContent).toContain('Choose a reason first.');
    expect(answers()).toEqual([]);
    await click(named('The AE asked me to'));
    await click(named('Record and send anyway'));
    expect(answers()).toEqual([
      { action: 'send', verdicts, excuse: { reason: 'ae_requested', words: '' } },
    ]);
  });

  it('sends by Ctrl+Enter without a reason, as it does in the mail, and not by Enter', async () => {
    const { answers } = await ask(sendPrompt([waiver], 0, [], stepBack));
    named('The AE asked me to').focus();
    await press('Enter');
    expect(answers()).toEqual([]);
    await press('Enter', { ctrlKey: true });
    expect(answers()).toEqual([{ action: 'send', verdicts, excuse: null }]);
  });

  it('hands on instead, where that is possible', async () => {
    const { answers } = await ask(sendPrompt([], 0, [], stepBack));
    await click(named('Forward to Tomas'));
    expect(answers()).toEqual([{ action: 'hand_on' }]);
  });
});

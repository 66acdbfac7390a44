// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PromptPage } from '@/components/prompt/prompt-page';
import type { Prompt } from '@/lib/domain/page/prompt';
import { axeFindings } from '../axe-findings';
import { fakeBackground, type FakeBackground } from '../fake-background';
import { click, fill, named, press, until } from '../hands';
import { mount } from '../mount';
import { sandbox, sendPrompt, waiver } from './prompts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const recorded = [
  { key: waiver.key, record: true, kind: 'pricing_or_concession', due: '2026-11-27' },
  { key: sandbox.key, record: true, kind: 'people_or_access', due: null },
];
const sends = (verdicts: unknown) => [
  { id: 'prompt-send-1', answer: { action: 'send', verdicts, excuse: null } },
];

async function ask(
  prompt: Prompt | null = sendPrompt(),
): Promise<FakeBackground & { container: HTMLElement }> {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const background = fakeBackground({ 'prompt.current': () => prompt });
  const container = await mount(
    <main>
      <PromptPage />
    </main>,
  );
  await until(() => {
    expect(background.inputsOf('prompt.current')).toHaveLength(1);
    expect(container.querySelector('[role=dialog]') === null).toBe(prompt === null);
  });
  return { ...background, container };
}

describe('the send dialog', () => {
  it('counts the promises, says what is recorded without a question, and follows the page’s look', async () => {
    const { container, inputsOf } = await ask(sendPrompt([waiver, sandbox], 2));
    expect(named('Before this goes: 2 promises').getAttribute('role')).toBe('dialog');
    expect(container.textContent).toContain('2 plain follow-ups are recorded too.');
    expect(container.textContent).toContain('You wrote “after the summer”');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(inputsOf('prompt.shown')).toEqual([
      expect.objectContaining({ id: 'prompt-send-1', width: 360 }),
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it.each([
    ['Enter', {}],
    ['Ctrl+Enter', { ctrlKey: true }],
    ['⌘+Enter', { metaKey: true }],
  ])('records and sends on %s wherever the focus is', async (_name, keys) => {
    const { inputsOf } = await ask();
    named(`Record: ${waiver.sentence}`).focus();
    await press('Enter', keys);
    expect(inputsOf('prompt.answer')).toEqual(sends(recorded));
  });

  it('gives the focus to the button that sends, and keeps it inside', async () => {
    await ask();
    expect(document.activeElement).toBe(named('Record and send'));
    named('Back to the mail').focus();
    await press('Tab');
    expect(document.activeElement).toBe(named(`Record: ${waiver.sentence}`));
    await press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(named('Back to the mail'));
  });

  it('leaves the focus with whoever is typing in the page until the page hands it over', async () => {
    const { container } = await ask(null);
    expect(container.textContent).toBe('');
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const background = fakeBackground({ 'prompt.current': () => sendPrompt() });
    await mount(<PromptPage />);
    await until(() => {
      expect(background.inputsOf('prompt.shown')).toHaveLength(1);
    });
    expect(document.activeElement).toBe(document.body);
    window.dispatchEvent(new FocusEvent('focus'));
    expect(document.activeElement).toBe(named('Record and send'));
  });

  it('takes a held Enter for no decision', async () => {
    const { inputsOf } = await ask();
    expect(await press('Enter', { repeat: true })).toBe(true);
    expect(await press('Enter', { repeat: true, ctrlKey: true })).toBe(true);
    expect(inputsOf('prompt.answer')).toEqual([]);
  });

  it('goes back on Esc, and leaves Enter on the back button to that button', async () => {
    const { inputsOf } = await ask();
    named('Back to the mail').focus();
    expect(await press('Enter')).toBe(false);
    expect(inputsOf('prompt.answer')).toEqual([]);
    await press('Escape');
    expect(inputsOf('prompt.answer')).toEqual([
      { id: 'prompt-send-1', answer: { action: 'back' } },
    ]);
  });

  it('answers once, however often it is pressed', async () => {
    const { inputsOf } = await ask();
    const button = named('Record and send');
    button.click();
    button.click();
    await press('Enter', { ctrlKey: true });
    await press('Escape');
    expect(inputsOf('prompt.answer')).toEqual(sends(recorded));
  });

  it('sends what the rep corrected and left out', async () => {
    const { inputsOf } = await ask();
    await click(named(`Record: ${waiver.sentence}`));
    const [, kind] = document.querySelectorAll('select');
    const [, due] = document.querySelectorAll<HTMLElement>('input[type=date]');
    if (kind === undefined || due === undefined) throw new Error('fields missing');
    await fill(kind, 'custom_work');
    await fill(due, '2027-01-15');
    await click(named('Record and send'));
    expect(inputsOf('prompt.answer')).toEqual(
      sends([
        { key: waiver.key, record: false, kind: 'pricing_or_concession', due: '2026-11-27' },
        { key: sandbox.key, record: true, kind: 'custom_work', due: '2027-01-15' },
      ]),
    );
  });

  it('says only “Send” when nothing is recorded', async () => {
    await ask(sendPrompt([waiver]));
    await click(named(`Record: ${waiver.sentence}`));
    expect(named('Send')).toBeDefined();
  });

  it('says when the answer did not arrive, and takes the next press', async () => {
    let isGone = true;
    const background = fakeBackground({
      'prompt.current': () => sendPrompt(),
      'prompt.answer': () => {
        if (isGone) throw new Error('gone');
        return null;
      },
    });
    const container = await mount(<PromptPage />);
    await until(() => {
      named('Record and send');
    });
    await click(named('Record and send'));
    await until(() => {
      expect(container.querySelector('[role=alert]')?.textContent).toContain('Press again');
    });
    isGone = false;
    const before = background.inputsOf('prompt.answer').length;
    await click(named('Record and send'));
    await until(() => {
      expect(background.inputsOf('prompt.answer')).toHaveLength(before + 1);
      expect(container.querySelector('[role=alert]')).toBeNull();
    });
  });

  it('tells a sales engineer that a price is not theirs, and hands the point over', async () => {
    const asSe = { ...sendPrompt([waiver, sandbox]), role: 'se' as const };
    const markdown = 'Hi Ines,\n\n- “We will waive the setup fee by Friday.”';
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const draft = {
      kind: null,
      way: 'new' as const,
      threadId: null,
      templateId: 'price_to_ae',
      subject: 'A pricing point',
      to: [],
      cc: [],
      markdown,
    };
    const { inputsOf } = fakeBackground({
      'prompt.current': () => asSe,
      'mails.priceToAe': () => draft,
    });
    const container = await mount(
      <main>
        <PromptPage />
      </main>,
    );
    await until(() => {
      expect(container.textContent).toContain("A price is your account executive's to give");
    });
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Hand it to the AE'));
    await until(() => {
      expect(inputsOf('prompt.answer')).toMatchObject([
        {
          answer: {
            action: 'hand_over',
            insertion: {
              subject: 'A pricing point',
              html: expect.stringContaining('We will waive the setup fee by Friday.') as string,
            },
          },
        },
      ]);
    });
    expect(inputsOf('mails.priceToAe')).toMatchObject([
      { sentences: ['We will waive the setup fee by Friday.'], subject: 'Next steps' },
    ]);
  });

  it('says nothing of prices to an account executive, nor when the kind is no price', async () => {
    const { container } = await ask();
    expect(container.textContent).not.toContain('account executive');
  });

  it('takes the note away when a sales engineer corrects the kind', async () => {
    const { container } = await ask({ ...sendPrompt([waiver]), role: 'se' });
    expect(container.textContent).toContain("account executive's to give");
    await fill(named('Kind'), 'timeline');
    expect(container.textContent).not.toContain("account executive's to give");
    expect(container.textContent).not.toContain('Hand it to the AE');
  });

  it('says what an introduction lacks, in plain words, with both ways out', async () => {
    const { container, inputsOf } = await ask(sendPrompt([], 1, ['pairing_reason', 'primer']));
    expect(named('This introduction lacks something').getAttribute('role')).toBe('dialog');
    const said = [...container.querySelectorAll('li')].map((item) => item.textContent);
    expect(said).toEqual([
      expect.stringMatching(/^Why you chose this CSM for them/u),
      expect.stringMatching(/^A primer call: none is logged/u),
    ]);
    expect(container.textContent).toContain('1 plain follow-up is recorded too.');
    expect(document.activeElement).toBe(named('Send anyway'));
    expect(await axeFindings(container)).toEqual([]);
    expect(named('Back to the mail')).toBeDefined();
    await click(named('Send anyway'));
    expect(inputsOf('prompt.answer')).toEqual(sends([]));
  });

  it('asks about promises and an introduction at once', async () => {
    const { container, inputsOf } = await ask(sendPrompt([waiver, sandbox], 0, ['ae_on_call']));
    expect(named('Before this goes: 2 promises')).toBeDefined();
    expect(container.textContent).toContain('That you will be on the first call');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Record and send anyway'));
    expect(inputsOf('prompt.answer')).toEqual(sends(recorded));
  });
});

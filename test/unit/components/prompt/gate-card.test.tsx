// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PromptPage } from '@/components/prompt/prompt-page';
import type { Prompt } from '@/lib/domain/page/prompt';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, press, until } from '../hands';
import { mount } from '../mount';

type GatePrompt = Extract<Prompt, { kind: 'gate' }>;

const PROMPT: GatePrompt = {
  kind: 'gate',
  id: 'prompt-gate-1',
  theme: 'dark',
  role: 'ae',
  crm: 'hubspot',
  mode: 'warn',
  dealName: 'Northwind Clinics',
  gaps: [
    { kind: 'brief', item: 'compellingEvent', state: 'empty' },
    { kind: 'brief', item: 'peopleMap', state: 'empty' },
    { kind: 'brief', item: 'commercials', state: 'to_confirm' },
    { kind: 'introduction' },
  ],
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function ask(changes: Partial<GatePrompt> = {}) {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const background = fakeBackground({ 'prompt.current': () => ({ ...PROMPT, ...changes }) });
  const container = await mount(
    <main>
      <PromptPage />
    </main>,
  );
  await until(() => {
    expect(container.querySelector('[role=dialog]')).not.toBeNull();
  });
  const answers = () => background.inputsOf('prompt.answer');
  return { container, answers };
}
const answered = (answer: object) => [{ id: 'prompt-gate-1', answer }];
const lines = (container: HTMLElement) =>
  [...container.querySelectorAll('section')].map((part) => part.textContent);

function reasonField(container: HTMLElement): HTMLTextAreaElement {
  const field = container.querySelector('textarea');
  if (field === null) throw new Error('no reason is asked for');
  return field;
}

describe('the gate’s card', () => {
  it('says what lacks by the brief’s own names, grouped, and begins at Fix now', async () => {
    const { container } = await ask();
    expect(named('Before this deal is won').getAttribute('role')).toBe('dialog');
    expect(container.textContent).toContain('Northwind Clinics would close without this');
    expect(lines(container)).toEqual([
      'Not in the briefCompelling eventPeople',
      'In the brief, not settledCommercials',
      'Introduction callNone is planned or held.',
    ]);
    expect(document.activeElement).toBe(named('Fix now'));
    expect(await axeFindings(container)).toEqual([]);
  });

  it('leads to the gap on Enter and by the button, once', async () => {
    const { answers } = await ask();
    await click(named('Fix now'));
    await click(named('Fix now'));
    await until(() => {
      expect(answers()).toEqual(answered({ action: 'fix' }));
    });
  });

  it('asks for a reason in the same card, and goes on with one alone', async () => {
    const { container, answers } = await ask();
    await click(named('Mark won anyway'));
    const reason = reasonField(container);
    expect(document.activeElement).toBe(reason);
    await click(named('Mark won anyway'));
    expect(container.textContent).toContain('Write a line first.');
    expect(answers()).toEqual([]);
    expect(await axeFindings(container)).toEqual([]);
    await fill(reason, 'The board signed.');
    await press('Enter');
    expect(answers()).toEqual([]);
    await press('Enter', { ctrlKey: true });
    await until(() => {
      expect(answers()).toEqual(answered({ action: 'overrule', reason: 'The board signed.' }));
    });
  });

  it('goes back on Escape, also from the reason', async () => {
    const { container, answers } = await ask();
    await click(named('Mark won anyway'));
    expect(document.activeElement).toBe(reasonField(container));
    await press('Escape');
    await until(() => {
      expect(answers()).toEqual(answered({ action: 'back' }));
    });
  });

  it('offers no way past it where the rep chose to be stopped, and says whose setting that is', async () => {
    const { container } = await ask({ mode: 'block' });
    expect(container.textContent).toContain('This is your own setting');
    expect([...container.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'Fix now',
      'Back',
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says that there is no brief, and starts it', async () => {
    const { container, answers } = await ask({ gaps: [{ kind: 'no_brief' }] });
    expect(container.textContent).toContain('Northwind Clinics has no brief in Baton');
    await click(named('Start the brief'));
    await until(() => {
      expect(answers()).toEqual(answered({ action: 'fix' }));
    });
  });
});

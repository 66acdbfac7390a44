// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { startPromptWindow, type PromptWindowPage } from '@/lib/content/prompt/prompt-window';
import { maya } from '../../../fixtures/records';
import { item } from '../items';

function setUp() {
  const controller = new AbortController();
  const asked: { name: string; input: { prompt?: { id: string } | null } }[] = [];
  const refused = new Set<string>();
  const page = {
    ask: (name: string, input: { prompt?: { id: string } | null }) => {
      asked.push({ name, input });
      return refused.has(name) ? Promise.reject(new Error('no window')) : Promise.resolve(null);
    },
    view: window,
    theme: { current: () => 'light' },
    profile: () => maya,
  } as unknown as PromptWindowPage;
  const prompts = startPromptWindow(page, controller.signal);
  const heard: string[] = [];
  const open = () =>
    prompts.open({
      content: { kind: 'mark', item: item() },
      place: () => null,
      takesFocus: true,
      onShown: () => heard.push('shown'),
      onAnswer: ({ action }) => void heard.push(action),
      onFailed: () => heard.push('failed'),
    });
  const id = () => asked.findLast(({ input }) => input.prompt)?.input.prompt?.id ?? '';
  return { controller, asked, refused, prompts, heard, open, id };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a prompt in a window of its own', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    test = setUp();
  });

  it('is kept before its window is asked for, and says once that it is shown', async () => {
    test.open();
    await turn();
    expect(test.asked.map(({ name }) => name)).toEqual(['prompt.show', 'prompt.window']);
    for (const width of [360, 380]) test.prompts.shown({ id: test.id(), width, height: 200 });
    expect(test.heard).toEqual(['shown']);
  });

  it('fails where no window opens, and not where it is on screen all the same', async () => {
    test.refused.add('prompt.window');
    test.open();
    await turn();
    expect(test.heard).toEqual(['failed']);
    test.open();
    test.prompts.shown({ id: test.id(), width: 360, height: 200 });
    await turn();
    expect(test.heard).toEqual(['failed', 'shown']);
  });

  it('answers the prompt that is open, and no older one', async () => {
    test.open();
    const old = test.id();
    test.open();
    await test.prompts.answer({ id: old, answer: { action: 'back' } });
    expect(test.heard).toEqual([]);
    await test.prompts.answer({ id: test.id(), answer: { action: 'back' } });
    expect(test.heard).toEqual(['back']);
  });

  it.each(['closed', 'left with the page', 'ended'])(
    'takes its window away when it is %s',
    (how) => {
      const prompt = test.open();
      if (how === 'closed') prompt.close();
      else if (how === 'ended') test.controller.abort();
      else window.dispatchEvent(new Event('pagehide'));
      expect(prompt.isOpen()).toBe(false);
      expect(test.asked.at(-1)).toEqual({ name: 'prompt.show', input: { prompt: null } });
    },
  );
});

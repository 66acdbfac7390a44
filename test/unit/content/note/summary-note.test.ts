// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposeSession } from '@/lib/content/compose/compose-session';
import type { BegunDraft } from '@/lib/content/compose/draft-origins';
import { createSummaryNote } from '@/lib/content/note/summary-note';
import { startComposeStrips } from '@/lib/content/strip/compose-strips';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { fakeMailPage } from '../fake-mail-page';

const LONG = 'word '.repeat(230);
const texts = {
  summary: {
    long: (words: number) => `${String(words)} words`,
    longShort: (words: number) => String(words),
    pitch: (quote: string) => `Sells: ${quote}`,
    pitchShort: 'Sells',
    dismiss: 'Not for this mail',
  },
};

function setUp() {
  const fake = fakeMailPage();
  const controller = new AbortController();
  const focusBody = vi.fn();
  const draft = { current: null as BegunDraft | null };
  const theme = { current: () => 'light' as const, subscribe: () => undefined };
  const page = { ...fake.page, theme };
  const strips = startComposeStrips(
    page,
    { freeBox: () => ({ left: 0, top: 0, width: 1000, height: 800 }), focusBody },
    controller.signal,
  );
  const note = createSummaryNote(page, {
    origins: { read: () => draft.current },
    texts,
    strips,
    focusBody,
  });
  const { compose } = fake.addCompose();
  const look = (text: string, kind: EmailKind = 'call_summary') => {
    draft.current = { origin: { kind } as BegunDraft['origin'], text };
    note.look({ compose } as ComposeSession);
  };
  const strip = () => document.querySelector<HTMLElement>('[data-baton=note]')?.shadowRoot ?? null;
  const says = () => strip()?.querySelector('[role=status]')?.textContent ?? null;
  return { ...fake, controller, compose, look, note, draft, strip, says, focusBody };
}

describe('the note on a call summary', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
  });

  it('comes when it grew long, counts along, and goes when it was cut', () => {
    test.look('Is that right?');
    expect(test.says()).toBeNull();
    test.look(LONG);
    expect(test.says()).toContain('230 words');
    test.look(`${LONG} more`);
    expect(test.says()).toContain('231 words');
    expect(document.querySelectorAll('[data-baton=note]')).toHaveLength(1);
    test.look('Is that right?');
    expect(test.says()).toBeNull();
  });

  it('names the sentence that sells', () => {
    test.look('We are the leading provider of rotas. Is that right?');
    expect(test.says()).toContain('Sells: We are the leading provider of rotas.');
  });

  it('says nothing of other mails, and of one that became another', () => {
    test.look(LONG, 'csm_introduction');
    expect(test.says()).toBeNull();
    test.look(LONG);
    test.draft.current = null;
    test.note.look({ compose: test.compose } as ComposeSession);
    expect(test.says()).toBeNull();
  });

  it('is not said again of a mail it was dismissed for, which has the caret again', () => {
    test.look(LONG);
    const button = test.strip()?.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Not for this mail');
    button?.click();
    expect(test.says()).toBeNull();
    expect(test.focusBody).toHaveBeenCalledWith(test.compose);
    test.look(LONG);
    expect(test.says()).toBeNull();
  });

  it('leaves the caret where it is when it is pressed', () => {
    test.look(LONG);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    document.querySelector('[data-baton=note]')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('goes with its compose, and with everything of ours', () => {
    test.look(LONG);
    test.leave(test.compose);
    expect(test.says()).toBeNull();
    const { compose } = test.addCompose();
    test.note.look({ compose } as ComposeSession);
    expect(test.says()).not.toBeNull();
    test.controller.abort();
    expect(document.querySelector('[data-baton=note]')).toBeNull();
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertDraft } from '@/lib/content/insert/insert-draft';
import type { MailPage } from '@/lib/content/page/mail-page';
import type { Insertion } from '@/lib/domain/emails/insertion';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { maya } from '../../../fixtures/records';

const insertion: Insertion = {
  id: 'insertion-1',
  templateId: 'call_summary',
  kind: null,
  way: 'new',
  threadId: null,
  subject: 'Our call',
  to: [],
  cc: [],
  html: '<div>Hi Dana,</div><ul><li>One</li></ul>',
  text: 'Hi Dana,\n\n- One',
  caret: null,
};

/** A compose in Gmail's markup; happy-dom has no editor, so its rows never make a chip. */
const compose = (over: { draft?: string; to?: string; body?: string; rm?: string } = {}) => `
  <div class="AD"><div role="dialog"><div class="Hm"><img class="Hl"></div><div class="part"><div class="M9">
    <div class="aoI" role="region"><form>
      <div class="anm" name="to"><div role="listbox">${over.to === undefined ? '' : `<div role="option" data-hovercard-id="${over.to}"></div>`}</div><input role="combobox"></div>
      <input name="subjectbox" value=""><input type="hidden" name="subject" value="">
      <input type="hidden" name="draft" value="${over.draft ?? '#msg-a:r1'}">
      <input type="hidden" name="rt" value=""><input type="hidden" name="rm" value="${over.rm ?? ''}">
    </form><div class="Ap"><div g_editable="true" contenteditable="true" tabindex="0">${over.body ?? '<br>'}</div></div></div>
  </div></div></div></div>`;

const page = {
  host: gmail,
  root: document,
  view: window,
  profile: () => maya,
} as unknown as MailPage;

/** The composes that were said to hold the draft. */
const told: HTMLElement[] = [];
const first = () => document.querySelector<HTMLElement>('.aoI');
const bodies = () => [...document.querySelectorAll('[g_editable]')].map((one) => one.textContent);

/** Puts the value where the caret is, as the browser's command does. */
const edit = (_name: string, value: string) => {
  const template = document.createElement('template');
  template.innerHTML = value;
  getSelection()?.getRangeAt(0).insertNode(template.content);
  return true;
};

async function insert(over: Partial<Insertion> = {}, inFocus = first) {
  const parts = {
    inFocus,
    setFocus: () => undefined,
    sanitize: (html: string) => html,
    edit,
    onInserted: (compose: HTMLElement) => {
      told.push(compose);
    },
  };
  const running = insertDraft(page, { ...insertion, ...over }, parts);
  await vi.advanceTimersByTimeAsync(20_000);
  return running;
}

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('insertDraft', () => {
  it('writes subject and body, and says what became no chip', async () => {
    document.body.innerHTML = compose();
    const to = [{ address: 'dana@x.example', name: null }];
    expect(await insert({ to })).toEqual({
      ok: true,
      draftId: 'msg-a:r1',
      opened: null,
      missing: ['dana@x.example'],
    });
    expect(document.querySelector<HTMLInputElement>('[name=subjectbox]')?.value).toBe('Our call');
    expect(bodies()).toEqual(['Hi Dana,One']);
  });

  it('leaves the subject of an answer alone, also in a pop-up', async () => {
    document.body.innerHTML = compose({ rm: '#msg-f:1' });
    expect(await insert({ way: 'reply' })).toMatchObject({ ok: true });
    expect(document.querySelector<HTMLInputElement>('[name=subjectbox]')?.value).toBe('');
  });

  it('inserts the same words once, whatever the editor made of them', async () => {
    document.body.innerHTML = compose({ body: 'Hi&nbsp;Dana,<br>- One<br>' });
    expect(await insert()).toEqual({ ok: false, reason: 'already' });
    expect(document.querySelector<HTMLInputElement>('[name=subjectbox]')?.value).toBe('');
  });

  it('says so when the draft is closed in the middle', async () => {
    document.body.innerHTML = compose();
    setTimeout(() => {
      document.body.innerHTML = compose({ draft: '#msg-a:r2' });
    }, 100);
    const to = [{ address: 'dana@x.example', name: null }];
    expect(await insert({ to })).toEqual({ ok: false, reason: 'gone' });
    expect(bodies()).toEqual(['']);
    expect(told).toEqual([]);
  });

  it('goes on in the same draft when the page builds it anew in the middle', async () => {
    document.body.innerHTML = compose();
    setTimeout(() => {
      document.body.innerHTML = compose() + compose({ draft: '#msg-a:r2' });
    }, 100);
    const to = [{ address: 'dana@x.example', name: null }];
    expect(await insert({ to })).toMatchObject({ ok: true, draftId: 'msg-a:r1' });
    expect(bodies()).toEqual(['Hi Dana,One', '']);
    expect(told).toEqual([first()]);
  });

  it('brings a minimised draft back first, and gives up where it stays away', async () => {
    document.body.innerHTML = compose();
    const part = document.querySelector<HTMLElement>('.part');
    if (part !== null) part.style.display = 'none';
    expect(await insert()).toEqual({ ok: false, reason: 'not_writable' });
    document.querySelector('.Hl')?.addEventListener('click', () => {
      if (part !== null) part.style.display = '';
    });
    expect(await insert()).toMatchObject({ ok: true });
  });

  it('writes nothing into what opened instead of a forward', async () => {
    document.body.innerHTML = `<div role="main"><div class="ha"><h2 data-legacy-thread-id="18d7aa0000000003"></h2></div>
      <span class="ams bkG" role="link"></span></div>`;
    document.querySelector('.bkG')?.addEventListener('click', () => {
      document.body.insertAdjacentHTML('beforeend', compose({ to: 'dana@x.example' }));
    });
    const forward = await insert({ way: 'forward' }, () => null);
    expect(forward).toEqual({ ok: false, reason: 'no_control' });
    expect(bodies()).toEqual(['']);
  });

  it('stays plain in a draft of plain lines', async () => {
    document.body.innerHTML = compose({ body: '<br>-- <br>Maya' });
    await insert();
    expect(document.querySelector('[g_editable]')?.innerHTML).toBe(
      'Hi Dana,<br><br>- One<br>-- <br>Maya',
    );
  });
});

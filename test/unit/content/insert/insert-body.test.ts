// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { mapOwnText } from '@/lib/content/compose/text-map';
import { insertBody, type EditCommand } from '@/lib/content/insert/insert-body';

const SIGNATURE = '<div class="signature">-- Maya</div>';
const isForeign = (element: Element) => element.classList.contains('signature');
const draft = { html: '<b>DRAFT</b>', text: 'DRAFT', caret: null };

/** Stands for the browser's editing command: puts the value where the caret is. */
const edit: EditCommand = (_name, value) => {
  const range = getSelection()?.getRangeAt(0);
  const template = document.createElement('template');
  template.innerHTML = value;
  range?.insertNode(template.content);
  return true;
};

function bodyOf(html: string): HTMLElement {
  document.body.innerHTML = `<div id="mail" tabindex="0">${html}</div>`;
  getSelection()?.removeAllRanges();
  return document.querySelector<HTMLElement>('#mail') ?? document.body;
}

function insert(body: HTMLElement): boolean {
  return insertBody(body, mapOwnText(body, isForeign), draft, { isForeign, edit, isPlain: false });
}

function caretAt(node: Node | null | undefined, offset: number): void {
  if (node !== null && node !== undefined) getSelection()?.collapse(node, offset);
}

describe('insertBody', () => {
  beforeEach(() => {
    getSelection()?.removeAllRanges();
  });

  it('writes into the empty first line, before the signature', () => {
    const body = bodyOf(`<div><br></div>${SIGNATURE}`);
    expect(insert(body)).toBe(true);
    expect(body.innerHTML).toBe(`<div><b>DRAFT</b><br></div>${SIGNATURE}`);
  });

  it('writes below what was typed when the caret is elsewhere', () => {
    const body = bodyOf(`<div>Hi Anna</div>${SIGNATURE}`);
    insert(body);
    expect(body.textContent).toBe('Hi AnnaDRAFT-- Maya');
    expect(body.querySelector('div > div + b')).not.toBeNull();
  });

  it('never cuts the line of the caret in two, nor replaces what is marked', () => {
    const body = bodyOf(`<div>Hi Anna</div><div>Bye</div>${SIGNATURE}`);
    caretAt(body.firstChild?.firstChild, 3);
    insert(body);
    expect(body.textContent).toBe('Hi AnnaDRAFTBye-- Maya');
  });

  it('never writes into the signature', () => {
    const body = bodyOf(`<div>Hi</div>${SIGNATURE}`);
    caretAt(body.querySelector('.signature')?.firstChild, 4);
    insert(body);
    expect(body.textContent).toBe('HiDRAFT-- Maya');
  });

  it('says so when the page took nothing', () => {
    const body = bodyOf('<div><br></div>');
    const refused = { isForeign, edit: () => true, isPlain: false };
    expect(insertBody(body, mapOwnText(body, isForeign), draft, refused)).toBe(false);
  });
});

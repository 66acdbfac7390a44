import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { loadPage, need, openPage } from '../../../fixtures/load-page';

const BODY = '<div g_editable="true" contenteditable="true" role="textbox"></div>';

describe('composes', () => {
  it('are found from their title bar, their menus and their dialog', () => {
    const root = loadPage('gmail/full-screen.html');
    const [compose] = gmail.findComposes(root);
    for (const part of ['.aSt .title-bar img', '.aSt [role=dialog]', '[selector=scheduledSend]']) {
      expect(gmail.composeOf(need(root, part))).toBe(compose);
    }
    expect(gmail.composeOf(need(root, '.AD .title-bar img'))).toBeNull();
    expect(gmail.composeOf(need(root, '[role=main]'))).toBeNull();
  });

  it('are found in a window of their own from everywhere', () => {
    const root = loadPage('gmail/popout.html');
    expect(gmail.composeOf(root.body)).toBe(gmail.findComposes(root)[0]);
  });

  it.each([
    [
      'without a region',
      `<div class="AD"><div role="dialog"><div class="M9"><div class="Ap">${BODY}</div></div></div></div>`,
      '.M9',
    ],
    [
      'without region and form',
      `<div class="AD"><div role="dialog"><div class="Ap">${BODY}</div></div></div>`,
      '[role=dialog]',
    ],
    ['as an inline reply alone', `<div class="ip adB"><div class="Ap">${BODY}</div></div>`, '.ip'],
    [
      'without a table cell',
      `<div class="M9"><div class="aoI" role="region">${BODY}</div></div>`,
      '.aoI',
    ],
  ])('are found %s', (_, html, css) => {
    const root = openPage(html);
    expect(gmail.findComposes(root)).toEqual([need(root, css)]);
    expect(gmail.composeOf(need(root, '[g_editable]'))).toBe(need(root, css));
  });

  it('are no composes once their inline place is closed or their body is gone', () => {
    const root = loadPage('gmail/inline-reply.html');
    need(root, '.ip.adB').classList.remove('adB');
    expect(gmail.findComposes(root)).toEqual([]);
    expect(gmail.composeOf(need(root, '.aoI form'))).toBeNull();
    const other = loadPage('gmail/popup-new.html');
    need(other, '[g_editable]').remove();
    expect(gmail.findComposes(other)).toEqual([]);
  });

  it('are found in page order, however each of them is marked', () => {
    const bare = `<div class="AD"><div role="dialog" id="one"><div class="Ap">${BODY}</div></div></div>`;
    const region = `<div class="aoI" role="region" id="two"><div class="Ap">${BODY}</div></div>`;
    const found = gmail.findComposes(openPage(bare + region)).map((compose) => compose.id);
    expect(found).toEqual(['one', 'two']);
  });

  it('tell the subject of an inline reply also where a style sheet hides its box', () => {
    const root = loadPage('gmail/inline-reply.html');
    need(root, '.az6').removeAttribute('style');
    const [compose] = gmail.findComposes(root);
    expect(compose && gmail.readCompose(compose).subject).toBe('Re: Rollout plan');
  });

  it('have a body that is not the prompt of the assistant', () => {
    const root = loadPage('gmail/popup-new.html');
    const body = gmail.bodyOf(need(root, '.aoI'));
    expect(body?.getAttribute('g_editable')).toBe('true');
    body?.removeAttribute('g_editable');
    expect(gmail.bodyOf(need(root, '.aoI'))).toBe(body);
    body?.classList.remove('Am');
    expect(gmail.bodyOf(need(root, '.aoI'))).toBeNull();
  });

  it('hold quotes and signatures that are not the own words', () => {
    const root = loadPage('gmail/inline-reply.html');
    expect(gmail.isForeignText(need(root, '#own'))).toBe(false);
    expect(gmail.isForeignText(need(root, '#quoted'))).toBe(true);
    expect(gmail.isForeignText(need(root, '.gmail_attr'))).toBe(true);
    expect(gmail.isForeignText(need(root, '.gmail_signature div'))).toBe(true);
    expect(gmail.isForeignText(need(root, '.gmail_signature_prefix'))).toBe(true);
    expect(gmail.isForeignText(need(root, '[g_editable]'))).toBe(false);
  });

  it('take at most as many recipients as a row may hold', () => {
    const root = loadPage('gmail/popup-new.html');
    const chips = Array.from(
      { length: 2_000 },
      (_, at) => `<i role="option" data-hovercard-id="p${at}@x.example"></i>`,
    );
    need(root, '.anm[name=bcc] [role=listbox]').innerHTML = chips.join('');
    const [compose] = gmail.findComposes(root);
    expect(compose && gmail.readCompose(compose).recipients.bcc).toHaveLength(500);
  });
});

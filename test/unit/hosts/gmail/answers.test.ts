import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { loadPage, need, openPage } from '../../../fixtures/load-page';

const foot = (...classes: string[]) =>
  `<div class="amn">${classes.map((one) => `<span class="ams ${one}" role="link" id="${one}">x</span>`).join('')}</div>`;
const message = (inside = '') =>
  `<div class="adn" data-message-id="#msg-f:1"><div class="aaq" role="button"></div><div class="a3s">${inside}</div></div>`;
const view = (inside: string) => openPage(`<div role="main">${inside}</div>`);
const idOf = (root: Document, way: 'reply' | 'reply_all' | 'forward') =>
  gmail.answerControl(root, way)?.id ?? null;

describe('the controls that answer', () => {
  it('stand at the thread’s foot, whatever language they speak', () => {
    const root = view(message() + foot('bkH', 'bkI', 'bkG'));
    expect(idOf(root, 'reply')).toBe('bkH');
    expect(idOf(root, 'reply_all')).toBe('bkI');
    expect(idOf(root, 'forward')).toBe('bkG');
  });

  it('are not what a message shows as its text, nor hidden ones, nor those of a view behind', () => {
    const inText = view(message(foot('bkH', 'bkG')));
    expect(idOf(inText, 'forward')).toBeNull();
    const hidden = view(`<div style="visibility: hidden">${foot('bkG')}</div>`);
    expect(idOf(hidden, 'forward')).toBeNull();
    const behind = openPage(`<div>${foot('bkG')}</div><div role="main">${message()}</div>`);
    expect(idOf(behind, 'forward')).toBeNull();
  });

  it('are a message’s own arrow where the foot has none, for a reply alone', () => {
    const root = view(message() + message());
    const arrows = root.querySelectorAll('.aaq');
    expect(gmail.answerControl(root, 'reply')).toBe(arrows[1]);
    expect(gmail.answerControl(root, 'reply_all')).toBeNull();
  });
});

describe('what a compose is', () => {
  const inline = () => {
    const root = loadPage('gmail/inline-reply.html');
    return { root, compose: need(root, '.aoI') };
  };

  it('a forward, by its icon or by what it quotes without quoting it', () => {
    const { root, compose } = inline();
    expect(gmail.wayOf(compose)).toBe('reply');
    need(root, 'blockquote').outerHTML = '<br><div>As it was</div>';
    expect(gmail.wayOf(compose)).toBe('forward');
    const marked = inline();
    need(marked.root, '.aoI form').innerHTML +=
      '<div class="Un J-JN-M-I"><div class="mI"></div></div>';
    expect(gmail.wayOf(marked.compose)).toBe('forward');
  });

  it('a forward in plain text, by the line above what it forwards', () => {
    const { root, compose } = inline();
    need(root, '[g_editable]').innerHTML = '<br>---------- Weitergeleitete Nachricht ---------<br>';
    expect(gmail.wayOf(compose)).toBe('forward');
  });

  it('an answer in a pop-up, by the message it names', () => {
    const root = loadPage('gmail/popup-new.html');
    expect(gmail.wayOf(need(root, '.aoI'))).toBe('new');
    need(root, 'input[name=rm]').setAttribute('value', '#msg-f:1840959905192440233');
    expect(gmail.wayOf(need(root, '.aoI'))).toBe('reply');
  });

  it('minimised, by the style of what holds its body; its title bar brings it back', () => {
    const root = openPage(`<div class="AD"><div role="dialog">
      <div class="Hm"><img class="Hl"><img class="Hq"><img class="Ha"></div>
      <div id="part" style="display: none"><div class="M9"><div class="aoI" role="region"><div class="Ap">
        <div g_editable="true" contenteditable="true"></div></div></div></div></div></div></div>`);
    const compose = need(root, '.aoI');
    expect(gmail.restoreControl(compose)).toBe(need(root, '.Hl'));
    need(root, '#part').style.display = '';
    expect(gmail.restoreControl(compose)).toBeNull();
  });

  it('plain text, where its bar or its menu says so', () => {
    const root = loadPage('gmail/popup-new.html');
    const compose = need(root, '.aoI');
    const form = need(root, '.aoI form');
    form.innerHTML += '<div class="J-Z aA3" style="display:none"></div>';
    expect(gmail.isPlainText(compose)).toBe(false);
    need(root, '.aA3').style.display = '';
    expect(gmail.isPlainText(compose)).toBe(true);
    need(root, '.aA3').remove();
    form.innerHTML += '<div class="J-N J-Ks Gk J-Ks-KO" aria-checked="true"></div>';
    expect(gmail.isPlainText(compose)).toBe(true);
  });
});

describe('ids of threads', () => {
  it.each([
    ['thread-f:1840959905192440233', '198c6747aabb71a9', true],
    ['#thread-f:1840959905192440233', 'thread-f:1840959905192440233', true],
    ['thread-a:r-7681922771531347793', 'thread-a:r-7681922771531347793', true],
    ['thread-a:r-7681922771531347793', 'thread-a:r7681922771531347793', false],
    ['thread-f:1840959905192440233', '198c6747aabb71aa', false],
  ])('%s and %s: one thread? %s', (one, other, expected) => {
    expect(gmail.isSameThread(one, other)).toBe(expected);
  });
});

describe('a mailbox that was lent', () => {
  const page = (url: string, title: string, button: string) => {
    const root = openPage(
      `<head><title>${title}</title><meta name="og-profile-acct" content="maya@fernhill.example"></head>
       <header role="banner"><a aria-label="Account: X (${button})"></a></header>`,
    );
    Object.defineProperty(root, 'URL', { value: url });
    return gmail.readMailbox(root);
  };
  const LENT = 'https://mail.google.com/mail/u/0/d/AEoRXRT/';
  const title = 'Re: a - b@x.example - Inbox - graham@fernhill.example - Fernhill Mail';

  it('is told by its title or its button, never by the reader’s profile', () => {
    expect(page(LENT, title, 'maya@fernhill.example')).toBe('graham@fernhill.example');
    expect(page(LENT, 'Mail', 'graham@fernhill.example')).toBe('graham@fernhill.example');
    expect(page(LENT, 'Mail', 'maya@fernhill.example')).toBeNull();
    expect(page('https://mail.google.com/mail/u/0/', title, '')).toBe('maya@fernhill.example');
  });
});

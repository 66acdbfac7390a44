import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { loadPage, need } from '../../../fixtures/load-page';

describe('send controls', () => {
  it('are not the arrow that opens the menu', () => {
    const root = loadPage('gmail/popup-new.html');
    expect(gmail.sendControlAt(need(root, '.hG'))).toBeNull();
    expect(gmail.sendControlAt(need(root, '.hG div'))).toBeNull();
    expect(gmail.sendControlAt(need(root, '.T-I-KE'))).toBeNull();
  });

  it('act on the compose they are in, with several open', () => {
    const root = loadPage('gmail/several-composes.html');
    const ways = [...root.querySelectorAll('.aoO')].map((button) => {
      const control = gmail.sendControlAt(button);
      return control && gmail.readCompose(control.compose).subject;
    });
    expect(ways).toEqual(['Re: Security review', 'First', 'Second']);
  });

  it('leave a menu that may be of either of two composes to nobody', () => {
    const root = loadPage('gmail/several-composes.html');
    const item = need(root, '[selector=scheduledSend]');
    expect(gmail.sendControlAt(item)?.way).toBe('schedule');
    for (const arrow of root.querySelectorAll('.hG')) arrow.setAttribute('aria-expanded', 'true');
    expect(gmail.sendControlAt(item)).toBeNull();
  });

  it('are none in what somebody pasted', () => {
    const root = loadPage('gmail/hostile-content.html');
    expect(gmail.sendControlAt(need(root, '#fake-send'))).toBeNull();
    expect(gmail.isDiscardControl(need(root, '#fake-discard'))).toBe(false);
  });

  it('are apart from the one that discards', () => {
    const root = loadPage('gmail/german.html');
    expect(gmail.isDiscardControl(need(root, '.oh'))).toBe(true);
    expect(gmail.isDiscardControl(need(root, '.og'))).toBe(true);
    expect(gmail.isDiscardControl(need(root, '.aoO'))).toBe(false);
    expect(gmail.sendControlAt(need(root, '.oh'))).toBeNull();
  });
});

describe('the toast after a send', () => {
  it('offers undo while it is shown', () => {
    const root = loadPage('gmail/several-composes.html');
    expect(gmail.undoControl(root)).toBe(need(root, '#link_undo'));
    need(root, '.vh').style.display = 'none';
    expect(gmail.undoControl(root)).toBeNull();
  });
});

describe('the control for a new mail', () => {
  it('is found in any language', () => {
    expect(gmail.newComposeControl(loadPage('gmail/german.html'))?.textContent).toBe('Schreiben');
  });
});

import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { openPage } from '../../fixtures/load-page';

function themeOf(body: string, pane: string): 'light' | 'dark' {
  return gmail.readTheme(
    openPage(
      `<body style="${body}"><div class="bkK"><div class="nH" style="${pane}"></div></div></body>`,
    ),
  );
}

const DARK = 'background-color: rgb(17, 17, 17)';
const LIGHT = 'background-color: rgb(246, 248, 252)';
const CLEAR = 'background-color: rgba(0, 0, 0, 0)';

describe('the look of a mailbox', () => {
  it('is dark where frame and reading pane are', () => {
    expect(themeOf(DARK, DARK)).toBe('dark');
  });

  it('is light where either is light', () => {
    expect(themeOf(DARK, LIGHT)).toBe('light');
    expect(themeOf(LIGHT, DARK)).toBe('light');
  });

  it('looks through what is see-through', () => {
    expect(themeOf(DARK, CLEAR)).toBe('dark');
    expect(themeOf(CLEAR, DARK)).toBe('dark');
  });

  it('is light where nothing can be read', () => {
    expect(themeOf(CLEAR, CLEAR)).toBe('light');
    expect(themeOf('', 'background-color: red-ish')).toBe('light');
  });
});

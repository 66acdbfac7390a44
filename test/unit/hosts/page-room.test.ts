import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { loadPage, need } from '../../fixtures/load-page';

/** Gives an element a place, as a layout would. */
function place(element: HTMLElement, right: number): void {
  element.getBoundingClientRect = () => ({ left: 0, right, width: right }) as DOMRect;
}

function innerWidth(root: Document): number {
  return root.defaultView?.innerWidth ?? 0;
}

describe('room for the sidebar', () => {
  it('is a right margin that is taken back with what was there before', () => {
    const root = loadPage('gmail/list.html');
    root.documentElement.setAttribute('style', 'margin-right: 8px; color: red;');
    gmail.makeRoom(root, 360);
    expect(root.documentElement.style.marginRight).toBe('360px');
    gmail.makeRoom(root, 400.4);
    expect(root.documentElement.style.marginRight).toBe('400px');
    gmail.makeRoom(root, 0);
    expect(root.documentElement.style.marginRight).toBe('8px');
    expect(root.documentElement.style.color).toBe('red');
  });

  it('tells the page that it was resized', () => {
    const root = loadPage('gmail/list.html');
    let told = 0;
    root.defaultView?.addEventListener('resize', () => {
      told += 1;
    });
    gmail.makeRoom(root, 360);
    gmail.makeRoom(root, 0);
    gmail.makeRoom(root, 0);
    expect(told).toBe(2);
  });

  it('is there only where the page and its main view have moved', () => {
    const root = loadPage('gmail/list.html');
    expect(gmail.hasRoom(root, 360)).toBe(false);
    const free = innerWidth(root) - 360;
    place(root.body, free);
    place(need(root, '[role=main]'), free);
    expect(gmail.hasRoom(root, 360)).toBe(true);
    place(need(root, '[role=main]'), innerWidth(root));
    expect(gmail.hasRoom(root, 360)).toBe(false);
  });
});

import type { Frame, Page } from 'playwright-core';

/**
 * One of Baton's frames in a page, once it is there. The frame sits in a closed shadow root, so it is
 * found by its address, not by a selector.
 */
export async function batonFrame(page: Page, name: 'sidebar' | 'prompt'): Promise<Frame> {
  const isIt = (frame: Frame) => frame.url().includes(`/${name}.html`);
  const there = page.frames().find(isIt);
  if (there !== undefined) return there;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      page.off('framenavigated', check);
      reject(new Error(`${name} did not appear`));
    }, 15_000);
    const check = (frame: Frame) => {
      if (!isIt(frame)) return;
      clearTimeout(timer);
      page.off('framenavigated', check);
      resolve(frame);
    };
    page.on('framenavigated', check);
  });
}

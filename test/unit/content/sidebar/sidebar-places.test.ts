import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '@/lib/content/prompt/box';
import { placeAtMark, placeBesideSend } from '@/lib/content/prompt/place-prompt';
import { overlayBox } from '@/lib/content/sidebar/overlay-box';
import { clampWidth } from '@/lib/content/sidebar/sidebar-width';

const WINDOW = { left: 0, top: 0, width: 1366, height: 768 };
const POPUP = { left: 800, top: 250, width: 500, height: 518 };
const SEND = { left: 820, top: 720, width: 90, height: 36 };

describe('clampWidth', () => {
  it('keeps to 280–640 px and half of the window', () => {
    expect([100, 380, 900].map((wished) => clampWidth(wished, 1366))).toEqual([280, 380, 640]);
    expect(clampWidth(640, 800)).toBe(400);
    expect(clampWidth(Number.NaN, 1366)).toBe(280);
  });
});

describe('overlayBox', () => {
  it('lies at the right edge, else at the left, else above the compose', () => {
    expect(overlayBox(380, WINDOW, [])).toMatchObject({ left: 986, height: 768 });
    expect(overlayBox(380, WINDOW, [POPUP])).toMatchObject({ left: 0, height: 768 });
    const wide = { ...POPUP, left: 200, width: 1100 };
    expect(overlayBox(380, WINDOW, [wide])).toMatchObject({ left: 986, top: 0, height: 250 });
  });

  it('never covers a compose that leaves it any place', () => {
    const compose = fc.record({
      left: fc.integer({ min: 0, max: 1000 }),
      top: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 200, max: 700 }),
      height: fc.integer({ min: 60, max: 700 }),
    });
    fc.assert(
      fc.property(compose, (box) => {
        const placed = overlayBox(300, WINDOW, [box]);
        expect(placed.left >= 0 && placed.left + placed.width <= WINDOW.width).toBe(true);
        const roomBeside = box.left >= 300 || box.left + box.width <= WINDOW.width - 300;
        const hasRoom = roomBeside || box.top >= 240;
        if (hasRoom) expect(overlaps(placed, box)).toBe(false);
      }),
    );
  });
});

describe('placing the prompt', () => {
  const size = { width: 360, height: 300 };
  it('goes beside the compose at the height of Send', () => {
    const box = placeBesideSend(size, SEND, POPUP, WINDOW);
    expect(overlaps(box, POPUP)).toBe(false);
    expect(box.top + box.height).toBeLessThanOrEqual(SEND.top + SEND.height);
  });

  it('stays by Send where it must cover a part of an inline answer', () => {
    const inline = { left: 304, top: 460, width: 1006, height: 290 };
    const send = { left: 320, top: 705, width: 130, height: 36 };
    const box = placeBesideSend({ width: 360, height: 180 }, send, inline, WINDOW);
    expect(box.left).toBe(send.left + send.width + 8);
    expect(box.top + box.height).toBe(send.top + send.height);
  });

  it('stays in the window and off Send where the compose fills it', () => {
    const full = { ...WINDOW };
    const box = placeBesideSend(size, { ...SEND, left: 40 }, full, WINDOW);
    expect(overlaps(box, { ...SEND, left: 40 })).toBe(false);
    expect(box.top).toBeGreaterThan(40);
  });

  it('shows the popover below its passage, above it at the lower edge', () => {
    const mark = { left: 500, top: 100, width: 80, height: 18 };
    expect(placeAtMark(size, mark, WINDOW).top).toBeGreaterThan(118);
    const low = { ...mark, top: 700 };
    expect(placeAtMark(size, low, WINDOW).top + size.height).toBeLessThan(700);
  });
});

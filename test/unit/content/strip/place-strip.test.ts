import { describe, expect, it } from 'vitest';
import { placeStripAt, type StripPlaces } from '@/lib/content/strip/place-strip';
import { overlaps } from '@/lib/content/prompt/box';

const SIZE = { width: 300, height: 50, tightWidth: 200 };
const FREE = { left: 0, top: 0, width: 1366, height: 768 };
const popup = { left: 800, top: 300, width: 540, height: 468 };
const places = (changes: Partial<StripPlaces> = {}): StripPlaces => ({
  compose: popup,
  composes: [changes.compose ?? popup],
  strips: [],
  row: { left: 816, top: 724, width: 100, height: 36 },
  free: FREE,
  isInline: false,
  ...changes,
});

describe('the place of a strip', () => {
  it('is above its compose, at its right edge', () => {
    expect(placeStripAt(SIZE, places())).toEqual({ left: 1040, top: 244, tight: false });
  });

  it('is beside it where there is no room above', () => {
    const tall = { ...popup, top: 20, height: 748 };
    expect(placeStripAt(SIZE, places({ compose: tall }))).toEqual({
      left: 494,
      top: 714,
      tight: false,
    });
  });

  it('is below an answer within a thread, whose text stands above it', () => {
    const inline = { left: 60, top: 300, width: 700, height: 250 };
    expect(placeStripAt(SIZE, places({ compose: inline, isInline: true }))?.top).toBe(556);
  });

  it('is on no compose of the page', () => {
    const other = { left: 1000, top: 200, width: 300, height: 95 };
    const place = placeStripAt(SIZE, places({ composes: [popup, other] }));
    expect(place?.tight).toBe(false);
    for (const box of [popup, other]) {
      expect(overlaps({ left: 0, top: 0, ...place, ...SIZE }, box)).toBe(false);
    }
  });

  it('is in the row of Send where the compose fills the window, and nowhere where that is not seen', () => {
    const full = { ...FREE };
    expect(placeStripAt(SIZE, places({ compose: full }))).toEqual({
      left: 1046,
      top: 728,
      tight: true,
    });
    expect(placeStripAt(SIZE, places({ compose: full, row: null }))).toBeNull();
    const below = { left: 16, top: 900, width: 100, height: 36 };
    expect(placeStripAt(SIZE, places({ compose: full, row: below }))).toBeNull();
  });
});

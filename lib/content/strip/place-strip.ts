import { overlaps, type Box } from '../prompt/box';

const GAP = 6;
/** How much of the window's edge stays free. */
const MARGIN = 4;

/** About what a line takes. */
const TIGHT_HEIGHT = 28;
/** What stands at the end of a row of Send: that the draft is saved, and the bin. */
const ROW_END = 120;

/** How large a strip is outside of its compose, and how wide with few words. */
export interface StripSize {
  readonly width: number;
  readonly height: number;
  readonly tightWidth: number;
}

/** What a strip belongs to, and what it may not cover. */
export interface StripPlaces {
  readonly compose: Box;
  /** Every compose in the page, its own among them. */
  readonly composes: readonly Box[];
  /** The strips that have their places already. */
  readonly strips: readonly Box[];
  /** A row of the compose without text: that of its Send; null where none is seen. */
  readonly row: Box | null;
  /** The part of the window that is ours to use. */
  readonly free: Box;
  /** The compose stands in the flow of a thread, whose text is above it. */
  readonly isInline: boolean;
}

/** Where a strip stands; `tight` in the row of Send, where there is room for few words. */
export interface StripPlace {
  readonly left: number;
  readonly top: number;
  readonly tight: boolean;
}

/**
 * Where a strip about a compose goes: outside of it at one of its edges, else into the row of Send, which holds no
 * text. Null where it can't be seen.
 */
export function placeStripAt(
  { width, height, tightWidth }: StripSize,
  { compose, composes, strips, row, free, isInline }: StripPlaces,
): StripPlace | null {
  const right = compose.left + compose.width;
  const bottom = compose.top + compose.height;
  const beside = Math.max(
    free.top + MARGIN,
    Math.min(bottom - height, free.top + free.height - MARGIN - height),
  );
  const above = { left: right - width, top: compose.top - GAP - height };
  const below = { left: right - width, top: bottom + GAP };
  const sides = [
    { left: compose.left - GAP - width, top: beside },
    { left: right + GAP, top: beside },
  ];
  const places = isInline ? [below, ...sides, above] : [above, ...sides, below];
  const found = places.find((place) => {
    const box = { ...place, width, height };
    return isWithin(box, free) && [...composes, ...strips].every((other) => !overlaps(box, other));
  });
  if (found !== undefined) return { ...found, tight: false };
  if (row === null || !isWithin(row, free)) return null;
  const left = Math.max(row.left + row.width + GAP, right - ROW_END - tightWidth);
  const top = row.top + (row.height - TIGHT_HEIGHT) / 2;
  const inRow = { left, top, width: tightWidth, height: TIGHT_HEIGHT };
  return strips.some((other) => overlaps(inRow, other)) ? null : { left, top, tight: true };
}

function isWithin(box: Box, free: Box): boolean {
  return (
    box.left >= free.left + MARGIN &&
    box.top >= free.top + MARGIN &&
    box.left + box.width <= free.left + free.width - MARGIN &&
    box.top + box.height <= free.top + free.height - MARGIN
  );
}

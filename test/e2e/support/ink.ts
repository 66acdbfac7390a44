import type { Locator, Page } from 'playwright-core';
import {
  at,
  contrastOf,
  distance,
  parseColour,
  pixelsOf,
  takePicture,
  type Colour,
  type Picture,
} from './picture';
import { findWords, type Rect } from './word-places';

/** How a line under words is drawn. */
export type Form = 'solid' | 'dashed' | 'dotted' | 'double';

/** What is painted under some words. */
export interface Ink {
  /** Null where nothing is. */
  readonly form: Form | null;
  readonly colour: Colour;
  /** WCAG contrast of the line against what it is drawn on. */
  readonly contrast: number;
}

/** How far below and above the foot of a line of text its underline can be, in CSS pixels. */
const REACH = 5;
/** How far the ends of an underline may be from those of the words, in CSS pixels: half a dash and its gap. */
const SLACK = 6;
/** How far a colour may be from a mark's, under words where a line is expected: its edges are blended. */
const NEAR = 60;
/** The same elsewhere, where the edges of grey letters come close. */
const EXACT = 4;
/** How much of its length a line without gaps covers at least; dashes cover two thirds. */
const SOLID = 0.76;

/**
 * The underlines in a body as the page paints them: read from a picture and from where the words stand, without
 * asking for any highlight.
 *
 * @param colours - What to look for; any other colour is no ink.
 * @returns The ink under each of the passages, and how many pixels of ink are anywhere else in the body.
 */
export async function readInk(
  page: Page,
  body: Locator,
  colours: readonly string[],
  passages: readonly string[],
): Promise<{ inks: readonly Ink[]; stray: number }> {
  const wanted = colours.map(parseColour);
  const places = await findWords(body, passages);
  const { visible } = places;
  const { picture, ratio } = await takePicture(page, visible);
  const isNear = (limit: number) => (x: number, y: number) =>
    wanted.some((colour) => distance(at(picture, x, y), colour) <= limit);
  const isInk = isNear(NEAR);
  const isExact = isNear(EXACT);
  const scale = (rect: Rect): Rect => ({
    left: (rect.left - visible.left) * ratio,
    top: (rect.top - visible.top) * ratio,
    right: (rect.right - visible.left) * ratio,
    bottom: (rect.bottom - visible.top) * ratio,
  });
  const bands = places.passages.map((rects) =>
    rects.map(scale).map((rect) => ({
      left: rect.left - 2 * ratio,
      right: rect.right + 2 * ratio,
      top: rect.bottom - REACH * ratio,
      bottom: rect.bottom + REACH * ratio,
    })),
  );
  const inks = bands.map((lines) => inkIn(lines, picture, isInk, ratio));
  let stray = 0;
  for (const [x, y] of pixelsOf(scale(visible), picture)) {
    const known = bands
      .flat()
      .some((band) => x >= band.left && x <= band.right && y >= band.top && y <= band.bottom);
    if (!known && isExact(x, y) && isExact(x + 1, y)) stray += 1;
  }
  return { inks, stray };
}

function inkIn(
  lines: readonly Rect[],
  picture: Picture,
  isInk: (x: number, y: number) => boolean,
  ratio: number,
): Ink {
  const forms = new Set<Form | null>();
  let colour: Colour = [0, 0, 0];
  let ground: Colour = colour;
  for (const line of lines) {
    const rows = new Map<number, number[]>();
    for (const [x, y] of pixelsOf(line, picture)) {
      if (isInk(x, y)) rows.set(y, [...(rows.get(y) ?? []), x]);
    }
    const [fullest = [0, []]] = [...rows].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const [y, columns] = fullest;
    colour = at(picture, columns[0] ?? 0, y);
    ground = at(picture, Math.floor(line.left), Math.floor(line.bottom - 1));
    forms.add(formOf(columns, rows, line, ratio));
  }
  const [form] = forms.size === 1 ? [...forms] : [null];
  return { form: form ?? null, colour, contrast: contrastOf(colour, ground) };
}

/**
 * Told by the gaps of the line, as an eye does; null where it does not run from one end of the words to the other.
 *
 * @param columns - The ink of the fullest row: letters hang into the others.
 */
function formOf(
  columns: readonly number[],
  rows: ReadonlyMap<number, readonly number[]>,
  line: Rect,
  ratio: number,
): Form | null {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first - line.left > SLACK * ratio || line.right - last > SLACK * ratio) return null;
  // Not by a single gap: the page's own line under a word may cross ours.
  if (columns.length < SOLID * (line.right - line.left)) {
    return columns.length / countRuns(columns) / ratio > 3 ? 'dashed' : 'dotted';
  }
  const full = [...rows].filter(([, ink]) => ink.length > 0.8 * columns.length).map(([y]) => y);
  return countRuns(full.toSorted((one, other) => one - other)) > 1 ? 'double' : 'solid';
}

/** How many stretches without a gap there are in ascending numbers. */
function countRuns(sorted: readonly number[]): number {
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > 1)
    .length;
}

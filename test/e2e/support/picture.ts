import type { Page } from 'playwright-core';
import type { Rect } from './word-places';

/** A picture's pixels, red, green, blue and alpha each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A picture of a part of the window, without the caret, with `ratio` of its pixels for one of CSS. */
export async function takePicture(
  page: Page,
  part: Rect,
): Promise<{ picture: Picture; ratio: number }> {
  // The whole window, cut afterwards: a clip would be measured before the browser's own zoom.
  const shot = await page.screenshot({ caret: 'hide', animations: 'disabled', scale: 'device' });
  const { data, ...size } = await page.evaluate(decode, { base64: shot.toString('base64'), part });
  return {
    picture: { ...size, pixels: Buffer.from(data, 'base64') },
    ratio: size.ratio,
  };
}

/** The pixels of a rectangle that are in the picture. */
export function* pixelsOf(
  rect: Rect,
  { width, height }: Picture,
): Generator<readonly [number, number]> {
  for (let y = Math.max(0, Math.floor(rect.top)); y < Math.min(height, rect.bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(rect.left)); x < Math.min(width, rect.right); x += 1)
      yield [x, y];
  }
}

/** The colour of a pixel; black outside. */
export function at({ width, pixels }: Picture, x: number, y: number): Colour {
  const index = (y * width + x) * 4;
  return [pixels[index] ?? 0, pixels[index + 1] ?? 0, pixels[index + 2] ?? 0];
}

/** How far two colours are apart. */
export function distance(one: Colour, other: Colour): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** A colour given as #rrggbb. */
export function parseColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The contrast of two colours, by WCAG. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Runs in the page: a PNG reader for a few tests would be a dependency too many. */
async function decode({ base64, part }: { base64: string; part: Rect }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const ratio = bitmap.width / innerWidth;
  const width = Math.ceil((part.right - part.left) * ratio);
  const height = Math.ceil((part.bottom - part.top) * ratio);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, -Math.round(part.left * ratio), -Math.round(part.top * ratio));
  const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  let binary = '';
  for (let from = 0; from < pixels.length; from += 32_768)
    binary += String.fromCharCode(...pixels.subarray(from, from + 32_768));
  return { width, height, ratio, data: btoa(binary) };
}

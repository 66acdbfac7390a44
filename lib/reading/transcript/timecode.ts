/** Regex source for how far into a call something was said: `0:05`, `00:01:02`, `0:0:3.45`. */
export const TIMECODE = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?`;

/** The seconds of a timecode; NaN where it is none. */
export function secondsOf(timecode: string): number {
  return timecode
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

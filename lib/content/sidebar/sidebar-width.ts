const LEAST = 280;
const MOST = 640;

/**
 * The width a sidebar gets: 280–640 px as wished, and at most half of the window, so that the page
 * stays usable; whole pixels.
 */
export function clampWidth(wished: number, windowWidth: number): number {
  const width = Math.min(Math.max(wished, LEAST), MOST, windowWidth / 2);
  return Math.round(Number.isFinite(width) ? width : LEAST);
}

/** The width as the profile keeps it: clamped by the fixed limits alone. */
export function storedWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, LEAST), MOST));
}

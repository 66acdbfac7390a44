import { ownEnd } from './own-end';

/**
 * Whether a body reads like plain text mode, which often nothing else tells: text and line ends, no element besides,
 * and in it a signature's dashes or a quote marked with `>`, or several lines. In rich text each line is an element.
 *
 * @param text - The body's own text; without elements all of it is.
 */
export function looksPlain(body: HTMLElement, text: string): boolean {
  if (text.trim() === '' || [...body.querySelectorAll('*')].some(({ tagName }) => tagName !== 'BR'))
    return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 || ownEnd(text) < text.length;
}

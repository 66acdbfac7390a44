import { $all, isWithin } from '../dom';
import { isShown } from '../is-shown';
import { lineText } from '../line-text';
import { GENERIC } from './selectors';

/** Between a page's own name and its product's; a dash within a name has no spaces beside it, or is the last. */
const BETWEEN = / +[|·•–—-] +| *[|»›] */u;
/** A count of what is new, as titles carry it in front. */
const COUNT = /^\(\d+\+?\) */u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** What stands for a name while it loads, or where there is none. */
const NO_NAME = /^(?:loading|untitled|new tab|please wait)\b|^(?:…|\.\.\.)/iu;

/**
 * What a page says it is about: its one heading; else its title without the product's name behind it. Only a
 * proposal, since no page of an unknown CRM promises anything. Null while there is neither.
 */
export function readName(root: Document): string | null {
  return headingOf(root) ?? titleOf(root);
}

function headingOf(root: Document): string | null {
  const names = $all(root, GENERIC.heading)
    .filter((heading) => isShown(heading) && !isWithin(heading, [GENERIC.dialog]))
    .map((heading) => lineText(heading.textContent));
  const [only = null, ...others] = names.filter(isName);
  return others.length === 0 ? only : null;
}

function titleOf(root: Document): string | null {
  const title = lineText(root.title).replace(COUNT, '');
  const parts = title.split(BETWEEN);
  // Behind the last mark stands the product; a title of one part is all name.
  const name = parts.length === 1 ? title : title.slice(0, title.lastIndexOf(parts.at(-1) ?? ''));
  const bare = name.replace(/[\s|·•–—»›-]+$/u, '');
  return isName(bare) ? bare : null;
}

function isName(text: string): boolean {
  return SAYS_SOMETHING.test(text) && !NO_NAME.test(text);
}

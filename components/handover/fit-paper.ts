/** What a form set in print looks like: how small it had to be written, and whether that was enough. */
export interface PaperFit {
  /** Place in `SIZES`. */
  readonly step: number;
  readonly fits: boolean;
  /** Places of the sections, the tallest first. */
  readonly tallest: readonly number[];
}

/** Sizes of writing in pt, as `paper.css` knows them by their place; the last is the smallest that reads well. */
export const SIZES = [10, 9.5, 9, 8.5, 8] as const;

const MM = 96 / 25.4;
/** A4's width and Letter's height less the margins of `paper.css`, so that what fits here fits on both. */
const WIDTH = (210 - 2 * 13) * MM;
const HEIGHT = (279.4 - 2 * 11) * MM;
/** Paper rounds lines otherwise than a screen does. */
const SLACK = 6;

/**
 * Finds the largest writing at which a paper fits one sheet, and sets it so; the smallest where none does.
 *
 * @param paper - The `.paper` element that is shown.
 */
export function fitPaper(paper: HTMLElement): PaperFit {
  const sheet = document.createElement('div');
  sheet.className = 'paper-measure';
  sheet.setAttribute('aria-hidden', 'true');
  sheet.style.inlineSize = `${String(WIDTH)}px`;
  const copy = paper.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError('no paper');
  sheet.append(copy);
  document.body.append(sheet);
  const tried = SIZES.findIndex((_size, step) => {
    copy.dataset['size'] = String(step);
    return copy.getBoundingClientRect().height <= HEIGHT - SLACK;
  });
  const step = tried === -1 ? SIZES.length - 1 : tried;
  paper.dataset['size'] = String(step);
  const heights = [...copy.querySelectorAll('.paper-section')].map((section, index) => ({
    index,
    height: section.getBoundingClientRect().height,
  }));
  sheet.remove();
  const tallest = heights.toSorted((a, b) => b.height - a.height).map(({ index }) => index);
  return { step, fits: tried !== -1, tallest };
}

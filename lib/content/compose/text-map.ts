/** A mail's own words as one text, with the way back to where each stands. */
export interface TextMap {
  readonly text: string;
  /** The passage's place in the page; null where the offsets hold no text. */
  readonly rangeOf: (start: number, end: number) => Range | null;
  /** Where a place inside a text node stands in the text; null for places between nodes and in foreign parts. */
  readonly offsetOf: (node: Node, offset: number) => number | null;
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'SVG']);

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * Reads what the writer wrote: text nodes in order, blocks and `<br>` as line ends, foreign parts
 * (quotes, signature) left out, list items opened by a dash. Every character of a text node keeps its one place, so that offsets
 * lead back; blanks of all kinds read as a space.
 *
 * @param isForeign - Whether an element inside the body is not the writer's own.
 * @param options - `keepLines`: line ends inside text nodes count (pre-formatted bodies); in a `<pre>` they always do. `mark`: what stands
 *   in a line of its own for a foreign part.
 */
export function mapOwnText(
  body: HTMLElement,
  isForeign: (element: Element) => boolean,
  options: { keepLines: boolean; mark?: (foreign: Element) => string } = { keepLines: false },
): TextMap {
  const segments: Segment[] = [];
  let keepsLines = options.keepLines;
  let text = '';

  const endLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const readText = (node: Text) => {
    if (node.data === '') return;
    const start = text.length;
    text += node.data.replace(keepsLines ? /[^\S\n]/gu : /\s/gu, ' ');
    segments.push({ start, end: text.length, node });
  };
  const readElement = (element: Element) => {
    if (NO_TEXT.has(element.tagName.toUpperCase())) return;
    if (element.tagName === 'BR') text += '\n';
    else if (isForeign(element)) {
      endLine();
      const mark = options.mark?.(element) ?? '';
      if (mark !== '') text += `${mark}\n`;
    } else if (BLOCKS.has(element.tagName)) {
      endLine();
      // As in plain text, so that an item is told from a line that goes on.
      if (element.tagName === 'LI') text += '- ';
      const kept = keepsLines;
      keepsLines ||= element.tagName === 'PRE';
      readChildren(element);
      keepsLines = kept;
      endLine();
    } else readChildren(element);
  };
  const readChildren = (parent: Node) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) readText(node);
      else if (isElement(node)) readElement(node);
    }
  };
  readChildren(body);
  return {
    text,
    rangeOf: (start, end) => rangeOf(body, segments, start, end),
    offsetOf(node, offset) {
      const segment = segments.find((one) => one.node === node);
      return segment === undefined ? null : Math.min(segment.start + offset, segment.end);
    },
  };
}

function rangeOf(
  body: HTMLElement,
  segments: readonly Segment[],
  start: number,
  end: number,
): Range | null {
  const first = segments[indexOfFirst(segments, (segment) => segment.end > start)];
  const last = segments[indexOfFirst(segments, (segment) => segment.start >= end) - 1];
  if (first === undefined || last === undefined || start >= end) return null;
  const range = body.ownerDocument.createRange();
  try {
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.max(0, Math.min(end, last.end) - last.start));
  } catch {
    // The page cut the node's text after it was read; the next reading is already on its way.
    return null;
  }
  return range.collapsed ? null : range;
}

/** Index of the first segment with a property that all after it have too; their number where none has. */
function indexOfFirst(segments: readonly Segment[], has: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment === undefined || has(segment)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { Line } from './line';
import { sectionOwner, type SectionOwner } from './sections';
import { findAll } from './find-all';

/** A sentence of the writer's own text, with what surrounds it. */
export interface Sentence {
  /** Offset of `norm` in the whole text. */
  readonly start: number;
  /** The sentence as normalised. */
  readonly norm: string;
  /** Whether it stands in a bullet or a numbered line. */
  readonly item: boolean;
  /** Whether it is the first sentence of its line or paragraph. */
  readonly first: boolean;
  /** Whose duties the list it stands in is about. */
  readonly section: SectionOwner;
  /** What the line is about when it names it first ("Sandbox: …", "Price. …"), else ''. */
  readonly topic: string;
  /** Number of the paragraph or line, to know neighbours. */
  readonly block: number;
}

interface Block {
  start: number;
  end: number;
  item: boolean;
  section: SectionOwner;
}

const BULLET =
  /^\s*(?:(?:[-*\u2022\u2013\u2023\u25e6\u00b7\u25cf\u25aa>]|->|=>|\[[ x]?\])\s+|[-*\u2022](?=[a-z])|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+)/;
/** A longer stretch without an end is cut, so that no pattern ever meets an unbounded text. */
const LONGEST = 600;
const SENTENCE_END = /[.!?][)"']{0,2}(?=\s)|;/g;
const ABBREVIATION =
  /(?:^|[\s(.])(?:[a-z]|e\.g|i\.e|mr|mrs|ms|dr|prof|st|no|nr|vs|approx|incl|excl|etc|cl|sch|sec|art|fig|inc|ltd|co|corp|dept|est|min|max|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|ca|bzw|z\.b|resp|ref|tel|ext|pls|w\/o|p\.s|ps|a\.m|p\.m)\.$/;

/**
 * Cuts own lines into sentences: wrapped lines are joined, bullets and headings kept apart. Linear in the text.
 *
 * @param shortest - Characters below which a stretch is no sentence: nobody promises anything in three.
 */
export function segment(
  lines: readonly Line[],
  norm: string,
  ownNames: ReadonlySet<string>,
  shortest = 4,
): Sentence[] {
  const sentences: Sentence[] = [];
  blocksOf(lines, norm, ownNames).forEach((block, index) => {
    let topic = '';
    let first = true;
    for (const [start, end] of sentenceRanges(norm.slice(block.start, block.end), shortest)) {
      const text = norm.slice(block.start + start, block.start + end);
      if (first) topic = topicOf(text);
      sentences.push({
        start: block.start + start,
        norm: text,
        item: block.item,
        first,
        section: block.section,
        topic,
        block: index,
      });
      first = false;
    }
  });
  return sentences;
}

function blocksOf(lines: readonly Line[], norm: string, ownNames: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [];
  let section: SectionOwner = 'none';
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.norm === '') {
      previous = null;
      continue;
    }
    const raw = norm.slice(line.start, line.end);
    const bullet = BULLET.exec(raw);
    const current = blocks.at(-1);
    if (!bullet && previous && current && continues(previous, line)) {
      current.end = line.end;
    } else {
      const start = line.start + (bullet ? bullet[0].length : raw.length - raw.trimStart().length);
      const owner = sectionOwner(line.norm, ownNames, bullet !== null);
      if (owner !== null) section = owner;
      else if (
        !bullet &&
        previous === null &&
        !/^[^:]{2,40}: /.test(line.norm) &&
        line.norm.length > 60
      )
        section = 'none';
      blocks.push({ start, end: line.end, item: bullet !== null, section });
    }
    previous = line;
  }
  return blocks;
}

/** Whether a line goes on in the next because the mail was wrapped at some 60 to 80 characters. */
function continues(line: Line, next: Line): boolean {
  const length = line.end - line.start;
  if (next.start - line.end > 2 || /[:;]$/.test(line.norm)) return false;
  if (length < 45 || length > 84 || next.norm.length > 84) return false;
  return /^[a-z\u00df-\u00ff]/.test(next.norm) || length >= 60;
}

function sentenceRanges(text: string, shortest: number): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  const push = (end: number): void => {
    for (; end - start > LONGEST; start += cutPoint(text, start) - start)
      pushTrimmed(ranges, text, start, cutPoint(text, start), shortest);
    pushTrimmed(ranges, text, start, end, shortest);
    start = end;
  };
  for (const match of findAll(SENTENCE_END, text)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    push(end);
  }
  push(text.length);
  return ranges;
}

function cutPoint(text: string, start: number): number {
  const space = text.slice(start, start + LONGEST).lastIndexOf(' ');
  return start + (space > 0 ? space : LONGEST);
}

function pushTrimmed(
  ranges: [number, number][],
  text: string,
  start: number,
  end: number,
  shortest: number,
): void {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const trimmed = slice.trim();
  if (trimmed.length >= shortest && /[a-z\u00c0-\u024f\d]/.test(trimmed))
    ranges.push([start + lead, start + lead + trimmed.length]);
}

/** "Sandbox: up by 2/9", "Approvals - not now", or a short first sentence ("Price."): what the line is about. */
function topicOf(sentence: string): string {
  const label = /^(.{2,70}?)(?:: | [-\u2013=] )/.exec(sentence);
  if (label) return label[1] ?? '';
  return sentence.length <= 40 && sentence.endsWith('.') ? sentence : '';
}

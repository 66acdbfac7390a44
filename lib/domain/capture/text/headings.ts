import { findAll } from '../../promises/text/find-all';

/** What a heading, or the label before a line, says that follows; the first that fits wins. */
const SUBJECTS = {
  people:
    /\b(?:people|attendees|attended|participants|present|who (?:was|is) |in the room|on the (?:line|call)|buyer side|stakeholders|contacts|cast|team|members|org|who's who|faces)\b/,
  nextSteps:
    /\b(?:next|actions?|to[- ]?dos?|todo|follow[- ]?ups?|fups?|steps|tasks|owes?|owed|does what|agreed|homework|who does|doing what|from here|outstanding|deliverables?)\b/,
  promises:
    /\b(?:promis\w+|commit\w+|we said|said we|our (?:bit|side|part)|undertak\w+|pledge\w*|for us)\b/,
  problem:
    /\b(?:pains?|problems?|hurts?|situation|current|today|told us|challenges?|issues?|struggl\w+|broken|symptoms?|status quo|as[- ]is|needs?|background|why they called|the house|complaints?|difficult\w+)\b/,
  whyNow:
    /\b(?:why (?:now|this|they do|the hurry|so soon|today)|trigger|driver|drivers|clock|compelling|urgency|urgent|burning|hurry|pressure|forcing|event)\b/,
  success:
    /\b(?:success\w*|win|wins|measur\w+|metrics?|kpis?|goals?|targets?|judged?|judges|looks like|grades?|worked|happy|outcomes?|criteri\w+|good look\w*|scorecard|results? wanted)\b/,
  competitor:
    /\b(?:comp|competi\w+|others?|alternatives?|in the (?:mix|frame|running|race)|vendors?|also looking|rivals?|bidders?|options|landscape|against whom|who else|incumbents?)\b/,
  objection:
    /\b(?:push ?back|concerns?|objections?|risks?|resistance|worr\w+|blockers?|nearly killed|hurdles?|doubts?|sticking|against|reservations?|fears?|red flags?|landmines?|obstacles?|cons|sceptic\w*|skeptic\w*|snags?|open points?)\b/,
  dates:
    /\b(?:dates?|timeline|timing|calendar|deadlines?|schedule|milestones?|when|key days|process|decision)\b/,
  money: /\b(?:pricing|price|commercials?|offer|money|budget|cost|costs|deal|\$+)\b/,
  small:
    /\b(?:small ?talk|off[- ]topic|misc|chit ?chat|mood|vibe|own (?:feeling|view)|gut|my (?:take|view|read)|ps|demo|shown|we showed|pitch)\b/,
} as const;

/** What a heading says that follows. */
export type HeadingSubject = keyof typeof SUBJECTS | 'other' | 'none';
/** All of them, in an order that the trained weights rely on. */
export const HEADING_SUBJECTS: readonly HeadingSubject[] = [
  'none',
  'other',
  ...(Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]),
];

const LONGEST = 60;
const SHORTEST = 2;

/** A heading of notes or of a mail, and where what it heads begins. */
export interface Heading {
  readonly end: number;
  /** In normalised form, without its marks. */
  readonly text: string;
}

const LINE = /[^\n]+/g;
const BULLET = /^(?:[-*\u2022\u2013>]|\d{1,2}[.)]) /;

/**
 * The headings of a text: Markdown's, bold lines, lines in capitals, short lines that end in a colon, and short
 * lines above a list.
 *
 * @param raw - As it was written; `norm` is the same, normalised, with line breaks as spaces.
 */
export function findHeadings(raw: string, norm: string): Heading[] {
  const lines = findAll(LINE, raw).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].trim(),
  }));
  return lines.flatMap(({ start, end, text }, index) => {
    if (text.length > LONGEST + 6 || !isHeading(text, lines[index + 1]?.text ?? '')) return [];
    const words = norm
      .slice(start, end)
      .replace(/[#*_:=~]+/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
    return words.length < SHORTEST || words.length > LONGEST ? [] : [{ end, text: words }];
  });
}

function isHeading(line: string, next: string): boolean {
  if (/^#{1,6} /.test(line) || /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(line)) return true;
  if (BULLET.test(line) || wordCount(line) > 7) return false;
  if (line.endsWith(':')) return true;
  if (/[.!?,;)"]$/.test(line)) return false;
  if (/\p{Lu}{2}/u.test(line) && line === line.toUpperCase()) return true;
  return wordCount(line) <= 5 && BULLET.test(next);
}

function wordCount(line: string): number {
  return line.split(' ').length;
}

/** What follows a heading or label, in normalised form. */
export function subjectOfHeading(text: string): HeadingSubject {
  if (text === '') return 'none';
  for (const [subject, words] of Object.entries(SUBJECTS))
    if (words.test(text)) return subject as keyof typeof SUBJECTS;
  return 'other';
}

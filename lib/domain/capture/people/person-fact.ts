import type { Author, CaptureDocument, Side, Speaker } from '../capture-document';
import type { CapturedOf } from '../captured-fact';
import type { Mention } from './mentions';
import { plainTitle } from './plain-title';
import type { Named } from './roster';

/** The longest quote where a speaker's label doesn't stand in the text. */
const LONGEST_START = 120;
/** What closes a bracket behind a title, and how far away at most. */
const CLOSES = /^[^()[\]\n]{0,60}[)\]]/;
const FARTHEST_CLOSE = 61;

/** What a conversation tells of a person, quoted where it tells most; their role is guessed once all people are known. */
export function personFact(
  { text, turns }: CaptureDocument,
  { name, mentions }: Named,
  sideIn: (speaker: Speaker) => Side,
): CapturedOf<'person'> {
  const best = most(mentions, toldBy);
  const titled = most(mentions, (mention) =>
    titleOf(text, mention) === '' ? -1 : toldBy(mention),
  );
  const title = titleOf(text, titled);
  const [start, end] = extentOf(text, best);
  const speaker = (best.turn ?? turns.find((turn) => turn.start >= end))?.speaker ?? null;
  const author: Author | null = speaker === null ? null : { ...speaker, side: sideIn(speaker) };
  return {
    type: 'person',
    quote: text.slice(start, end),
    start,
    end,
    author,
    at: best.turn?.at ?? null,
    value: {
      name,
      title,
      address: mentions.find(({ address }) => address !== '')?.address ?? '',
      phone: mentions.find(({ block }) => block !== null && block.phone !== '')?.block?.phone ?? '',
      role: null,
    },
  };
}

function most(mentions: readonly Mention[], rank: (mention: Mention) => number): Mention {
  return mentions.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}

function titleOf(text: string, { block, clues }: Mention): string {
  if (block !== null) return block.title;
  if (clues === null || clues.title === null) return '';
  return plainTitle(text.slice(clues.title.start, clues.title.end).replace(/\s+/g, ' '));
}

/** How much a mention tells: a signature most, then titles, then what somebody does, then that they speak. */
function toldBy({ block, clues, from }: Mention): number {
  if (block !== null) return 5 + [block.title, block.address, block.phone].filter(Boolean).length;
  if (clues !== null && clues.title !== null) return clues.clues.has('self') ? 4.5 : 4;
  const told = ['runs', 'who_clause', 'of_department', 'department', 'colleague', 'self'] as const;
  if (clues !== null && told.some((clue) => clues.clues.has(clue))) return 3;
  return from === 'speaker' ? 2 : from === 'text' ? 1 : 0;
}

function extentOf(text: string, { block, clues, name, turn }: Mention): [number, number] {
  if (block !== null) return [block.start, block.end];
  if (clues !== null) return [clues.start, closedEnd(text, clues.start, clues.end)];
  if (name.end > name.start || turn === null) return [name.start, name.end];
  // The label isn't part of the text: then the first words said stand for who says them.
  const said = text.slice(turn.start, Math.min(turn.end, turn.start + LONGEST_START));
  const lead = said.length - said.trimStart().length;
  const [first = ''] = said.trim().split('\n');
  return [turn.start + lead, turn.start + lead + first.length];
}

/** Where a passage ends with the bracket that it opens: "Petra Sorg (IT manager" with what closes it. */
function closedEnd(text: string, start: number, end: number): number {
  const isOpen = /[([][^)\]]*$/.test(text.slice(start, end));
  const rest = isOpen ? CLOSES.exec(text.slice(end, end + FARTHEST_CLOSE)) : null;
  return end + (rest?.[0].length ?? 0);
}

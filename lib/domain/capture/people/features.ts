import type { SourceKind } from '../capture-document';
import { labelName, type Mention } from './mentions';
import type { Named } from './roster';

const DECIDES =
  /\b(?:sign|signs|signed|signature|budget|approve|approves|approval|decides?|decision|contract|purchase|quote|invoice|po|wallet|pays?|veto|block|blocks|convince|sponsor|owns|responsible|charge)\b/;
const STORY =
  /\b(?:customers?|clients?|elsewhere|another|other (?:companies|clinics|banks|customers)|we work with|we had a|last job|previous company|my old|years ago|when i was|story)\b/;
const AROUND = 90;
/** Numbers as words, for features don't tell digits apart. */
const COUNTS = ['none', 'one', 'two', 'some', 'many'];

/** What tells whether somebody whom a text names matters to the deal. */
export function personFeatures(
  text: string,
  kind: SourceKind,
  { words, mentions }: Named,
): string[] {
  const out = new Set<string>([
    'bias',
    `kind ${kind}`,
    `words ${COUNTS[Math.min(words.length, 3)] ?? ''}`,
  ]);
  for (const mention of mentions) addMention(out, text, kind, mention);
  const spoken = mentions.filter(({ from }) => from === 'text').length;
  out.add(`named ${COUNTS[Math.min(spoken, 4)] ?? ''}`);
  const sides = new Set(mentions.filter(({ from }) => from === 'text').map(({ saidBy }) => saidBy));
  if (sides.size === 1 && sides.has('ours')) out.add('only by us');
  if (sides.has('theirs')) out.add('by them');
  if (mentions.some(({ name: { honorific } }) => honorific !== '')) out.add('honorific');
  if (mentions.every(({ from }) => from === 'header')) out.add('head only');
  if (words.length === 1 && spoken === mentions.length) out.add(`one word ${kind}`);
  const told = [...out].some((one) =>
    /^clue (?:title|department|of_department|runs|self|who)/.test(one),
  );
  if (told) out.add(`told ${kind}`);
  if (told && words.length > 1) out.add('told, full name');
  if (!told && !out.has('from speaker') && !out.has('from signature'))
    out.add(`untold words ${COUNTS[Math.min(words.length, 3)] ?? ''}`);
  return [...out];
}

function addMention(
  out: Set<string>,
  text: string,
  kind: SourceKind,
  { from, clues, name, saidBy, block, turn }: Mention,
): void {
  out.add(`from ${from}`);
  if (block !== null) {
    if (block.title !== '') out.add('signature title');
    if (block.address !== '' || block.phone !== '') out.add('signature contact');
  }
  if (from !== 'text' || clues === null) return;
  for (const clue of clues.clues) {
    out.add(`clue ${clue}`);
    out.add(`clue ${clue} ${saidBy === 'ours' ? 'us' : kind === 'notes' ? 'notes' : 'them'}`);
  }
  // "Speaker 2: it's Fiona": who says so is who speaks.
  const isNameless =
    turn !== null && turn.speaker !== null && labelName(turn.speaker.name) === null;
  if (isNameless && (clues.clues.has('self') || clues.clues.has('its'))) out.add('from speaker');
  const around = text.slice(Math.max(0, name.start - AROUND), name.end + AROUND).toLowerCase();
  if (DECIDES.test(around)) out.add('decides');
  if (STORY.test(around)) out.add('story');
  const before = /(\p{L}+)[ ,]*$/u.exec(
    text.slice(Math.max(0, name.start - 20), name.start).toLowerCase(),
  )?.[1];
  const after = /^[ ,]*(['\u2019]?\p{L}+|[:()])/u.exec(
    text.slice(name.end, name.end + 20).toLowerCase(),
  )?.[1];
  if (before !== undefined) out.add(`before ${before}`);
  if (after !== undefined) out.add(`after ${after}`);
}

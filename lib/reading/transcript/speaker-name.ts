import { withoutHiddenMarks } from '@/lib/domain/text';

/** Words that stand before a colon or a time without being anybody: headings, fields of a mail, asides. */
const NOBODY = new Set(
  `a actions action agenda also although answer ask at attendees attending background bcc blockers budget because but call cc
  company concerns context cost criteria current customer date deadline decision decisions email example
  file followup follow-up fup from fwd goal goals good hi hello http https idea if important info invited
  issue issues join location meeting meetings minutes misc name need needs next nb note notes objections on open
  options or our outcome overview owner pain pains participants people phone plan point points present price pricing
  problem problems product ps q question questions reason re recap recording result risk risks sent situation so
  source start status step steps subject summary tel tbd the their then they time timeline timing title to todo
  today tomorrow topic topics transcript transcription update url we what when where which who why yes no you
  asks attachments competition competitors next-steps scope stakeholders team tools usage value volume
  warning website week`.split(/\s+/u),
);
/** What stands in names in lower case. */
const PARTICLE =
  /^(?:af|al|av|ben|bin|da|das|de|del|della|den|der|di|do|dos|du|el|et|ibn|la|le|st|te|ten|ter|und|van|von|y|zu|zur|and|&)$/u;
const NUMBERED =
  /^(?:speaker|participant|unknown speaker|guest|caller|sprecher|locuteur|user)[ _#-]?[\dA-Z]{0,3}$/iu;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*,?$/u;
const ASIDE = /\s*[([][^()[\]]{0,60}[)\]]\s*$/u;
const MARKUP = /^[*_#\s]+|[*_\s]+$/gu;
const MOST_WORDS = 6;
/** What is longer is no name, in characters; captions may name whom they like. */
const LONGEST = 200;

/** How sure a label is somebody's name by its look. */
export type Likeness = 'name' | 'maybe' | 'none';

/** A label without its markup and what stands in brackets behind the name, such as a company. */
export function cleanName(label: string): string {
  const shown = withoutHiddenMarks(label.slice(0, LONGEST));
  const bare = shown.replace(MARKUP, '').replace(/\s+/gu, ' ');
  const name = bare.replace(ASIDE, '').trim();
  return name === '' ? bare : name;
}

/** Whether a label may be somebody: `name` by its capitals or as "Speaker 1", `maybe` in lower case. */
export function likenessOf(label: string): Likeness {
  const name = cleanName(label);
  if (name === '' || name.length > 60) return 'none';
  if (NUMBERED.test(name)) return 'name';
  const words = name.split(' ');
  if (words.length > MOST_WORDS || words.some((word) => !WORD.test(word))) return 'none';
  if (NOBODY.has(words[0]?.toLowerCase() ?? '')) return 'none';
  if (NOBODY.has(words.at(-1)?.toLowerCase() ?? '')) return 'none';
  return words.every((word) => PARTICLE.test(word) || startsLarge(word)) ? 'name' : 'maybe';
}

function startsLarge(word: string): boolean {
  const first = word.charAt(0);
  return first === first.toUpperCase();
}

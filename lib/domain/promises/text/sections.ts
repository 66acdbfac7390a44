/** Whose duties a list is about: the writer's side, the reader's, something that is no duty at all, or not said. */
export type SectionOwner = 'ours' | 'theirs' | 'recap' | 'none';

const OURS =
  /^(?:(?:for|on|from|by) )?(?:our (?:side|end|part|actions?|to-?dos?|commitments?|next steps?|team|homework)|my (?:side|end|actions?|to-?dos?|part|list|homework|next steps?)|us|me|we|we will|we'll|i will|i'll|i|mine|ours|on us|on me|what (?:we|i)(?:'ll| will)? (?:do|deliver|owe|send|bring|take)\b.*|what (?:you|yall|u)(?:'ll| will| all)?(?: also)? get\b.*|what (?:will )?happens?(?: now| next)?|what will happen\b.*|what i propose|next steps?,? (?:for|on|from) (?:us|our side|me|my side)|(?:the )?(?:vendor|supplier)(?: side| actions)?|i owe you|we owe you|you(?:'ll| will) (?:get|receive|have)|what(?:'s| is) included|deliverables|from (?:our|my) side)(?: (?:now|next|this week|so far))?\s*(?:\(.{0,30}\))?\s*:?$/;
const THEIRS =
  /^(?:(?:for|on|from|by) )?(?:your? (?:side|end|part|actions?|to-?dos?|team|homework|next steps?|guys)|you|yours|need from (?:you|yall|u)\b.*|(?:what )?(?:we|i)(?:'ll| will|'d)? (?:still )?need\b.*|what (?:we|i) need\b.*|(?:the )?customer(?: side| actions)?|client(?: side| actions)?|you will|you'll|asks?|to confirm from you|from your side|open (?:points|questions) for you)\s*(?:\(.{0,30}\))?\s*:?$/;
const RECAP =
  /^(?:(?:this|here) is |here's )?(?:the )?(?:current (?:situation|state|setup)|situation|today|business priorities|priorities|your priorities|competition|timeline|decision (?:process|criteria)|who decides|success (?:criteria|metrics?)|agenda|attendees|background|what (?:i|we) (?:heard|understood)|my understanding|criterion|goals?|objectives?|pain(?: points)?|challenges?)\b.{0,20}:?$/;

/**
 * Whose list starts here, or null when the line is no heading.
 * @param line a line in normalised form, without its bullet
 * @param ownNames lower-case words of the writer's name and signature (so that "For Covera:" is ours)
 */
export function sectionOwner(
  line: string,
  ownNames: ReadonlySet<string>,
  bullet: boolean,
): SectionOwner | null {
  // "Thank you for your time. This is what I heard:" ends in the heading of the list below it.
  const last = line.endsWith(':') ? (/(?<=[.!?] )[^.!?]+$/.exec(line)?.[0] ?? line) : line;
  const heading = last.replace(/[*_#]+/g, '').trim();
  if (bullet || heading.length > 60) return null;
  if (OURS.test(heading)) return 'ours';
  if (THEIRS.test(heading)) return 'theirs';
  if (RECAP.test(heading)) return 'recap';
  const named =
    /^(?:for |on )?([a-z\u00c0-\u024f][\w\u00c0-\u024f&.' -]{1,30}?)(?: side| team| actions?| to ?dos?)?:$/.exec(
      heading,
    );
  if (named && heading.startsWith('for '))
    return (named[1] ?? '').split(' ').some((word) => ownNames.has(word)) ? 'ours' : 'theirs';
  if (heading.endsWith(':')) return 'none';
  return heading.split(' ').length <= 4 && !/[.!?,]$/.test(heading) && !/\d/.test(heading)
    ? 'none'
    : null;
}

import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { competitorName, sureRivals } from './competitor-name';

/** They are out of the race. */
const OUT =
  /\b(?:ruled (?:[\w.-]+ ){0,3}out|(?:that's|they're|it's|is|are|was|were|went|now) out\b(?! (?:for|to|of the box))|out of (?:the (?:race|running|picture)|it|question)|dropped|drop(?:ped|ping) (?:them|it|out)|threw|thrown out|kicked (?:them |it )?out|let (?:them|it|him) go|no,? thank(?:s| you)|said no|say no|told (?:them|'em|him|her) no|sent (?:them )?(?:away|packing|home)|killed|kill (?:that|it)|off the table|binned|stopped with|stopped (?:it|that|them)|rejected|turned (?:them|it|him) down|back in the box|not going (?:ahead|with|on|further|forward)|not (?:an option|for us|in it|in the race|any ?more|considering|continuing)|no longer|decided against|decided not|closed (?:it|that|the)|finished|gave up|given up|walked away|moved off|moving off|ripp?(?:ed|ing) (?:it |them )?out|replaced|getting rid|got rid|scrapped|abandoned|withdrew|withdrawn|pulled out|declined|disqualified|eliminated|lost (?:it|out|the)|didn't (?:work|fit|last|get|make|survive|cut)|did not (?:work|fit|last|make|convince)|couldn't (?:do|handle)|failed|fell (?:through|over|flat|out)|nothing came of|that ship|never again|done with (?:them|it|that)|dead|shutting (?:it |them )?down|notice has|went (?:bust|home|nowhere)|too (?:expensive|dear) so|we leave|they leave|is not possible|isn't possible|(?:is|it's|are|has) gone|scratch(?:ed)?|switched off|sacked|fired|quit|parted|cancell?ed|terminated|not renew(?:ed|ing)?|won't (?:renew|be)|before that|used to (?:have|use|be)|we had (?:in|them|it|before)|had .{2,40} (?:in|until) (?:19|20)\d\d|in the past|years ago|chuck(?:ed|ing)|done (?:w\/|with)|let (?:that|this) go|(?:is|are|was|were|'s|that's|that is) (?:over|off|history|dead|excluded|refused|stopped)(?! (?:the (?:table|shelf)|by|there|for))|excluded|crossed (?:it |them |that |him )?(?:out|off)|refused (?:it|that|them)|(?:^|[a-z]) out, (?:too|[0-9])|passed(?: on (?:it|them|that))?(?=[.,;]|$)|(?:given|gave|served|handed in|sent) (?:\w+ )?notice|notice is in|rid of (?:it|them)|taken (?:it |them |that )?off|sent (?:it|them) back|won't (?:buy|renew|have|take)|not invited|laughed at|told them we're off|we're off|turned (?:down|away)|switch(?:ed|ing)? (?:it |them )?off|stopped after|we stopped|must die|goes at the|aren't going back|(?:nobody's|not|never) going back|leaves us|ended (?:that|the|our) contract|never worked|did not come back|didn't come back|lost b\/?c|lost because|and lost\b)/;
/** Nothing of that: they may still win. */
const IN =
  /\b(?:(?:hasn't|haven't|has not|have not|isn't|is not|not) (?:been )?(?:ruled|dropped|off|from the table|out|dead|gone)|still (?:in|talking|around|on|an option|there|the|hanging|has|have|reckons?|thinks?|wants?|in the running)|not ruled|in the running|can't rule|not from the table|shortlist(?:ed)?|also (?:talking|looking|in|have|considering)|comparing|quote|offer(?:s|ed|ing)?|bid|second (?:call|demo|meeting)|next (?:week|demo)|this week|pushing|prefers?|favou?r|cheaper|alternative|option|would rather|in the mix|coming back|trial)\b/;

/** What is said of all that a sentence names. */
const OF_ALL =
  /\b(?:both|neither|either|all (?:three|four|of (?:them|those|these))|the two|them)\b/;
/** A clause with fewer letters beside the name says nothing of it: "and PlanDock". */
const BARE = 10;

/**
 * Who else is considered, and whether they may still win.
 *
 * @param clause - The sentence, or the part of it that tells of one competitor.
 */
export function competitorValue(
  clause: CaptureSentence,
  around: Around,
): CapturedOf<'competitor'>['value'] {
  const { sentences, index, context, document } = around;
  const name = competitorName(clause, context, document);
  const whole = sentences[index] ?? clause;
  const isBare = clause.norm.length - name.length < BARE;
  const told = isBare || OF_ALL.test(whole.norm) ? whole : clause;
  const isLast = clause.start + clause.norm.length === whole.start + whole.norm.length;
  return { name, isLurking: !isOut(told.norm, isLast ? tailOf(whole, name, around) : '') };
}

/** What goes on to be said of a competitor after its sentence; empty where another one follows. */
function tailOf(
  sentence: CaptureSentence,
  name: string,
  { sentences, index, context, document }: Around,
): string {
  const next = sentences[index + 1];
  if (next === undefined || next.turn !== sentence.turn || next.block !== sentence.block) return '';
  const [other] = sureRivals(next, context, document);
  return other === undefined || other.text === name ? next.norm.slice(0, 160) : '';
}

function isOut(norm: string, tail: string): boolean {
  if (
    /(?:\bnot|n't|\bnever) (?:been )?(?:ruled (?:\w+ )?out|dropped|off the table|dead|out of|from the table)/.test(
      norm,
    )
  )
    return false;
  if (OUT.test(norm)) return true;
  return (
    !IN.test(norm) &&
    /^(?:but |and |so )?(?:that|it|they|we)(?:'s| is|'re| are| was| were)? .{0,60}/.test(tail) &&
    OUT.test(tail)
  );
}

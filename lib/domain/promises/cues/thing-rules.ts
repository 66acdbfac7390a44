import { hasTime, type SentenceContext } from '../sentence-context';
import type { Cue } from './cue';
import { DONE_ACT } from './verbs';

const DONE = new RegExp(
  String.raw`^(?: (?:also|then|now|all|only|be|been|to|definitely|fully|still|probably|soon|automatically|manually|never))*(?: be| get)? ?(?:${DONE_ACT})(?![a-z'-])`,
);
const THING =
  /\b(?:it|its|this|that|they|these|those|both|all|everything|(?:the|an?|our|your|my|each|every|any|all|no|new|first|next|full|final|revised|updated|clean) [\w'\u00c0-\u024f./()-]+|[\w.-]*\d[\w.-]*|[a-z\u00c0-\u024f][\w\u00c0-\u024f/+-]+s|[a-z\u00c0-\u024f][\w\u00c0-\u024f/+-]+)$/;
const VERB_INSIDE =
  /\b(?:i|we|he|she|am|is|are|was|were|would|could|have|has|had|do|does|did|to (?:have|be|see|get)|please|need|needs|way to|time to|want|feel|hope|seems?)\b/;
const ARRIVES =
  /^ (?:back )?(?:(?:with|to|over to|in|on|live|out|up|ready|done|available|in place|yours|there|included|free|part of)\b|.{0,40}\b(?:to you|with you|your (?:inbox|way|hands))\b)/;

/** Whether what follows a verb tells something done to the subject: "will be waived", "are added". */
export function isDone(after: string): boolean {
  return DONE.test(after);
}

/** A promise whose subject is a thing: what is done to it, or what it does, binds the writer's company. */
export function thingPromise(
  context: SentenceContext,
  clause: { start: number; end: number; at: number; after: string; head: string; subject: string },
): Cue | null {
  const { start, end, after, head, subject } = clause;
  if (
    !(THING.test(subject) || /\)$/.test(subject)) ||
    subject.length > 110 ||
    VERB_INSIDE.test(
      subject.replace(/^(?:i|we) (?:think|believe|reckon|guess|expect) (?:that )?/, ''),
    ) ||
    byOthers(after)
  )
    return null;
  if (
    /\b(?:when|if|once|until|before|after|whether|how|why|that|which|who|where|because|as|told|said) $/.test(
      `${subject.split(' ').slice(0, -1).join(' ')} `,
    ) &&
    !/^that /.test(subject)
  )
    return null;
  if (
    /\b(?:by (?:you|your)|your side|meeting$|meeting (?:will|is)|call (?:will|is) |lunch|dinner|party|event|conference|deadline|quote|offer expires|valid)\b/.test(
      subject + after,
    )
  )
    return null;
  const timed = hasTime(context, start, end);
  if (
    /^(?:will|'ll|shall|is going to|are going to|is gonna|'s gonna|gonna|'s going to|are gonna)$/.test(
      head,
    )
  ) {
    if (
      /^ (?:also )?be (?:possible|doable|feasible|fine|ok|okay|no problem|(?:not |no )a problem)\b/.test(
        after,
      )
    )
      return { start, end, strength: 'soft', reason: 'soft_yes', who: 'we' };
    const done = DONE.test(after);
    const moves =
      /^ (?:also |then |still |now )?(?:go|come|ship|land|arrive|follow|stay|remain|start|kick off|include|cover|run|cost you|reach you|drop|happen|take effect|apply)\b/.test(
        after,
      ) &&
      (timed || / (?:to you|your|you|live|the same|unchanged|fixed|as is)\b/.test(after));
    if (!done && !moves) return null;
    return {
      start,
      end,
      strength: /probably|hopefully|likely/.test(after) ? 'soft' : 'firm',
      reason: 'passive',
      who: 'we',
    };
  }
  if (/^(?:should|may|might)$/.test(head)) {
    if (
      !/^ (?:also |then |easily |not |n't |just )?(?:be )?(?:doable|possible|fine|ok|okay|feasible|no problem|straightforward|manageable|able|\bready|live|done|with you|there|in\b|available|fixed|sorted|work|ship|land|arrive|go (?:live|out)|easy|resolved|delivered|out)\b/.test(
        after,
      )
    )
      return null;
    return { start, end, strength: 'soft', reason: 'soft_yes', who: 'we' };
  }
  return presentThing(context, clause, timed);
}

/** "It is live on Friday", "v4 goes back to you tomorrow", "training is included". */
function presentThing(
  context: SentenceContext,
  {
    start,
    end,
    after,
    head,
    subject,
  }: { start: number; end: number; after: string; head: string; subject: string },
  timed: boolean,
): Cue | null {
  if (/^(?:they|he|she)$/.test(subject)) return null;
  if (
    /^(?:go|come|ship|land|stay|start|arrive|get)$/.test(head) &&
    !(/[^s]s$/.test(subject) && / from now\b|^ (?:live|back|out|to)\b/.test(after))
  )
    return null;
  const firm = {
    start,
    end,
    strength: 'firm',
    reason: 'passive',
    who: 'we',
  } as const;
  if (
    context.sentence.section === 'recap' ||
    /\b(?:already|since|yesterday|last|ago|currently)\b/.test(after)
  )
    return null;
  if (/^(?:is|are|'s|'re|s)$/.test(head)) {
    if (
      /^ (?:doable|feasible|possible|on the (?:roadmap|plan|list)|planned|scheduled for|slated|on (?:track|course) for|in the works|coming|comin\b|targeted|expected|due (?:to|for))\b/.test(
        after,
      ) &&
      !/^ (?:coming (?:from|to)|expected to (?:be|have) (?:a|an)|possible that)/.test(after)
    )
      return { ...firm, strength: /coming/.test(after) ? 'firm' : 'soft', reason: 'soft_yes' };
    if (
      /^ (?:also |all )?(?:included|on (?:us|me|the house)|free(?: of charge)?(?=$|[ .,;!])|waived|covered(?= (?:by us|in|for|at no))|no charge|fine(?= (?:by|with|for|$|[.,;]))|ok(?:ay)?(?= (?:by|with|for|$|[.,;]))|agreed|accepted|no problem|a yes|fixed (?:for|at|until)|capped (?:at|for)|locked (?:in|for|until)|frozen (?:for|until|at)|guaranteed|acceptable to us|good (?:by|with|for) (?:us|me)|acceptable|granted)(?![a-z])/.test(
        after,
      )
    )
      return { ...firm, reason: 'granted' };
    return timed &&
      (DONE.test(after) || ARRIVES.test(after)) &&
      !/\b(?:meeting|call|deadline|paper|due|board|vote)\b/.test(subject)
      ? firm
      : null;
  }
  if (/^(?:stays?)$/.test(head))
    return /^ (?:the same|as is|as it is|fixed|flat|unchanged|at|in place|where|open|on|with you|free)\b/.test(
      after,
    )
      ? firm
      : null;
  if (/^(?:gets?|follows)$/.test(head))
    return /\b(?:deck|quote|invite|notes?|summary|proposal|details|draft|contract|order form|recap|more|list|update|link)\b/.test(
      subject,
    ) ||
      (timed && head === 'follows')
      ? firm
      : null;
  return timed || / (?:to you|your way|over to you|from now)\b/.test(after.slice(0, 40))
    ? firm
    : null;
}

/** "will be provided by the exchange": someone else's act. */
function byOthers(after: string): boolean {
  const agent =
    / by (?!us\b|our\b|me\b|my\b|then\b|\d|end|the (?:end|\d|time|week|close)|eo|co[bp]|next|this|mid|early|late|noon|tom|tod|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q\d|christmas|easter|go|hand|default|e-?mail|phone|courier|ups|fedex|dhl)/;
  return agent.test(after.slice(0, 50));
}

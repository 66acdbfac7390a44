import { sticky, WORD_END, type Head } from './head';
import { COURTESY } from './not-promises';
import { PLANNED_ACT } from './verbs';

/** At the start of a clause, with "I" or "we" left out. */
export const BARE_HEADS: readonly Head[] = [
  {
    head: sticky(String.raw`(?:will|wil|shall) (?:try|aim|do (?:my|our) best|see (?:if|what))`),
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'own_subject',
  },
  {
    head: sticky(String.raw`(?:will|wil|shall)`),
    then: sticky(String.raw` (?=[a-z])`),
    not: /(?:you|he|she|it|they|we|i|this|that|the|there|your|be (?:out|away|in\b|on (?:leave|holiday|vacation|pto)|back|there at|travel|happy to (?:help|answer|discuss)|interesting|great|fun|good|hard|fine|a\b)|see\b|need|have to|not\b|never|and|power|want|miss|know|any|my|our|someone|anyone|everyone|[a-z]+ (?:be|join|attend|have)\b)/y,
    strength: 'firm',
    needs: 'own_subject',
  },
  {
    head: sticky(
      String.raw`(?:can do|can get you|can send|can offer|can throw|can stretch|can share|can have)\b(?! you)`,
    ),
    strength: 'firm',
  },
  {
    head: sticky(String.raw`(?:going to|gonna) (?:send|get|have|set|share|ask|check|add)\b`),
    strength: 'firm',
  },
  {
    head: sticky(
      String.raw`should (?:have|be able|get|know|be (?:with|in|over|ready|done|live))\b`,
    ),
    not: /should (?:have|be) (?:been|a |the )/y,
    strength: 'soft',
    reason: 'soft_yes',
  },
  {
    head: sticky(
      String.raw`(?:hope|hoping|aim|aiming|plan|planning|targeting|intend|trying) (?:to (?:have|get|send|ship|finish|deliver|be|release)|for)\b`,
    ),
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'time',
  },
  {
    head: sticky(
      String.raw`(?:more than |very |also |only too )?(?:happy|glad|prepared|willing|able|content) to `,
    ),
    not: COURTESY,
    strength: 'firm',
    needs: 'own_subject',
  },
  {
    head: sticky(
      String.raw`(?:let me|lemme|allow me to|give me (?:a|until|till|\d)|i'd better) (?:just |quickly |first |also )?(?=(?:check|find out|look|see|ask|talk to|speak to|come back|get back|dig|run|pull|confirm|take|get|double|work|send|set|chase|investigate|sort|verify|revert|walk|have a|a|until|till|\d|find|write|draft|put together|raise|think about))`,
    ),
    not: /(?:see you|know|take (?:a step|this opportunity|you through the (?:agenda|background))|run (?:through|you)|put it|get (?:this straight|straight))/y,
    strength: 'firm',
  },
  {
    head: sticky(
      String.raw`(?:leave (?:it|that|this|that one|this one) (?:with|to) (?:me|us)|on it(?=$|[.!,;])|consider it done|consider (?:that|this) (?:done|sorted|agreed)|will do(?=$|[.!,;])|you(?:'ve| have|ve)? got it(?=$|[.!,;])|you have my word|count on (?:me|us)|i'?m on it|i'?ve got (?:this|you|it)(?: covered)?(?=$|[.!,;])|it'?s as good as done|it shall be done)`,
    ),
    strength: 'firm',
    reason: 'binds_i',
  },
  {
    head: sticky(String.raw`(?=${PLANNED_ACT}${WORD_END})`),
    not: /(?:coming (?:to|from|up)|having|getting (?:a|this|to)|keeping (?:you|in|an|that|the)|including|putting|taking|giving|running|driving|making|holding|building|providing|starting|looking|covering|asking|paying|moving|checking|coming)/y,
    strength: 'firm',
    needs: 'time',
  },
];

import { clauseEnd } from './boundaries';
import { hasTime, type SentenceContext } from '../sentence-context';
import type { Cue } from './cue';
import { isOthersWords } from './pronoun-rules';
import { findAll } from '../text/find-all';

const YOU = String.raw`(?:you|u|ya|yall|y'all|you guys|your (?:team|people|users|staff|admins?|buyers|engineers|lawyers?|counsel|legal team))`;
const ADVERBS = String.raw`(?: (?:also|then|definitely|still|always|each|all|both|probably|likely|only|even|first|shortly|soon))*`;
const GET = String.raw`(?:have|get|receive|hear (?:back )?from (?:me|us|him|her|[a-z]+)|be (?:given|sent|contacted|notified|credited|refunded|assigned|invited|covered|provided|copied|upgraded|reimbursed|able to (?:reach|use|log in|access|test|terminate|cancel|export|call))|pay (?:nothing|no|only|just|the same)|keep|own|find (?:it|them|the \w+) in your)`;

/** "You'll have it Friday", "you get one clean file", "you hear from me": not "you'll have to", "you will love it". */
const RULES: readonly {
  readonly at: RegExp;
  readonly not?: RegExp;
  readonly needs?: 'time' | 'legal';
}[] = [
  {
    at: new RegExp(
      String.raw`(?<![a-z\d'-])(?:(?:${YOU}(?:'ll|ll| will| shall| should| can expect to| are going to|'re going to|'re gonna)|youll|yall'll)${ADVERBS} ${GET})\b`,
      'g',
    ),
    not: /^\S+(?: \S+){0,3}? (?:have (?:to|seen|noticed|heard|received|read|a (?:great|good|lovely|chance|think|look|chat|better|question)|the (?:board|chance|option)|questions|any|no (?:doubt|trouble)|until|fun|had|been)|get (?:to|the (?:idea|picture|point|hang)|it\b(?= |$)(?! (?:by|in|on|to|from|before|today|tomorrow|this|next|within|mon|tue|wed|thu|fri|sat|sun|first))|used|a (?:feel|sense)|lost|asked|there|better|tired|prompted)|receive this|be (?:prompted|asked|able to see))/,
  },
  {
    at: new RegExp(
      String.raw`(?<![a-z\d'-])${YOU}${ADVERBS} (?:(?:'ve |have )?(?:get|got|have|hear|receive)) `,
      'g',
    ),
    not: /(?:get it|hear (?:that|of|about)|have (?:any|to|a (?:question|minute|chance)|been|\w+ed\b|questions))/,
    needs: 'time',
  },
  { at: /(?<![a-z\d'-])(?:you|u) hear (?:back )?from (?:me|us) /g },
  {
    at: /(?<![a-z\d'-])(?:you|u)(?: can|'ll|ll| will)? (?:always|(?=.*\b(?:any ?time|day or night|24\/7|around the clock)\b))\s*(?:get|reach|call|ring|text|ping|find|contact) (?:hold of )?(?:me|us)\b/g,
  },
  {
    at: /(?<![a-z\d'-])(?:you|u) (?:can|will|may) (?:always )?(?:count|rely) on (?!the (?:fact|platform))/g,
  },
  { at: /(?<![a-z\d'-])(?:you|u) call (?:me|my cell|my mobile|us)\b/g },
  {
    at: /(?<![a-z\d'-])(?:you|customer|client) (?:may|can|are free to|are welcome to|will be able to) (?:also )?(?:terminate|cancel|walk away|exit|downgrade|roll over|rollover|carry over|spread|pay (?:monthly|quarterly|in|annually|half|net)|opt out|swap|keep (?:it|the|using|your|them)|extend|reduce|switch off|add (?:up to|seats)|withhold|use your own)\b/g,
    needs: 'legal',
  },
  {
    at: /(?<![a-z\d'-])(?:you can |please )?expect (?:(?:it|this|that|the|a|an|my|our|your|\w+ )(?=.*(?:from (?:me|us)|in your inbox|by |on |tomorrow|this week|next week))|to (?:have|see|receive|get|hear))/g,
    needs: 'time',
  },
  { at: /(?<![a-z\d'-])(?:your|the) inbox\b.{0,40}\bby\b/g, needs: 'time' },
];

/** Promises told as what the reader gets. */
export function findReaderGets(context: SentenceContext): Cue[] {
  const { norm } = context;
  if (!/\b(?:you|u|ya|yall|y'all|your|expect|customer|client|youll)\b/.test(norm)) return [];
  return RULES.flatMap((rule) =>
    findAll(rule.at, norm).flatMap((match) => {
      const start = match.index;
      if (
        isOthersWords(norm.slice(0, start)) ||
        (rule.not?.test(norm.slice(start, start + 80)) ?? false)
      )
        return [];
      const end = clauseEnd(norm, start + match[0].length - 1);
      if (rule.needs === 'time' && !hasTime(context, start, end)) return [];
      const who =
        /\b(?:from|reach|get|call|my cell|my mobile|ring|text|ping|find|contact) ?me\b|my (?:cell|mobile)|in \d+ min|in half an hour/.test(
          norm.slice(start, end),
        )
          ? 'I'
          : 'we';
      return [
        {
          start,
          end,
          strength: /\bshould\b/.test(match[0]) ? 'soft' : 'firm',
          reason: 'you_will_get',
          who,
        } as const,
      ];
    }),
  );
}

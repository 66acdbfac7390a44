import { clauseEnd } from './boundaries';
import { hasTime, type SentenceContext } from '../sentence-context';
import type { Cue } from './cue';
import { PRESENT_ACT_S } from './verbs';

const COMMON =
  /^(?:The|This|That|These|It|There|What|Which|Who|We|You|He|She|They|And|But|So|Yes|No|Our|Your|My|All|Both|Everything|Nothing|If|When|Once|After|Before|Until|From|Till|Also|Then|Meanwhile|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December|Pricing|Price|Training|Support|Access|Delivery|Service|Platform|Data|Cost|Discount|Invoice|Contract|Migration|Integration|Setup|Security|Legal|Engineering|Product|Sales|Finance|Everyone|Someone|Nobody|People|Customers?|Suppliers?|Vendors?|Providers?|Licensor|Company|Fees|Net|Interest|Clause|Counterparty|Clients?)$/;
const OWN_TEAM_LEAD =
  /^(?:one of (?:us|our (?:people|team|engineers|guys|consultants|colleagues))|(?:someone|somebody) from our (?:side|team)|our (?:team|engineers?|developers?|lawyers?|legal team|legal|support|support team|cto|ciso|cfo|consultant|finance team|finance|product team|project manager)|my (?:colleague|manager|boss|team)|(?:the )?(?:provider|supplier|vendor|licensor))(?= )/;
const PRESENT_S = new RegExp(
  String.raw`^ (?:then |also |still |now |personally )?(?:${PRESENT_ACT_S}|undertakes|agrees|warrants|guarantees|commits)(?![a-z'])`,
);

/** Whether a capitalised word only opens a sentence or names a thing, so that it is nobody's name. */
export function isCommonWord(word: string): boolean {
  return COMMON.test(word);
}

/** Whether a named person is on the writer's side, as far as the mail tells: not greeted as a reader, not "your Kim". */
export function isColleague(context: SentenceContext, text: string): boolean {
  const words = text.toLowerCase().split(/[\s,(]+/);
  return !words.some((word) => context.readers.has(word)) && !/\byour\b/.test(text.toLowerCase());
}

/** "Mattias joins the kickoff", "Gergő, our linguist, reviews every answer". */
export function findColleaguePresent(context: SentenceContext): Cue[] {
  const { norm, sentence } = context;
  if (sentence.section === 'theirs' || sentence.section === 'recap') return [];
  for (const start of context.starts) {
    const lead =
      OWN_TEAM_LEAD.exec(norm.slice(start, start + 60)) ??
      /^(?:my colleague |our [\w ]{2,20} )?(\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)?)(?:, [^,]{2,40},| \([^)]{1,40}\))?(?= )/u.exec(
        context.original.slice(start, start + 100),
      );
    if (
      !lead ||
      isCommonWord((lead[1] ?? '').split(' ')[0] ?? '') ||
      !isColleague(context, lead[0])
    )
      continue;
    const verb = start + lead[0].length;
    if (
      !PRESENT_S.test(norm.slice(verb, verb + 40)) ||
      /\b(?:usually|normally|always|often|told|last|when)\b/.test(norm.slice(verb, verb + 60))
    )
      continue;
    const end = clauseEnd(norm, verb + 2);
    if (
      !hasTime(context, start, end) &&
      sentence.section !== 'ours' &&
      !/^ (?:undertakes|agrees|warrants|guarantees|commits)|\b(?:you|your|kick-?off|call|meeting|first)\b/.test(
        norm.slice(verb, end),
      )
    )
      continue;
    const team = lead[1] === undefined;
    return [
      {
        start: start + (team ? 0 : lead[0].indexOf(lead[1] ?? '')),
        end,
        strength: 'firm',
        reason: team ? 'binds_we' : 'named_colleague',
        who: team ? 'we' : 'name',
      },
    ];
  }
  return [];
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NEAR =
  '(?:by|in|on|at|before|until|till|from|after|since|this|next|early|mid|late|end(?: of)?|eo|start of|of|for|come)';
const COUNT =
  '(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety|a few|a couple of)';
const START =
  '(?:go[ -]?live|kick[ -]?off|sign(?:ing|ature|ed)|launch|roll[ -]?out|the start|start|contract|close|now|today|onboarding)';

/** Ways to say when: read as words, not as a day, for that is all the rules ask. */
const TIMES = [
  String.raw`\b20\d\d-\d\d-\d\d\b`,
  String.raw`\b(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH}|may)\b\.?(?:[ ,']*(?:20)?\d\d\b(?!\s*%))?`,
  String.raw`\b(?:${MONTH}|may)\.? \d{1,2}(?:st|nd|rd|th)?\b(?!\s*%)(?:,? 20\d\d)?`,
  String.raw`\bmay,? (?:20\d\d|'?\d\d)\b`,
  String.raw`\b(?:mid|early|late|by|in|until|end|of|from|before|since|this|next|during|come)[ -](?:the )?may\b`,
  String.raw`\b${MONTH}\b\.?(?:[ ,']*20\d\d)?`,
  // "8/10" is a mark, unless somebody says "by 8/10".
  String.raw`(?<![\d.,/])(?:(?<=\b(?:by|on|until|till|before|from|due) )|(?!\d{1,2}\/(?:5|10)(?![\d/])))(?:[12]?\d|3[01])\/(?:0?\d|1[0-2])(?:\/(?:20)?\d\d)?(?![\d/%])(?<!24\/7|1\/2|1\/3|1\/4|2\/3|3\/4)`,
  String.raw`(?<![\d.,])\d{1,2}\.\d{1,2}\.(?:(?:20)?\d\d)?(?!\d)`,
  String.raw`\b(?:fy|cy)?[ -]?q[1-4](?:[ /'-]*(?:fy|cy)?(?:20)?\d\d)?\b`,
  String.raw`\b(?:20\d\d|fy\d\d)[ -]?q[1-4]\b`,
  String.raw`\bh[12](?:[ /'-]*(?:20)?\d\d)?\b`,
  String.raw`\b(?:first|second|third|fourth|1st|2nd|3rd|4th|last) (?:half|quarter|week|days?|month)\b(?: of\b)?`,
  String.raw`\b(?:end|close|start|beginning|middle) of (?:the |this |next |our |their )?(?:fiscal |financial |calendar |school |business )?(?:week|month|quarter|year|season|term|summer|winter|spring|autumn|20\d\d)\b`,
  String.raw`\b(?:by|before|until|till|at|for|this|next|eo) (?:the |their )?(?:fiscal |financial |calendar )?(?:year|month|quarter|week)[ -]?end\b`,
  String.raw`\beo[ -]?(?:[ymw]|q[1-4]?)\b|\bfye\b|\b(?:fiscal|financial|calendar)[ -]year[ -]end\b|\byear[ -]end\b`,
  String.raw`\b(?:day|week|wk|cw|kw|month)[ -]?\d{1,3}\b(?![/.]\d)|\bd(?:30|60|90)\b|\b(?:w|wk|cw|kw)\d{1,2}\b`,
  String.raw`\b(?:next|this|coming|following) (?:week|month|quarter|year|spring|summer|autumn|fall|winter|season|monday|tuesday|wednesday|thursday|friday|school year|fiscal year|financial year)\b`,
  String.raw`\b(?:${NEAR}[ -](?:the )?)(?:spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|holidays)\b(?: 20\d\d)?`,
  String.raw`\b(?:spring|summer|autumn|fall|winter)(?: of)? 20\d\d\b`,
  String.raw`\b(?:easter|christmas|xmas|new year'?s?(?: eve| day)?|thanksgiving|black friday|cyber monday|ramadan|diwali|whitsun|pentecost|hallowe'?en|carnival|oktoberfest|summer (?:holidays|break|recess)|winter break)\b`,
  String.raw`\b${COUNT} (?:working |business |calendar )?(?:days|weeks|months|day|week|month) (?:after|from|post|of|past|into|before|ahead of) ${START}\b`,
  String.raw`\b(?:within|in|over|during|after) (?:the |their |our )?first ${COUNT} (?:days|weeks|months)\b`,
  String.raw`\b(?:by|on|until|before|from|of) the \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:st|nd|rd|th)\b`,
  String.raw`\b(?:by|on|from|before|until) \d{1,2}\.(?=\s|$)`,
  String.raw`\btomorrow\b|\btonight\b`,
  String.raw`\b20[2-9]\d\b(?!\s*(?:%|units|pcs|pieces))`,
] as const;

/** A time from today on, which says when something happens but in a measure may be the measure itself. */
const SPAN = String.raw`\b(?:within|in|for another|only) (?:about |the next |less than |under )?${COUNT} (?:more )?(?:working |business )?(?:days|weeks|months|years|month|week|year)\b`;
/** What lies behind: it says when something was, and no time to come. */
const PAST = String.raw`\b(?:last|since|previous|past|as of|ever since) (?:the )?(?:${TIMES.join('|')}|year|week|month|quarter|spring|summer|autumn|winter)|\b(?:we|they|it|i|he|she)(?: (?:all|both))? (?:saw|had|got|was|were|ran|bought|met|did|measured|counted) (?:\w+ ){0,2}(?:in|on|at|for) (?:${TIMES.join('|')})|(?:${TIMES.join('|')}) (?:avg|average|actuals?|figure|level|value|baseline|numbers)\b`;

const ANY_TIME = new RegExp(TIMES.join('|'), 'gu');
const ANY_SPAN = new RegExp(SPAN, 'u');
const ANY_PAST = new RegExp(PAST, 'gu');

/** Whether a text says when: a day, month, quarter, half or year, a feast, a day or week of the plan. What was is no answer. */
export function namesATime(text: string): boolean {
  return withoutPast(text).search(ANY_TIME) >= 0;
}

/** As `namesATime`, where "in ten days" says when as well. */
export function namesATimeOrSpan(text: string): boolean {
  return namesATime(text) || ANY_SPAN.test(text);
}

/** A text with what says when taken out, so that its other numbers can be told. */
export function withoutTimes(text: string): string {
  return withoutPast(text).replace(ANY_TIME, ' ');
}

function withoutPast(text: string): string {
  return text.replace(ANY_PAST, ' ');
}

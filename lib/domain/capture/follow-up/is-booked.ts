import { readWording } from '../../ledger/wording/read-wording';

const MEETING =
  /\b(?:meet|meets|meeting|call|schedule|book|kick-?off|workshop|demo|session|walk ?through|walk(?:ing)? (?:you |us )?through|go(?:ing)? through|follow-?up with|catch[- ]?up|sync|slot|appointment|visit)\b/iu;
const BOOKED =
  /\b(?:booked|scheduled|accepted (?:your|the) (?:calendar )?(?:invite|invitation)|(?:invite|invitation) (?:is |has been |was |just )?(?:sent|out|accepted|on its way|in your (?:inbox|calendar))|sent (?:you |out |over )?(?:the|an|a calendar) (?:invite|invitation)|in (?:the|my|our|your) (?:calendar|diary)|(?:that|it|this|day|time|slot|week|am|pm|\d|\d(?:st|nd|rd|th)) (?:works|suits|fits)\b|(?:meeting|call|session|date|slot|day|time) is confirmed|see you (?:on|then|there|at|tomorrow))/iu;
const UNSURE =
  /\?|\b(?:not|no longer|can't|cannot|couldn't|won't|doesn't|if|once|would|could|might|maybe|move|moved|postpone\w*|cancel\w*|reschedul\w*|instead|holiday|unless)\b|n['’]t\b/iu;
const DAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|h|uhr)\b|\b\d{1,2}[:.]\d{2}\b/giu;

/** Whether a sentence says that a meeting stands, of whatever meeting. */
export function tellsBooking(sentence: string): boolean {
  return BOOKED.test(sentence) && !UNSURE.test(sentence);
}

/** Whether what was agreed is to come together. */
export function isMeeting(step: string): boolean {
  return MEETING.test(step);
}

/**
 * Whether a sentence says that a meeting stands: booked, invited to or accepted. It must speak of the same day or
 * of the same matter.
 *
 * @returns `maybe` where only the booking is said; null where it is of another meeting, or none.
 */
export function isBooked(sentence: string, step: string): 'sure' | 'maybe' | null {
  if (!tellsBooking(sentence)) return null;
  const days = new Set(daysIn(step));
  if (daysIn(sentence).some((day) => days.has(day))) return 'sure';
  const matter = readWording(step).keywords;
  const told = [...readWording(sentence.replace(BOOKED, '')).keywords.values()];
  const matters = told.filter(({ weight }) => weight >= MATTERS);
  if (matters.some(({ stem }) => matter.has(stem))) return 'sure';
  return matters.length === 0 ? 'maybe' : null;
}

/** The weight of a word that tells a matter. */
const MATTERS = 0.75;

function daysIn(text: string): string[] {
  return [...text.matchAll(DAY)].map(([day]) =>
    day
      .toLowerCase()
      .replace(/^(mon|tue|wed|thu|fri|sat|sun).*/u, '$1')
      .replace(/\s/gu, ''),
  );
}

import type { Candidate } from './candidate';

const NAME = /^(?:(?:Dr|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)?/u;
const BENEFICIARY =
  /\b(?:to|for|with|get|send|give|shoot|walk|tell|show) (your (?:team|legal team|legal|lawyers?|counsel|it team|it|users|buyers|staff|admins?|cfo|ciso|board|procurement(?: team)?|finance team|engineers|security team|people|regulator))\b/i;
const NAMED = /\b(?:to|for|with) (\p{Lu}[\p{L}'\u2019-]+)(?! (?:will|is|\d))/u;

/** Who is bound: `I`, `we`, or the name as written; the writer's own name is `I`. */
export function whoOf(
  candidate: Candidate,
  original: string,
  ownNames: ReadonlySet<string>,
): string {
  if (candidate.who !== 'name') return candidate.who;
  const name = (NAME.exec(original.slice(candidate.start))?.[0] ?? 'we').replace(/['\u2019]s$/, '');
  return ownNames.has(name.toLowerCase().split(' ')[0] ?? '') ? 'I' : name;
}

/** Who gets it: `you`, or the person or team that the promise names. */
export function beneficiaryOf(span: string, readers: ReadonlySet<string>): string {
  const team = BENEFICIARY.exec(span)?.[1];
  if (team !== undefined) return team;
  const name = NAMED.exec(span)?.[1];
  return name !== undefined && readers.has(name.toLowerCase()) ? name : 'you';
}

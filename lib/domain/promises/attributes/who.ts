import type { SentenceContext } from '../sentence-context';
import { isName } from '../tagger/columns';

/** Whom a promise may bind: the writer, their company, or somebody named. */
export const PARTIES = ['I', 'we', 'name'] as const;
/** One of {@link PARTIES}. */
export type Party = (typeof PARTIES)[number];

const NAME =
  /(?:(?:Dr|Mr|Ms|Mrs|Herr|Frau|Engr)\.? )?\p{Lu}[\p{L}'\u2019-]+(?: (?:(?:van|von|de|da|di|el|al|bin) )*\p{Lu}[\p{L}'\u2019-]+)*/u;
const OWNED_BY = /(?:owner|who|by|from): ?$/;
const BENEFICIARY =
  /\b(?:to|for|with|get|send|give|shoot|walk|tell|show) (your (?:team|legal team|legal|lawyers?|counsel|it team|it|users|buyers|staff|admins?|cfo|ciso|board|procurement(?: team)?|finance team|engineers|security team|people|regulator))\b/i;
const NAMED = /\b(?:to|for|with) (\p{Lu}[\p{L}'\u2019-]+)(?! (?:will|is|\d))/u;

/** Who is bound, as shown: `I`, `we`, or the name as written; the writer's own name is `I`, and a name that can't be found is `we`. */
export function whoOf(party: Party, context: SentenceContext, start: number, end: number): string {
  if (party !== 'name') return party;
  const name = nameIn(context, start, end) ?? nameIn(context, 0, start);
  if (name === null) return 'we';
  return context.own.has(name.toLowerCase().split(/[ .]/)[0] ?? '') ? 'I' : name;
}

/** The first name in a stretch of the sentence that isn't a reader's; one marked as the owner goes first. */
function nameIn(context: SentenceContext, start: number, end: number): string | null {
  const { tokens, columns, original, norm, readers } = context;
  let found: string | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const from = tokens.start[index] ?? 0;
    if (from < start) continue;
    if (from >= end) break;
    if (!isName(columns.kind[index] ?? 0) || readers.has(norm.slice(from, tokens.end[index])))
      continue;
    const name = NAME.exec(original.slice(from, Math.max(end, tokens.end[index] ?? 0)));
    const text = (name?.index === 0 ? name[0] : original.slice(from, tokens.end[index])).replace(
      /['\u2019]s$/,
      '',
    );
    if (OWNED_BY.test(norm.slice(0, from))) return text;
    found ??= text;
  }
  return found;
}

/** Who gets it: `you`, or the person or team that the promise names. */
export function beneficiaryOf(span: string, readers: ReadonlySet<string>): string {
  const team = BENEFICIARY.exec(span)?.[1];
  if (team !== undefined) return team;
  const name = NAMED.exec(span)?.[1];
  return name !== undefined && readers.has(name.toLowerCase()) ? name : 'you';
}

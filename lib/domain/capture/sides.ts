import { domainOf } from '../mail/mail-address';
import type { CaptureContext, KnownSide } from './capture-context';
import type { CaptureDocument, Side, Speaker } from './capture-document';
import { isShortOf } from './people/nicknames';

/** "Tom Vale (Cargolane)", "Femke Aalders | Slotkade": what stands after the name in a label. */
const LABEL_PARTS = /\s*[|()[\]/]\s*|\s+[\u2013-]\s+|,\s+/;
/** What meeting programs add to a label that is no company. */
const NO_COMPANY =
  /^(?:guest|external|unverified|host|co-host|me|you|organi[sz]er|presenter|phone|mobile|he|him|she|her|they|them|his|hers|elle|il|er|sie)$/i;
const NO_NAME =
  /^(?:speaker|participant|unknown|sprecher|locuteur|caller|user|person|attendee)\b[\s\d#]*$/i;
/** How sellers speak of what is theirs; counted where nothing else tells a speaker's side. */
const SELLING =
  /\b(?:(?:our|other) (?:customers|clients|platform|product|pricing|roadmap)|(?:we have|we had|we've got) (?:a|another) (?:customer|client)|a customer of ours|(?:customers|clients) (?:of ours|your size|like you)|who (?:signs|decides)|(?:i'll|let me) share my screen|i(?:'ll| will) send you (?:the|a) (?:proposal|quote|contract|order form|deck))\b/i;
/** How many turns of a speaker without a name are looked at. */
const TURNS_LOOKED_AT = 60;

/**
 * Which side somebody is on: by their address, its domain, the company in their label, then by their name. Whoever has
 * an address of a company's own that isn't ours is theirs; of whom only a name is known that nobody gave, nothing is.
 */
export function sideOf({ name, address }: Speaker, { ours, theirs }: CaptureContext): Side {
  if (address !== null) {
    const at = address.toLowerCase();
    if (isAddressOf(ours, at)) return 'ours';
    if (isAddressOf(theirs, at)) return 'theirs';
  }
  const [own = '', ...rest] = name.split(LABEL_PARTS).filter((part) => part !== '');
  const companies = rest.filter((part) => !NO_COMPANY.test(part));
  if (companies.some((company) => isCompanyOf(ours, company))) return 'ours';
  if (companies.some((company) => isCompanyOf(theirs, company))) return 'theirs';
  if (isNameOf(ours, own)) return 'ours';
  if (isNameOf(theirs, own)) return 'theirs';
  return address === null || address === '' ? 'unknown' : 'theirs';
}

/** Whether a label tells a speaker from the others only, as "Speaker 2" does. */
export function isNoName(label: string): boolean {
  return NO_NAME.test(label);
}

/**
 * Tells everybody apart who speaks in a conversation. Whoever isn't ours is theirs once somebody is known to be ours;
 * speakers without a name ("Speaker 2") are told by how they introduce themselves and by what they say.
 */
export function sidesIn(
  document: CaptureDocument,
  context: CaptureContext,
): (speaker: Speaker) => Side {
  const sides = new Map<string, Side>();
  const nameless = new Map<string, Speaker>();
  for (const { speaker } of document.turns) {
    if (speaker === null || sides.has(keyOf(speaker))) continue;
    sides.set(keyOf(speaker), sideOf(speaker, context));
    if (isNoName(speaker.name) && sides.get(keyOf(speaker)) === 'unknown')
      nameless.set(keyOf(speaker), speaker);
  }
  if (nameless.size > 0)
    for (const [key, side] of sidesBySpeech(document, context, nameless)) sides.set(key, side);
  const isOursHeard = [...sides.values()].includes('ours');
  return (speaker) => {
    const side = sides.get(keyOf(speaker)) ?? sideOf(speaker, context);
    return side === 'unknown' && isOursHeard ? 'theirs' : side;
  };
}

function sidesBySpeech(
  { text, turns }: CaptureDocument,
  { ours }: CaptureContext,
  nameless: ReadonlyMap<string, Speaker>,
): Map<string, Side> {
  const said = new Map<string, string[]>();
  for (const { speaker, start, end } of turns) {
    const key = speaker === null ? '' : keyOf(speaker);
    const own = said.get(key) ?? [];
    if (nameless.has(key) && own.length < TURNS_LOOKED_AT)
      said.set(key, [...own, text.slice(start, Math.min(end, start + 600))]);
  }
  const introduced = [...said].filter(([, turnsOf]) =>
    turnsOf.slice(0, 3).some((words) => introducesOurs(words, ours)),
  );
  if (introduced.length > 0) return new Map<string, Side>(introduced.map(([key]) => [key, 'ours']));
  const selling = [...said]
    .map(([key, turnsOf]) => ({
      key,
      times: turnsOf.filter((words) => SELLING.test(words)).length,
    }))
    .sort((a, b) => b.times - a.times);
  const [first, second] = selling;
  const isClear = first !== undefined && first.times > (second?.times ?? 0);
  return new Map<string, Side>(isClear ? [[first.key, 'ours']] : []);
}

/** "omar here from rosterwise", "I'm Femke", "this is Tom Vale": one of ours says who they are. */
function introducesOurs(words: string, ours: KnownSide): boolean {
  const lower = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `.replace(/’/g, "'");
  const isNamed = ours.names.some((name) => {
    const [first = ''] = wordsOf(name);
    if (first === '') return false;
    return (
      ["i'm", 'i am', 'this is', 'my name is', "it's", 'im'].some((lead) =>
        lower.includes(` ${lead} ${first} `),
      ) || [' here', ' speaking', ' from'].some((tail) => lower.includes(` ${first}${tail} `))
    );
  });
  return (
    isNamed ||
    companiesOf(ours).some((company) =>
      [`here at ${company}`, `i'm with ${company}`].some((phrase) => lower.includes(` ${phrase} `)),
    )
  );
}

function keyOf({ name, address }: Speaker): string {
  return `${name}\n${address ?? ''}`;
}

function isAddressOf({ addresses, domains }: KnownSide, address: string): boolean {
  const domain = domainOf(address);
  return (
    addresses.includes(address) ||
    domains.some((one) => domain === one || domain.endsWith(`.${one}`))
  );
}

/** The company's name as its domain or somebody who listed it among the names tells. */
function companiesOf({ names, domains }: KnownSide): string[] {
  return [
    ...domains.map((domain) => domain.split('.').at(-2) ?? domain),
    ...names.map((name) => name.toLowerCase()),
  ];
}

function isCompanyOf(side: KnownSide, label: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const own = plain(label);
  return own !== '' && companiesOf(side).some((company) => plain(company) === own);
}

/** The same name, or its first word or short form where one side has only that: "Tom" and "Thomas Vale". */
function isNameOf({ names }: KnownSide, name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  return names.some((known) => {
    const others = wordsOf(known);
    // A "?" that somebody is called by means nobody.
    if (others.length === 0) return false;
    const [short, long] = words.length <= others.length ? [words, others] : [others, words];
    const [first = ''] = short;
    return short.length === 1
      ? isShortOf(first, long[0] ?? '') || isShortOf(long[0] ?? '', first)
      : short.every((word) => long.includes(word));
  });
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '' && !/^(?:mr|mrs|ms|dr|prof|herr|frau|mme)$/.test(word));
}

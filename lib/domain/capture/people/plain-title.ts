/** What talk puts before a title: "you're the warehouse manager", and questions that were taken for one. */
const LEAD =
  /^(?:(?:what|how|where|who)(?:'s| is) it\b|(?:you|i|we|they|he|she|it)(?:'re|'m|'s| are| am| is) (?:the |our |an? |your )?|as |(?:the|our|an?|my|your|their) )/i;
/** What a sentence goes on with after a title. */
const CLAUSE = /[ ,]+(?:and|but|so|who) (?:you|i|we|they|he|she|it)\b.*$/i;
/** A place or a part that somebody is a head of: "for the four hotels", "in Dungarpur". */
const WHERE =
  / (?:for|in|at|over|across) (?:(?:the|our|all|both|this|these|my|your) .*|\p{Lu}[\p{L}\d&'\u2019.-]*(?: .*)?)$/u;
/** Titles that need no "of", and a company after one: "managing partner of the agency", "president of Embry's Pit". */
const WHOLE =
  /\b(?:ceo|coo|cfo|cio|cto|ciso|officer|president|partner|owner|founder|proprietor|(?:general|managing|communications|operations|plant|technical) (?:manager|director))$/i;
const COMPANY =
  /^(?:the (?!board|committee|council|works|school|faculty|department)\p{Ll}|(?:the )?\p{Lu}\p{Ll})/u;
/** "Vice President of Talent": there a part of the company follows. */
const VICE = /^(?:\w+ )?vice[- ]president/i;

/** A title as it stands among talk, without what only joins it to the sentence and without where it is held. */
export function plainTitle(words: string): string {
  const said = words.replace(LEAD, '').replace(CLAUSE, '').replace(WHERE, '');
  const at = said.indexOf(' of ');
  const isHeldAt =
    at > 0 &&
    !VICE.test(said) &&
    WHOLE.test(said.slice(0, at)) &&
    COMPANY.test(said.slice(at + ' of '.length));
  return (isHeldAt ? said.slice(0, at) : said).replace(/[.,;:]$/, '').trim();
}

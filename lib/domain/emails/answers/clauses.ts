import { FOREIGN_AGREEMENT } from './cues/foreign';

const GREETING =
  /^(?:hi|hello|hey|dear|hej|hallo|hola|bonjour|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|gr\u00fc\u00dfe|servus|moin)(?: (?!yes|that|all|this|looks)[\w'.\u00c0-\u024f-]+){0,3} ?[,!.:;\u2013-]+ */;
/** "Maya, …": any first word but those that answers begin with. */
const NAME =
  /^(?!(?:signed|noted|seen|read|checked|reviewed|affirmative|spot|tick|ditto|done|going|fab|mostly|yes|yep|yeah|yup|no|nope|nah|ok|okay|all|perfect|great|correct|agreed?|confirmed|exactly|thanks|right|fine|sure|good|true|accurate|absolutely|definitely|approved|sounds|looks|hmm+|sorry|well|so|also|and|but|however|actually|indeed|precisely|super|excellent|lovely|nice|wonderful|brilliant|genau|passt|stimmt|ja|oui|si|claro|perfecto|parfait|otherwise|please|overall|close|almost|nearly|today|now|still|again|instead|though)\b)[a-z\u00c0-\u024f'-]{2,14}, +/;
const THANKS =
  /(?:^|[\s,;.!\u2013-]+)(?:(?:and |so |many |much |a lot |with |once again |again )*(?:thanks?|thank you|thanx|thx|tks|ty|cheers|ta|appreciated|appreciate it|(?:thanks|thank you) all|danke|merci|gracias|grazie|tack|bedankt|obrigad[oa])(?: (?:again|a lot|so much|very much|much|a million|a bunch|for (?:this|that|the|your|writing|sending|putting|taking|such)(?: \w+){0,5}|to you|both|team|you|vielmals|dir|ihnen|beaucoup|sch\u00f6n))*|please|sir|madam)(?: [a-z\u00c0-\u024f'-]{2,12})?(?=$|[\s,;.!\u2013-])/g;
/** What stands at the edges of a clause and says nothing. */
export const EDGES = /^[\s,;.!:)("'*\u2013-]+|[\s,;.!:)("'*\u2013-]+$/g;

/** The clause without greeting, thanks and what stands at its edges. */
export function bare(clause: string): string {
  return clause.replace(THANKS, ' ').replace(/ ?;/g, ' ').replace(EDGES, '').replace(/ +/g, ' ');
}

/** Without "Hi Maya,"; a bare name is taken away only where somebody is spoken to. */
export function withoutAddress(norm: string): string {
  const rest = norm.replace(GREETING, '');
  const unnamed = rest.replace(NAME, '');
  return unnamed === '' || FOREIGN_AGREEMENT.test(rest) ? rest : unnamed;
}

/** The clauses of a sentence, bare. */
export function clausesOf(norm: string): string[] {
  return norm
    .split(/[,;:.!()\u2013]| - /)
    .map(bare)
    .filter((clause) => clause !== '');
}

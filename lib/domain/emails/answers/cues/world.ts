import { isHarmless, isScheduling, TOPIC, VALUE } from './around';

/** What the writer does, feels or has on their desk: it is no news of what was discussed. */
const OF_WRITER =
  /^(?:and |but |so |ha,? |well,? )*(?:(?:i|i'm|i've|i'd|i'll|my own|hope|hoping|copying|adding|forwarding|sending|attaching|looping|cc-?ing|sorry|apologies|sent|school|love|loved|glad|pleased|enjoyed|liked?|delighted|great|good|nice|you(?: were|'re| are|'ve| have| must| clearly| really| know| always| did)?|ta|fwd'ing|makes|please|kindly|do|let's|let|use|go(?![- ]live)|nothing|hab's|yes|yep|yeah|correct|right|traveling|travelling|back|running|am|was|will|have|just|got|received|on|off)\b)(?!.*\b(?:misled|i (?:said|meant|only recommend|don't (?:sign|decide|own|approve)))\b)/;
/** Whether the writer speaks of themselves. */
export function isOfWriter(norm: string): boolean {
  return OF_WRITER.test(norm);
}

/** What is said of the mail itself or of how it was read. */
const OF_MAIL =
  /\b(?:e-?mail|mail|attachment|link|pdf|file|phone|screen|mobile|summary|recap|your notes|sorry|delay|will (?:answer|reply|respond|contact|be in touch|get back|call|write)|opinion|in the middle of|busy|swamped|snowed|short-staffed|hectic|month[- ]end|year[- ]end|gateway|formatting|call yesterday|document|spam|inbox|invoices?|password|log-?in|calendar|plane|train|flight|weekend|holidays?|vacation|weather|especially|in particular|politely|vendors? who|suppliers? who|listens?|refreshing|rare|impress\w+|enjoy\w*|pleasure|logo|expo|trade show|stand \w+|well put|well written|wording|write-?up|demo (?:account|environment)|questionnaire|webinar|recording|slides?|deck|newsletter)\b/;
/** "The proposal looks good." */
const PRAISES =
  /\b(?:looks?|is|are|was|were|sounds?|seems?|feels?)(?: (?:really|very|so|quite|truly|absolutely|all|pretty))* (?:good|great|fine|excellent|impressive|nice|interesting|helpful|useful|amazing|brilliant|fantastic|lovely|wonderful|awesome|super|outstanding)\b/;
const VERB =
  /\b(?:is|are|was|were|be|am|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|will|won't|would|wouldn't|can|can't|could|do|does|don't|doesn't|did|didn't|must|may|should|needs?|signs?|decides?|owns?|runs?|uses?|starts?|begins?|ends?|goes|go|reports?|sits?|leads?|covers?|includes?|counts?|wants?|takes?|comes?|expires?|renews?|falls?|closes?|opens?|makes?|gets?|said|told|wrote|agreed|meets?|joins?|left|moved|became|pays?|holds?|approves?|applies|matters|requires?|buys?|costs?|stays?|stops?|works?|seems?|looks?|feels?|sounds?|kick\w*|drop\w*|pushed)\b|'(?:s|re|ve|ll|d)\b/;
/** "Owner = Dmitri", "Decision: the dean and the registrar", "4 \u2013 board pushed it to spring". */
const LABELLED = /^[\w' /-]{1,30} ?(?:=|:| \u2013| -) ?\w/;

/** Whether a sentence tells how things are where the writer works: what only a summary could be wrong about. */
export function isTelling(norm: string): boolean {
  if (OF_WRITER.test(norm) || OF_MAIL.test(norm) || isHarmless(norm)) return false;
  if (PRAISES.test(norm) && !VALUE.test(norm)) return false;
  if (isScheduling(norm) && !(TOPIC.test(norm) && VALUE.test(norm))) return false;
  if (LABELLED.test(norm)) return TOPIC.test(norm) || VALUE.test(norm);
  return VERB.test(norm);
}

/** The same in words that leave no doubt even beside "all correct". */
export function isFact(norm: string): boolean {
  return isTelling(norm) && (TOPIC.test(norm) || VALUE.test(norm));
}

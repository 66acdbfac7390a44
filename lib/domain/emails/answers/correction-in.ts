import { CORRECTIONS } from './cues/correction';
import { FOREIGN_CORRECTION, FOREIGN_FAULTLESS } from './cues/foreign';
import { matchesAny } from './cues/matches-any';
import { agreementIn } from './agreement-in';
import { EDGES } from './clauses';
import { withoutDenials } from './without-denials';

const NOPE = /^(?:no|nope|nah),? /;
const NO =
  /^(?:no|nope|nah|nein|non|nee|nej)(?: (?:sorry|sir|unfortunately|not (?:quite|really|exactly)))?$/;

/** Whether it says by itself that something is not as it should be. */
export function correctionIn(norm: string): boolean {
  const spoken = withoutDenials(norm);
  const isNo = NOPE.test(norm) && agreementIn(norm.replace(NOPE, '')) !== null;
  if (isNo && !matchesAny(CORRECTIONS, spoken.replace(NOPE, ''))) return false;
  return (
    matchesAny(CORRECTIONS, spoken) ||
    NO.test(norm.replace(EDGES, '')) ||
    FOREIGN_CORRECTION.test(spoken.replace(FOREIGN_FAULTLESS, ' '))
  );
}

import type { Facts } from '../../brief/fact';
import { cleanLine } from './clean-line';
import { asPhrase, asSentence } from './sentence';

/** A mail names so many of a kind; the brief has them all. */
const MOST = 6;

/** The objections not settled, each a sentence with who raised it. */
export function openObjections({ objections = [] }: Facts): string[] {
  return objections
    .filter(({ objection, status }) => asPhrase(objection) !== '' && status !== 'resolved')
    .map(({ objection, raisedBy }) => {
      const by = cleanLine(raisedBy);
      return by === '' ? asSentence(objection) : `${by}: ${asSentence(objection)}`;
    })
    .slice(0, MOST);
}

/** The risks, each with what to do about it. */
export function knownRisks({ risks = [] }: Facts): string[] {
  return risks
    .filter(({ risk }) => asPhrase(risk) !== '')
    .map(({ risk, mitigation }) => `${asSentence(risk)} ${asSentence(mitigation)}`.trim())
    .slice(0, MOST);
}

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

const BY_LIKELIHOOD = ['high', 'medium', 'low'] as const;

/** The likeliest risk, a sentence. */
export function likeliestRisk({ risks = [] }: Facts): string {
  const written = risks.filter(({ risk }) => asPhrase(risk) !== '');
  const likeliest = BY_LIKELIHOOD.map((one) =>
    written.find(({ likelihood }) => likelihood === one),
  );
  return asSentence((likeliest.find((one) => one !== undefined) ?? written[0])?.risk ?? '');
}

/** The risks, each with what to do about it. */
export function knownRisks({ risks = [] }: Facts): string[] {
  return risks
    .filter(({ risk }) => asPhrase(risk) !== '')
    .map(({ risk, mitigation }) => `${asSentence(risk)} ${asSentence(mitigation)}`.trim())
    .slice(0, MOST);
}

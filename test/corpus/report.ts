import {
  ATTRIBUTES,
  faultsOf,
  pairOf,
  rates,
  type MailScore,
  type Marked,
  type Reader,
  type SentenceScore,
  type Tally,
} from './evaluate';
import type { LabelledMail } from './labelled';

/** How many characters of a passage are shown. */
const SHOWN = 70;

/** The figures of a set of mails, line by line. */
export function mailLines(score: MailScore): string[] {
  const attributes = ATTRIBUTES.map((name) => `${name} ${score.right[name].toFixed(3)}`);
  const { free, per100 } = score;
  return [
    tallyLine('promises, any overlap', score.anyOverlap),
    tallyLine('promises, IoU >= 0.5', score.span),
    tallyLine('declined, any overlap', score.declined),
    tallyLine('deferred, any overlap', score.deferred),
    `  right on matched promises  ${attributes.join('  ')}`,
    `  mails without a promise    ${String(free.flagged)} of ${String(free.mails)} flagged`,
    `  for 100 mails              ${per100.flags.toFixed(0)} flags, ${per100.dialogs.toFixed(0)} dialogs`,
  ];
}

/** The figures of a set of sentences, line by line. */
export function sentenceLines({ sentences, recall, wrongPer100 }: SentenceScore): string[] {
  return [
    tallyLine('sentences with a promise', sentences),
    `  recall by firmness         firm ${recall.firm.toFixed(3)}  soft ${recall.soft.toFixed(3)}`,
    `  wrong flags                ${wrongPer100.toFixed(2)} for 100 sentences of ordinary mail`,
  ];
}

/** The mails with most faults, with what was missed and what was wrongly found in each. For sets that may be read only. */
export function worstLines(mails: readonly LabelledMail[], read: Reader, count: number): string[] {
  return mails
    .map((mail) => ({ mail, ...faultsOf(pairOf(mail, read)) }))
    .sort((a, b) => b.missed.length + b.wrong.length - (a.missed.length + a.wrong.length))
    .slice(0, count)
    .flatMap(({ mail, missed, wrong }) => [
      `  ${mail.id}: ${String(missed.length)} missed, ${String(wrong.length)} wrong`,
      ...missed.map((one) => `    missed ${passage(mail, one)}`),
      ...wrong.map((one) => `    wrong  ${passage(mail, one)}`),
    ]);
}

function passage({ body }: LabelledMail, { start, end, type }: Marked): string {
  const words = body.slice(start, end).replace(/\s+/g, ' ');
  return `${type}: ${words.length > SHOWN ? `${words.slice(0, SHOWN)} [...]` : words}`;
}

/** The rates of a tally in one line. */
export function tallyLine(name: string, tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  return `  ${name.padEnd(26)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${String(tally.gold)} labelled, ${String(tally.found)} found)`;
}

import { readWording } from '../../ledger/wording/read-wording';
import { tellsDelivery } from '../../ledger/wording/tells-delivery';
import { isBare } from './is-bare';
import { tellsBooking } from './is-booked';
import { retell, retellReceipt } from './retell';

/** A sentence that may show that something was done, with what it is found by. */
export interface ToldSentence {
  readonly text: string;
  /** What it speaks of; null where it may be of anything: "Attached as promised." */
  readonly matter: ReadonlySet<string> | null;
}

/** Words of less weight ("get", "ready") tell no thing. */
const TELLING = 0.5;

/** Reads a sentence; null where it tells nothing done, as most do. */
export function toldSentence(text: string): ToldSentence | null {
  if (isBare(text) || tellsBooking(text)) return { text, matter: null };
  const tells =
    retellReceipt(text) !== null || retell(text).some((told) => tellsDelivery(told).length > 0);
  return tells ? { text, matter: matterOf(text) } : null;
}

/** The things a passage speaks of, each by the one word that stands for all its forms. */
export function matterOf(text: string): Set<string> {
  const words = [...readWording(text).keywords.values()];
  return new Set(words.filter(({ weight }) => weight >= TELLING).map(({ stem }) => stem));
}

/** A text to write, and how much of it goes into the ledger. */
export interface MailText {
  readonly weight: number;
  /** How many promises the detector finds in it. */
  readonly promises: number;
  /** @param id - Stands in every sentence that promises, so that its row is known. */
  readonly write: (id: number) => string;
}

const order = (id: number) => `order ${String(id)}`;

/** Mails with no promise, a quiet one, one that is asked about, and several. */
export const MAILS: readonly MailText[] = [
  {
    weight: 12,
    promises: 0,
    write: (id) => `Hello Dana, many thanks for the call about ${order(id)}.`,
  },
  {
    weight: 12,
    promises: 1,
    write: (id) => `Hi Dana. I'll send you the agenda for ${order(id)} tomorrow.`,
  },
  {
    weight: 52,
    promises: 1,
    write: (id) => `Hi Dana. We will waive the setup fee for ${order(id)} by Friday.`,
  },
  {
    weight: 24,
    promises: 3,
    write: (id) =>
      `Hi Dana. We will waive the setup fee for ${order(id)} by Friday. We will build the export for ${order(id)} by June. I will send you the notes on ${order(id)} tomorrow.`,
  },
];

/** What an edit adds: one promise more. */
export const ADDED_PROMISES = 1;

/** The sentence an edit adds. */
export function addedText(id: number): string {
  return `We will refund the training fee for ${order(id)} by Monday. `;
}

/** The mail a text belongs to; null for a text of nobody's. */
export function mailIdOf(text: string): number | null {
  const found = /\border (\d+)/u.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

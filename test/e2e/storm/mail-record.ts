/** What the rep wants of a mail, and what is known of it; the storm's own truth. */
export interface MailRecord {
  readonly id: number;
  readonly draftId: string;
  readonly to: readonly string[];
  /** Whether it is to go as things stand. */
  wanted: boolean;
  /** When the rep last held it back or took it back; a mail that left before that left in time. */
  heldAt: number | null;
  /** How many promises the ledger is to have once it has left. */
  promises: number;
}

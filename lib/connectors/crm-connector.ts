import type { CrmDeal, CrmFields, CrmStage } from '@/lib/domain/crm/crm-deal';
import type { CrmId } from '@/lib/domain/crm/crm-catalog';
import type { CrmFailure } from '@/lib/domain/crm/crm-failure';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';

/** What a call gives: its value, or why the CRM did not do it. A connector throws only at faults of our own. */
export type CrmAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: CrmFailure };

/** How a call signs in. `session`: the browser adds the page's own cookies. */
export type CrmCredentials =
  { readonly kind: 'token'; readonly token: string } | { readonly kind: 'session' };

/** What a connector needs for one call. The network comes from outside so that tests own it. */
export interface CrmAccess {
  /** The origin of the CRM's interface. */
  readonly origin: string;
  readonly credentials: CrmCredentials;
  readonly fetch: typeof fetch;
  /** The current instant, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly signal: AbortSignal;
}

/** The brief as it goes into a CRM, already as short as the CRM takes it. */
export interface CrmNote {
  /** A line of the note that no other note has: by it the note is found again. */
  readonly marker: string;
  /** HTML of headings, paragraphs, lists and bold alone, escaped. */
  readonly html: string;
  readonly text: string;
}

/** A CRM whose deals Baton reads and writes by its interface: a value per CRM. */
export interface CrmConnector {
  readonly crm: CrmId;
  /** Whether the key works, and whose it is. */
  readonly check: (access: CrmAccess) => Promise<CrmAnswer<{ readonly user: string }>>;
  readonly readDeal: (access: CrmAccess, record: CrmRecordKey) => Promise<CrmAnswer<CrmDeal>>;
  /** The stages of every pipeline; empty where the CRM decides by something else than a stage. */
  readonly readStages: (access: CrmAccess) => Promise<CrmAnswer<readonly CrmStage[]>>;
  /**
   * Writes the note, or updates the one that is there: by its id, else by its marker. Safe to repeat.
   *
   * @param noteId - The note written before; null where none is known.
   */
  readonly writeNote: (
    access: CrmAccess,
    record: CrmRecordKey,
    note: CrmNote,
    noteId: string | null,
  ) => Promise<CrmAnswer<{ readonly noteId: string }>>;
  readonly writeFields: (
    access: CrmAccess,
    record: CrmRecordKey,
    fields: CrmFields,
  ) => Promise<CrmAnswer<null>>;
}

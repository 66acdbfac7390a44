import type { CrmId } from '@/lib/domain/crm/crm-catalog';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import type { DealStanding } from '@/lib/domain/crm/deal-standing';

/** What a deal page shows. What can't be read is null, never guessed. */
export interface DealPageFacts {
  readonly name: string;
  readonly stage: string | null;
  /** Whether it is decided, where the page says so by more than its stage's name. */
  readonly standing: DealStanding | null;
  /** The amount as shown, and as a number where its form is unambiguous. */
  readonly amount: { readonly text: string; readonly value: number | null } | null;
  readonly company: string | null;
  /** The day it closes, `YYYY-MM-DD`, where its form is unambiguous. */
  readonly closeDate: string | null;
  /** The name of whoever owns it in the CRM. */
  readonly owner: string | null;
}

/** A control that moves a deal to another stage when it is pressed. */
export interface StageMove {
  /** What is pressed again when the rep goes on. */
  readonly control: HTMLElement;
  /** Where it moves the deal; null where the control means won, whatever the stage is called. */
  readonly stage: { readonly id: string | null; readonly label: string } | null;
}

/** A CRM whose deal pages Baton reads: a value per CRM. */
export interface DealHost {
  readonly id: CrmId;
  /** The record an address is about; null on lists, settings and other objects. */
  readonly locate: (url: URL) => CrmRecordKey | null;
  /** The open record's facts; null until its name has loaded. Previews of other records don't count. */
  readonly readDeal: (root: Document) => DealPageFacts | null;
  /** The move that a press on an element makes; null where it moves nothing, or this page has no such control. */
  readonly stageMoveAt: (target: Element) => StageMove | null;
  readonly readTheme: (root: Document) => 'light' | 'dark';
  readonly makeRoom: (root: Document, pixels: number) => void;
  readonly hasRoom: (root: Document, pixels: number) => boolean;
}

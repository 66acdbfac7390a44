import type { DraftItem } from './draft-promises';

/** A marked passage in the page. */
export interface MarkedItem {
  readonly item: DraftItem;
  readonly range: Range;
  /** Its words as they were read. */
  readonly words: string;
}

/**
 * Where a selector's meaning comes from. `fragment`: captured markup of the real page. `extension`: a public
 * extension, kept up to date, reads it. `report`: developers who tried it on the live page say so.
 */
type SelectorSource = 'fragment' | 'extension' | 'report';

/** One hook in a page that is not ours, with what is known of it: pages change, and then the date tells. */
export interface Selector {
  readonly css: string;
  /** What it matches, and the trap beside it where there is one. */
  readonly means: string;
  /** The month it was last seen, `YYYY-MM`. */
  readonly seen: string;
  readonly source: SelectorSource;
}

/**
 * Where a selector's meaning comes from. `fragment`: captured markup of the real page. `vendor`: the page
 * objects or components its maker publishes. `extension`: a public extension, kept up to date, reads it.
 * `report`: developers who tried it on the live page say so, in a test suite of theirs for instance.
 * `product`: seen on the product itself, which a test of ours runs. `unverified`: a guess from how the rest is built.
 */
type SelectorSource = 'fragment' | 'vendor' | 'extension' | 'report' | 'product' | 'unverified';

/** One hook in a page that is not ours, with what is known of it: pages change, and then the date tells. */
export interface Selector {
  readonly css: string;
  /** What it matches, and the trap beside it where there is one. */
  readonly means: string;
  /** The month it was last seen, `YYYY-MM`. */
  readonly seen: string;
  readonly source: SelectorSource;
}

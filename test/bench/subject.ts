/** A library that reads mail, as the benchmark knows it. */
export interface Subject {
  readonly name: string;
  /** The file, from the repository root, that exports `read(text)`; it is bundled, and timed as bundled. */
  readonly adapter: string;
  /** The kind of module it can be bundled into; `esm` unless told. */
  readonly format?: 'esm' | 'cjs';
  /** The file whose bundle is weighed, when that is not the adapter. */
  readonly weighed?: string;
  /** Files, from the repository root, that are loaded at run time from beside the bundle. */
  readonly assets?: readonly string[];
}

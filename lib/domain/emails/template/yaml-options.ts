/** How front matter is read: YAML of texts, numbers and lists, without own types and merged keys. */
export const YAML_OPTIONS = {
  schema: 'core',
  customTags: [] as never[],
  merge: false,
  prettyErrors: false,
} as const;

/** How it is written: lists in brackets without blanks, no line broken for its length. */
export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** How front matter is read: YAML of texts, numbers and lists, without own types and merged keys. */
export const YAML_OPTIONS = {
  schema: 'core',
  customTags: [] as never[],
  merge: false,
  prettyErrors: false,
} as const;

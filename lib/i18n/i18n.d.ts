import type { GeneratedI18nStructure as Texts } from '../../.wxt/i18n/structure';

/**
 * `#i18n` for the type checker: the same function that WXT generates, with keys sorted by kind once. Its own
 * types compare every call with all of 1,200 texts nine times over, which took minutes.
 */
type Key = keyof Texts;
type KeyOf<Kind> = { [K in Key]: Texts[K] extends Kind ? K : never }[Key];

type NamedKey = KeyOf<{ plural: false; namedSubstitutions: readonly string[] }>;
type PlainKey = Exclude<KeyOf<{ plural: false; substitutions: 0 }>, NamedKey>;
type CountedKey = KeyOf<{ plural: true }>;

type Value = string | number;
type NamesOf<K extends NamedKey> = Texts[K]['namedSubstitutions'][number];
type Values<K extends NamedKey> = Readonly<Record<NamesOf<K>, Value>>;

interface Translate {
  (key: PlainKey): string;
  <K extends NamedKey>(key: K, values: Values<K>): string;
  (key: CountedKey, count: number): string;
}

export declare const i18n: { readonly t: Translate };
export type { Texts as GeneratedI18nStructure };

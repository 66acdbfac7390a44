/** Languages in which CRMs of our users name months. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb'];

let known: readonly ReadonlySet<string>[] | null = null;

/**
 * The month that a text names in letters, from 0, in full or by its beginning ("Sept", "März", "15 de enero").
 *
 * @returns Null where it names none, or where its words could be two.
 */
export function monthOf(text: string): number | null {
  known ??= monthNames();
  const words = plain(text).match(/[a-z]{3,}/gu) ?? [];
  const found = known.flatMap((names, month) =>
    words.some((word) => [...names].some((name) => name.startsWith(word))) ? [month] : [],
  );
  const [only = null] = found;
  return found.length === 1 ? only : null;
}

function monthNames(): ReadonlySet<string>[] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2026, month, 15));
    const names = LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).map((form) =>
        new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' }).format(day),
      ),
    );
    return new Set(names.map((name) => plain(name).replace(/[^a-z]/gu, '')));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

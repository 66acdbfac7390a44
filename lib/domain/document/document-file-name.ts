import type { BriefDocument } from './document';

const PREFIX = {
  one_page: 'brief',
  full_document: 'document',
  delivery_package: 'handoff',
  technical_debrief: 'debrief',
} as const satisfies Record<BriefDocument['form'], string>;
const LONGEST_SLUG = 60;

/**
 * The name a document is kept under: `handoff-halden-foods-2026-09-16.md` for a delivery package, the others alike.
 *
 * @param today - `YYYY-MM-DD`.
 * @param extension - Without its dot.
 */
export function documentFileName(
  { form, audience, title }: Pick<BriefDocument, 'form' | 'audience' | 'title'>,
  today: string,
  extension: string,
): string {
  const copy = audience === 'customer' ? ['customer'] : [];
  return `${[PREFIX[form], clientSlug(title), today, ...copy].join('-')}.${extension}`;
}

/** A client's name as it can stand in a file name on any system: letters of any script, figures, single hyphens. */
function clientSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return (
    Array.from(slug)
      .slice(0, LONGEST_SLUG)
      .join('')
      .replace(/^-+|-+$/gu, '')
      .normalize('NFC') || 'client'
  );
}

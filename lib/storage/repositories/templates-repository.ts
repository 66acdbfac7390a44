import type { OwnTemplate } from '@/lib/domain/emails/template/own-template';
import type { BatonDatabase } from '../database';

/** More than this nobody looks through. */
const MOST_TEMPLATES = 200;

/** The rep's own templates in their order. */
export async function listTemplates(db: BatonDatabase): Promise<OwnTemplate[]> {
  const rows = await db.templates.toArray();
  // A file that was merged in can bring two of one place.
  return rows.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

export interface NewTemplate extends Pick<OwnTemplate, 'id' | 'source'> {
  /** Where in the list it goes, from 0; null for the end. */
  readonly place: number | null;
  readonly now: string;
}

/**
 * Adds a template; adding one again that is there changes nothing.
 *
 * @returns Null where there are as many as there may be.
 */
export async function addTemplate(
  db: BatonDatabase,
  { id, source, place, now }: NewTemplate,
): Promise<OwnTemplate | null> {
  return db.transaction('rw', db.templates, async () => {
    const known = await db.templates.get(id);
    if (known !== undefined) return known;
    const others = await listTemplates(db);
    if (others.length >= MOST_TEMPLATES) return null;
    const at = Math.min(place ?? others.length, others.length);
    const made = { id, source, position: at, updatedAt: now };
    await putInOrder(db, others.toSpliced(at, 0, made));
    return made;
  });
}

export interface TemplateSave extends Pick<OwnTemplate, 'id' | 'source'> {
  /** The source as its writing began. */
  readonly base: string;
  /** What the page sent since without hearing an answer. */
  readonly unheard: readonly string[];
  readonly now: string;
}

/** `conflict`: somebody else wrote it meanwhile, or took it away (null); nothing was changed. */
export type SavedTemplate =
  | { readonly kind: 'saved'; readonly template: OwnTemplate }
  | { readonly kind: 'conflict'; readonly theirs: OwnTemplate | null };

/** Writes a template's source, unless another page has written it since. */
export async function saveTemplate(
  db: BatonDatabase,
  { id, source, base, unheard, now }: TemplateSave,
): Promise<SavedTemplate> {
  return db.transaction('rw', db.templates, async () => {
    const known = await db.templates.get(id);
    if (known === undefined) return { kind: 'conflict', theirs: null };
    if (known.source === source) return { kind: 'saved', template: known };
    if (![base, ...unheard].includes(known.source)) return { kind: 'conflict', theirs: known };
    const template = { ...known, source, updatedAt: now };
    await db.templates.put(template);
    return { kind: 'saved', template };
  });
}

/** Puts the templates in an order; one that is not named keeps its place after them. */
export async function orderTemplates(db: BatonDatabase, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', db.templates, async () => {
    const rank = ({ id }: OwnTemplate) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    const rows = await listTemplates(db);
    await putInOrder(
      db,
      rows.toSorted((a, b) => rank(a) - rank(b)),
    );
  });
}

/** Takes a template away. */
export async function removeTemplate(db: BatonDatabase, id: string): Promise<void> {
  await db.templates.delete(id);
}

async function putInOrder(db: BatonDatabase, rows: readonly OwnTemplate[]): Promise<void> {
  await db.templates.bulkPut(rows.map((row, position) => ({ ...row, position })));
}

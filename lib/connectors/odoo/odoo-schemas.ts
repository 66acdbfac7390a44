import { z } from '@/lib/domain/zod';

/** Odoo writes false for every empty value. */
export const odooText = z
  .union([z.string(), z.literal(false)])
  .nullish()
  .transform((text) => text || '');

/** A link to one record, as its id and shown name. */
export const odooLink = z
  .union([z.tuple([z.int().positive(), z.string()]), z.literal(false)])
  .nullish()
  .transform((link) => (link ? { id: link[0], name: link[1] } : null));

import { isMap, parseDocument } from 'yaml';
import { z } from '@/lib/domain/zod';
import { splitSource } from './split-source';
import { YAML_OPTIONS } from './yaml-options';

const text = z.string().catch('');
const texts = z.array(z.string()).catch([]);

/** Front matter as a form shows it; what is wrong or missing is empty. */
const headFieldsSchema = z.object({
  name: text,
  kind: text,
  roles: texts,
  phases: texts,
  models: texts,
  way: z.string().catch('new'),
  to: text,
  cc: texts,
  needs: texts,
  likes: texts,
  subject: text,
});
export type HeadFields = z.infer<typeof headFieldsSchema>;

/**
 * The front matter of a source that may be half-written, field by field.
 *
 * @returns Null where it can't be read as YAML: only the source itself can be edited then.
 */
export function headFields(source: string): HeadFields | null {
  const parts = splitSource(source);
  if (parts === null) return null;
  const document = parseDocument(parts.head, YAML_OPTIONS);
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  if (document.contents !== null && !isMap(document.contents)) return null;
  try {
    const parsed = headFieldsSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

import type { BriefField } from '@/lib/domain/brief/brief-field';

/** The element id of a field's section. */
export function sectionId(field: BriefField): string {
  return `brief-${field}`;
}

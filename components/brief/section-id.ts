import type { BriefGroup } from '@/lib/domain/brief/brief-item';

/** The element id of a group's section. */
export function sectionId(group: BriefGroup): string {
  return `brief-${group}`;
}

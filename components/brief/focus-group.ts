import type { BriefGroup } from '@/lib/domain/brief/brief-item';
import { sectionId } from './section-id';

/** Opens a group of the brief, brings its title into sight and goes on from there. */
export function focusGroup(group: BriefGroup): void {
  const section = document.getElementById(sectionId(group));
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.scrollIntoView({ block: 'start', behavior: 'smooth' });
  section.querySelector('summary')?.focus({ preventScroll: true });
}

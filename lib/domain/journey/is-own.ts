import type { UserRole } from '../roles';
import type { Mover } from './move';

/** Whether what somebody has to do is for the viewer to do. An account manager is a CSM by another name. */
export function isOwn(who: Mover, role: UserRole | null): boolean {
  return role !== null && (who === role || (who === 'am' && role === 'csm'));
}

import type { PromiseKind, PromiseType } from '../promises/promise-span';
import type { UserRole } from '../roles';

/**
 * Whether a promise is not its writer's to give: sales engineers hold no commercial authority, so a price, a
 * discount or a free module is the account executive's.
 */
export function isCommercialOverstep(
  role: UserRole,
  { type, kind }: { readonly type: PromiseType; readonly kind: PromiseKind },
): boolean {
  return role === 'se' && type === 'promise' && kind === 'pricing_or_concession';
}

import { z } from '@/lib/domain/zod';

/** Who uses Baton. SDR qualifies, AE owns the deal, SE proves it, CSM receives it, delivery staffs it. */
export const USER_ROLES = ['ae', 'se', 'sdr', 'csm', 'delivery'] as const;
export const userRoleSchema = z.enum(USER_ROLES);
export type UserRole = z.infer<typeof userRoleSchema>;

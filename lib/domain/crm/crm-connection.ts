import { z } from '@/lib/domain/zod';
import { instantText, lineText } from '../text';
import { CRM_IDS } from './crm-catalog';
import { crmFailureSchema } from './crm-failure';

/** How Baton signs in at a CRM: a key the rep made there, the page's own session, or the CRM's sign-in page. */
export const crmSignInSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key'), key: z.string().min(1).max(2_000) }),
  z.object({ kind: z.literal('session') }),
  z.object({ kind: z.literal('oauth'), clientId: z.string().min(1).max(500) }),
]);
export type CrmSignIn = z.infer<typeof crmSignInSchema>;

/** A connection as pages may know it: without what it signs in with. */
export const crmConnectionSchema = z.object({
  crm: z.enum(CRM_IDS),
  /** The origin its interface is called at, as `URL.origin` writes it. */
  origin: z.string().max(300),
  signIn: z.enum(['key', 'session', 'oauth']),
  /** Who it is connected as, in the CRM's words. */
  user: lineText,
  connectedAt: instantText,
  /** When it last did what it was asked. */
  workedAt: instantText.nullable(),
  /** Why it last did not; null while it works. */
  failure: crmFailureSchema.nullable(),
});
export type CrmConnection = z.infer<typeof crmConnectionSchema>;

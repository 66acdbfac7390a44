import { z } from '@/lib/domain/zod';
import { instantText, lineText } from '../text';
import { isWebOrigin } from './connection-origin';
import { CRM_IDS } from './crm-catalog';

/** A CRM at an address that only its users know: self-hosted, or one Baton has no adapter for. */
export const crmSiteSchema = z.object({
  /** Scheme, host and port, as `URL.origin` writes it: a browser throws at a pattern that is made of anything else. */
  origin: z.string().max(300).refine(isWebOrigin),
  crm: z.enum(CRM_IDS),
  /** What the rep calls it. */
  label: lineText,
  /** The path of its deal pages with `{id}` where the record's id stands; null where the adapter knows it. */
  dealPath: z.string().max(500).nullable(),
  addedAt: instantText,
});
export type CrmSite = z.infer<typeof crmSiteSchema>;

/** The same as it is listed. */
export type ListedSite = CrmSite & {
  /** Whether the browser allows Baton there now: a restored site has yet to be asked for. */
  readonly allowed: boolean;
};

/** What a page's script has to know of the site it runs on. */
export const pageSiteSchema = crmSiteSchema.pick({ crm: true, dealPath: true }).extend({
  /** Whether our frames may stand in the page; else the sidebar is the browser's own, the gate a window. */
  framed: z.boolean(),
});
export type PageSite = z.infer<typeof pageSiteSchema>;

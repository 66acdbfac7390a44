import { z } from '@/lib/domain/zod';
import { lineText } from '../text';
import { CRM_IDS, crmOfHost } from './crm-catalog';
import { crmSiteSchema } from './crm-site';
import type { PageAddress } from './address-place';
import { proposeDealPath } from './propose-deal-path';

/**
 * Why a page can't be added. `unreadable`: no address. `not_web`: a page of the browser, a file. `mailbox`: Gmail
 * has its own switch. `catalog`: so has this CRM. `no_id`: nothing in the address tells one deal from another.
 */
export const siteRefusalSchema = z.discriminatedUnion('reason', [
  z.object({ reason: z.enum(['unreadable', 'not_web', 'mailbox']) }),
  z.object({ reason: z.literal('catalog'), crm: z.enum(CRM_IDS) }),
  z.object({ reason: z.literal('no_id'), host: lineText }),
]);
export type SiteRefusal = z.infer<typeof siteRefusalSchema>;

/** What the address of a deal page would be remembered as. */
export const siteProposalSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('site'),
    site: crmSiteSchema.omit({ addedAt: true }),
    /** The record's id in that address; null where the adapter knows the pages without it. */
    recordId: lineText.nullable(),
  }),
  z.object({ kind: z.literal('refused'), refusal: siteRefusalSchema }),
]);
export type SiteProposal = z.infer<typeof siteProposalSchema>;

const ODOO_PAGE = /^\/odoo(?:\/|$)/u;
const ODOO_RECORD = /\/crm\/(\d{1,20})(?:\/|$)/u;
/** As Odoo up to 17 had it. */
const OLDER_ODOO = /^\/web(?:\/|$)/u;
const OLDER_ODOO_LEAD = /[#&]model=crm\.lead(?:&|$)/u;

/** An address as `URL` takes it apart. */
export interface WebAddress extends PageAddress {
  readonly protocol: string;
  readonly origin: string;
  readonly host: string;
  readonly hostname: string;
}

/**
 * Proposes what to remember of a CRM, from the address of one of its deal pages.
 *
 * @param url - Null for what is no address.
 */
export function proposeSite(url: WebAddress | null): SiteProposal {
  if (url === null) return refused({ reason: 'unreadable' });
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused({ reason: 'not_web' });
  if (url.hostname === 'mail.google.com') return refused({ reason: 'mailbox' });
  const known = crmOfHost(url.hostname);
  if (known !== null) return refused({ reason: 'catalog', crm: known.id });
  const { origin, host: label } = url;
  const odoo = odooRecord(url);
  if (odoo !== undefined)
    return { kind: 'site', site: { origin, crm: 'odoo', label, dealPath: null }, recordId: odoo };
  const pattern = proposeDealPath(url);
  if (pattern === null) return refused({ reason: 'no_id', host: label });
  const { dealPath, recordId } = pattern;
  return { kind: 'site', site: { origin, crm: 'other', label, dealPath }, recordId };
}

/** The deal of an Odoo page, null on its other pages, undefined elsewhere. */
function odooRecord({ pathname, hash }: WebAddress): string | null | undefined {
  if (ODOO_PAGE.test(pathname)) return ODOO_RECORD.exec(pathname)?.[1] ?? null;
  if (!OLDER_ODOO.test(pathname) || !OLDER_ODOO_LEAD.test(hash)) return undefined;
  return /[#&]id=(\d{1,20})(?:&|$)/u.exec(hash)?.[1] ?? null;
}

function refused(refusal: SiteRefusal): SiteProposal {
  return { kind: 'refused', refusal };
}

import { crmSiteSchema } from '@/lib/domain/crm/crm-site';
import { siteProposalSchema } from '@/lib/domain/crm/propose-site';
import { lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

/** A site, and whether the browser allows Baton there now: a restored one has yet to be asked for. */
const listedSiteSchema = crmSiteSchema.extend({ allowed: z.boolean() });

/** CRMs at addresses that only their users know. */
export const siteMessages = {
  'sites.list': message({
    description: 'The sites the rep has added.',
    from: ['settings', 'sidebar'],
    input: z.object({}),
    output: z.array(listedSiteSchema),
  }),
  'sites.add': message({
    description:
      'Remembers a site, once the page has been granted its host, and starts Baton there; a known origin is replaced.',
    from: ['settings', 'sidebar'],
    input: crmSiteSchema.omit({ addedAt: true }),
    output: z.array(listedSiteSchema),
  }),
  'sites.remove': message({
    description: 'Forgets a site and takes Baton away from it; links to its records stay.',
    from: ['settings'],
    input: crmSiteSchema.pick({ origin: true }),
    output: z.array(listedSiteSchema),
  }),
  'sites.propose': message({
    description:
      'What the address of the page beside a side panel would be remembered as; null where the browser does not tell it.',
    from: ['sidebar'],
    input: z.object({}),
    output: z.object({ title: lineText, proposal: siteProposalSchema }).nullable(),
  }),
} as const;

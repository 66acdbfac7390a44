import { domainOf } from '@/lib/domain/mail/mail-address';
import { isPublicMailDomain } from '@/lib/domain/mail/public-mail-domains';
import { FIRST_SETTINGS, profileSchema, type Profile } from '@/lib/domain/profile';
import { z } from '@/lib/domain/zod';

const { role, name, address, company } = profileSchema.shape;
const DOMAIN_PATTERN = /^[^\s.@]+(?:\.[^\s.@]+)+$/u;

/** The profile as its form holds it: domains in one line. An issue with them carries the first bad one. */
export const profileFormSchema = z.object({
  role,
  name: name.trim().min(1),
  address,
  company: company.trim(),
  ownDomains: z
    .string()
    .max(5_000)
    .superRefine((text, context) => {
      const bad = domainsIn(text).find((domain) => !isCompanyDomain(domain));
      if (bad !== undefined) context.addIssue({ code: 'custom', message: bad });
    }),
});
export type ProfileForm = z.infer<typeof profileFormSchema>;

/** What the form shows first: the stored profile, or nothing yet. */
export function profileFormOf(profile: Profile | null): ProfileForm {
  if (profile === null) return { role: 'ae', name: '', address: '', company: '', ownDomains: '' };
  const { ownDomains, ...rest } = profile;
  return {
    role: rest.role,
    name: rest.name,
    address: rest.address,
    company: rest.company,
    ownDomains: ownDomains.join(', '),
  };
}

/** The profile to store: what the form asks, the other settings as they were. */
export function profileFrom(form: ProfileForm, before: Profile | null): Profile {
  return {
    ...(before ?? FIRST_SETTINGS),
    role: form.role,
    name: form.name,
    address: form.address,
    company: form.company,
    ownDomains: domainsIn(form.ownDomains).slice(0, 50),
  };
}

/** The domain that an own address speaks for; empty where anyone can have such an address. */
export function suggestOwnDomains(typed: string): string {
  const own = address.safeParse(typed);
  const domain = own.success ? domainOf(own.data) : '';
  return isCompanyDomain(domain) ? domain : '';
}

function domainsIn(text: string): string[] {
  const words = text.toLowerCase().split(/[\s,;]+/u);
  const domains = words.map((word) => word.slice(word.lastIndexOf('@') + 1));
  return [...new Set(domains)].filter((domain) => domain !== '');
}

function isCompanyDomain(domain: string): boolean {
  return domain.length <= 253 && DOMAIN_PATTERN.test(domain) && !isPublicMailDomain(domain);
}

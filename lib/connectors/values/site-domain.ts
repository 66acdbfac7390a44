/** The domain of a company's website, without `www.`; null where there is none to read. */
export function siteDomain(site: string | null | undefined): string | null {
  const text = (site ?? '').trim();
  if (text === '') return null;
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return host.includes('.') && host.length <= 253 ? host : null;
}

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address of a link as it may stand in a mail, normalised; null where it is no http, https or mailto address. */
export function safeLink(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return SAFE_PROTOCOLS.has(url.protocol) ? url.href : null;
}

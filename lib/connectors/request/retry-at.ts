const SECOND = 1_000;
/** A CRM that names a later time than this is asked again after it all the same. */
const LONGEST = 24 * 60 * 60 * SECOND;

/**
 * When a CRM wants to be asked again, from `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3), else
 * from `x-ratelimit-reset` in seconds as Pipedrive sends it; null where it says nothing that can be read.
 *
 * @param now - ISO instant.
 */
export function retryAt(headers: Headers, now: string): string | null {
  const said = headers.get('retry-after') ?? headers.get('x-ratelimit-reset');
  if (said === null || said.trim() === '') return null;
  const from = Date.parse(now);
  const at = /^\d+(\.\d+)?$/.test(said.trim()) ? from + Number(said) * SECOND : Date.parse(said);
  if (Number.isNaN(at)) return null;
  return new Date(Math.min(Math.max(at, from), from + LONGEST)).toISOString();
}

import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';

const rowSchema = z.object({ until: z.iso.datetime(), value: z.unknown() });
const PREFIX = 'crm:';

/** One text for what was asked of a connection. */
export function cacheKey(
  { crm, origin }: { readonly crm: string; readonly origin: string },
  ...asked: readonly string[]
): string {
  return `${PREFIX}${[crm, origin, ...asked].map(encodeURIComponent).join('/')}`;
}

/**
 * What was kept under a key and is still good; undefined where nothing is.
 *
 * @param now - ISO instant.
 */
export async function readCached<Value>(
  key: string,
  schema: z.ZodType<Value>,
  now: string,
): Promise<Value | undefined> {
  const row = rowSchema.safeParse((await browser.storage.session.get(key))[key]);
  if (!row.success || row.data.until <= now) return undefined;
  return schema.safeParse(row.data.value).data;
}

/** Keeps a value for as long as the browser's session lasts, at the longest until an instant. */
export async function keepCached(key: string, value: unknown, until: string): Promise<void> {
  await browser.storage.session.set({ [key]: { until, value } });
}

/** Forgets what was asked of a connection, or only one thing of it. */
export async function forgetCached(
  ref: { readonly crm: string; readonly origin: string },
  ...asked: readonly string[]
): Promise<void> {
  const start = cacheKey(ref, ...asked);
  const all = Object.keys(await browser.storage.session.get(null));
  const gone = all.filter((key) => key === start || key.startsWith(`${start}/`));
  await browser.storage.session.remove(gone);
}

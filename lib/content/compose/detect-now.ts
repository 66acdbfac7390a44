import type { Profile } from '@/lib/domain/profile';
import { detectPromises } from '@/lib/domain/promises/detect-promises';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';

/** Finds promises in a mail that its writer would send now. */
export function detectNow(text: string, profile: Profile): readonly PromiseSpan[] {
  return detectPromises(text, {
    sentAt: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
    holidays: profile.holidays,
    writerName: profile.name,
  });
}
